import { Temporal } from 'temporal-polyfill';

/** The first and the last day of an event, such as `2027-04-08`. */
export interface EventDays {
  readonly startsOn: string;
  readonly endsOn: string;
}

const counted =
  /(?:^|[^\p{L}])(?:day|tag|jour|día|d)\s*[-_#]?\s*(\d{1,2}|one|two|three|four|five)(?![\p{L}\d])|第\s*([一二三四五六七八九十]|\d{1,2})\s*[天日]|(首日)/iu;
const english = ['one', 'two', 'three', 'four', 'five'];

/** The day of the event that “Day 2” or “第二天” means; null where it says none, or the event has none such. */
export function countedDay(text: string, days: EventDays | null): Temporal.PlainDate | null {
  const [, latin, chinese, first] = counted.exec(text) ?? [];
  if (days === null) return null;
  const number = first === undefined ? numberOf(latin ?? chinese ?? '') : 1;
  if (number < 1) return null;
  const day = Temporal.PlainDate.from(days.startsOn).add({ days: number - 1 });
  return Temporal.PlainDate.compare(day, days.endsOn) > 0 ? null : day;
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  return (
    Math.max(english.indexOf(word.toLowerCase()), '一二三四五六七八九十'.indexOf(word || '?')) + 1
  );
}

/** The day of an event that has no other. */
export function onlyDay(days: EventDays | null): Temporal.PlainDate | null {
  return days !== null && days.startsOn === days.endsOn
    ? Temporal.PlainDate.from(days.startsOn)
    : null;
}

/** The year in which all of it is. */
export function yearOf(days: EventDays | null): string | null {
  if (days === null) return null;
  const [first, last] = [days.startsOn.slice(0, 4), days.endsOn.slice(0, 4)];
  return first === last ? first : null;
}
