import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useAct, useAnswer } from '../kernel/api/asked.js';
import { useViewer } from '../kernel/auth/use-viewer.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { said } from '../kernel/ui/bilingual.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { BilingualFields, FormField, TextField } from '../kernel/ui/form-field.js';
import { FormFrame } from '../kernel/ui/form-frame.js';
import { useChecked } from '../kernel/ui/use-checked.js';
import { useForm } from '../kernel/ui/use-form.js';
import classes from './organise-home-page.module.css';
import { type EventProblem, problemsInEvent } from './event-fields.js';
import { copyEvent, createEvent, organisedEvents } from './organised-events.generated.js';
import { may } from './may.js';
import { TimeZoneField } from './time-zone-field.js';

const blank = {
  from: '',
  zh: '',
  en: '',
  slug: '',
  startsOn: '',
  endsOn: '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};
type Name = keyof typeof blank;
type Problems = Partial<Record<Name, EventProblem>>;

function CreateEventPage() {
  const { t } = useTranslation('organise');
  const viewer = useViewer();
  return (
    <div className={classes.page}>
      <PageHead title={t('create.title')} />
      <h1>{t('create.title')}</h1>
      {viewer?.mayCreateEvents === false && <EmptyState>{t('create.only')}</EmptyState>}
      {viewer?.mayCreateEvents === true && <CreateEventForm />}
    </div>
  );
}

function CreateEventForm() {
  const { t } = useTranslation('organise');
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { nodes } = useAnswer(organisedEvents, { after: null }).events;
  const models = nodes.filter(({ viewerMay }) => may(viewerMay, 'viewDraft'));
  const form = useForm<Name>('event-new', blank);
  const { shown } = form;
  const isCopy = shown.from !== '';
  const slug = shown.slug === '' ? slugFrom(shown) : shown.slug;

  const made = (event: { readonly slug: string }) => {
    form.reset();
    void client.invalidateQueries({ queryKey: [organisedEvents.name] });
    void navigate(`/organise/${event.slug}/rooms`);
  };
  const create = useAct(createEvent, { onSuccess: (answer) => made(answer.createEvent) });
  const copy = useAct(copyEvent, { onSuccess: (answer) => made(answer.copyEvent) });
  const act = isCopy ? copy : create;

  const { check, problemOf } = useChecked<Name, EventProblem>({
    problems: problemsIn({ ...shown, slug }),
    told: (problem) => t(`create.${problem}`),
    failure: act.error,
    named: { title: 'zh' },
  });
  const save = () => {
    if (!check()) return;
    const title = { zh: shown.zh.trim() || null, en: shown.en.trim() || null };
    const { timeZone, startsOn, endsOn } = shown;
    if (isCopy) {
      copy.mutate({ input: { eventId: shown.from, slug, title, startsOn, timeZone } });
    } else {
      const days = { startsOn: startsOn || null, endsOn: endsOn || startsOn || null };
      create.mutate({ input: { slug, title, timeZone, ...days } });
    }
  };

  return (
    <FormFrame
      {...{ form, failure: act.error, isSaving: act.isPending }}
      save={t('create.do')}
      onSave={save}
    >
      <section>
        {models.length > 0 && (
          <FormField
            {...{ form, name: 'from' }}
            label={t('create.from')}
            hint={isCopy ? t('create.copyHint') : undefined}
          >
            {(bound) => (
              <select
                {...bound}
                onChange={(event) => {
                  bound.onChange(event);
                  const model = models.find(({ id }) => id === event.currentTarget.value);
                  if (model) form.type({ timeZone: model.timeZone });
                }}
              >
                <option value="">{t('create.blank')}</option>
                {models.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {t('create.copyOf', { title: said(title, language) })}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        )}
      </section>
      <section>
        <BilingualFields
          {...{ form, zh: 'zh', en: 'en', label: t('create.name') }}
          problem={problemOf('zh')}
        />
        <FormField
          {...{ form, name: 'slug' }}
          label={t('create.slug')}
          problem={problemOf('slug')}
          hint={t('create.slugHint', { address: `/events/${slug}` })}
        >
          {(bound) => (
            <input autoComplete="off" maxLength={80} {...bound} placeholder={slugFrom(shown)} />
          )}
        </FormField>
        <TimeZoneField {...{ form, name: 'timeZone' }} problem={problemOf('timeZone')} />
        <TextField
          {...{ form, name: 'startsOn', type: 'date' }}
          label={t('create.startsOn')}
          problem={problemOf('startsOn')}
        />
        {!isCopy && (
          <TextField
            {...{ form, name: 'endsOn', type: 'date' }}
            label={t('create.endsOn')}
            problem={problemOf('endsOn')}
          />
        )}
      </section>
    </FormFrame>
  );
}

/** A copy has its first day, and as many days as its model. */
function problemsIn({ from, ...typed }: typeof blank): Problems {
  if (from === '') return problemsInEvent(typed);
  const { startsOn } = typed;
  const ofDays: Problems = startsOn === '' ? { startsOn: 'startNeeded' } : {};
  return { ...problemsInEvent({ ...typed, endsOn: '' }), ...ofDays };
}

/** A name for addresses, from the English title and the year. */
function slugFrom({ en, startsOn }: Pick<typeof blank, 'en' | 'startsOn'>): string {
  const found = en
    .normalize('NFKD')
    .toLowerCase()
    .matchAll(/[a-z0-9]+/g);
  const words = [...found].map(([word]) => word);
  const year = startsOn.slice(0, 4);
  const all = words.includes(year) || year === '' ? words : [...words, year];
  return all.join('-').slice(0, 80).replace(/-$/, '');
}

export const page: Page = { Component: CreateEventPage };
