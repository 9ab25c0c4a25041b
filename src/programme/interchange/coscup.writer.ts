import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import { inIso } from './days.js';
import type { ExportedItem, ExportedPerson, ExportedProgramme } from './exported.js';
import type { Localised } from './imported.js';

/** Writes the zh/en JSON of COSCUP and OPass. It wants both languages of everything, and knows no roles. */
export function writeCoscup({ forums, rooms, people, items }: ExportedProgramme): string {
  const document = {
    sessions: items.map(sessionOf),
    speakers: people.map(speakerOf),
    session_types: forums.map(({ slug, title }) => ({ id: slug, ...both(title, 'name') })),
    rooms: rooms.map(({ guid, name }) => ({ id: guid, ...both(name, 'name') })),
    tags: [],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function sessionOf({
  guid,
  forum,
  kind,
  room,
  during,
  title,
  people,
  details,
  url,
}: ExportedItem): object {
  const description = details.description ?? details.abstract ?? {};
  const { zh, en } = both(title, 'title');
  return {
    id: guid,
    type: forum.slug,
    kind,
    room: room?.guid ?? null,
    start: during ? inIso(during.start) : null,
    end: during ? inIso(during.end) : null,
    language: details.language ?? null,
    zh: { ...zh, description: description.zh ?? description.en ?? '' },
    en: { ...en, description: description.en ?? description.zh ?? '' },
    speakers: [...new Set(people.map(({ person }) => person.guid))],
    tags: [],
    co_write: null,
    qa: null,
    slide: null,
    record: null,
    uri: url,
  };
}

function speakerOf({ guid, name, nameLatin, details: { biography = {} } }: ExportedPerson): object {
  return {
    id: guid,
    avatar: null,
    zh: { name, bio: biography.zh ?? biography.en ?? '' },
    en: { name: nameLatin ?? name, bio: biography.en ?? biography.zh ?? '' },
  };
}

/** The language that is missing is the other one: its readers take an empty text for a mistake. */
function both(
  { zh, en }: Localised | BilingualText,
  name: 'name' | 'title',
): { zh: Record<string, string>; en: Record<string, string> } {
  return { zh: { [name]: zh ?? en ?? '' }, en: { [name]: en ?? zh ?? '' } };
}
