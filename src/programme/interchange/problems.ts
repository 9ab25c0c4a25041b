import type { Sentence } from '../../kernel/text/messages.js';

/** What makes a file unfit to be imported: nothing of it is taken. */
export const errorSentences = {
  too_large: {
    zh: '文件超过 {most} MiB，未读取。',
    en: 'The file is larger than {most} MiB and was not read.',
  },
  unknown_format: {
    zh: '无法识别这个文件：请提供 schedule.xml、schedule JSON、Sessionize、COSCUP/OPass、Open Event zip、CSV、XLSX 或 iCalendar。',
    en: 'This file is none we know: schedule.xml, schedule JSON, Sessionize, COSCUP/OPass, Open Event zip, CSV, XLSX or iCalendar.',
  },
  not_well_formed: {
    zh: '文件结构有误，可能不完整：{detail}',
    en: 'The file is not well formed, maybe cut short: {detail}',
  },
  wrong_encoding: {
    zh: '文件不是有效的 {encoding} 编码：请另存为 UTF-8（Excel 中选“CSV UTF-8”）。',
    en: 'The file is not valid {encoding}: save it as UTF-8 (in Excel as “CSV UTF-8”).',
  },
  entities: {
    zh: '文件声明了实体，未予展开。',
    en: 'The file declares entities, which are not expanded.',
  },
  too_deep: { zh: '嵌套超过 {most} 层。', en: 'It is nested more than {most} levels deep.' },
  too_many_values: {
    zh: '内容超过 {most} 项。',
    en: 'It holds more than {most} values.',
  },
  too_many_sessions: {
    zh: '超过 {most} 个议程项。',
    en: 'It holds more than {most} sessions.',
  },
  other_workbook: {
    zh: '这种表格格式（{kind}）无法读取：请另存为 .xlsx 或 CSV。',
    en: 'A workbook of this kind ({kind}) is not read: save it as .xlsx or CSV.',
  },
  archive: {
    zh: '压缩包无法读取：{detail}',
    en: 'The archive cannot be read: {detail}',
  },
  no_title_column: {
    zh: '开头几行里没有标题一栏，也不像“第一列时间、首行会场”的网格：请把一列命名为“标题”（或 title、title_zh、title_en），每个议程项一行；或说明各列是什么（--column）。',
    en: 'None of the first rows names a column for the title, nor is it surely a grid of times in the first column and rooms above: call one column “title” (or title_zh, title_en), with one row for each session, or say what the columns are (--column).',
  },
  column_unknown: {
    zh: '文件中没有名为“{value}”的列。',
    en: 'No column of the file is called “{value}”.',
  },
  no_sessions: { zh: '文件中没有议程项。', en: 'There are no sessions in it.' },
  time_zone_needed: {
    zh: '“{value}”没有时区：请加 --time-zone ZONE（如 Asia/Shanghai），或导入到已有时区的大会。',
    en: '“{value}” has no time zone: say --time-zone ZONE, such as Asia/Shanghai, or import into an event that has one.',
  },
} as const satisfies Record<string, Sentence>;

/** What is odd about a row, and what became of it. */
export const warningSentences = {
  untitled: { zh: '没有标题，未导入。', en: 'It has no title and was left out.' },
  time_unreadable: {
    zh: '看不懂时间“{value}”，保留为未排期；可写作 2027-04-08 09:00。',
    en: 'The time “{value}” cannot be read: kept without a time. Written like 2027-04-08 09:00 it can.',
  },
  encoding_assumed: {
    zh: '文件不是 UTF-8，按 {encoding} 读取；请检查文字是否正确。',
    en: 'The file is no UTF-8 and was read as {encoding}; see whether its texts are right.',
  },
  date_missing: {
    zh: '“{value}”没有日期，保留为未排期：请补上“日期”一栏。',
    en: '“{value}” has no date: kept without a time. Add a column “date”.',
  },
  date_ambiguous: {
    zh: '“{value}”分不清日和月，保留为未排期；可写作 2027-04-08。',
    en: '“{value}” may be two different days: kept without a time. Written like 2027-04-08 it is one.',
  },
  end_missing: {
    zh: '有开始时间（{value}），没有结束时间，保留为未排期：请补上结束时间。',
    en: 'It starts at {value} and has no end: kept without a time. Add when it ends.',
  },
  all_day: {
    zh: '“{value}”是全天事项，没有钟点，保留为未排期。',
    en: '“{value}” is a whole day without a clock: kept without a time.',
  },
  repeats: {
    zh: '重复的事项只导入第一次。',
    en: 'It repeats; only the first time was taken.',
  },
  cancelled: {
    zh: '“{value}”在文件中标为取消或未通过，未导入。',
    en: '“{value}” is marked there as cancelled or not accepted and was left out.',
  },
  span_reversed: {
    zh: '结束不晚于开始（{value}），保留为未排期。',
    en: 'It ends no later than it starts ({value}): kept without a time.',
  },
  room_missing: {
    zh: '没有会场（时间为 {value}），保留为未排期。',
    en: 'It has no room; kept without its time, {value}, until it has one.',
  },
  room_none: {
    zh: '会场名为“{room}”，按没有会场处理（时间为 {value}），保留为未排期。',
    en: 'Its room is called “{room}”, which is taken for none; kept without its time, {value}, until it has one.',
  },
  reference_unknown: {
    zh: '“{value}”在文件中没有定义，已忽略。',
    en: '“{value}” is defined nowhere in the file and was passed over.',
  },
  nameless: { zh: '人员没有姓名，未导入。', en: 'The person has no name and was left out.' },
  id_twice: {
    zh: '标识“{value}”出现两次，均已保留。',
    en: 'The id “{value}” stands there twice; both were kept.',
  },
  text_cleaned: {
    zh: '已去除控制字符或双向控制符。',
    en: 'Control characters were taken out.',
  },
  text_cut: { zh: '文字过长，已截为 {most} 字。', en: 'The text was cut to {most} characters.' },
  zone_unknown: {
    zh: '没有名为“{value}”的时区，已忽略。',
    en: 'There is no time zone “{value}”; it was passed over.',
  },
  zone_inferred: {
    zh: '文件没有写时区名称，按时差取 {value}；可用 --time-zone 指定。',
    en: 'The file names no time zone; {value} was taken from its offset. --time-zone says another.',
  },
  time_skipped: {
    zh: '“{value}”因夏令时并不存在，已顺延。',
    en: '“{value}” is skipped by summer time there; the clock after it was taken.',
  },
  time_twice: {
    zh: '“{value}”因夏令时出现两次，取前一次。',
    en: '“{value}” comes twice as summer time ends there; the first was taken.',
  },
  entity_unknown: {
    zh: '未定义的实体，按原样保留。',
    en: 'An entity that is not defined was kept as written.',
  },
  forum_holds_room: {
    zh: '所属论坛已定会场，文件中的会场“{value}”未采用。',
    en: 'Its forum holds a room here, so the room “{value}” of the file was not taken over.',
  },
  speaker_declined: {
    zh: '“{value}”已婉拒或退出，未列入。',
    en: '“{value}” declined or withdrew here and was not put back.',
  },
  absent: {
    zh: '本大会有 {count} 个以前导入的议程项不在文件中，未删除。',
    en: '{count} sessions imported earlier are not in the file; they were left as they are.',
  },
  read_as_grid: {
    zh: '没有标题一栏，按网格读取：第一列为时间，各列为“{value}”。',
    en: 'No column is named for titles, so it was read as a grid: times in the first column, and beside it {value}.',
  },
  ends_from_next_row: {
    zh: '只写了开始时间：每项在下一行开始时结束。',
    en: 'Only starts are told: each item was taken to end where the next row starts.',
  },
  end_assumed: {
    zh: '最后一行（{value}）没有结束时间，按 {minutes} 分钟计，与上一行相同。',
    en: 'The last row ({value}) has no end; it was given {minutes} minutes, as the row above it.',
  },
  afternoon_assumed: {
    zh: '“{value}”排在更晚的时间之后，按下午理解。',
    en: '“{value}” follows a later clock and was taken for the afternoon.',
  },
  day_assumed: {
    zh: '没有写明日期（{value}），按大会日期取 {day}。',
    en: 'No date is told (“{value}”); {day} was taken from the days of the event.',
  },
  only_day_assumed: {
    zh: '没有写明日期，按大会唯一的一天 {day} 计。',
    en: 'No date is told; {day} was taken, the only day of the event.',
  },
  year_assumed: {
    zh: '日期没有写年份，取大会所在的 {value} 年。',
    en: 'Its days leave the year out; {value}, that of the event, was taken.',
  },
  across_rooms: {
    zh: '“{title}”跨越多列（{value}），放在其中第一个会场。',
    en: '“{title}” stands across several columns ({value}) and was put into the first of these rooms.',
  },
  forum_as_room: {
    zh: '“{value}”像是论坛，没有写会场，论坛名同时用作会场名。',
    en: '“{value}” looks like a forum and no room is told, so the room got the same name.',
  },
  names_assumed: {
    zh: '单元格里只有姓名的那一行按嘉宾读取（首个：“{value}”）。',
    en: 'Lines of cells that are names alone were taken for who speaks (the first: “{value}”).',
  },
  row_joined: {
    zh: '这一行没有自己的时间，“{value}”并入上一行同一列的议程项。',
    en: 'The row has no time of its own; “{value}” was added to the item above it in its column.',
  },
  row_passed_over: {
    zh: '“{value}”没有时间，也不在任何议程项之下，未导入。',
    en: '“{value}” has no time and belongs to no item, and was passed over.',
  },
  day_unknown: {
    zh: '不知道“{value}”是哪一天：请写上年份（如 2027年4月8日），或导入到已有日期的大会。',
    en: 'Nothing tells which day “{value}” is: write its year (2027-04-08), or import into an event that has its days.',
  },
  column_passed_over: {
    zh: '这一列不像会场或论坛，未导入。',
    en: 'The column is no room or forum, and was passed over.',
  },
  sheet_passed_over: {
    zh: '这个工作表是网格，其他工作表已逐行列出议程，未导入。',
    en: 'This sheet is a grid, while others list the sessions row by row, so it was passed over.',
  },
  more: { zh: '另有 {count} 条提醒未列出。', en: '{count} more warnings are not listed.' },
} as const satisfies Record<string, Sentence>;
