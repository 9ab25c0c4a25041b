import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { may } from '../../events/may.js';
import { ask } from '../../kernel/api/ask.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { type Option, Picker } from '../../kernel/ui/picker.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import { nameOf } from '../person-name.js';
import classes from './people-page.module.css';
import { findPeople, inviteSpeaker, withdrawSpeaker } from './people.generated.js';
import { type PeopleEvent, useRefetchPeople } from './use-people.js';

/** Invites somebody of the directory, or leads to where they are added to it. */
export function InvitePerson({ event }: { readonly event: PeopleEvent }) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const refetch = useRefetchPeople();
  const takeBack = useTakeBack();
  const { id: eventId, slug, viewerMay } = event;
  const invite = useMutation({
    mutationFn: ({ id: personId }: Option) =>
      ask(client, inviteSpeaker, { input: { eventId, personId } }),
    onSuccess: ({ inviteSpeaker: { id } }, { label: name }) =>
      showToast({
        text: t('stepDone.invite', { name }),
        undo: () => void takeBack(() => ask(client, withdrawSpeaker, { id }).finally(refetch)),
      }),
    onSettled: refetch,
  });
  return (
    <div className={classes.invite}>
      <span>{t('invite')}</span>
      <Picker
        label={t('invite')}
        placeholder={t('inviteHint')}
        queryKey={[findPeople.name, eventId, language]}
        search={async (search) => {
          const { people } = await ask(client, findPeople, { eventId, search });
          return people.nodes.map((person) => ({
            id: person.id,
            label: nameOf(person, language),
            more: said(person.organisation?.name, language),
          }));
        }}
        onPick={(option) => invite.mutate(option)}
        onAdd={
          may(viewerMay, 'addToDirectory')
            ? (words) =>
                void navigate(`/organise/${slug}/people/new?name=${encodeURIComponent(words)}`)
            : undefined
        }
      />
      {invite.error && <FailureNotice failure={invite.error} />}
    </div>
  );
}
