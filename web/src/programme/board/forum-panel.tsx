import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { dayOf, instantOf, timeFrom, timeOf } from '../../kernel/i18n/instants.js';
import { shortDayText } from '../../kernel/i18n/times.js';
import { said } from '../../kernel/ui/bilingual.js';
import { CompactForm, ShiftForm } from './arrange/arrange-forms.js';
import { useShared } from './board-context.js';
import { forumMovedTo } from './deeds/moved.js';
import classes from './panel-form.module.css';
import type { Planned } from './planned.js';
import { SidePanel } from './side-panel.js';

const minute = 60_000;

interface Props {
  readonly thing: Planned;
  readonly day: string;
  readonly onClose: () => void;
}

/** A forum that holds a room: where it is, and what can be done to all its items at once. */
export function ForumPanel({ thing, day, onClose }: Props) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { forum } = thing;
  const where = words.where(thing, thing.roomId);
  const own = thing.during ? dayOf(thing.during.start, state.event.timeZone) : day;
  return (
    <SidePanel title={`${forum.code} · ${words.titleOf(thing)}`} onClose={onClose}>
      <p className={classes.where}>
        {t('stale.place', where)}
        <br />
        {t('forum.items', { count: forum.agenda.length })}
      </p>
      {state.mayEdit(thing) && (
        <section>
          <h3 className={classes.heading}>{t('arrange.forum')}</h3>
          <ForumPlaceForm key={forum.version} thing={thing} day={day} />
        </section>
      )}
      {state.ownForums.includes(forum) && (
        <>
          <section>
            <h3 className={classes.heading}>{t('arrange.compact')}</h3>
            <CompactForm forumId={forum.id} day={own} />
          </section>
          <section>
            <h3 className={classes.heading}>{t('arrange.shift')}</h3>
            <ShiftForm day={own} forumId={forum.id} />
          </section>
        </>
      )}
    </SidePanel>
  );
}

/** Another time or room for a forum; its items go along while its length stays. */
export function ForumPlaceForm({ thing, day }: { readonly thing: Planned; readonly day: string }) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { event, days, board, moves } = state;
  const { timeZone } = event;
  const { language } = words;
  const id = useId();
  const during = thing.during;
  const [chosen, setChosen] = useState({
    day: during ? dayOf(during.start, timeZone) : day,
    start: during ? timeOf(during.start, timeZone) : '09:00',
    length: `${during ? (during.end - during.start) / minute : 180}`,
    room: thing.roomId ?? event.rooms[0]?.id ?? '',
  });
  const [isWrong, setWrong] = useState(false);
  const change = (fields: Partial<typeof chosen>) => setChosen({ ...chosen, ...fields });
  const submit = (submitted: SubmitEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const time = timeFrom(chosen.start);
    const length = Number(chosen.length);
    const wrong = time === null || !Number.isInteger(length) || length < 5;
    setWrong(wrong);
    if (time === null || wrong) return;
    const start = instantOf(chosen.day, time, timeZone);
    const to = { during: { start, end: start + length * minute }, roomId: chosen.room };
    const moved = forumMovedTo(thing.id, to, board);
    if (moved) void moves.act([moved]);
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.hint}>{t('arrange.forumHow')}</p>
      <div className={classes.pair}>
        <label>
          {t('item.day')}
          <select
            value={chosen.day}
            onChange={({ currentTarget }) => change({ day: currentTarget.value })}
          >
            {days.map((one) => (
              <option key={one.day} value={one.day}>
                {shortDayText(one.day, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('item.start')}
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            value={chosen.start}
            onChange={({ currentTarget }) => change({ start: currentTarget.value })}
          />
        </label>
      </div>
      <label htmlFor={`${id}-length`}>{t('item.length')}</label>
      <input
        id={`${id}-length`}
        type="number"
        min={5}
        step={5}
        value={chosen.length}
        onChange={({ currentTarget }) => change({ length: currentTarget.value })}
      />
      <label>
        {t('room')}
        <select
          value={chosen.room}
          onChange={({ currentTarget }) => change({ room: currentTarget.value })}
        >
          {event.rooms.map((room) => (
            <option key={room.id} value={room.id}>
              {said(room.name, language)}
            </option>
          ))}
        </select>
      </label>
      {isWrong && (
        <p className={classes.problem} role="alert">
          {t('item.placeNeeded')}
        </p>
      )}
      <div className={classes.save}>
        <button type="submit" className="button">
          {t('arrange.doForum')}
        </button>
      </div>
    </form>
  );
}
