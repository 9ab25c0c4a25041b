import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { asking, useAct } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import { DraftNotice } from '../../kernel/ui/draft-notice.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { keptText, LongTextFields, longTextOf } from '../../kernel/ui/long-text-fields.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import { useTyped } from '../../kernel/ui/use-typed.js';
import { editSpeaker, speakerBiography, type SpeakerBiographyQuery } from './people.generated.js';
import classes from './person-page.module.css';

type Told = NonNullable<NonNullable<SpeakerBiographyQuery['event']>['speaker']>;

interface Props {
  readonly slug: string;
  readonly personId: string;
}

/** Who a speaker is, for whoever reads the programme of this event. */
export function Biography({ slug, personId }: Props) {
  const { t } = useTranslation('people');
  const told = useQuery(asking(speakerBiography, { slug, personId }, { live: ['speakers'] }));
  const speaker = told.data?.event?.speaker;
  return (
    <section className={classes.part}>
      <h2>{t('biography')}</h2>
      {told.isError && <FailureNotice failure={told.error} onRetry={() => void told.refetch()} />}
      {speaker && <BiographyForm told={speaker} onSaved={() => void told.refetch()} />}
    </section>
  );
}

function BiographyForm({ told, onSaved }: { readonly told: Told; readonly onSaved: () => void }) {
  const { t } = useTranslation('people');
  const takeBack = useTakeBack();
  const { id, version, biography, biographyMarkup } = told;
  const present = useMemo(
    () => ({ zh: biography?.zh ?? '', en: biography?.en ?? '' }),
    [biography],
  );
  const typed = useTyped<'zh' | 'en'>(`biography-${id}`, present);
  const { shown, conflicts, isDirty } = typed;
  const save = useAct(editSpeaker, { onSuccess: onSaved });
  const send = async () => {
    try {
      const saved = await save.mutateAsync({
        input: { id, version, biography: longTextOf(shown.zh, shown.en, biography) },
      });
      typed.saved();
      const before = {
        id,
        version: saved.editSpeaker.version,
        biography: keptText(biographyMarkup),
      };
      showToast({
        text: t('biographySaved'),
        undo: () => void takeBack(() => save.mutateAsync({ input: before })),
      });
    } catch (failure) {
      // What somebody else wrote stands beside one's own as soon as it has come.
      if (isRefused(failure, 'VERSION_CONFLICT')) onSaved();
    }
  };
  return (
    <form
      className={classes.texts}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isDirty && conflicts.length === 0) void send();
      }}
    >
      {typed.hasDraft && <DraftNotice typed={typed} />}
      <LongTextFields
        {...{ form: typed, zh: 'zh', en: 'en' }}
        label={t('biography')}
        hint={t('biographyHint')}
      />
      {save.error !== null && conflicts.length === 0 && <FailureNotice failure={save.error} />}
      <div>
        <button
          type="submit"
          className="button"
          disabled={!isDirty || save.isPending || conflicts.length > 0}
        >
          {t('biographySave')}
        </button>
      </div>
    </form>
  );
}
