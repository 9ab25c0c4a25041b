import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';

import { HostsSection } from '../directory/hosts-section.js';
import { useAnswer } from '../kernel/api/asked.js';
import { useLive } from '../kernel/api/live.js';
import { PageHead } from '../kernel/shell/head.js';
import { NotFoundPage } from '../kernel/shell/not-found-page.js';
import type { Page } from '../kernel/shell/page.js';
import { BilingualFields, FormField, TextField } from '../kernel/ui/form-field.js';
import { FormFrame } from '../kernel/ui/form-frame.js';
import { showToast } from '../kernel/ui/toasts.js';
import { useChecked } from '../kernel/ui/use-checked.js';
import { useForm } from '../kernel/ui/use-form.js';
import classes from './event-details-page.module.css';
import { eventDetails } from './event-details.generated.js';
import {
  type EventDetails,
  type EventField,
  type EventProblem,
  fieldsOfEvent,
  problemsInEvent,
} from './event-fields.js';
import { EventStatusNotice } from './event-status-notice.js';
import { may } from './may.js';
import { TimeZoneField } from './time-zone-field.js';
import { useEventSaving } from './use-event-saving.js';

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
      <EventStatusNotice event={event} />
      <EventForm key={event.id} event={event} />
    </div>
  );
}

function EventForm({ event }: { readonly event: EventDetails }) {
  const { t } = useTranslation('organise');
  const navigate = useNavigate();
  const present = useMemo(() => fieldsOfEvent(event), [event]);
  const form = useForm<EventField>(`event-${event.id}`, present);
  const { shown } = form;
  const save = useEventSaving(event, {
    onSaved: ({ slug }, undo) => {
      form.saved();
      showToast({ text: t('event.saved'), undo });
      if (slug !== event.slug) void navigate(`/organise/${slug}/event`, { replace: true });
    },
    // An address that is taken back leads nowhere any more.
    onUndone: ({ slug }) => {
      if (slug !== shown.slug) void navigate(`/organise/${slug}/event`, { replace: true });
    },
  });
  const { check, problemOf } = useChecked<EventField, EventProblem>({
    problems: problemsInEvent(shown),
    told: (problem) => t(`create.${problem}`),
    failure: save.error,
    named: { title: 'zh', theme: 'themeZh' },
  });
  const send = () => {
    if (check()) save.mutate({ shown, changed: form.changed, before: present });
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
      <HostsSection {...{ form, eventId: event.id, name: 'hosts' }} />
    </FormFrame>
  );
}

export const page: Page = { Component: EventDetailsPage };
