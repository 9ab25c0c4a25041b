import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';

import { OrganisationPicker } from '../../directory/organisation-picker.js';
import { may } from '../../events/may.js';
import { ask } from '../../kernel/api/ask.js';
import { useLive } from '../../kernel/api/live.js';
import { isRefused } from '../../kernel/api/refused.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { said } from '../../kernel/ui/bilingual.js';
import { BilingualFields, FormField, TextField } from '../../kernel/ui/form-field.js';
import { FormFrame } from '../../kernel/ui/form-frame.js';
import { Icon } from '../../kernel/ui/icons.js';
import { SpansField } from '../../kernel/ui/spans-field.js';
import { rowsOf, spansOfRows } from '../../kernel/ui/spans.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useForm } from '../../kernel/ui/use-form.js';
import { nameOf } from '../person-name.js';
import { InvitationButtons } from './invitation-buttons.js';
import { inviteSpeaker, saveAvailability, savePerson } from './people.generated.js';
import {
  affiliationOf,
  fieldsOfPerson,
  inputOfPerson,
  nobody,
  type PersonField,
  problemsInPerson,
  textOfAffiliation,
} from './person-fields.js';
import classes from './person-page.module.css';
import { PersonParts } from './person-parts.js';
import {
  daysFor,
  mayAnswerFor,
  type PeopleEvent,
  type PersonOfEvent,
  usePersonOfEvent,
  useRefetchPeople,
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
  const [isChecked, setChecked] = useState(false);
  const problems = problemsInPerson(form.shown, timeZone);
  const mayEdit = one === null || (one.addedHere && may(viewerMay, 'editDirectory'));
  const maySpans = may(viewerMay, 'editProgramme');
  const save = useSaving(event, one, (undo) => {
    form.saved();
    const name = form.shown.name.trim();
    showToast({ text: t(one ? 'saved' : 'added', { name }), ...(undo ? { undo } : {}) });
    void navigate(list);
  });
  const send = () => {
    setChecked(true);
    const [first] = Object.keys(problems);
    if (first !== undefined) {
      document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    save.mutate({ shown: form.shown, changed: form.changed, before: present, invites });
  };
  const problemOf = (name: PersonField) => {
    const own = problems[name];
    if (isChecked && own) return t(`problem.${own}`);
    const isBlamed = isRefused(save.error) && save.error.field === name;
    return isBlamed ? (save.error?.message ?? null) : null;
  };
  const title = one ? nameOf(one.person, language) : t('new');
  const days = daysFor(event, one);

  return (
    <div className={classes.page}>
      <PageHead title={title} />
      <Link className={classes.back} to={list}>
        <Icon name="back" />
        {t('back')}
      </Link>
      <h1>{title}</h1>
      {one && (
        <>
          <p className={classes.links}>
            {one.released && <Link to={`/events/${slug}/people/${one.id}`}>{t('public')}</Link>}
          </p>
          <section className={classes.part}>
            <h2>{t('invitation')}</h2>
            <p>{one.speaker ? t(`statusIs.${one.speaker.status}`) : t('statusIs.none')}</p>
            {mayAnswerFor(event, one) && <InvitationButtons {...{ event, one }} />}
          </section>
          <section className={classes.part}>
            <h2>{t('items')}</h2>
            <PersonParts {...{ event, one }} />
          </section>
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
                  <Organisation {...{ form, eventId }} />
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
    </div>
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

function Organisation({
  form,
  eventId,
}: {
  readonly form: ReturnType<typeof useForm<PersonField>>;
  readonly eventId: string;
}) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  return (
    <FormField
      {...{ form, name: 'organisation', isGroup: true }}
      label={t('organisation')}
      told={(value) => said(affiliationOf(value)?.name, language)}
    >
      {({ value, onChange }) => {
        const held = affiliationOf(value);
        const put = (next: string) => onChange({ currentTarget: { value: next } });
        if (!held) {
          return (
            <OrganisationPicker
              {...{ eventId, label: t('organisation') }}
              onPick={(organisation) => put(textOfAffiliation(organisation))}
            />
          );
        }
        const name = said(held.name, language);
        return (
          <div className={classes.organisation}>
            <span>{name}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={t('organisationRemove', { name })}
              onClick={() => put('')}
            >
              <Icon name="close" />
            </button>
          </div>
        );
      }}
    </FormField>
  );
}

interface Saving {
  readonly shown: typeof nobody;
  readonly changed: readonly PersonField[];
  readonly before: typeof nobody;
  readonly invites: boolean;
}

/** Saves who somebody is, then when they can come, then the invitation: each is an act of its own. */
function useSaving(
  { id: eventId, timeZone }: PeopleEvent,
  one: PersonOfEvent | null,
  onSaved: (undo: (() => void) | null) => void,
) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const refetch = useRefetchPeople();
  // Who was added, and whose invitation was refused, is added already.
  const made = useRef<{ readonly id: string; readonly version: number } | null>(null);

  const write = async (
    { shown, changed }: Pick<Saving, 'shown' | 'changed'>,
    at: typeof made.current,
  ) => {
    let now = at;
    const input = inputOfPerson(shown, one?.person ?? null, changed);
    if (!now || Object.keys(input).length > 0) {
      const answer = await ask(client, savePerson, {
        input: now ? { ...input, ...now } : { ...input, eventId },
      });
      now = answer.savePerson;
      if (!one) made.current = now;
    }
    if (changed.includes('availability')) {
      const spans = spansOfRows(rowsOf(shown.availability), timeZone) ?? [];
      await ask(client, saveAvailability, { input: { eventId, personId: now.id, spans } });
    }
    return now;
  };
  const takeBack = async (
    { id, version }: { id: string; version: number },
    { before, changed }: Saving,
  ) => {
    try {
      await write({ shown: before, changed }, { id, version });
      showToast({ text: t('takenBack') });
    } catch (failure) {
      showToast({ text: isRefused(failure) ? failure.message : t('notTakenBack') });
    }
    await refetch();
  };

  return useMutation({
    mutationFn: async (saving: Saving) => {
      const at = one ? { id: one.id, version: one.person.version } : made.current;
      const saved = await write(saving, at);
      if (!one && saving.invites) {
        await ask(client, inviteSpeaker, { input: { eventId, personId: saved.id } });
      }
      return saved;
    },
    onSuccess: (saved, saving) => onSaved(one ? () => void takeBack(saved, saving) : null),
    onSettled: refetch,
  });
}

export const page: Page = { Component: PersonPage };
