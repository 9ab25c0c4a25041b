import { type ColumnChoice, ColumnMeaning } from './column-meaning.js';
import { titleOf } from './table-columns.js';
import { columnsOf, sameTitle } from './table.js';
import type { Merged, Row } from './table-sheet.js';

/** A column of a grid: what takes place in one room, in one forum, or on one day. */
export interface GridColumn {
  readonly at: number;
  readonly title: string;
  readonly room: string | null;
  readonly forum: string | null;
  /** Where each day has columns of its own. */
  readonly day: string | null;
  /** Somebody said what it is. */
  readonly isChosen: boolean;
}

export interface GridHeader {
  /** What stands above the times. */
  readonly corner: readonly string[];
  readonly columns: readonly GridColumn[];
  /** Columns that are none of a grid, by their titles. */
  readonly others: readonly {
    readonly at: number;
    readonly title: string;
    readonly isChosen: boolean;
  }[];
  /** Whether its words leave no doubt. */
  readonly isSure: boolean;
}

const forumWords = /论坛|論壇|专场|專場|峰会|研讨|专题|議程軌|track|forum|stream|symposi|workshop/i;
const roomWords =
  /[厅廳室馆館楼樓层]$|[厅廳室]|会场|會場|场地|教室|礼堂|剧场|大堂|hall|room|stage|saal|raum|auditori|theat(?:er|re)|lobby|foyer|studio|lab\b|atrium|arena|\btent\b|zelt|bühne|aula|salle|\bsala\b|\bamphi/i;
/** `TR212`, `H.1302`, `101` or `A`. */
const roomCode = /^(?:[A-Z]{1,3}[ .-]?)?\d{1,4}[A-Za-z]?(?:[.-]\d{1,4})*$|^[A-Z]$/;
const noRoom =
  /备注|備註|注释|说明|人数|负责人|聯絡|联系|序号|^no\.?$|^#$|notes?|remark|comment|contact|owner|who|what|why/i;

interface Around {
  readonly merged: readonly Merged[];
  /** The column of the times, or the last of them. */
  readonly beside: number;
  readonly choices: readonly ColumnChoice[];
  readonly tellsDay: (text: string) => boolean;
}

/** What the rows above a grid say of its columns. */
export function headerIn(rows: readonly Row[], around: Around): GridHeader {
  const { beside, choices, tellsDay } = around;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns: GridColumn[] = [];
  const others: GridHeader['others'][number][] = [];
  let hints = 0;
  for (let at = beside + 1; at < width; at += 1) {
    const told = rows.flatMap((row) =>
      linesOf(textAbove(row, at, around.merged)).map((text) => ({
        text,
        row: corner(row, beside),
      })),
    );
    const own = rows.map((row) => row.cells[at] ?? '').filter((cell) => cell.trim() !== '');
    const title = titleOf(own.at(-1), at);
    const choice = choices.find((one) => sameTitle(one.title, title));
    const [day = null] = told.map(({ text }) => text).filter((text) => tellsDay(text));
    const texts = told.filter(({ text }) => text !== day);
    const means = columnsOf([title])[0];
    const isOther =
      means !== undefined && !/^(?:room|forum)/.test(means) && !means.startsWith('title');
    if (choice ? !isPlace(choice.meaning) : told.length === 0 || isOther || noRoom.test(title)) {
      if (told.length > 0 || choice) others.push({ at, title, isChosen: choice !== undefined });
      continue;
    }
    const called = { room: [] as string[], forum: [] as string[] };
    for (const { text, row } of texts) {
      const looks = row ?? (isForum(text) ? 'forum' : 'room');
      called[texts.length === 1 && choice ? placeOf(choice.meaning) : looks].push(text);
    }
    // A column called “room” says where each row is; it is no room.
    const isNamed = means === undefined || title === '分会场' || title === '分會場';
    const isHint = ({ text, row }: (typeof texts)[number]) =>
      row !== null || (isNamed && (isRoom(text) || isForum(text)));
    if (day !== null || choice || texts.some(isHint)) hints += 1;
    columns.push({
      ...{ at, title, day, isChosen: choice !== undefined },
      room: called.room.join(' ') || null,
      forum: called.forum.join(' ') || null,
    });
  }
  const isChosen = columns.some((column) => column.isChosen);
  const timed = rows.find(({ cells }) => columnsOf(cells.slice(0, beside + 1)).some(isTime));
  const named = (timed ?? rows.at(-1))?.cells.slice(0, beside + 1) ?? [];
  return {
    corner: named,
    columns,
    others,
    isSure: isChosen || (hints > 0 && hints * 2 >= columns.length),
  };
}

function isTime(name: string | undefined): boolean {
  return name === 'time' || name === 'start' || name === 'end' || name === 'date';
}

function linesOf(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // A room below a forum is told apart; anything else goes on.
  const isPair = lines.length === 2 && lines.filter(isForum).length === 1;
  return isPair ? lines : lines.length === 0 ? [] : [lines.join(' ')];
}

/** A cell over several columns is meant for each of them. */
function textAbove(row: Row, at: number, merged: readonly Merged[]): string {
  const own = (row.cells[at] ?? '').trim();
  if (own !== '') return own;
  const over = merged.find(
    (one) =>
      one.line <= row.line && one.lastLine >= row.line && one.column < at && one.lastColumn >= at,
  );
  return over === undefined ? '' : (row.cells[over.column] ?? '').trim();
}

/** What the cell above the times calls the row: the part of it that names no time. */
function corner({ cells }: Row, beside: number): 'room' | 'forum' | null {
  const words = cells.slice(0, beside + 1).flatMap((cell) => cell.split(/[\\/|／、\s]+/));
  const means = words.flatMap((word) => columnsOf([word])).filter((one) => one !== undefined);
  if (means.some((one) => one.startsWith('room'))) return 'room';
  return means.some((one) => one.startsWith('forum')) ? 'forum' : null;
}

function isForum(text: string): boolean {
  return forumWords.test(text) && !isRoom(text.replace(/分?论坛|論壇/g, ''));
}

function isRoom(text: string): boolean {
  return roomWords.test(text) || roomCode.test(text.trim());
}

function isPlace(meaning: ColumnMeaning): boolean {
  return meaning === ColumnMeaning.one_room || meaning === ColumnMeaning.one_forum;
}

function placeOf(meaning: ColumnMeaning): 'room' | 'forum' {
  return meaning === ColumnMeaning.one_forum ? 'forum' : 'room';
}
