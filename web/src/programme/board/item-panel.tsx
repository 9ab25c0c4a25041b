import { type SubmitEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Fixes } from '../../../../src/events/calendar/fixes.js';
import { useAct } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import { shortDayText } from '../../kernel/i18n/times.js';
import { useActions } from '../../kernel/shell/actions.js';
import { said } from '../../kernel/ui/bilingual.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { saveItem } from './board.generated.js';
import { useShared } from './board-context.js';
import { offTimetable } from './carry.js';
import { dayOf, instantOf, timeFrom, timeOf } from './days.js';
import classes from './item-panel.module.css';
import { boundRoomOf, type BoardItem, type Place, type Planned } from './planned.js';
import { SidePanel } from './side-panel.js';

const minute = 60_000;
const usual = 30;
const lengths = [10, 15, 20, 30, 45, 60, 90];

interface Props {
  readonly thing: Planned;
  readonly item: BoardItem;
  /** The day that is shown. */
  readonly day: string;
  readonly onClose: () => void;
  readonly onPut: (place: Place) => void;
}

/** An item: its words, and every place it can be put to without dragging. */
export function ItemPanel({ thing, item, day, onClose, onPut }: Props) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language, titleOf } = words;
  const editable = state.mayEdit(thing);
  const { id } = thing;
  return (
    <SidePanel title={titleOf(thing)} onClose={onClose}>
      <p className={classes.forum}>
        {`${thing.forum.code} · ${said(thing.forum.title, language)}`}
        <br />
        {thing.during
          ? `${words.where(thing, null).day} ${words.where(thing, null).span} · ${words.room(
              thing.roomId ?? boundRoomOf(thing),
            )}`
          : t('waiting')}
      </p>
      <Clashes id={id} />
      {editable && <Suggestions thing={thing} onPut={onPut} />}
      {editable && <PlaceForm key={`place ${id} ${item.version}`} {...{ thing, day, onPut }} />}
      {editable && <WordsForm key={`words ${id}`} item={item} />}
      {item.speakers.length > 0 && (
        <section>
          <h3 className={classes.heading}>{t('item.speakers')}</h3>
          <p>
            {item.speakers.map(({ person }) => person.name).join(language === 'zh' ? '、' : ', ')}
          </p>
        </section>
      )}
    </SidePanel>
  );
}

function Clashes({ id }: { readonly id: string }) {
  const { state, words } = useShared();
  const clashes = state.clashing.get(id) ?? [];
  if (clashes.length === 0) return null;
  return (
    <ul className={classes.clashes}>
      {clashes.map((clash) => (
        <li key={clash.id}>{words.clash(clash)}</li>
      ))}
    </ul>
  );
}

/** The three best free places: two taps plan an item. */
function Suggestions({ thing, onPut }: Pick<Props, 'thing' | 'onPut'>) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { board } = state;
  const free = useMemo(
    () => new Fixes<Planned>(board).freePlaces(thing.id, usual),
    [board, thing.id],
  );
  return (
    <section>
      <h3 className={classes.heading}>{t('item.moveTo')}</h3>
      <p className={classes.hint}>{free.length === 0 ? t('item.noFree') : t('item.free')}</p>
      <div className={classes.choices}>
        {free.map(({ during, roomId }) => {
          const { day, span, room } = words.where({ during }, roomId ?? boundRoomOf(thing));
          return (
            <button
              key={`${during.start} ${roomId ?? ''}`}
              type="button"
              className="button"
              data-free=""
              onClick={() => onPut({ during, roomId })}
            >
              {`${day} ${span} · ${room}`}
            </button>
          );
        })}
      </div>
    </section>
  );
}

function PlaceForm({ thing, day, onPut }: Pick<Props, 'thing' | 'day' | 'onPut'>) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language } = words;
  const { event, days } = state;
  const { timeZone } = event;
  const { during } = thing;
  const id = useId();
  const bound = boundRoomOf(thing);
  const [length, setLength] = useState(during ? (during.end - during.start) / minute : usual);
  const [isWrong, setWrong] = useState(false);
  const start = during?.start ?? (thing.forum.during ? Date.parse(thing.forum.during.start) : null);
  const send = (submit: SubmitEvent<HTMLFormElement>) => {
    submit.preventDefault();
    const data = new FormData(submit.currentTarget);
    const given = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const time = timeFrom(given('start'));
    setWrong(time === null || length < 5);
    if (time === null || length < 5) return;
    const from = instantOf(given('day'), time, timeZone);
    const roomId = bound === null ? given('room') : null;
    onPut({ during: { start: from, end: from + length * minute }, roomId });
  };
  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <h3 className={classes.heading}>{t('item.place')}</h3>
      <div className={classes.pair}>
        <label>
          {t('item.day')}
          <select name="day" defaultValue={start === null ? day : dayOf(start, timeZone)}>
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
            name="start"
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            defaultValue={start === null ? '09:00' : timeOf(start, timeZone)}
          />
        </label>
      </div>
      <label htmlFor={`${id}-length`}>{t('item.length')}</label>
      <div className={classes.lengths}>
        <input
          id={`${id}-length`}
          type="number"
          min={5}
          step={5}
          value={length}
          onChange={({ currentTarget }) => setLength(currentTarget.valueAsNumber || 0)}
        />
        {lengths.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === length}
            aria-label={t('minutes', { minutes: one })}
            onClick={() => setLength(one)}
          >
            {one}
          </button>
        ))}
      </div>
      {bound === null ? (
        <label>
          {t('room')}
          <select name="room" defaultValue={thing.roomId ?? event.rooms[0]?.id}>
            {event.rooms.map((room) => (
              <option key={room.id} value={room.id}>
                {said(room.name, language)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className={classes.hint}>{t('item.forumRoom', { room: words.room(bound) })}</p>
      )}
      {isWrong && (
        <p className={classes.problem} role="alert">
          {t('item.placeNeeded')}
        </p>
      )}
      <div className={classes.choices}>
        <button type="submit" className="button">
          {t('item.put')}
        </button>
        {during && (
          <button type="button" className="button bare" onClick={() => onPut(offTimetable)}>
            {t('item.off')}
          </button>
        )}
      </div>
    </form>
  );
}

/** The words of an item; what somebody else wrote meanwhile stands beside one's own. */
function WordsForm({ item }: { readonly item: BoardItem }) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const { moves } = state;
  const [zh, setZh] = useState(item.title.zh ?? '');
  const [en, setEn] = useState(item.title.en ?? '');
  const [fixed, setFixed] = useState(item.fixed);
  const [version, setVersion] = useState(item.version);
  const [isMissing, setMissing] = useState(false);
  const save = useAct(saveItem, {
    onSuccess: ({ saveAgendaItem }, { input }) => {
      moves.took(saveAgendaItem, input.version ?? 0);
      setVersion(saveAgendaItem.version);
    },
  });
  const isChanged =
    zh !== (item.title.zh ?? '') || en !== (item.title.en ?? '') || fixed !== item.fixed;
  const isStale = isRefused(save.error, 'VERSION_CONFLICT');
  const form = useRef<HTMLFormElement>(null);
  useActions(
    useMemo(
      () => [
        {
          id: 'board-save',
          group: t('title'),
          label: t('item.save'),
          keys: 'mod+s',
          run: () => form.current?.requestSubmit(),
        },
      ],
      [t],
    ),
  );
  const send = (on: number) => {
    const title = { zh: zh.trim() || null, en: en.trim() || null };
    setMissing(title.zh === null && title.en === null);
    if (title.zh === null && title.en === null) return;
    save.mutate({ input: { id: item.id, version: on, title, fixed } });
  };
  const take = () => {
    setZh(item.title.zh ?? '');
    setEn(item.title.en ?? '');
    setFixed(item.fixed);
    setVersion(item.version);
    save.reset();
  };
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(moves.latest(item.id, version));
      }}
    >
      <h3 className={classes.heading}>{t('item.words')}</h3>
      <label>
        {t('item.zh')}
        <input
          lang="zh-CN"
          maxLength={300}
          value={zh}
          onChange={({ currentTarget }) => setZh(currentTarget.value)}
        />
      </label>
      <label>
        {t('item.en')}
        <input
          lang="en"
          maxLength={300}
          value={en}
          onChange={({ currentTarget }) => setEn(currentTarget.value)}
        />
      </label>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={fixed}
          onChange={({ currentTarget }) => setFixed(currentTarget.checked)}
        />
        {t('item.fixed')}
      </label>
      {isMissing && (
        <p className={classes.problem} role="alert">
          {t('item.titleNeeded')}
        </p>
      )}
      {save.isError && (
        <FailureNotice
          failure={save.error}
          actions={
            isStale && (
              <>
                <p>{`${t('stale.theirs')}: ${[item.title.zh, item.title.en].join(' / ')}`}</p>
                <button type="button" className="button" onClick={() => send(item.version)}>
                  {t('stale.keep')}
                </button>
                <button type="button" className="button" onClick={take}>
                  {t('stale.take')}
                </button>
              </>
            )
          }
        />
      )}
      <div className={classes.choices}>
        <button type="submit" className="button primary" disabled={!isChanged || save.isPending}>
          {t('item.save')}
        </button>
        {save.isSuccess && !isChanged && <p role="status">{t('item.saved')}</p>}
      </div>
    </form>
  );
}
