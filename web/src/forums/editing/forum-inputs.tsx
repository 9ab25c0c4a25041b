import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../kernel/i18n/language.js';
import { shortDayText } from '../../kernel/i18n/times.js';
import { said } from '../../kernel/ui/bilingual.js';
import { BilingualFields, FormField, TextField } from '../../kernel/ui/form-field.js';
import type { Form } from '../../kernel/ui/use-form.js';
import type { ForumField } from './forum-fields.js';
import classes from './forum-page.module.css';
import { daysOfForums, type ForumsEvent, type OrganisedForum } from './use-forums.js';

interface Props {
  readonly event: ForumsEvent;
  /** Null for one that is to be made. */
  readonly forum: OrganisedForum | null;
  readonly form: Form<ForumField>;
  /** Its name in addresses, typed or taken from its title. */
  readonly slug: string;
  readonly problemOf: (name: ForumField) => string | null;
}

/** What a forum is called, where and when it is held, and for how many. */
export function ForumInputs({ event, forum, form, slug, problemOf }: Props) {
  const { t } = useTranslation('forums');
  const language = useLanguage();
  const days = daysOfForums(event);
  const moves = form.changed.some((name) => ['day', 'room', 'from', 'to'].includes(name));
  const placed = forum?.agenda.filter(({ during }) => during !== null).length ?? 0;
  return (
    <>
      <section>
        <BilingualFields
          {...{ form, zh: 'zh', en: 'en', label: t('name') }}
          problem={problemOf('zh')}
        />
        <BilingualFields
          {...{ form, zh: 'themeZh', en: 'themeEn', label: t('theme'), maxLength: 1000 }}
        />
        <FormField
          {...{ form, name: 'slug', label: t('slug') }}
          hint={t('slugHint', { address: `/events/${event.slug}/forums/${slug}` })}
          problem={problemOf('slug')}
        >
          {(bound) => (
            <input
              {...{ ...bound, maxLength: 80, autoComplete: 'off' }}
              placeholder={forum ? undefined : slug}
            />
          )}
        </FormField>
        <TextField
          {...{ form, name: 'code', maxLength: 6 }}
          label={t('code')}
          hint={t('codeHint')}
          problem={problemOf('code')}
        />
      </section>
      <section>
        <h2>{t('place')}</h2>
        <FormField {...{ form, name: 'room', label: t('room') }} problem={problemOf('room')}>
          {(bound) => (
            <select {...bound}>
              <option value="">{t('ownRooms')}</option>
              {event.rooms.map(({ id, name, capacity }) => (
                <option key={id} value={id}>
                  {said(name, language)}
                  {capacity !== null && ` (${t('seats', { count: capacity })})`}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField
          {...{ form, name: 'day', label: t('day') }}
          problem={problemOf('day')}
          told={(day) => shortDayText(day, language)}
        >
          {(bound) => (
            <select {...bound}>
              <option value="">{t('dayUnknown')}</option>
              {days.map((day) => (
                <option key={day} value={day}>
                  {shortDayText(day, language)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <TextField
          {...{ form, name: 'from', inputMode: 'numeric', maxLength: 5 }}
          label={t('from')}
          problem={problemOf('from')}
          placeholder="09:00"
        />
        <TextField
          {...{ form, name: 'to', inputMode: 'numeric', maxLength: 5 }}
          label={t('to')}
          placeholder="12:00"
        />
        <p data-wide="" className={classes.hint}>
          {t(moves && placed > 0 ? 'movesAlong' : 'placeHint', { count: placed })}
        </p>
      </section>
      <section>
        <h2>{t('limit')}</h2>
        <TextField
          {...{ form, name: 'capacity', inputMode: 'numeric', maxLength: 6 }}
          label={t('capacity')}
          hint={t('capacityHint')}
          problem={problemOf('capacity')}
        />
      </section>
    </>
  );
}
