import { useEffect } from 'react';

import { DraftNotice } from '../../../kernel/ui/draft-notice.js';
import type { Unsaved } from '../../../kernel/ui/use-unsaved.js';
import { useShared } from '../board-context.js';
import type { Place, Planned } from '../planned.js';
import { SidePanel } from '../side-panel.js';
import { FreePlaces } from './free-places.js';
import { ItemAbout } from './item-about.js';
import { ItemDeeds } from './item-deeds.js';
import { ItemForum } from './item-forum.js';
import { ItemForm } from './item-form.js';
import { ItemHistory } from './item-history.js';
import { GoneNotice, UnsavedNotice } from './item-notices.js';
import { ItemPlace } from './item-place.js';
import { ItemSpeakers } from './item-speakers.js';
import { ItemSteps } from './item-steps.js';
import { useItemForm } from './use-item-form.js';

interface Props {
  readonly thing: Planned;
  /** The day that is shown. */
  readonly day: string;
  readonly unsaved: Unsaved;
  /** Whether somebody has deleted it meanwhile. */
  readonly isGone: boolean;
  readonly onClose: () => void;
  readonly onPut: (place: Place) => void;
  /** To the one before or after it, in the order of the board; null at the ends. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** An item: its words, its place, who takes part, and what was done to it. */
export function ItemPanel(props: Props) {
  const { thing, day, unsaved, isGone, onClose, onPut, onPrevious, onNext } = props;
  const { state, words } = useShared();
  const form = useItemForm(thing);
  const { isDirty } = form;
  const { mark } = unsaved;
  useEffect(() => {
    mark(isDirty);
    return () => mark(false);
  }, [isDirty, mark]);

  const mayEdit = state.mayEdit(thing);
  const mayChange = mayEdit && !isGone;
  const freePlaces = mayChange && <FreePlaces thing={thing} onPut={onPut} />;
  return (
    <SidePanel
      title={words.titleOf(thing)}
      onClose={onClose}
      tools={<ItemSteps {...{ onPrevious, onNext }} />}
    >
      {unsaved.isAsked && <UnsavedNotice {...{ unsaved, form }} />}
      {isGone && <GoneNotice {...{ thing, form }} />}
      {form.hasDraft && <DraftNotice typed={form} />}
      <ItemPlace thing={thing} />
      {/* What waits is first given a place; what has one is first written. */}
      {!thing.during && freePlaces}
      {mayEdit && <ItemForm {...{ thing, form, day, isGone }} />}
      {thing.during && freePlaces}
      <ItemSpeakers thing={thing} day={day} editable={mayChange} />
      {!isGone && <ItemAbout key={`about ${thing.id}`} id={thing.id} editable={mayChange} />}
      {mayChange && <ItemForum thing={thing} />}
      {mayChange && <ItemDeeds thing={thing} onDeleted={onClose} />}
      {mayEdit && <ItemHistory key={thing.id} thing={thing} onRestore={form.type} />}
    </SidePanel>
  );
}
