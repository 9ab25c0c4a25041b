/** A column of our own spreadsheets, and what others call it: the surest name first. */
export interface Column {
  readonly name: string;
  readonly also: readonly string[];
}

const column = (name: string, ...also: string[]): Column => ({ name, also });

/** The columns that are written, in their order. Texts come in pairs, one for each language. */
export const columns = [
  column(
    'id',
    ...['编号', '編號', 'sessionid', 'code', '代码', 'guid', 'uid'],
    ...['proposal id', 'submission id', 'talk id', 'event id'],
  ),
  column(
    'forum_zh',
    ...[
      '论坛',
      '分论坛',
      '专场',
      '論壇',
      '分論壇',
      '專場',
      '所属论坛',
      '论坛名称',
      '議程軌',
      '赛道',
    ],
  ),
  column(
    'forum_en',
    'forum',
    'track',
    'tracks',
    'session track',
    'schedule track',
    'theme',
    'stream',
  ),
  column(
    'kind',
    ...['类型', 'type', 'format', '形式', '類型', 'session format', 'session type', 'event type'],
    ...['proposal type', 'submission type', 'talk type', '议程类型', 'typ'],
  ),
  column(
    'title_zh',
    ...['标题', '题目', '议题', '議程', '议程', '標題', '題目', '議題', '演讲题目', '演讲主题'],
    ...['报告题目', '演講題目', '演講主題', '議程名稱', '议程名称', '议题名称', '活动名称'],
    ...['名称', '名稱', '主题', '主題', '议程内容', '内容', '內容'],
  ),
  column(
    'title_en',
    ...[
      'title',
      'session title',
      'session name',
      'talk title',
      'proposal title',
      'submission title',
    ],
    ...['presentation title', 'event title', 'event name', 'session', 'talk', 'titel', 'titre'],
    ...['subject', 'name', 'topic'],
  ),
  column('date', '日期', 'day', 'start date', '开始日期', '開始日期', 'session date', 'datum'),
  column(
    'start',
    ...['开始', '开始时间', '開始', '開始時間', 'start time', 'starts at', 'time start', 'from'],
    ...[
      'scheduled at',
      'session start',
      'session starts at',
      'event start',
      'begin',
      'begins at',
      'beginn',
      'von',
    ],
  ),
  column(
    'end',
    ...['结束', '结束时间', '結束', '結束時間', 'end time', 'ends at', 'time end', 'to', 'until'],
    ...['session end', 'session ends at', 'event end', 'ende', 'bis'],
  ),
  column('time_zone', '时区', '時區', 'timezone', 'tz'),
  column(
    'room_zh',
    ...['会场', '地点', '會場', '房间', '会议室', '會議室', '地點', '场地', '場地', '教室'],
    ...['会场名称', '会议地点', '分会场', '分會場'],
  ),
  column(
    'room_en',
    ...[
      'room',
      'room name',
      'location',
      'venue',
      'place',
      'room/location',
      'stage',
      'hall',
      'raum',
      'ort',
      'microlocation',
      'event venue',
    ],
  ),
  column(
    'speakers',
    ...[
      '嘉宾',
      '演讲嘉宾',
      '演讲人',
      '讲者',
      '報告人',
      '报告人',
      '講者',
      '演讲者',
      '演講者',
      '演講人',
    ],
    ...[
      '主讲人',
      '主講人',
      '讲师',
      '講師',
      '发言人',
      '發言人',
      '发言嘉宾',
      '分享嘉宾',
      '嘉宾姓名',
      '嘉賓',
    ],
    ...[
      'speaker',
      'speaker names',
      'speaker name',
      'speakers',
      'presenters',
      'presenter',
      'authors',
    ],
    ...['session speakers', 'author', 'referent', 'referenten', 'referierende', 'vortragende'],
  ),
  column(
    'moderators',
    '主持人',
    '主持',
    '主持嘉宾',
    'moderator',
    'chair',
    'session chair',
    'chairs',
  ),
  column(
    'panelists',
    ...['圆桌嘉宾', '对话嘉宾', '讨论嘉宾', '与谈人', '與談人', '圓桌嘉賓'],
    ...['panelist', 'panellists', 'guests', 'discussants'],
  ),
  column('hosts', '东道', 'host'),
  column(
    'description_zh',
    ...[
      '简介',
      '摘要',
      '描述',
      '簡介',
      '内容简介',
      '內容簡介',
      '议题简介',
      '演讲摘要',
      '说明',
      '說明',
    ],
  ),
  column(
    'description_en',
    'description',
    'abstract',
    'summary',
    'session description',
    'session abstract summary',
    'beschreibung',
  ),
] as const;

/** Columns that are read and never written. */
const readToo = [
  column(
    'duration',
    ...['时长', '時長', 'length', 'minutes', '分钟', 'duration minutes', 'scheduled duration'],
    ...['时长分钟', 'dauer', 'talk length'],
  ),
  column('end_date', 'end date', '结束日期', '結束日期'),
  column(
    'time',
    '时间',
    '時間',
    '时段',
    '時段',
    'time slot',
    'slot',
    'zeit',
    'uhrzeit',
    '演讲时间',
    '报告时间',
  ),
  column('status', '状态', '狀態', 'state', 'proposal state', 'submission state', 'session status'),
] as const;

export type ColumnName = (typeof columns)[number]['name'];

/** No table that people make has more of them. */
export const mostColumns = 300;

/** What a title means, and how surely: the lower, the surer. */
interface Meaning {
  readonly name: string;
  readonly rank: number;
}

const meanings = new Map<string, Meaning>(
  [...columns, ...readToo].flatMap(({ name, also }) =>
    [name, ...also].map((title, rank) => [tidy(title), { name, rank }] as const),
  ),
);

/** Which column each of these titles means; undefined for one that means nothing to us. */
export function columnsOf(titles: readonly string[]): (string | undefined)[] {
  const meant = titles.slice(0, mostColumns).map((title) => meaningOf(title.slice(0, 100)));
  const surest = new Map<string, number>();
  for (const [at, { name = '', rank = 0 } = {}] of meant.entries()) {
    const before = surest.get(name);
    if (before === undefined || rank < (meant[before]?.rank ?? 0)) surest.set(name, at);
  }
  const isSurest = (name: string, at: number) => surest.get(name) === at;
  return meant.map((meaning, at) => {
    if (meaning === undefined) return undefined;
    const { name } = meaning;
    // “Speaker 1” and “Speaker 2” are one list in two columns.
    const isNext =
      people.has(name) && isNumbered(titles[at]) && isNumbered(titles[surest.get(name) ?? at]);
    return isSurest(name, at) || isNext ? name : undefined;
  });
}

const people: ReadonlySet<string> = new Set(['speakers', 'moderators', 'panelists', 'hosts']);
const numbered = /\s*[#＃]?\d{1,2}\s*$/;

function isNumbered(title: string | undefined): boolean {
  return numbered.test(title ?? '');
}

const inOneLanguage = /^(?:(?<word>.+?)(?:(?<chinese>中文|zh|chinese|cn)|英文|en|english))$/;

/** In two languages it is written twice; with a language behind it, it is that one of a pair; what is in brackets explains it. */
function meaningOf(title: string): Meaning | undefined {
  const known = meanings.get(tidy(title));
  if (known) return known;
  const { word = '', chinese } =
    inOneLanguage.exec(tidy(title).replace(/^(中文|英文)(.+)$/, '$2$1'))?.groups ?? {};
  const base = meanings.get(word);
  if (base) {
    const language = chinese === undefined ? '_en' : '_zh';
    return { name: base.name.replace(/_(?:zh|en)$/, language), rank: base.rank };
  }
  const person = isNumbered(title) ? meanings.get(tidy(title.replace(numbered, ''))) : undefined;
  if (person && people.has(person.name)) return person;
  const plain = title.replace(/[(（][^)）]*[)）]/g, '').trim();
  if (plain !== title.trim() && plain !== '') return meaningOf(plain);
  const parts = [title.replace(/[^\p{Script=Han}]/gu, ''), title.replace(/\p{Script=Han}/gu, '')];
  if (parts.includes('')) return undefined;
  return parts.map((part) => meanings.get(tidy(part))).find((one) => one !== undefined);
}

/** Whether two titles are one, however they are spaced and written. */
export function sameTitle(one: string, other: string): boolean {
  const plain = (title: string) => title.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}

function tidy(title: string): string {
  return title
    .toLowerCase()
    .replace(/[(（]s[)）]/g, '')
    .replace(/[\s_\-.:：()（）/*#]/g, '');
}

/** What a spreadsheet program takes for the start of a formula, also in its full-width forms. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text behind an apostrophe where a spreadsheet would calculate it. */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before it was made harmless. */
export function asMeant(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
