import type { ImportedProgramme } from './imported.js';
import { textOf } from './file.js';
import { JsonValue, linesIn, valueOf } from './json-reader.js';
import { lineIn, proseIn } from './json-texts.js';
import { kindOf } from './kinds.js';
import { linkOf, ProgrammeBuilder } from './programme-builder.js';
import { isLeftOut, referred, spanBetween } from './references.js';
import type { Report } from './report.js';
import { unpacked } from './zip.js';

const parts = [
  'event',
  'sessions',
  'speakers',
  'tracks',
  'microlocations',
  'session_types',
] as const;
const named = new RegExp(`^(?:[^/]+/)?(${parts.join('|')})(?:\\.json)?$`);

/** Whether an archive with these files is one of Open Event. */
export function isOpenEvent(names: readonly string[]): boolean {
  const found = new Set(names.map((name) => named.exec(name)?.[1]));
  return found.has('sessions') && found.has('event');
}

/** Reads the zip that Open Event (eventyay) exports: one JSON file each for event, sessions, speakers … */
export async function readOpenEvent(archive: Buffer, report: Report): Promise<ImportedProgramme> {
  const files = await unpacked(archive, (name) => named.test(name), report);
  const texts = new Map<string, string>();
  const values: Record<string, unknown> = {};
  report.linesOf = (fields) => linesInParts(texts, fields);
  for (const [name, bytes] of files) {
    const part = named.exec(name)?.[1] ?? name;
    const { text, damaged, encoding } = textOf(bytes, report);
    if (damaged) report.fail('wrong_encoding', { line: null, field: part }, { encoding });
    texts.set(part, text);
    values[part] = valueOf(text, report, part);
  }
  return programmeIn(new JsonValue(values), new ProgrammeBuilder(report));
}

function programmeIn(archive: JsonValue, programme: ProgrammeBuilder): ImportedProgramme {
  const { report } = programme;
  const event = archive.at('event');
  programme.title = lineIn(event.at('name'), report);
  programme.timeZone = event.at('timezone').text;
  for (const track of archive.at('tracks').items) forumOf(track, programme);
  for (const room of archive.at('microlocations').items) roomOf(room, programme);
  for (const speaker of archive.at('speakers').items) personOf(speaker, programme);
  const types = new Map(
    archive.at('session_types').items.map((type) => [type.at('id').text, type.at('name').text]),
  );
  for (const session of archive.at('sessions').items) readSession(session, types, programme);
  return programme.finish();
}

function readSession(
  session: JsonValue,
  types: ReadonlyMap<string | null, string | null>,
  programme: ProgrammeBuilder,
): void {
  const { report } = programme;
  if (isLeftOut(session.at('state'), session, report)) return;
  const [start, end] = [
    firstOf(session, 'starts_at', 'start_time'),
    firstOf(session, 'ends_at', 'end_time'),
  ];
  const room = firstOf(session, 'microlocation_id', 'microlocation');
  const track = firstOf(session, 'track_id', 'track');
  const type = session.at('session_type');
  const typeName =
    type.at('name').text ??
    types.get(type.at('id').text ?? session.at('session_type_id').text) ??
    null;
  const [abstract, description] = [
    proseIn(session.at('short_abstract'), report),
    proseIn(session.at('long_abstract'), report),
  ];
  const [subtitle, language] = [session.at('subtitle').text, session.at('language').text];
  const links = (
    ['slides', 'slides_url', 'video', 'video_url', 'audio', 'audio_url'] as const
  ).flatMap((name) => linkOf(session.at(name).text, name.replace('_url', '')));
  programme.session(
    { id: session.at('id').text },
    {
      place: session.place,
      timePlace: start.place,
      roomPlace: room.place,
      title: lineIn(session.at('title'), report),
      // What these systems call a type is mostly a length; the title says more.
      kind: kindOf(typeName ?? session.at('title').text),
      forum: track.at('name').given
        ? forumOf(track, programme)
        : referred('forum', idIn(track), programme),
      room: room.at('name').given
        ? roomOf(room, programme)
        : referred('room', idIn(room), programme),
      during: spanBetween(start, end, report),
      people: firstOf(session, 'speakers', 'speaker_ids').items.map((speaker) => ({
        person: speaker.at('name').given
          ? personOf(speaker, programme)
          : referred('person', idIn(speaker), programme),
        role: null,
      })),
      details: {
        ...(typeName === null ? {} : { type: typeName }),
        ...(subtitle === null ? {} : { subtitle }),
        ...(language === null ? {} : { language }),
        ...(abstract === null ? {} : { abstract }),
        ...(description === null ? {} : { description }),
        ...(links.length === 0 ? {} : { links }),
      },
    },
  );
}

/** Embedded as `{ id }`, or the id alone. */
function idIn(reference: JsonValue): JsonValue {
  return reference.at('id').given ? reference.at('id') : reference;
}

function firstOf(thing: JsonValue, name: string, older: string): JsonValue {
  return thing.at(name).given ? thing.at(name) : thing.at(older);
}

function forumOf(track: JsonValue, programme: ProgrammeBuilder): string | null {
  return programme.forum({ id: track.at('id').text }, lineIn(track.at('name'), programme.report));
}

function roomOf(room: JsonValue, programme: ProgrammeBuilder): string | null {
  return programme.room({ id: room.at('id').text }, lineIn(room.at('name'), programme.report));
}

function personOf(speaker: JsonValue, programme: ProgrammeBuilder): string | null {
  const biography =
    proseIn(speaker.at('long_biography'), programme.report) ??
    proseIn(speaker.at('short_biography'), programme.report);
  const names = { id: speaker.at('id').text, name: speaker.at('name').text };
  return programme.person(names, speaker.place, {
    details: biography === null ? {} : { biography },
  });
}

function linesInParts(
  texts: ReadonlyMap<string, string>,
  fields: readonly string[],
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [part, text] of texts) {
    const own = fields.filter(
      (field) =>
        field === part || (/^[.[]/.test(field.slice(part.length)) && field.startsWith(part)),
    );
    const inPart = linesIn(
      text,
      own.map((field) => field.slice(part.length).replace(/^\./, '')),
    );
    for (const field of own) {
      const line = inPart.get(field.slice(part.length).replace(/^\./, ''));
      if (line !== undefined) lines.set(field, line);
    }
  }
  return lines;
}
