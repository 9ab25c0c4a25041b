import type { Span } from './holdings.js';

// Pure, for server and browser alike: it imports nothing but files that are pure as well.

/** Whether two spans have a moment in common; half-open, so that one may begin as the other ends. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What two spans have in common; without length where that is nothing. */
export function commonOf(one: Span, other: Span): Span {
  const start = Math.max(one.start, other.start);
  return { start, end: Math.max(start, Math.min(one.end, other.end)) };
}

/** The spans in order of time, those that touch made one. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last && span.start <= last.end) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else whole.push(span);
  }
  return whole;
}

/** Whether one is there for all of a span, by when one can come or a room is open; nothing said: at any time. */
export function isThere(during: Span, spans: readonly Span[]): boolean {
  return spans.length === 0 || joined(spans).some((span) => isWithin(during, span));
}

export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
