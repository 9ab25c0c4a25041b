import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { dayOf } from '../../../kernel/i18n/instants.js';
import { useShared } from '../board-context.js';
import { ForumPlaceForm } from '../forum-panel.js';
import classes from '../panel-form.module.css';
import { type Arrangement, arrangements } from '../panels.js';
import type { Planned } from '../planned.js';
import { SidePanel } from '../side-panel.js';
import { Acting, CompactForm, ShiftForm } from './arrange-forms.js';

interface Props {
  readonly what: Arrangement;
  /** What it begins with: an item or a forum. */
  readonly id: string | undefined;
  /** The day that is shown. */
  readonly day: string;
  readonly onClose: () => void;
  readonly onChoose: (what: Arrangement) => void;
}

/** Changes of many things at once. Each is undone as one. */
export function ArrangePanel({ what, id, day, onClose, onChoose }: Props) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const own = arrangements.filter((one) => state.mayArrange || one === 'compact' || one === 'swap');
  return (
    <SidePanel title={t('arrange.title')} onClose={onClose}>
      <div className={classes.choices} role="group" aria-label={t('arrange.what')}>
        {own.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={one === what}
            onClick={() => onChoose(one)}
          >
            {t(`arrange.${one}`)}
          </button>
        ))}
      </div>
      {what === 'shift' && <ShiftForm day={day} forumId={id ?? null} />}
      {what === 'compact' && <CompactForm forumId={id} day={day} />}
      {what === 'swap' && <SwapForm key={id} id={id} day={day} />}
      {what === 'break' && <BreakForm id={id} />}
      {what === 'forum' && <ForumForm id={id} day={day} />}
    </SidePanel>
  );
}

/** Two items in the place of one another. */
function SwapForm({ id, day }: { readonly id: string | undefined; readonly day: string }) {
  const { state, selected, act } = useShared();
  const { t } = useTranslation('board');
  const chosen = [...(id === undefined ? [] : [id]), ...[...selected].filter((one) => one !== id)];
  const [one, setOne] = useState(chosen[0] ?? '');
  const [other, setOther] = useState(chosen[1] ?? '');
  const placed = usePlaced((thing) => state.mayEdit(thing), day);
  return (
    <Acting
      label={t('arrange.doSwap')}
      hint={t('arrange.swapHow')}
      disabled={one === '' || other === '' || one === other}
      run={() => act.arrange.swap(one, other)}
    >
      <ItemField label={t('arrange.one')} value={one} things={placed} onChange={setOne} />
      <ItemField
        label={t('arrange.other')}
        value={other}
        things={placed.filter((thing) => thing.id !== one)}
        onChange={setOther}
      />
    </Acting>
  );
}

/** The same break in every room. */
function BreakForm({ id }: { readonly id: string | undefined }) {
  const { act } = useShared();
  const { t } = useTranslation('board');
  const breaks = usePlaced(({ item }) => item?.kind === 'break', null);
  const [chosen, setChosen] = useState(id ?? breaks[0]?.id ?? '');
  if (breaks.length === 0) return <p className={classes.hint}>{t('arrange.noBreak')}</p>;
  return (
    <Acting
      label={t('arrange.doBreak')}
      hint={t('arrange.breakHow')}
      disabled={chosen === ''}
      run={() => act.arrange.copyBreak(chosen)}
    >
      <ItemField
        label={t('arrange.whichBreak')}
        value={chosen}
        things={breaks}
        onChange={setChosen}
      />
    </Acting>
  );
}

/** A forum with all its items to another time or room. */
function ForumForm({ id, day }: { readonly id: string | undefined; readonly day: string }) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const forums = state.board.draft.things.filter(({ item, during }) => item === null && during);
  const [chosen, setChosen] = useState(id ?? forums[0]?.id ?? '');
  const thing = forums.find((one) => one.id === chosen);
  if (!thing) return <p className={classes.hint}>{t('arrange.noBand')}</p>;
  return (
    <>
      <label className={classes.alone}>
        {t('new.forum')}
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {forums.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.forum.code} · ${words.titleOf(one)}`}
            </option>
          ))}
        </select>
      </label>
      <ForumPlaceForm key={`${thing.id} ${thing.forum.version}`} thing={thing} day={day} />
    </>
  );
}

function usePlaced(isWanted: (thing: Planned) => boolean, day: string | null): Planned[] {
  const { state } = useShared();
  const { timeZone } = state.event;
  const onDay = (thing: Planned) =>
    day !== null && thing.during !== null && dayOf(thing.during.start, timeZone) === day ? 0 : 1;
  return state.board.draft.things
    .filter((thing) => thing.item !== null && thing.during !== null && isWanted(thing))
    .sort(
      (one, other) =>
        onDay(one) - onDay(other) || (one.during?.start ?? 0) - (other.during?.start ?? 0),
    );
}

interface ItemFieldProps {
  readonly label: string;
  readonly value: string;
  readonly things: readonly Planned[];
  readonly onChange: (id: string) => void;
}

function ItemField({ label, value, things, onChange }: ItemFieldProps) {
  const { words } = useShared();
  const { t } = useTranslation('board');
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {!things.some(({ id }) => id === value) && <option value="">{t('arrange.choose')}</option>}
        {things.map((thing) => {
          const { day, span } = words.where(thing, null);
          return (
            <option key={thing.id} value={thing.id}>
              {`${day} ${span} · ${words.titleOf(thing)}`}
            </option>
          );
        })}
      </select>
    </label>
  );
}
