import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { dayOf } from '../../../kernel/i18n/instants.js';
import { shortDayText } from '../../../kernel/i18n/times.js';
import { said } from '../../../kernel/ui/bilingual.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { useShared } from '../board-context.js';
import classes from '../panel-form.module.css';

interface ActingProps {
  readonly label: string;
  readonly hint: string;
  readonly disabled?: boolean;
  /** Does it; what is refused is thrown. */
  readonly run: () => Promise<void>;
  readonly children: ReactNode;
}

/** A form that says why it was refused, and keeps what was chosen. */
export function Acting({ label, hint, disabled = false, run, children }: ActingProps) {
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await run();
    } catch (refused) {
      setFailure(refused);
    }
    setBusy(false);
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className={classes.hint}>{hint}</p>
      {children}
      {failure !== null && <FailureNotice failure={failure} />}
      <div className={classes.save}>
        <button type="submit" className="button" disabled={disabled || isBusy}>
          {label}
        </button>
      </div>
    </form>
  );
}

/** Everything of a day, some minutes later or earlier. */
export function ShiftForm({
  day: shown,
  forumId: first,
}: {
  readonly day: string;
  readonly forumId: string | null;
}) {
  const { state, words, act } = useShared();
  const { t } = useTranslation('board');
  const { ownForums, mayArrange } = state;
  const [day, setDay] = useState(shown);
  const [forumId, setForumId] = useState(first ?? (mayArrange ? '' : (ownForums[0]?.id ?? '')));
  const [minutes, setMinutes] = useState('15');
  const [withSpans, setWithSpans] = useState(true);
  const by = Number(minutes);
  const run = () =>
    act.arrange.shift({
      ...{ day, minutes: by, forumId: forumId || null },
      withSpans: withSpans && mayArrange,
    });
  return (
    <Acting
      label={t('arrange.doShift')}
      hint={t('arrange.shiftHow')}
      disabled={!Number.isInteger(by) || by === 0}
      run={run}
    >
      <DayField day={day} onChange={setDay} />
      <label>
        {t('arrange.of')}
        <select value={forumId} onChange={({ currentTarget }) => setForumId(currentTarget.value)}>
          {mayArrange && <option value="">{t('arrange.allForums')}</option>}
          {ownForums.map((forum) => (
            <option key={forum.id} value={forum.id}>
              {`${forum.code} · ${said(forum.title, words.language)}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('arrange.minutes')}
        <input
          type="number"
          step={5}
          value={minutes}
          onChange={({ currentTarget }) => setMinutes(currentTarget.value)}
        />
      </label>
      <div className={classes.lengths}>
        {[-30, -15, -5, 5, 15, 30].map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={by === one}
            aria-label={t(one < 0 ? 'arrange.earlier' : 'arrange.later', {
              minutes: Math.abs(one),
            })}
            onClick={() => setMinutes(`${one}`)}
          >
            {one < 0 ? `−${-one}` : `+${one}`}
          </button>
        ))}
      </div>
      {mayArrange && (
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={withSpans}
            onChange={({ currentTarget }) => setWithSpans(currentTarget.checked)}
          />
          {t('arrange.withSpans')}
        </label>
      )}
    </Acting>
  );
}

/** The items of a forum one after the other, with the same gap between. */
export function CompactForm({
  forumId: first,
  day,
}: {
  readonly forumId: string | undefined;
  readonly day: string;
}) {
  const { state, words, act } = useShared();
  const { t } = useTranslation('board');
  const { ownForums, board, event } = state;
  const there = board.draft.things.find(
    ({ item, during }) => item && during && dayOf(during.start, event.timeZone) === day,
  );
  const [forumId, setForumId] = useState(first ?? there?.forum.id ?? ownForums[0]?.id ?? '');
  const [gap, setGap] = useState('0');
  const minutes = Number(gap);
  return (
    <Acting
      label={t('arrange.doCompact')}
      hint={t('arrange.compactHow')}
      disabled={forumId === '' || !Number.isInteger(minutes) || minutes < 0}
      run={() => act.arrange.compact(forumId, minutes)}
    >
      {first === undefined && (
        <label>
          {t('new.forum')}
          <select value={forumId} onChange={({ currentTarget }) => setForumId(currentTarget.value)}>
            {ownForums.map((forum) => (
              <option key={forum.id} value={forum.id}>
                {`${forum.code} · ${said(forum.title, words.language)}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('arrange.gap')}
        <input
          type="number"
          min={0}
          step={5}
          value={gap}
          onChange={({ currentTarget }) => setGap(currentTarget.value)}
        />
      </label>
    </Acting>
  );
}

function DayField({
  day,
  onChange,
}: {
  readonly day: string;
  readonly onChange: (day: string) => void;
}) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  return (
    <label>
      {t('item.day')}
      <select value={day} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {state.days.map((one) => (
          <option key={one.day} value={one.day}>
            {shortDayText(one.day, words.language)}
          </option>
        ))}
      </select>
    </label>
  );
}
