import { type RefObject, useEffect, useRef, useState } from 'react';

import type { Span } from '../../../../../src/events/calendar/holdings.js';
import { rangeOf } from '../../../kernel/i18n/instants.js';
import { spanText } from '../../../kernel/i18n/times.js';
import { useShared } from '../board-context.js';
import { geometryOf, hitOf, laidOn } from '../carry/geometry.js';
import { firstLength, type Step } from '../carry/raster.js';
import classes from './drawing.module.css';
import type { Laid, RoomsAs } from './facing.js';
import { type Axis, boxed, drawnSpan, offsetOf, type RoomDay } from './layout.js';
import { spot, type Style } from './spot.js';
import spots from './spot.module.css';

/** How far a mouse moves before a press becomes a drag. */
const slack = 4;

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly roomDays: readonly RoomDay[];
  readonly axis: Axis;
  readonly roomsAs: RoomsAs;
  readonly step: Step;
  /** A place was drawn where nothing is yet. */
  readonly onNew: (place: { readonly during: Span; readonly roomId: string }) => void;
  /** A box was drawn around these. */
  readonly onBox: (ids: readonly string[]) => void;
}

type Drawn =
  | { readonly kind: 'new'; readonly room: number; readonly during: Span }
  | { readonly kind: 'box'; readonly one: Laid; readonly other: Laid; readonly breadth: number };

/** By mouse on an empty place: a new item is drawn, or with Shift a box around several. */
export function Drawing(props: Props) {
  const { state, words, carrying } = useShared();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const latest = useRef(props);
  const mayAdd = useRef(false);
  useEffect(() => {
    latest.current = props;
    mayAdd.current = state.ownForums.length > 0;
  });

  const { scroller } = props;
  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return;
    let from: { at: Laid; id: number; isBox: boolean } | null = null;
    let now: Drawn | null = null;
    const show = (next: Drawn | null) => {
      now = next;
      setDrawn(next);
    };
    const isEmpty = (target: EventTarget | null) =>
      target instanceof Element &&
      target.closest('[data-room]') !== null &&
      target.closest('[data-item]') === null;
    const geometry = () => {
      const { roomDays, roomsAs } = latest.current;
      return geometryOf(pane, roomDays.length, roomsAs);
    };

    const pressed = (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === 'touch' || carrying.read()) return;
      if (!isEmpty(event.target) || (!event.shiftKey && !mayAdd.current)) return;
      const at = laidOn({ x: event.clientX, y: event.clientY }, geometry());
      from = { at, id: event.pointerId, isBox: event.shiftKey };
    };
    const moved = (event: PointerEvent) => {
      if (from?.id !== event.pointerId) return;
      const { axis, step } = latest.current;
      const lies = geometry();
      const { breadth } = lies;
      const at = laidOn({ x: event.clientX, y: event.clientY }, lies);
      const far = Math.hypot(at.along - from.at.along, at.across - from.at.across);
      if (!now && far <= slack) return;
      if (!now) pane.setPointerCapture(event.pointerId);
      if (from.isBox) show({ kind: 'box', one: from.at, other: at, breadth });
      else {
        const during = drawnSpan(from.at.along, at.along, axis, step);
        show({ kind: 'new', room: Math.floor(from.at.across / breadth), during });
      }
    };
    const released = (event: PointerEvent) => {
      if (from?.id !== event.pointerId) return;
      const { roomDays, onNew, onBox } = latest.current;
      const done = event.type === 'pointerup' ? now : null;
      from = null;
      show(null);
      if (done?.kind === 'box') onBox(boxed(done.one, done.other, roomDays, done.breadth));
      else if (done) {
        const room = roomDays[done.room]?.room;
        if (room) onNew({ during: done.during, roomId: room.id });
      }
    };
    const twice = (event: MouseEvent) => {
      const { roomDays, axis, step, onNew } = latest.current;
      if (!isEmpty(event.target) || !mayAdd.current) return;
      const hit = hitOf({ x: event.clientX, y: event.clientY }, geometry(), axis);
      const room = hit && roomDays[hit.room]?.room;
      if (!hit || !room) return;
      const at = offsetOf(hit.instant, axis);
      const { start } = drawnSpan(at, at, axis, step);
      onNew({ during: { start, end: start + firstLength }, roomId: room.id });
    };
    const left = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !now) return;
      event.preventDefault();
      event.stopPropagation();
      from = null;
      show(null);
    };
    pane.addEventListener('pointerdown', pressed);
    pane.addEventListener('pointermove', moved);
    pane.addEventListener('pointerup', released);
    pane.addEventListener('pointercancel', released);
    pane.addEventListener('dblclick', twice);
    document.addEventListener('keydown', left, true);
    return () => {
      pane.removeEventListener('pointerdown', pressed);
      pane.removeEventListener('pointermove', moved);
      pane.removeEventListener('pointerup', released);
      pane.removeEventListener('pointercancel', released);
      pane.removeEventListener('dblclick', twice);
      document.removeEventListener('keydown', left, true);
    };
  }, [carrying, scroller]);

  if (!drawn) return null;
  const { axis, roomDays } = props;
  if (drawn.kind === 'box') {
    const { one, other, breadth } = drawn;
    const from = Math.min(one.along, other.along);
    const length = Math.abs(one.along - other.along);
    const lane = Math.min(one.across, other.across) / breadth;
    const across = Math.abs(one.across - other.across) / breadth;
    const style: Style = { ...spot(from, length, lane, roomDays.length), '--across': across };
    return <div className={`${spots.spot ?? ''} ${classes.box ?? ''}`} data-box="" style={style} />;
  }
  const from = offsetOf(drawn.during.start, axis);
  return (
    <div
      className={`${spots.spot ?? ''} ${classes.drawn ?? ''}`}
      data-drawn=""
      style={spot(from, offsetOf(drawn.during.end, axis) - from, drawn.room, roomDays.length)}
    >
      {spanText(rangeOf(drawn.during), state.event.timeZone, words.language)}
    </div>
  );
}
