import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { usePublicEvent } from '../events/use-public-event.js';
import { useAct } from '../kernel/api/asked.js';
import { isRefused } from '../kernel/api/refused.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { shortDayText, spanText } from '../kernel/i18n/times.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { FailureNotice } from '../kernel/ui/failure-notice.js';
import { Field } from '../kernel/ui/field.js';
import { useFields } from '../kernel/ui/use-fields.js';
import { register, type RegisteringQuery } from './register.generated.js';
import classes from './register-form.module.css';
import type { Ticket } from './tickets.js';

type Offer = NonNullable<RegisteringQuery['event']>;

interface Props {
  readonly offer: Offer;
  readonly onRegistered: (ticket: Ticket) => void;
}

/** Three fields and a choice of forums, on one page. */
export function RegisterForm({ offer, onRegistered }: Props) {
  const { t } = useTranslation('attendees');
  const act = useAct(register, {
    onSuccess: ({ registerAttendee }) => onRegistered(registerAttendee),
  });
  const repeat = useRepeatKey();
  const form = useFields({
    read: (given, data) => ({
      name: given('name').trim(),
      email: given('email').trim(),
      organisation: given('organisation').trim(),
      forumIds: data.getAll('forumIds').map(String),
    }),
    check: ({ name, email }) => ({
      name: name === '' ? t('nameNeeded') : null,
      email: /^\S+@\S+\.\S+$/.test(email) ? null : t('emailNeeded'),
    }),
    submit: ({ organisation, ...input }) => {
      const asked = {
        eventId: offer.id,
        ...input,
        ...(organisation === '' ? {} : { organisation }),
      };
      act.mutate({ input: { ...asked, idempotencyKey: repeat(asked) } });
    },
  });
  const problemOf = (field: string) =>
    isRefused(act.error) && act.error.field === field ? act.error.message : null;

  return (
    <form className={classes.form} onSubmit={form.onSubmit} noValidate>
      {act.error && <FailureNotice failure={act.error} />}
      <Field
        name="name"
        label={t('name')}
        autoComplete="name"
        maxLength={200}
        problem={form.problems.name ?? problemOf('name')}
      />
      <Field
        name="email"
        label={t('email')}
        type="email"
        autoComplete="email"
        hint={t('emailHint')}
        problem={form.problems.email ?? problemOf('email')}
      />
      <Field
        name="organisation"
        label={t('organisation')}
        autoComplete="organization"
        maxLength={200}
        problem={problemOf('organisation')}
      />
      <ForumChoice offer={offer} />
      <p className={classes.consent}>{t('consent')}</p>
      <button className="button primary" disabled={act.isPending}>
        {act.isPending ? t('registering') : t('do')}
      </button>
    </form>
  );
}

function ForumChoice({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('attendees');
  const language = useLanguage();
  const { timeZone } = usePublicEvent();
  if (offer.forums.length === 0) return null;
  return (
    <fieldset className={classes.forums}>
      <legend>{t('forums')}</legend>
      <p className={classes.hint}>{t('forumsHint')}</p>
      {offer.forums.map(({ id, title, heldOn, during, seats }) => (
        <label key={id}>
          <input type="checkbox" name="forumIds" value={id} />
          <span>
            <span className={classes.forum}>
              <Bilingual of={title} needed />
            </span>
            <span className={classes.hint}>
              {heldOn !== null && `${shortDayText(heldOn, language)} `}
              {during && spanText(during, timeZone, language)}{' '}
              {seats && (
                <span className={seats.free === 0 ? classes.full : undefined}>
                  {seats.free > 0
                    ? t('seatsFree', { count: seats.free })
                    : t('seatsFull', { count: seats.waiting })}
                </span>
              )}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The same input sent twice, because the network broke in between, registers once. */
function useRepeatKey(): (input: object) => string {
  const [keys] = useState(() => new Map<string, string>());
  return useMemo(
    () => (input) => {
      const text = JSON.stringify(input);
      const key = keys.get(text) ?? crypto.randomUUID();
      keys.set(text, key);
      return key;
    },
    [keys],
  );
}
