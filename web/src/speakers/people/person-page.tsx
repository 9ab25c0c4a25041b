import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';

import { may } from '../../events/may.js';
import { useLive } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { said } from '../../kernel/ui/bilingual.js';
import { BilingualFields, FormField, TextField } from '../../kernel/ui/form-field.js';
import { FormFrame } from '../../kernel/ui/form-frame.js';
import { SpansField } from '../../kernel/ui/spans-field.js';
import { ThingPage } from '../../kernel/ui/thing-page.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useChecked } from '../../kernel/ui/use-checked.js';
import { useForm } from '../../kernel/ui/use-form.js';
import { nameOf } from '../person-name.js';
import { AffiliationField } from './affiliation-field.js';
import { Biography } from './biography.js';
import { InvitationButtons } from './invitation-buttons.js';
import {
  fieldsOfPerson,
  nobody,
  type PersonField,
  type PersonProblem,
  problemsInPerson,
} from './person-fields.js';
import classes from './person-page.module.css';
import { PersonParts } from './person-parts.js';
import { usePersonSaving } from './use-person-saving.js';
import {
  daysFor,
  mayAnswerFor,
  type PeopleEvent,
  type PersonOfEvent,
  usePersonOfEvent,
} from './use-people.js';

/** An id that is nobody’s, to ask for the event alone. */
const none = '00000000-0000-0000-0000-000000000000';

function PersonPage() {
  const { slug = '', person: id = '' } = useParams();
  const { event, one } = usePersonOfEvent(slug, id === 'new' ? none : id);
  useLive(event?.id);
  if (!event) return <NotFoundPage />;
  if (!one && (id !== 'new' || !may(event.viewerMay, 'addToDirectory'))) return <NotFoundPage />;
  return <PersonForm key={id} {...{ event, one }} />;
}

interface Props {
  readonly event: PeopleEvent;
  /** Null for somebody who is to be added. */
  readonly one: PersonOfEvent | null;
}

function PersonForm({ event, one }: Props) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { id: eventId, slug, timeZone, viewerMay } = event;
  const list = `/organise/${slug}/people`;
  const asked = params.get('name') ?? '';
  const isLatin = !/\p{Script=Han}/u.test(asked);
  const present = useMemo(() => (one ? fieldsOfPerson(one, timeZone) : nobody), [one, timeZone]);
  const form = useForm<PersonField>(`person-${one?.id ?? `new-${eventId}`}`, present, {
    ...(one === null && asked !== ''
      ? { name: asked, ...(isLatin ? { nameLatin: asked } : {}) }
      : {}),
  });
  const [invites, setInvites] = useState(true);
  const mayEdit = one === null || (one.addedHere && may(viewerMay, 'editDirectory'));
  const maySpans = may(viewerMay, 'editProgramme');
  const save = usePersonSaving(event, one, (undo) => {
    form.saved();
    const name = form.shown.name.trim();
    showToast({ text: t(one ? 'saved' : 'added', { name }), ...(undo ? { undo } : {}) });
    void navigate(list);
  });
  const { isChecked, check, problemOf } = useChecked<PersonField, PersonProblem>({
    problems: problemsInPerson(form.shown, timeZone),
    told: (problem) => t(`problem.${problem}`),
    failure: save.error,
  });
  const send = () => {
    if (!check()) return;
    save.mutate({ shown: form.shown, changed: form.changed, before: present, invites });
  };
  const title = one ? nameOf(one.person, language) : t('new');
  const days = daysFor(event, one);

  return (
    <ThingPage
      title={title}
      back={{ to: list, text: t('back') }}
      links={one?.released && <Link to={`/events/${slug}/people/${one.id}`}>{t('public')}</Link>}
    >
      {one && (
        <>
          <section className={classes.part}>
            <h2>{t('invitation')}</h2>
            <p>{one.speaker ? t(`statusIs.${one.speaker.status}`) : t('statusIs.none')}</p>
            {mayAnswerFor(event, one) && <InvitationButtons {...{ event, one }} />}
          </section>
          <section className={classes.part}>
            <h2>{t('items')}</h2>
            <PersonParts {...{ event, one }} />
          </section>
          {one.speaker && mayAnswerFor(event, one) && <Biography slug={slug} personId={one.id} />}
        </>
      )}
      {!mayEdit && !maySpans && <Facts one={one} />}
      {(mayEdit || maySpans) && (
        <FormFrame
          {...{ form, failure: save.error, isSaving: save.isPending, onSave: send }}
          save={t(one ? 'save' : 'add')}
        >
          <section>
            <h2>{t('about')}</h2>
            {mayEdit ? (
              <>
                <TextField
                  {...{ form, name: 'name', maxLength: 200 }}
                  label={t('name')}
                  hint={t('nameHint')}
                  problem={problemOf('name')}
                />
                <TextField
                  {...{ form, name: 'nameLatin', maxLength: 200, lang: 'en' }}
                  label={t('nameLatin')}
                  problem={problemOf('nameLatin')}
                />
                <BilingualFields {...{ form, zh: 'postZh', en: 'postEn', label: t('post') }} />
                <div data-wide="">
                  <AffiliationField {...{ form, eventId }} />
                </div>
              </>
            ) : (
              <div data-wide="">
                <Facts one={one} />
              </div>
            )}
          </section>
          {maySpans && (
            <section>
              <h2>{t('availability')}</h2>
              <div data-wide="">
                <FormField
                  {...{ form, name: 'availability', isGroup: true }}
                  label={t('availabilityIn', { timeZone })}
                  hint={t('availabilityHint')}
                  problem={problemOf('availability')}
                  told={(value) => value.replaceAll('\t', ' ').replaceAll('\n', ', ')}
                >
                  {({ value, onChange }) => (
                    <SpansField
                      {...{ value, days, timeZone, isChecked, label: t('availability') }}
                      onChange={(next) => onChange({ currentTarget: { value: next } })}
                    />
                  )}
                </FormField>
              </div>
            </section>
          )}
          {one === null && may(viewerMay, 'inviteSpeakers') && (
            <label className={classes.check}>
              <input
                type="checkbox"
                checked={invites}
                onChange={({ currentTarget }) => setInvites(currentTarget.checked)}
              />
              {t('inviteToo')}
            </label>
          )}
        </FormFrame>
      )}
    </ThingPage>
  );
}

/** Who somebody is, for whoever may not change it. */
function Facts({ one }: { readonly one: PersonOfEvent }) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const { name, nameLatin, organisation, post } = one.person;
  const facts = [name, nameLatin, said(organisation?.name, language), said(post, language)];
  return (
    <>
      <p>{facts.filter((text) => text !== null && text !== '').join(' · ')}</p>
      <p className={classes.hint}>{one.addedHere ? t('notYours') : t('notHere')}</p>
    </>
  );
}

export const page: Page = { Component: PersonPage };
