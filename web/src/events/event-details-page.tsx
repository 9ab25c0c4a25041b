import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';

import { useAct, useAnswer } from '../kernel/api/asked.js';
import { useLive } from '../kernel/api/live.js';
import { PageHead } from '../kernel/shell/head.js';
import { NotFoundPage } from '../kernel/shell/not-found-page.js';
import type { Page } from '../kernel/shell/page.js';
import { ConfirmDialog } from '../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../kernel/ui/failure-notice.js';
import { BilingualFields, FormField, TextField } from '../kernel/ui/form-field.js';
import { FormFrame } from '../kernel/ui/form-frame.js';
import { Notice } from '../kernel/ui/notice.js';
import { showToast } from '../kernel/ui/toasts.js';
import { useChecked } from '../kernel/ui/use-checked.js';
import { useForm } from '../kernel/ui/use-form.js';
import { editEvent, eventDetails, publishEvent } from './event-details.generated.js';
import {
  type EventDetails,
  type EventField,
  type EventProblem,
  fieldsOfEvent,
  inputOfEvent,
  problemsInEvent,
} from './event-fields.js';
import { may } from './may.js';
import classes from './organise-home-page.module.css';
import { TimeZoneField } from './time-zone-field.js';

/** What an event is called, when and where it is, and whether the public sees it. */
function EventDetailsPage() {
  const { t } = useTranslation('organise');
  const { slug = '' } = useParams();
  const { event } = useAnswer(eventDetails, { slug }, { live: ['programme'] });
  useLive(event?.id);
  if (!event || !may(event.viewerMay, 'editEvent')) return <NotFoundPage />;
  return (
    <div className={classes.page}>
      <PageHead title={t('section.event')} />
      <h1>{t('section.event')}</h1>
      <Publishing event={event} />
      <EventForm key={event.id} event={event} />
    </div>
  );
}

function Publishing({ event: { id, slug, status } }: { readonly event: EventDetails }) {
  const { t } = useTranslation('organise');
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const publish = useAct(publishEvent, {
    onSuccess: () => {
      setAsked(false);
      // The button that asked goes with the notice it stands in.
      document.getElementById('main')?.focus();
      showToast({ text: t('publish.done') });
      void client.invalidateQueries();
    },
  });
  if (status !== 'draft') {
    return (
      <p className={classes.more}>
        {t(`publish.${status}`)} <Link to={`/events/${slug}`}>{t('seePublic')}</Link>
      </p>
    );
  }
  return (
    <>
      <Notice
        title={t('publish.draft')}
        actions={
          <button type="button" className="button" onClick={() => setAsked(true)}>
            {t('publish.do')}
          </button>
        }
      >
        <p>{t('publish.means')}</p>
      </Notice>
      {isAsked && (
        <ConfirmDialog
          title={t('publish.ask')}
          confirm={t('publish.confirm')}
          isPending={publish.isPending}
          onConfirm={() => publish.mutate({ id })}
          onClose={() => setAsked(false)}
        >
          <p>{t('publish.forGood')}</p>
          {publish.error && <FailureNotice failure={publish.error} />}
        </ConfirmDialog>
      )}
    </>
  );
}

function EventForm({ event }: { readonly event: EventDetails }) {
  const { t } = useTranslation('organise');
  const client = useQueryClient();
  const navigate = useNavigate();
  const present = useMemo(() => fieldsOfEvent(event), [event]);
  const form = useForm<EventField>(`event-${event.id}`, present);
  const { shown } = form;
  const refetch = () => client.invalidateQueries();
  const save = useAct(editEvent, {
    onSuccess: ({ editEvent: { slug } }) => {
      form.saved();
      showToast({ text: t('event.saved') });
      if (slug !== event.slug) void navigate(`/organise/${slug}/event`, { replace: true });
      void refetch();
    },
  });
  const { check, problemOf } = useChecked<EventField, EventProblem>({
    problems: problemsInEvent(shown),
    told: (problem) => t(`create.${problem}`),
    failure: save.error,
    named: { title: 'zh', theme: 'themeZh' },
  });
  const send = () => {
    if (!check()) return;
    const input = inputOfEvent(shown, event, form.changed);
    save.mutate({ input }, { onError: () => void refetch() });
  };
  return (
    <FormFrame
      {...{ form, failure: save.error, isSaving: save.isPending, onSave: send }}
      save={t('event.save')}
    >
      <section>
        <BilingualFields
          {...{ form, zh: 'zh', en: 'en', label: t('create.name') }}
          problem={problemOf('zh')}
        />
        <BilingualFields
          {...{ form, zh: 'themeZh', en: 'themeEn', label: t('event.theme') }}
          problem={problemOf('themeZh')}
        />
        <TextField
          {...{ form, name: 'startsOn', type: 'date' }}
          label={t('create.startsOn')}
          problem={problemOf('startsOn')}
        />
        <TextField
          {...{ form, name: 'endsOn', type: 'date' }}
          label={t('create.endsOn')}
          problem={problemOf('endsOn')}
        />
        <TimeZoneField {...{ form, name: 'timeZone' }} problem={problemOf('timeZone')} />
        <TextField
          {...{ form, name: 'cities', maxLength: 300 }}
          label={t('event.cities')}
          hint={t('event.citiesHint')}
          problem={problemOf('cities')}
        />
      </section>
      <section>
        <TextField
          {...{ form, name: 'slug', maxLength: 80 }}
          label={t('create.slug')}
          hint={t('event.slugHint', { address: `/events/${shown.slug}` })}
          problem={problemOf('slug')}
        />
        <TextField
          {...{ form, name: 'capacity', inputMode: 'numeric', maxLength: 7 }}
          label={t('event.capacity')}
          hint={t('event.capacityHint')}
          problem={problemOf('capacity')}
        />
        <FormField
          {...{ form, name: 'overlappingForums' }}
          label={t('event.overlapping')}
          told={(value) => t(`event.overlap.${value === 'refuses' ? 'refuses' : 'warns'}`)}
        >
          {(bound) => (
            <select {...bound}>
              <option value="warns">{t('event.overlap.warns')}</option>
              <option value="refuses">{t('event.overlap.refuses')}</option>
            </select>
          )}
        </FormField>
      </section>
    </FormFrame>
  );
}

export const page: Page = { Component: EventDetailsPage };
