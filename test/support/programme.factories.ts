import { HostRole } from '../../src/directory/host.js';
import type { BilingualText } from '../../src/kernel/text/bilingual-text.js';
import type {
  Programme,
  ProgrammeAppearance,
  ProgrammeForum,
  ProgrammeItem,
  Stored,
} from '../../src/programme/programme.js';

type Item = Stored<ProgrammeItem>;
type Forum = Stored<ProgrammeForum>;
type Appearance = Stored<ProgrammeAppearance>;

const text = (zh: string): BilingualText => ({ zh, en: null, enStatus: null });
const room = (name: string) => ({ id: `room ${name}`, name: text(name) }) as Item['room'];

/** A released programme of these forums. */
export function aProgramme(...forums: Forum[]): Stored<Programme> {
  return { forums, speakers: [] };
}

/** A forum as a release stores it; what no comparison looks at is left out. */
export function aProgrammeForum(title: string, ...agenda: Item[]): Forum {
  const forum = {
    id: `forum ${title}`,
    slug: 'forum',
    title: text(title),
    theme: text('示例主题'),
    claims: [],
    heldOn: '2027-04-08',
    during: null,
    room: room('大厅'),
    hosts: [{ role: HostRole.host, organisation: { name: text('示例单位') } }],
    agenda,
  };
  return forum as unknown as Forum;
}

/** An item of that name; its title may have changed since. */
export function aProgrammeItem(
  name: string,
  item: Omit<Partial<Item>, 'title' | 'room' | 'kind'> & {
    title?: string;
    room?: string;
    kind?: string;
  } = {},
): Item {
  const complete = {
    kind: 'talk',
    during: null,
    speakers: [],
    announcements: [],
    version: 1,
    ...item,
    id: `item ${name}`,
    title: text(item.title ?? name),
    room: room(item.room ?? '大厅'),
  };
  return complete as unknown as Item;
}

/** The part of somebody of that name. */
export function appearing(name: string, appearance: { role?: string } = {}): Appearance {
  const complete = {
    role: 'speaker',
    post: text('总工程师'),
    person: { id: `person ${name}`, name },
    ...appearance,
  };
  return complete as unknown as Appearance;
}
