import { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { ImportedProgramme } from './imported.js';
import type { JsonValue } from './json-reader.js';
import { lineIn, proseIn } from './json-texts.js';
import { kindOf } from './kinds.js';
import { linkOf, ProgrammeBuilder } from './programme-builder.js';
import { isLeftOut, referred, spanBetween } from './references.js';
import type { Report } from './report.js';

const trackWord = /track|theme|topic|stream|forum|论坛|分会场|专场|主题|議程軌/i;
const typeWord = /format|type|形式|类型/i;

/** Whether it is what Sessionize gives as sessions in groups, or as a grid of days and rooms. */
export function isSessionizeView(document: JsonValue): boolean {
  return document.items.some((part) => part.at('sessions').given || part.at('rooms').given);
}

/** Reads what Sessionize gives under "Sessions" and "Schedule Grid": all that is in it stands in each session. */
export function readSessionizeView(document: JsonValue, report: Report): ImportedProgramme {
  const programme = new ProgrammeBuilder(report);
  const met = new Set<string>();
  for (const part of document.items) {
    const sessions = [part, ...part.at('rooms').items].flatMap((one) =>
      one.at('sessions').items.map((session) => ({ session, column: one })),
    );
    for (const { session, column } of sessions) {
      // What is for everybody stands once in each room, and each group has its own list.
      const id = session.at('id').text;
      if (id !== null && met.has(id)) continue;
      if (id !== null) met.add(id);
      const categories = session.at('categories').items;
      const items = (word: RegExp) => itemsOf(categoryOf(categories, word));
      const chosen = { tracks: items(trackWord), types: items(typeWord) };
      readSession(session, { ...chosen, column }, programme);
    }
  }
  return programme.finish();
}

/** Reads what Sessionize gives under "All". Times there have no zone. */
export function readSessionize(document: JsonValue, report: Report): ImportedProgramme {
  const programme = new ProgrammeBuilder(report);
  for (const room of document.at('rooms').items) {
    programme.room({ id: room.at('id').text }, lineIn(room.at('name'), report));
  }
  for (const speaker of document.at('speakers').items) readSpeaker(speaker, programme);
  const categories = document.at('categories').items;
  const [tracks, types] = [trackWord, typeWord].map((word) =>
    itemsOf(categoryOf(categories, word)),
  );
  for (const session of document.at('sessions').items)
    readSession(session, { tracks: tracks ?? new Map(), types: types ?? new Map() }, programme);
  return programme.finish();
}

function categoryOf(categories: readonly JsonValue[], word: RegExp): JsonValue | undefined {
  return categories.find((one) => word.test(one.at('title').text ?? one.at('name').text ?? ''));
}

type Items = ReadonlyMap<string, JsonValue>;

function itemsOf(category: JsonValue | undefined): Items {
  const items = [category?.at('items'), category?.at('categoryItems')].flatMap(
    (list) => list?.items ?? [],
  );
  return new Map(
    items.flatMap((item) =>
      item.at('id').text === null ? [] : [[item.at('id').text ?? '', item]],
    ),
  );
}

function readSpeaker(speaker: JsonValue, programme: ProgrammeBuilder): void {
  const biography = proseIn(speaker.at('bio'), programme.report);
  const parts = [speaker.at('firstName').text, speaker.at('lastName').text].filter(
    (part) => part !== null,
  );
  const name = speaker.at('fullName').text ?? parts.join(' ');
  const details = biography === null ? {} : { biography };
  programme.person({ id: speaker.at('id').text, name }, speaker.at('fullName').place, { details });
}

interface Around {
  readonly tracks: Items;
  readonly types: Items;
  /** In a grid the room that the session stands below. */
  readonly column?: JsonValue;
}

function readSession(
  session: JsonValue,
  { tracks, types, column }: Around,
  programme: ProgrammeBuilder,
): void {
  const { report } = programme;
  if (isLeftOut(session.at('status'), session, report)) return;
  const listed = session.at('categoryItems');
  // In a session of a view its categories hold nothing but what was chosen.
  const chosenIn = (items: Items) =>
    listed.given
      ? listed.items.flatMap((item) => items.get(item.text ?? item.at('id').text ?? '') ?? [])
      : [...items.values()];
  const [[track], [type]] = [chosenIn(tracks), chosenIn(types)];
  const typeName = type?.at('name').text ?? null;
  const room = session.at('roomId');
  const description = proseIn(session.at('description'), report);
  const links = [
    ...linkOf(session.at('liveUrl').text, 'Live'),
    ...linkOf(session.at('recordingUrl').text, 'Recording'),
  ];
  programme.session(
    { id: session.at('id').text },
    {
      place: session.place,
      timePlace: session.at('startsAt').place,
      roomPlace: room.place,
      title: lineIn(session.at('title'), report),
      kind: kindIn(session, typeName),
      forum: track
        ? programme.forum({ id: track.at('id').text }, lineIn(track.at('name'), report))
        : null,
      room: roomOf(session, programme) ?? (column ? columnOf(column, programme) : null),
      during: spanBetween(session.at('startsAt'), session.at('endsAt'), report),
      people: session.at('speakers').items.map((speaker) => ({
        person: personOf(speaker, programme),
        role: null,
      })),
      details: {
        ...(typeName === null ? {} : { type: typeName }),
        ...(description === null ? {} : { description }),
        ...(links.length === 0 ? {} : { links }),
      },
    },
  );
}

/** In the list of rooms, or by its name alone. */
function roomOf(session: JsonValue, programme: ProgrammeBuilder): string | null {
  const [id, name] = [session.at('roomId'), lineIn(session.at('room'), programme.report)];
  if (name === null) return id.given ? referred('room', id, programme) : null;
  return programme.known('room', { id: id.text }) ?? programme.room({ id: id.text }, name);
}

function columnOf(column: JsonValue, programme: ProgrammeBuilder): string | null {
  const [id, name] = [column.at('id').text, lineIn(column.at('name'), programme.report)];
  return name && (programme.known('room', { id }) ?? programme.room({ id }, name));
}

function personOf(speaker: JsonValue, programme: ProgrammeBuilder): string | null {
  const [id, name] = [speaker.at('id'), speaker.at('name').text];
  if (name === null) return referred('person', id.given ? id : speaker, programme);
  return programme.person({ id: id.text, name }, speaker.at('name').place);
}

function kindIn(session: JsonValue, typeName: string | null): AgendaItemKind {
  if (!session.at('isServiceSession').isTrue) return kindOf(typeName);
  const byTitle = kindOf(session.at('title').text);
  return byTitle === AgendaItemKind.talk ? AgendaItemKind.other : byTitle;
}
