import type directory from '../../directory/texts/directory.zh.json';
import type organise from '../../events/texts/organise.zh.json';
import type roles from '../../events/texts/roles.zh.json';
import type rooms from '../../events/texts/rooms.zh.json';
import type announcing from '../../forums/texts/announcing.zh.json';
import type forums from '../../forums/texts/forums.zh.json';
import type show from '../../forums/texts/show.zh.json';
import type board from '../../programme/texts/board.zh.json';
import type release from '../../programme/texts/release.zh.json';
import type imports from '../../programme/texts/imports.zh.json';
import type log from '../../programme/texts/log.zh.json';
import type people from '../../speakers/texts/people.zh.json';

/** A line for each namespace that comes with its screens: the keys that `t` takes. */
export interface LazyTexts {
  directory: typeof directory;
  organise: typeof organise;
  roles: typeof roles;
  rooms: typeof rooms;
  announcing: typeof announcing;
  forums: typeof forums;
  people: typeof people;
  board: typeof board;
  release: typeof release;
  imports: typeof imports;
  log: typeof log;
  show: typeof show;
}
