import { useState } from 'react';

import type { Fix } from '../../../../src/events/calendar/fixes.js';
import { ArrangePanel } from './arrange/arrange-panel.js';
import { useShared } from './board-context.js';
import { ClashPanel } from './clashes/clash-panel.js';
import { ForumPanel } from './forum-panel.js';
import { ItemPanel } from './item/item-panel.js';
import { NewItemPanel } from './item/new-item-panel.js';
import type { Place, Planned } from './planned.js';
import type { Panels } from './use-panels.js';

interface Props {
  readonly panels: Panels;
  readonly day: string;
  /** The items in the order in which one goes from one to the next. */
  readonly order: readonly string[];
  readonly onJump: (id: string) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onPut: (id: string, place: Place) => void;
  readonly onMade: (id: string, edit: boolean) => void;
}

/** The panel that stands beside the board at the moment. */
export function BoardPanels({ panels, day, order, onJump, onFix, onPut, onMade }: Props) {
  const { state, act } = useShared();
  const { panel, unsaved, close } = panels;
  const { board, moves } = state;
  const wanted = panel?.kind === 'thing' ? panel.id : null;
  const here = wanted === null ? undefined : board.byId.get(wanted);
  // What somebody else deletes while it is being edited stays open, with what was typed.
  const [last, setLast] = useState<Planned>();
  if (here && here !== last) setLast(here);
  const isGone = wanted !== null && !here && last?.id === wanted && !moves.gone.has(wanted);
  const thing = here ?? (isGone ? last : undefined);

  if (panel?.kind === 'clashes') {
    return <ClashPanel onClose={close} onJump={onJump} onFix={onFix} />;
  }
  if (panel?.kind === 'new') {
    const key = JSON.stringify(panel.at);
    return <NewItemPanel key={key} at={panel.at} {...{ unsaved, onMade }} onClose={close} />;
  }
  if (panel?.kind === 'arrange') {
    const { what, id } = panel;
    return (
      <ArrangePanel
        {...{ what, id, day }}
        onClose={close}
        onChoose={(next) =>
          act.open({ kind: 'arrange', what: next, ...(id !== undefined && { id }) })
        }
      />
    );
  }
  if (!thing) return null;
  if (!thing.item) return <ForumPanel key={thing.id} thing={thing} day={day} onClose={close} />;
  const at = order.indexOf(thing.id);
  const step = (by: 1 | -1) => {
    const next = at < 0 ? undefined : order[at + by];
    return next === undefined ? null : () => act.open({ kind: 'thing', id: next });
  };
  return (
    <ItemPanel
      key={thing.id}
      {...{ thing, day, unsaved, isGone }}
      onClose={close}
      onPut={(place) => onPut(thing.id, place)}
      onPrevious={step(-1)}
      onNext={step(1)}
    />
  );
}
