import { hostRows, textOfHosts } from '../../directory/hosts.js';
import { dayAfter, dayOf, instantOf, timeFrom, timeOf } from '../../kernel/i18n/instants.js';
import type { Span } from '../../kernel/i18n/times.js';
import { typedText } from '../../kernel/ui/typed-text.js';
import type { Fields } from '../../kernel/ui/versions.js';
import type { OrganisedForum } from './use-forums.js';

export const noForum = {
  zh: '',
  en: '',
  themeZh: '',
  themeEn: '',
  code: '',
  slug: '',
  day: '',
  room: '',
  from: '',
  to: '',
  capacity: '',
  hosts: '',
};
export type ForumField = keyof typeof noForum;

export type ForumProblem =
  | 'titleNeeded'
  | 'slugNeeded'
  | 'codeWrong'
  | 'dayNeeded'
  | 'roomNeeded'
  | 'timeWrong'
  | 'capacityWrong';

/** A forum as a form shows it. */
export function fieldsOfForum(forum: OrganisedForum, timeZone: string): Fields<ForumField> {
  const { title, theme, code, slug, heldOn, during, room, capacity, hosts } = forum;
  const start = during && Date.parse(during.start);
  return {
    zh: title.zh ?? '',
    en: title.en ?? '',
    themeZh: theme?.zh ?? '',
    themeEn: theme?.en ?? '',
    code,
    slug,
    day: start === null ? (heldOn ?? '') : dayOf(start, timeZone),
    room: room?.id ?? '',
    from: start === null ? '' : timeOf(start, timeZone),
    to: during ? timeOf(Date.parse(during.end), timeZone) : '',
    capacity: capacity === null ? '' : String(capacity),
    hosts: textOfHosts(hostRows(hosts)),
  };
}

const placeFields: readonly ForumField[] = ['day', 'room', 'from', 'to'];

/** What is wrong with the fields. */
export function problemsInForum(
  fields: Fields<ForumField>,
): Partial<Record<ForumField, ForumProblem>> {
  const { zh, en, slug, code, capacity, day, room, from, to } = fields;
  const isTimed = from.trim() !== '' || to.trim() !== '';
  const isNumber = /^[1-9]\d{0,5}$/.test(capacity.trim()) && Number(capacity) <= 100_000;
  return {
    ...(zh.trim() === '' && en.trim() === '' ? { zh: 'titleNeeded' } : {}),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 80 ? {} : { slug: 'slugNeeded' }),
    ...(code.trim() === '' || /^[A-Z0-9]{2,6}$/.test(code) ? {} : { code: 'codeWrong' }),
    ...(isTimed && room === '' ? { room: 'roomNeeded' } : {}),
    ...((isTimed || room !== '') && day === '' ? { day: 'dayNeeded' } : {}),
    ...(room !== '' && !(timeFrom(from) && timeFrom(to)) ? { from: 'timeWrong' } : {}),
    ...(capacity.trim() === '' || isNumber ? {} : { capacity: 'capacityWrong' }),
  };
}

/** The span of the fields; an end that does not come after the start is on the next day. */
function spanOfForum(
  { day, room, from, to }: Pick<Fields<ForumField>, 'day' | 'room' | 'from' | 'to'>,
  timeZone: string,
): Span | null {
  const [start, end] = [timeFrom(from), timeFrom(to)];
  if (room === '' || day === '' || start === null || end === null) return null;
  return {
    start: new Date(instantOf(day, start, timeZone)).toISOString(),
    end: new Date(instantOf(end > start ? day : dayAfter(day), end, timeZone)).toISOString(),
  };
}

/** The fields that are to be saved, as the API takes them; hosts are saved apart. */
export function inputOfForum(
  fields: Fields<ForumField>,
  before: OrganisedForum | null,
  changed: readonly ForumField[],
  timeZone: string,
) {
  const has = (...names: readonly ForumField[]) => names.some((name) => changed.includes(name));
  const { zh, en, themeZh, themeEn, slug, code, capacity, day, room } = fields;
  const title = typedText(before?.title, { zh, en });
  const during = spanOfForum(fields, timeZone);
  return {
    ...(has('zh', 'en') && title !== null ? { title } : {}),
    ...(has('themeZh', 'themeEn')
      ? { theme: typedText(before?.theme, { zh: themeZh, en: themeEn }) }
      : {}),
    ...(has('slug') ? { slug } : {}),
    ...(has('code') && code !== '' ? { code } : {}),
    ...(has(...placeFields)
      ? {
          roomId: room === '' ? null : room,
          during,
          heldOn: during === null && day !== '' ? day : null,
        }
      : {}),
    ...(has('capacity')
      ? { capacity: capacity.trim() === '' ? null : Number(capacity.trim()) }
      : {}),
  };
}

/** A name for addresses, from the English title; else from the code. */
export function forumSlugFrom({
  en,
  code,
}: {
  readonly en: string;
  readonly code: string;
}): string {
  const found = en
    .normalize('NFKD')
    .toLowerCase()
    .matchAll(/[a-z0-9]+/g);
  const words = [...found].map(([word]) => word).join('-');
  return (words === '' ? code.toLowerCase() : words).slice(0, 80).replace(/-$/, '');
}
