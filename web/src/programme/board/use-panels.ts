import { useCallback, useMemo, useState } from 'react';

import { type Unsaved, useUnsaved } from '../../kernel/ui/use-unsaved.js';
import { isSamePanel, type Panel } from './panels.js';

export interface Panels {
  readonly panel: Panel | null;
  readonly unsaved: Unsaved;
  /** Shows it in the place of what is shown; asks first where something typed would be lost. */
  readonly open: (panel: Panel) => void;
  readonly close: () => void;
}

/** The one panel beside the board, which may be asked for from the start. */
export function usePanels(first: Panel | null): Panels {
  const [panel, setPanel] = useState(first);
  const unsaved = useUnsaved();
  const { leave, stay, isAsked } = unsaved;
  const open = useCallback(
    (next: Panel) => {
      if (!isSamePanel(next, panel)) leave(() => setPanel(next));
    },
    [leave, panel],
  );
  // Whoever is asked and presses Escape once more wants to stay.
  const close = useCallback(() => {
    if (isAsked) stay();
    else leave(() => setPanel(null));
  }, [isAsked, leave, stay]);
  return useMemo(() => ({ panel, unsaved, open, close }), [close, open, panel, unsaved]);
}
