import { type RefObject, useEffect, useRef } from 'react';

import { laid, type RoomsAs } from '../grid/facing.js';
import type { Axis, RoomDay } from '../grid/layout.js';
import { type Carried, type Carrying, type Ground, pointedAt } from './carried.js';
import { geometryOf, hitOf, scrollFor } from './geometry.js';
import type { PickUp } from './use-pick-up.js';

const minute = 60_000;
/** How far a mouse moves before a press becomes a drag. */
const slack = 4;
/** How long a finger rests before it picks something up, and how far it may tremble meanwhile. */
const longPress = 250;
const tremble = 8;
/** How near its end a card is taken hold of to give it another one. */
const edge = 6;

interface Options {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly carrying: Carrying;
  readonly ground: Ground;
  readonly axis: Axis;
  readonly roomsAs: RoomsAs;
  readonly roomDays: readonly RoomDay[];
  readonly pickUp: PickUp;
  /** Puts what is carried where it is. */
  readonly drop: (carried: Carried) => void;
  /** Takes it off the timetable. */
  readonly dropOff: (carried: Carried) => void;
}

interface Press {
  readonly id: string;
  /** How it is when it is picked up; reckoned with the press, so that the first frame has less to do. */
  readonly first: Carried | null;
  readonly x: number;
  readonly y: number;
  readonly pointerId: number;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the next frame picks it up: all that a drag begins with is drawn at once. */
  readonly isDue: boolean;
}

/** Carries cards by mouse, pen and finger. */
export function useCarryPointer(options: Options): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { root } = options;

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let press: Press | null = null;
    let frame = 0;
    let point: { x: number; y: number } | null = null;
    /** Whether the edges scroll yet. */
    let isIn = false;

    const { carrying } = latest.current;
    const isCarrying = () => carrying.read()?.by === 'pointer';

    const follow = () => {
      frame = 0;
      performance.mark('board-frame');
      if (press?.isDue && !start()) stop();
      const carried = carrying.read();
      if (!carried || !point) return;
      const { scroller, ground, axis, roomDays, roomsAs } = latest.current;
      const pane = scroller.current;
      if (!pane) return;
      const box = geometryOf(pane, roomDays.length, roomsAs);
      const inside = point.x > box.left && point.x < box.right + 80;
      const right = inside ? scrollFor(point.x, box.left + box.gutter, box.right) : 0;
      const down = inside ? scrollFor(point.y, box.top + box.header, box.bottom) : 0;
      // What comes from the list crosses an edge, and should not find another time behind it.
      isIn ||= inside && right === 0 && down === 0;
      // Another end is another time: it needs no other room.
      const goes = (as: RoomsAs) => carried.how === 'move' || roomsAs === as;
      const before = pane.scrollTop + pane.scrollLeft;
      if (isIn && down !== 0 && goes('columns')) pane.scrollTop += down;
      if (isIn && right !== 0 && goes('rows')) pane.scrollLeft += right;
      const moved = pane.scrollTop + pane.scrollLeft !== before;
      const hit = hitOf(point, moved ? geometryOf(pane, roomDays.length, roomsAs) : box, axis);
      const roomId = hit ? (roomDays[hit.room]?.room?.id ?? null) : null;
      const next = hit ? pointedAt(carried, { roomId, instant: hit.instant }, ground) : carried;
      carrying.put({ ...next, at: point });
      performance.measure('board-feedback', 'board-frame');
      if (moved) ask();
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(follow);
    };

    const start = () => {
      if (!press) return false;
      const { id, first, pointerId } = press;
      press = { ...press, isDue: false };
      if (!first) return false;
      carrying.put(first);
      element.setPointerCapture(pointerId);
      isIn = latest.current.ground.board.byId.get(id)?.during != null;
      point ??= { x: press.x, y: press.y };
      return true;
    };
    const stop = () => {
      clearTimeout(press?.timer);
      press = null;
      point = null;
      cancelAnimationFrame(frame);
      frame = 0;
    };

    const pressed = (event: PointerEvent) => {
      if (event.button !== 0 || event.shiftKey || press || carrying.read()) return;
      const target = event.target instanceof Element ? event.target : null;
      const card = target?.closest<HTMLElement>('[data-item]');
      const id = card?.dataset.item;
      if (!card || id === undefined) return;
      const { axis, ground, roomsAs } = latest.current;
      const thing = ground.board.byId.get(id);
      const isPlaced = thing?.during != null;
      const box = (card.closest('[data-forum]') ?? card).getBoundingClientRect();
      const { clientX: x, clientY: y } = event;
      const past = laid({ x: x - box.left, y: y - box.top }, roomsAs).along;
      const left = laid({ x: box.right - x, y: box.bottom - y }, roomsAs).along;
      const touch = event.pointerType === 'touch';
      const atEdge = isPlaced && thing.item !== null && left <= edge && !touch;
      press = {
        ...{ id, x, y, pointerId: event.pointerId, isDue: false },
        first: latest.current.pickUp(
          id,
          atEdge ? 'resize' : 'move',
          'pointer',
          isPlaced ? (past / axis.scale) * minute : 0,
        ),
        timer: touch
          ? setTimeout(() => {
              if (start() && 'vibrate' in navigator) navigator.vibrate(10);
            }, longPress)
          : undefined,
      };
    };
    const moved = (event: PointerEvent) => {
      if (press?.pointerId !== event.pointerId) return;
      if (isCarrying() || press.isDue) {
        point = { x: event.clientX, y: event.clientY };
        ask();
        return;
      }
      const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      if (event.pointerType === 'touch') {
        if (far > tremble) stop();
      } else if (far > slack) {
        press = { ...press, isDue: true };
        point = { x: event.clientX, y: event.clientY };
        ask();
      }
    };
    const released = (event: PointerEvent) => {
      if (press?.pointerId !== event.pointerId) return;
      if (press.isDue && event.type === 'pointerup') follow();
      const carriedByPointer = isCarrying();
      if (carriedByPointer && event.type === 'pointerup') {
        point = { x: event.clientX, y: event.clientY };
        follow();
        const { scroller, roomDays, roomsAs, axis, drop, dropOff } = latest.current;
        const pane = scroller.current;
        const now = carrying.read();
        const under = document.elementFromPoint(event.clientX, event.clientY);
        const hit = pane && hitOf(point, geometryOf(pane, roomDays.length, roomsAs), axis);
        if (now && under?.closest('[data-unscheduled]')) dropOff(now);
        else if (hit && now?.places) drop(now);
      }
      if (carriedByPointer) carrying.put(null);
      stop();
    };
    // A finger that carries does not scroll; only a listener that may refuse can say so.
    const touched = (event: TouchEvent) => {
      if (isCarrying()) event.preventDefault();
    };
    const asked = (event: MouseEvent) => {
      if (press) event.preventDefault();
    };
    const left = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isCarrying()) return;
      event.preventDefault();
      carrying.put(null);
      stop();
    };

    element.addEventListener('pointerdown', pressed);
    element.addEventListener('pointermove', moved);
    element.addEventListener('pointerup', released);
    element.addEventListener('pointercancel', released);
    element.addEventListener('touchmove', touched, { passive: false });
    element.addEventListener('contextmenu', asked);
    document.addEventListener('keydown', left);
    return () => {
      stop();
      element.removeEventListener('pointerdown', pressed);
      element.removeEventListener('pointermove', moved);
      element.removeEventListener('pointerup', released);
      element.removeEventListener('pointercancel', released);
      element.removeEventListener('touchmove', touched);
      element.removeEventListener('contextmenu', asked);
      document.removeEventListener('keydown', left);
    };
  }, [root]);
}
