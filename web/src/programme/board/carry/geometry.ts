import type { Geometry } from './carry.js';
import type { RoomsAs } from './facing.js';

/** How the rooms lie in the window at this moment. */
export function geometryOf(pane: HTMLElement, rooms: number, roomsAs: RoomsAs): Geometry {
  const { left, top } = pane.getBoundingClientRect();
  const head = pane.querySelector<HTMLElement>('[data-head]');
  const corner = head?.firstElementChild;
  const room = pane.querySelector<HTMLElement>('[data-room]')?.getBoundingClientRect();
  return {
    ...{ left, top, rooms, roomsAs },
    right: left + pane.clientWidth,
    bottom: top + pane.clientHeight,
    scrollLeft: pane.scrollLeft,
    scrollTop: pane.scrollTop,
    gutter: corner instanceof HTMLElement ? corner.offsetWidth : 0,
    header: head?.offsetHeight ?? 0,
    breadth: (roomsAs === 'columns' ? room?.width : room?.height) ?? 1,
  };
}
