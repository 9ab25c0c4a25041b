import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { timeOf } from '../../../kernel/i18n/instants.js';
import { shortDayText } from '../../../kernel/i18n/times.js';
import { said } from '../../../kernel/ui/bilingual.js';
import { useShared } from '../board-context.js';
import classes from '../panel-form.module.css';
import { boundRoomOf, type Planned } from '../planned.js';
import { Conflicting } from './conflicting.js';
import { LengthField } from './length-field.js';
import type { ItemFormState } from './use-item-form.js';

/** What a place begins with that has no length, and no forum that says when it begins. */
const usualLength = '30';
const usualStart = '09:00';

interface Props {
  readonly thing: Planned;
  readonly form: ItemFormState;
  /** The day that is shown. */
  readonly day: string;
}

/** Day, start, length and room; without a day an item waits. */
export function PlaceFields({ thing, form, day }: Props) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const { event } = state;
  const { shown, type } = form;
  const id = useId();

  /** A day brings along what a place needs; none takes all of it away. */
  const setDay = (chosen: string) => {
    if (chosen === '') {
      type({ day: '', start: '', length: '', room: '' });
      return;
    }
    const forum = thing.forum.during;
    const start = forum ? timeOf(Date.parse(forum.start), event.timeZone) : usualStart;
    const isFree = boundRoomOf(thing) === null;
    type({
      day: chosen,
      ...(shown.start === '' && { start }),
      ...(shown.length === '' && { length: usualLength }),
      ...(shown.room === '' && isFree && { room: event.rooms[0]?.id ?? '' }),
    });
  };

  return (
    <>
      <div className={classes.pair}>
        <DayField form={form} setDay={setDay} />
        {shown.day === '' ? <ToDay day={day} setDay={setDay} /> : <StartField form={form} />}
      </div>
      {shown.day !== '' && (
        <>
          <Conflicting field="length" form={form}>
            <LengthField
              id={`${id}-length`}
              value={shown.length}
              onChange={(length) => type({ length })}
            />
          </Conflicting>
          <RoomField thing={thing} form={form} />
        </>
      )}
      {form.problem === 'place' && (
        <p className={classes.problem} role="alert">
          {t('item.placeNeeded')}
        </p>
      )}
    </>
  );
}

interface DayProps {
  readonly form: ItemFormState;
  readonly setDay: (day: string) => void;
}

function DayField({ form, setDay }: DayProps) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const chosen = form.shown.day;
  // One that is no longer a day of the event is kept until another is chosen.
  const days = [...new Set([...state.days.map(({ day }) => day), ...(chosen ? [chosen] : [])])];
  return (
    <Conflicting field="day" form={form}>
      <label>
        {t('item.day')}
        <select
          name="day"
          value={chosen}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        >
          <option value="">{t('unscheduled')}</option>
          {days.map((day) => (
            <option key={day} value={day}>
              {shortDayText(day, words.language)}
            </option>
          ))}
        </select>
      </label>
    </Conflicting>
  );
}

/** Puts it on the day that is shown. */
function ToDay({ day, setDay }: Pick<Props, 'day'> & Pick<DayProps, 'setDay'>) {
  const { words } = useShared();
  const { t } = useTranslation('board');
  return (
    <button type="button" className={`button ${classes.low ?? ''}`} onClick={() => setDay(day)}>
      {t('item.toDay', { day: shortDayText(day, words.language) })}
    </button>
  );
}

function StartField({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation('board');
  return (
    <Conflicting field="start" form={form}>
      <label>
        {t('item.start')}
        <input
          type="text"
          name="start"
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          value={form.shown.start}
          aria-invalid={form.problem === 'place' || undefined}
          onChange={({ currentTarget }) => form.type({ start: currentTarget.value })}
        />
      </label>
    </Conflicting>
  );
}

/** Only where the forum does not hold one for all its items. */
function RoomField({ thing, form }: Pick<Props, 'thing' | 'form'>) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { room } = form.shown;
  const bound = boundRoomOf(thing);
  if (bound !== null) {
    return <p className={classes.hint}>{t('item.forumRoom', { room: words.room(bound) })}</p>;
  }
  return (
    <Conflicting field="room" form={form}>
      <label>
        {t('room')}
        <select
          name="room"
          value={room}
          onChange={({ currentTarget }) => form.type({ room: currentTarget.value })}
        >
          {room === '' && <option value="">{t('noRoom')}</option>}
          {state.event.rooms.map(({ id, name }) => (
            <option key={id} value={id}>
              {said(name, words.language)}
            </option>
          ))}
        </select>
      </label>
    </Conflicting>
  );
}
