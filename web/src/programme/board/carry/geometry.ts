import { type Laid, laid, type RoomsAs } from '../grid/facing.js';
import { type Axis, instantAt } from '../grid/layout.js';

/** How the rooms lie in the window, so that a pointer can be told its room and time. */
export interface Geometry {
  readonly roomsAs: RoomsAs;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
  /** Of what stands at the side while the board scrolls across: the times, or the names of the rooms. */
  readonly gutter: number;
  /** Of what stands at the head while it scrolls down. */
  readonly header: number;
  /** Of one room. */
  readonly breadth: number;
  readonly rooms: number;
}

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

export interface Hit {
  /** The number of the room, from 0. */
  readonly room: number;
  readonly instant: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the window in pixels from the start of the day and from the first room. */
export function laidOn({ x, y }: Point, geometry: Geometry): Laid {
  const { left, top, gutter, header, scrollLeft, scrollTop } = geometry;
  const inside = { x: x - left - gutter + scrollLeft, y: y - top - header + scrollTop };
  return laid(inside, geometry.roomsAs);
}

/** The room and the instant under a point; null beside the rooms. */
export function hitOf(point: Point, geometry: Geometry, axis: Axis): Hit | null {
  const { left, right, top, bottom, gutter, breadth, rooms } = geometry;
  const { x, y } = point;
  if (x < left + gutter || x > right || y < top || y > bottom) return null;
  const { along, across } = laidOn(point, geometry);
  const room = Math.floor(across / breadth);
  return room < 0 || room >= rooms ? null : { room, instant: instantAt(along, axis) };
}

/** How far to scroll in a frame: the nearer to an edge, the faster. */
export function scrollFor(at: number, from: number, to: number): number {
  const reach = 48;
  if (at < from + reach) return -Math.ceil((Math.min(reach, from + reach - at) / reach) * 18);
  if (at > to - reach) return Math.ceil((Math.min(reach, at - to + reach) / reach) * 18);
  return 0;
}
