/** A column of our own spreadsheets, and what others call it. */
export interface Column {
  readonly name: string;
  readonly also: readonly string[];
}

const column = (name: string, ...also: string[]): Column => ({ name, also });

/** The columns that are written, in their order. Texts come in pairs, one for each language. */
export const columns = [
  column('id', '编号', 'sessionid', 'code', '代码', 'guid', 'uid'),
  column('forum_zh', '论坛', '分论坛', '专场', '論壇', '论坛中文'),
  column('forum_en', 'forum', 'track', 'session track', '论坛英文', 'theme'),
  column('kind', '类型', 'type', 'format', '形式', 'sessionformat'),
  column('title_zh', '标题', '题目', '议题', '議程', '议程', '中文标题', '标题中文', '题目中文'),
  column(
    'title_en',
    'title',
    'name',
    'session',
    'session title',
    '英文标题',
    '标题英文',
    '题目英文',
  ),
  column('date', '日期', 'day'),
  column('start', '开始', '开始时间', 'start time', 'starts at', 'from', 'scheduled at'),
  column('end', '结束', '结束时间', 'end time', 'ends at', 'to', 'until'),
  column('time_zone', '时区', 'timezone', 'tz'),
  column('room_zh', '会场', '地点', '會場', '房间', '会议室', '会场中文'),
  column('room_en', 'room', 'location', 'venue', 'place', '会场英文'),
  column(
    'speakers',
    '嘉宾',
    '演讲嘉宾',
    '演讲人',
    '讲者',
    '報告人',
    '报告人',
    'speaker',
    'presenters',
    'presenter',
  ),
  column('moderators', '主持人', '主持', 'moderator', 'chair'),
  column('panelists', '圆桌嘉宾', '对话嘉宾', 'panelist', 'panellists', 'guests'),
  column('hosts', '东道', 'host'),
  column('description_zh', '简介', '摘要', '描述'),
  column('description_en', 'description', 'abstract', 'summary'),
] as const;

/** Columns that are read and never written. */
const readToo = [column('duration', '时长', 'length', 'minutes', '分钟')] as const;

export type ColumnName = (typeof columns)[number]['name'];

const byTitle = new Map(
  [...columns, ...readToo].flatMap(({ name, also }) =>
    [name, ...also].map((title) => [tidy(title), name]),
  ),
);

/** Which column each of these titles means; undefined for one that means nothing to us. */
export function columnsOf(titles: readonly string[]): (string | undefined)[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = byTitle.get(tidy(title));
    if (name === undefined || taken.has(name)) return undefined;
    taken.add(name);
    return name;
  });
}

function tidy(title: string): string {
  return title.toLowerCase().replace(/[\s_\-.:：()（）/]/g, '');
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
