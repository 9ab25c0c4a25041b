import { type RefObject, useEffect } from 'react';

import type { Carrying } from './carried.js';

/** Keeps what the keys carry in view, out from under the names and the times. */
export function useGhostInView(carrying: Carrying, scroller: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      carrying.subscribe(() => {
        if (carrying.read()?.by !== 'keys') return;
        requestAnimationFrame(() =>
          scroller.current
            ?.querySelector('[data-ghost]')
            ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
        );
      }),
    [carrying, scroller],
  );
}
