import { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { ImportedProgramme } from './imported.js';
import type { JsonValue } from './json-reader.js';
import { lineIn, proseIn } from './json-texts.js';
import { kindOf } from './kinds.js';
import { linkOf, ProgrammeBuilder } from './programme-builder.js';
import { referred, spanBetween } from './references.js';
import type { Report } from './report.js';

const trackWord = /track|theme|topic|stream|forum|论坛|分会场|专场|主题|議程軌/i;
const typeWord = /format|type|形式|类型/i;

/** Reads what Sessionize gives under "All". Times there have no zone. */
export function readSessionize(document: JsonValue, report: Report): ImportedProgramme {
  const programme = new ProgrammeBuilder(report);
  for (const room of document.at('rooms').items) {
    programme.room({ id: room.at('id').text }, lineIn(room.at('name'), report));
  }
  for (const speaker of document.at('speakers').items) readSpeaker(speaker, programme);
  const categories = document.at('categories').items;
  const tracks = itemsOf(
    categories.find((category) => trackWord.test(category.at('title').text ?? '')),
  );
  const types = itemsOf(
    categories.find((category) => typeWord.test(category.at('title').text ?? '')),
  );
  for (const session of document.at('sessions').items)
    readSession(session, { tracks, types }, programme);
  return programme.finish();
}

type Items = ReadonlyMap<string, JsonValue>;

function itemsOf(category: JsonValue | undefined): Items {
  const items = category?.at('items').items ?? [];
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

function readSession(
  session: JsonValue,
  { tracks, types }: { readonly tracks: Items; readonly types: Items },
  programme: ProgrammeBuilder,
): void {
  const { report } = programme;
  const chosen = session
    .at('categoryItems')
    .items.map((item) => item.text ?? item.at('id').text ?? '');
  const [track] = chosen.flatMap((id) => tracks.get(id) ?? []);
  const [type] = chosen.flatMap((id) => types.get(id) ?? []);
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
      room: room.given ? referred('room', room, programme) : null,
      during: spanBetween(session.at('startsAt'), session.at('endsAt'), report),
      people: session.at('speakers').items.map((speaker) => ({
        person: referred('person', speaker.at('id').given ? speaker.at('id') : speaker, programme),
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

function kindIn(session: JsonValue, typeName: string | null): AgendaItemKind {
  if (!session.at('isServiceSession').isTrue) return kindOf(typeName);
  const byTitle = kindOf(session.at('title').text);
  return byTitle === AgendaItemKind.talk ? AgendaItemKind.other : byTitle;
}
