import { type RefObject, useEffect, useRef, useState } from 'react';

import type { Span } from '../../../../src/events/calendar/holdings.js';
import { spanText } from '../../kernel/i18n/times.js';
import { useShared } from './board-context.js';
import { hitOf } from './carry.js';
import classes from './drawing.module.css';
import { geometryOf } from './geometry.js';
import { type Axis, boxed, type Column, drawnSpan, topOf } from './layout.js';
import type { Step } from './moves.js';
import { rangeOf } from './planned.js';

const minute = 60_000;
/** How far a mouse moves before a press becomes a drag. */
const slack = 4;
const usual = 30 * minute;

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: readonly Column[];
  readonly axis: Axis;
  readonly step: Step;
  /** A place was drawn where nothing is yet. */
  readonly onNew: (place: { readonly during: Span; readonly roomId: string }) => void;
  /** A box was drawn around these. */
  readonly onBox: (ids: readonly string[]) => void;
}

/** In pixels from the top left of the first column. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Drawn =
  | { readonly kind: 'new'; readonly column: number; readonly during: Span; readonly width: number }
  | { readonly kind: 'box'; readonly box: Box };

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
    let from: { x: number; y: number; id: number; isBox: boolean } | null = null;
    let now: Drawn | null = null;
    const show = (next: Drawn | null) => {
      now = next;
      setDrawn(next);
    };
    const isEmpty = (target: EventTarget | null) =>
      target instanceof Element &&
      target.closest('[data-column]') !== null &&
      target.closest('[data-item]') === null;

    const pressed = (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === 'touch' || carrying.read()) return;
      if (!isEmpty(event.target) || (!event.shiftKey && !mayAdd.current)) return;
      const { clientX: x, clientY: y, pointerId: id } = event;
      const { left, top } = geometryOf(pane, 1);
      from = {
        x: x - left + pane.scrollLeft,
        y: y - top + pane.scrollTop,
        id,
        isBox: event.shiftKey,
      };
    };
    const moved = (event: PointerEvent) => {
      if (from?.id !== event.pointerId) return;
      const { columns, axis, step } = latest.current;
      const geometry = geometryOf(pane, columns.length);
      const x = event.clientX - geometry.left + pane.scrollLeft;
      const y = event.clientY - geometry.top + pane.scrollTop;
      if (!now && Math.hypot(x - from.x, y - from.y) <= slack) return;
      if (!now) pane.setPointerCapture(event.pointerId);
      const [left, top] = [Math.min(x, from.x), Math.min(y, from.y)];
      if (from.isBox) {
        const box = {
          left: left - geometry.gutter,
          top: top - geometry.header,
          width: Math.abs(x - from.x),
          height: Math.abs(y - from.y),
        };
        show({ kind: 'box', box });
        return;
      }
      const column = Math.floor((from.x - geometry.gutter) / geometry.columnWidth);
      const [first, last] = [from.y - geometry.header, y - geometry.header];
      const during = drawnSpan(first, last, axis, step);
      show({ kind: 'new', column, during, width: geometry.columnWidth });
    };
    const released = (event: PointerEvent) => {
      if (from?.id !== event.pointerId) return;
      const { columns, onNew, onBox } = latest.current;
      const done = event.type === 'pointerup' ? now : null;
      from = null;
      show(null);
      if (done?.kind === 'box') {
        const { columnWidth } = geometryOf(pane, columns.length);
        onBox(boxed(done.box, columns, columnWidth));
      } else if (done) {
        const room = columns[done.column]?.room;
        if (room) onNew({ during: done.during, roomId: room.id });
      }
    };
    const twice = (event: MouseEvent) => {
      const { columns, axis, step, onNew } = latest.current;
      if (!isEmpty(event.target) || !mayAdd.current) return;
      const hit = hitOf(
        { x: event.clientX, y: event.clientY },
        geometryOf(pane, columns.length),
        axis,
      );
      const room = hit && columns[hit.column]?.room;
      if (!hit || !room) return;
      const { start } = drawnSpan(topOf(hit.instant, axis), topOf(hit.instant, axis), axis, step);
      onNew({ during: { start, end: start + usual }, roomId: room.id });
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
  if (drawn.kind === 'box') {
    const { left, top, width, height } = drawn.box;
    return (
      <div
        className={classes.box}
        data-box=""
        style={{ insetInlineStart: `calc(var(--gutter) + ${left}px)`, top, width, height }}
      />
    );
  }
  const { axis } = props;
  const top = topOf(drawn.during.start, axis);
  return (
    <div
      className={classes.drawn}
      data-drawn=""
      style={{
        insetInlineStart: `calc(var(--gutter) + ${drawn.column * drawn.width}px)`,
        width: drawn.width,
        top,
        height: topOf(drawn.during.end, axis) - top,
      }}
    >
      {spanText(rangeOf(drawn.during), state.event.timeZone, words.language)}
    </div>
  );
}
