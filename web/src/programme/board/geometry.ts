import type { Geometry } from './carry.js';

/** How the columns lie in the window at this moment. */
export function geometryOf(pane: HTMLElement, columns: number): Geometry {
  const { left, top } = pane.getBoundingClientRect();
  const head = pane.querySelector<HTMLElement>('[data-head]');
  const corner = head?.firstElementChild;
  const column = pane.querySelector<HTMLElement>('[data-column]');
  return {
    ...{ left, top, columns },
    right: left + pane.clientWidth,
    bottom: top + pane.clientHeight,
    scrollLeft: pane.scrollLeft,
    scrollTop: pane.scrollTop,
    gutter: corner instanceof HTMLElement ? corner.offsetWidth : 0,
    header: head?.offsetHeight ?? 0,
    columnWidth: column?.getBoundingClientRect().width ?? 1,
  };
}
