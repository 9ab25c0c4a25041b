import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import type { Locale } from '../../kernel/text/locale.js';
import { say, type Sentence } from '../../kernel/text/messages.js';
import type { Stored } from '../programme.js';
import type { ChangeKind, ProgrammeChange, ProgrammePlace } from './release-difference.js';

const sentences: Readonly<Record<`${ChangeKind}`, Sentence>> = {
  added: { zh: '新增：{what}，{after}', en: 'Added: {what}, {after}' },
  moved: {
    zh: '调整：{what}，由{before}改为{after}',
    en: 'Moved: {what}, from {before} to {after}',
  },
  changed: { zh: '更新：{what}的{fields}', en: 'Changed: {fields} of {what}' },
  cancelled: { zh: '取消：{what}，原定{before}', en: 'Cancelled: {what}, planned for {before}' },
};

const fieldNames: Readonly<Record<string, Sentence>> = {
  slug: { zh: '网址', en: 'address' },
  title: { zh: '标题', en: 'title' },
  theme: { zh: '主题', en: 'theme' },
  claims: { zh: '引述', en: 'quotations' },
  hosts: { zh: '主办单位', en: 'hosts' },
  kind: { zh: '类型', en: 'kind' },
  forum: { zh: '所属论坛', en: 'forum' },
  speakers: { zh: '嘉宾', en: 'speakers' },
  announcements: { zh: '发布内容', en: 'announcements' },
  subtitle: { zh: '副标题', en: 'subtitle' },
  abstract: { zh: '摘要', en: 'abstract' },
  description: { zh: '详细介绍', en: 'description' },
  links: { zh: '链接', en: 'links' },
  language: { zh: '语言', en: 'language' },
  biographies: { zh: '嘉宾简介', en: 'speakers’ biographies' },
};

const other: Sentence = { zh: '内容', en: 'details' };
const quoted: Sentence = { zh: '《{title}》', en: '“{title}”' };
const inForum: Sentence = { zh: '{what}（{forum}）', en: '{what} ({forum})' };
const nowhere: Sentence = { zh: '时间待定', en: 'no time yet' };

/** A change in one sentence; a text that is missing in one language is quoted in the other. */
export function changeInWords(
  { change, title, forum, fields, before, after }: Stored<ProgrammeChange>,
  locale: Locale,
  timeZone: string,
): string {
  const what = say(quoted, locale, { title: textIn(title, locale) });
  const names = fields.map((field) => (fieldNames[field] ?? other)[locale]);
  return say(sentences[change], locale, {
    what: forum ? say(inForum, locale, { what, forum: textIn(forum, locale) }) : what,
    fields: [...new Set(names)].join(locale === 'zh' ? '、' : ', '),
    before: placeInWords(before, locale, timeZone),
    after: placeInWords(after, locale, timeZone),
  });
}

/** When and where: `4月8日 09:00–09:30 主会场`, `8 April, 09:00–09:30, Main hall`. */
function placeInWords(
  place: Stored<ProgrammePlace> | null,
  locale: Locale,
  timeZone: string,
): string {
  const parts = [
    place?.during ? spanInWords(place.during, locale, timeZone) : dayInWords(place?.heldOn, locale),
    place?.room ? textIn(place.room, locale) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(locale === 'zh' ? ' ' : ', ') : nowhere[locale];
}

/** In the other language where there is none in this one. */
export function textIn({ zh, en }: Pick<BilingualText, 'zh' | 'en'>, locale: Locale): string {
  return (locale === 'zh' ? (zh ?? en) : (en ?? zh)) ?? '';
}

function spanInWords(
  { start, end }: { readonly start: string; readonly end: string },
  locale: Locale,
  timeZone: string,
): string {
  const [from, to] = [clockOf(start, locale, timeZone), clockOf(end, locale, timeZone)];
  const between = locale === 'zh' ? ' ' : ', ';
  const until = from.day === to.day ? to.time : `${to.day}${between}${to.time}`;
  return `${from.day}${between}${from.time}–${until}`;
}

function dayInWords(day: string | null | undefined, locale: Locale): string {
  return day ? clockOf(`${day}T00:00:00Z`, locale, 'UTC').day : '';
}

function clockOf(
  instant: string,
  locale: Locale,
  timeZone: string,
): { readonly day: string; readonly time: string } {
  const { day, time } = clockFor(locale, timeZone);
  const at = new Date(instant);
  return { day: day.format(at), time: time.format(at) };
}

interface Clock {
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

/** They are slow to make and quick to use. */
const clocks = new Map<string, Clock>();

function clockFor(locale: Locale, timeZone: string): Clock {
  const key = `${locale} ${timeZone}`;
  const known = clocks.get(key);
  if (known) return known;
  const language = locale === 'zh' ? 'zh-CN' : 'en-GB';
  const clock = {
    day: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone }),
    time: new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }),
  };
  clocks.set(key, clock);
  return clock;
}
