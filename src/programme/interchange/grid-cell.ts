import { AppearanceRole } from '../../speakers/appearance.entity.js';
import { namesIn, onlyNamesIn } from './people-names.js';
import { columnsOf } from './table.js';

/** What the lines of a cell tell of a session. */
export interface CellTold {
  readonly title: string | null;
  readonly type: string | null;
  readonly description: string | null;
  readonly people: readonly { readonly name: string; readonly role: AppearanceRole | null }[];
  /** The first line that was taken for names by its look alone. */
  readonly guessed: string | null;
}

const roles: Readonly<Record<string, AppearanceRole | null>> = {
  speakers: null,
  moderators: AppearanceRole.moderator,
  panelists: AppearanceRole.panelist,
  hosts: AppearanceRole.host,
};

/** `演讲人：张三`, `Speaker: Ada Lovelace` and `by Ada Lovelace`. */
const labelled = /^([^:：]{1,20})[:：]\s*(\S.*)$/;
const byWhom = /^by\s+(\S.*)$/i;

/** Reads a cell that is a session: its title first, and what lines below it say, each by its label or its look. */
export function toldIn(text: string): CellTold {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const people: CellTold['people'][number][] = [];
  const more: string[] = [];
  let title: string | null = null;
  let type: string | null = null;
  let guessed: string | null = null;
  for (const line of lines.filter((one) => one !== '')) {
    const [, label = '', rest = line] = labelled.exec(line) ?? [];
    const [meaning = ''] = label === '' ? [] : columnsOf([label]);
    const [, named] = byWhom.exec(line) ?? [];
    const role = named === undefined ? roles[meaning] : null;
    if (role !== undefined) {
      people.push(...namesIn(named ?? rest, false).map((name) => ({ name, role })));
    } else if (title === null && /^(?:title|$)/.test(meaning)) {
      title = meaning === '' ? line : rest;
    } else if (meaning === 'kind') type = rest;
    else {
      const names = people.length === 0 ? onlyNamesIn(line) : [];
      people.push(...names.map((name) => ({ name, role: null })));
      if (names.length > 0) guessed ??= line;
      // What explains a name has no other place.
      if (names.length === 0 || /[(（【[]/.test(line)) {
        more.push(meaning.startsWith('description') ? rest : line);
      }
    }
  }
  const description = more.length === 0 ? null : more.join('\n');
  return { title, type, description, people, guessed };
}
