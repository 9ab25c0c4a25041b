import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { shortDayText } from '../../kernel/i18n/times.js';
import { said } from '../../kernel/ui/bilingual.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Notice } from '../../kernel/ui/notice.js';
import { useShared } from './board-context.js';
import { timeOf } from './days.js';
import { type ItemField, itemKinds } from './item-fields.js';
import classes from './item-panel.module.css';
import { LengthField } from './length-field.js';
import { boundRoomOf, type Planned } from './planned.js';
import type { ItemForm } from './use-item-form.js';

const usual = '30';

interface Props {
  readonly thing: Planned;
  readonly form: ItemForm;
  /** The day that is shown. */
  readonly day: string;
}

/** The words, the kind, the time and the place of an item; what somebody else wrote stands beside one's own. */
export function ItemFormFields({ thing, form, day }: Props) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language } = words;
  const { event, days } = state;
  const { timeZone } = event;
  const { shown, type } = form;
  const bound = boundRoomOf(thing);
  const [lacksZh, lacksEn] = [shown.zh.trim() === '', shown.en.trim() === ''];
  const id = useId();

  /** A day brings along what a place needs; none takes all of it away. */
  const setDay = (chosen: string) => {
    if (chosen === '') {
      type({ day: '', start: '', length: '', room: '' });
      return;
    }
    const forum = thing.forum.during;
    const start = forum ? timeOf(Date.parse(forum.start), timeZone) : '09:00';
    type({
      day: chosen,
      ...(shown.start === '' && { start }),
      ...(shown.length === '' && { length: usual }),
      ...(shown.room === '' && bound === null && { room: event.rooms[0]?.id ?? '' }),
    });
  };

  return (
    <>
      <div className={classes.pair}>
        <Conflicting field="zh" form={form} thing={thing}>
          <label>
            {t('item.zh')}
            <textarea
              name="zh"
              lang="zh-CN"
              rows={3}
              maxLength={300}
              value={shown.zh}
              aria-invalid={form.problem === 'title' || undefined}
              onChange={({ currentTarget }) => type({ zh: oneLine(currentTarget.value) })}
            />
          </label>
        </Conflicting>
        <Conflicting field="en" form={form} thing={thing}>
          <label>
            {t('item.en')}
            <textarea
              name="en"
              lang="en"
              rows={3}
              maxLength={300}
              value={shown.en}
              aria-invalid={form.problem === 'title' || undefined}
              onChange={({ currentTarget }) => type({ en: oneLine(currentTarget.value) })}
            />
          </label>
        </Conflicting>
      </div>
      {lacksZh !== lacksEn && (
        <p className={classes.hint}>{t(lacksZh ? 'item.noZh' : 'item.noEn')}</p>
      )}
      {form.problem === 'title' && (
        <p className={classes.problem} role="alert">
          {t('item.titleNeeded')}
        </p>
      )}
      <Conflicting field="kind" form={form} thing={thing}>
        <label>
          {t('item.kind')}
          <select
            name="kind"
            value={shown.kind}
            onChange={({ currentTarget }) => type({ kind: currentTarget.value })}
          >
            {itemKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`itemKind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      </Conflicting>
      <div className={classes.pair}>
        <Conflicting field="day" form={form} thing={thing}>
          <label>
            {t('item.day')}
            <select
              name="day"
              value={shown.day}
              onChange={({ currentTarget }) => setDay(currentTarget.value)}
            >
              <option value="">{t('waiting')}</option>
              {[...new Set([...days.map((one) => one.day), ...(shown.day ? [shown.day] : [])])].map(
                (one) => (
                  <option key={one} value={one}>
                    {shortDayText(one, language)}
                  </option>
                ),
              )}
            </select>
          </label>
        </Conflicting>
        {shown.day === '' ? (
          <button
            type="button"
            className={`button ${classes.low ?? ''}`}
            onClick={() => setDay(day)}
          >
            {t('item.toDay', { day: shortDayText(day, language) })}
          </button>
        ) : (
          <Conflicting field="start" form={form} thing={thing}>
            <label>
              {t('item.start')}
              <input
                type="text"
                name="start"
                inputMode="numeric"
                autoComplete="off"
                maxLength={5}
                value={shown.start}
                aria-invalid={form.problem === 'place' || undefined}
                onChange={({ currentTarget }) => type({ start: currentTarget.value })}
              />
            </label>
          </Conflicting>
        )}
      </div>
      {shown.day !== '' && (
        <>
          <Conflicting field="length" form={form} thing={thing}>
            <LengthField
              id={`${id}-length`}
              value={shown.length}
              onChange={(length) => type({ length })}
            />
          </Conflicting>
          {bound === null ? (
            <Conflicting field="room" form={form} thing={thing}>
              <label>
                {t('room')}
                <select
                  name="room"
                  value={shown.room}
                  onChange={({ currentTarget }) => type({ room: currentTarget.value })}
                >
                  {shown.room === '' && <option value="">{t('noRoom')}</option>}
                  {event.rooms.map((room) => (
                    <option key={room.id} value={room.id}>
                      {said(room.name, language)}
                    </option>
                  ))}
                </select>
              </label>
            </Conflicting>
          ) : (
            <p className={classes.hint}>{t('item.forumRoom', { room: words.room(bound) })}</p>
          )}
        </>
      )}
      {form.problem === 'place' && (
        <p className={classes.problem} role="alert">
          {t('item.placeNeeded')}
        </p>
      )}
      <Conflicting field="fixed" form={form} thing={thing}>
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={shown.fixed !== ''}
            onChange={({ currentTarget }) => type({ fixed: currentTarget.checked ? 'yes' : '' })}
          />
          {t('item.fixed')}
        </label>
      </Conflicting>
      {form.conflicts.length > 0 && (
        <Notice tone="refuses" title={t('item.conflicts')}>
          <p>{t('item.conflictsHow')}</p>
        </Notice>
      )}
      {form.failure !== null && form.conflicts.length === 0 && (
        <FailureNotice failure={form.failure} />
      )}
    </>
  );
}

interface ConflictingProps {
  readonly field: ItemField;
  readonly form: ItemForm;
  readonly thing: Planned;
  readonly children: ReactNode;
}

/** A field, and below it, where two have changed it, both values and the choice. */
function Conflicting({ field, form, children }: ConflictingProps) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language } = words;
  if (!form.conflicts.includes(field)) return <div>{children}</div>;
  const value = (of: string) => {
    if (field === 'kind') return t(`itemKind.${itemKinds.find((one) => one === of) ?? 'other'}`);
    if (field === 'fixed') return t(of === '' ? 'item.notFixed' : 'item.isFixed');
    if (field === 'day') return of === '' ? t('waiting') : shortDayText(of, language);
    if (field === 'length') return of === '' ? '' : t('minutes', { minutes: of });
    if (field === 'room') {
      const room = state.event.rooms.find((one) => one.id === of);
      return room ? said(room.name, language) : t('noRoom');
    }
    return of;
  };
  return (
    <div className={classes.conflict} data-conflict={field}>
      {children}
      <dl className={classes.versions}>
        <dt>{t('stale.mine')}</dt>
        <dd>{value(form.mine[field]) || t('item.empty')}</dd>
        <dt>{t('stale.theirs')}</dt>
        <dd>{value(form.present[field]) || t('item.empty')}</dd>
      </dl>
      <div className={classes.choices}>
        <button type="button" className="button" onClick={() => form.settle(field, 'mine')}>
          {t('stale.keep')}
        </button>
        <button type="button" className="button" onClick={() => form.settle(field, 'theirs')}>
          {t('stale.take')}
        </button>
      </div>
    </div>
  );
}

/** Titles stand in one line, however they are pasted. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
