import type { ImportedProgramme, Localised, PersonDetails } from './imported.js';
import type { JsonValue } from './json-reader.js';
import { proseIn } from './json-texts.js';
import { kindOfTitled, kindWord } from './kinds.js';
import { linkOf, ProgrammeBuilder } from './programme-builder.js';
import { referred, spanBetween } from './references.js';
import type { Report } from './report.js';
import { cleanedLine, inItsLanguage, localised, longest, oneText } from './texts.js';

/** Reads the zh/en JSON of COSCUP, SITCON and OPass. A type of session there is a community's track. */
export function readCoscup(document: JsonValue, report: Report): ImportedProgramme {
  const programme = new ProgrammeBuilder(report);
  for (const type of document.at('session_types').items) {
    programme.forum({ id: type.at('id').text }, bothIn(type, 'name', report));
  }
  for (const room of document.at('rooms').items) {
    programme.room({ id: room.at('id').text }, bothIn(room, 'name', report));
  }
  for (const speaker of document.at('speakers').items) readSpeaker(speaker, programme);
  const types = new Map(
    document.at('session_types').items.map((type) => {
      const name = bothIn(type, 'name', report);
      return [type.at('id').text, name && kindWord(name.en ?? name.zh)] as const;
    }),
  );
  // SITCON had a list of sessions alone, with who speaks in each of them.
  const sessions = document.at('sessions');
  for (const session of sessions.given ? sessions.items : document.items)
    readSession(session, types, programme);
  return programme.finish();
}

function readSpeaker(speaker: JsonValue, programme: ProgrammeBuilder): string | null {
  const { report } = programme;
  const name = bothIn(speaker, 'name', report);
  const biography = proseOf(speaker, 'bio', report);
  const details: PersonDetails = biography === null ? {} : { biography };
  return programme.person(
    { id: speaker.at('id').text, name: name && oneText(name) },
    speaker.at('zh').at('name').place,
    { nameLatin: name?.en?.slice(0, longest.name) ?? null, details },
  );
}

/** @param types what some of them say that a session is; most are communities */
function readSession(
  session: JsonValue,
  types: ReadonlyMap<string | null, string | null>,
  programme: ProgrammeBuilder,
): void {
  const { report } = programme;
  const description = proseOf(session, 'description', report);
  const language = session.at('language').text;
  const [url] = linkOf(session.at('uri').text, null);
  const links = (['co_write', 'qa', 'slide', 'record', 'live'] as const).flatMap((name) =>
    linkOf(session.at(name).text, name),
  );
  const title = bothIn(session, 'title', report);
  const word = session.at('kind').text ?? types.get(session.at('type').text) ?? null;
  const people = session.at('speakers').items.map((speaker) => ({
    person: speaker.at('id').given
      ? readSpeaker(speaker, programme)
      : referred('person', speaker, programme),
    role: null,
  }));
  programme.session(
    { id: session.at('id').text },
    {
      place: session.place,
      timePlace: session.at('start').place,
      roomPlace: session.at('room').place,
      title,
      kind: kindOfTitled(word, title && oneText(title), people.length),
      forum: forumOf(session.at('type'), programme),
      room: roomOf(session.at('room'), programme),
      during: spanBetween(session.at('start'), session.at('end'), report),
      people,
      details: {
        ...(language === null ? {} : { language }),
        ...(url ? { url: url.url } : {}),
        ...(description === null ? {} : { description }),
        ...(links.length === 0 ? {} : { links }),
      },
    },
  );
}

/** What is listed nowhere is known by its id alone. */
function forumOf({ text: id }: JsonValue, programme: ProgrammeBuilder): string | null {
  return id && (programme.known('forum', { id }) ?? programme.forum({ id }, inItsLanguage(id)));
}

function roomOf({ text: id }: JsonValue, programme: ProgrammeBuilder): string | null {
  return id && (programme.known('room', { id }) ?? programme.room({ id }, inItsLanguage(id)));
}

function bothIn(thing: JsonValue, name: string, report: Report): Localised | null {
  const [zh = null, en = null] = ['zh', 'en'].map((language) => {
    const text = thing.at(language).at(name);
    return cleanedLine(text.text, text.place, report, longest.title);
  });
  return localised(zh, en);
}

function proseOf(thing: JsonValue, name: string, report: Report): Localised | null {
  const [zh, en] = [
    proseIn(thing.at('zh').at(name), report),
    proseIn(thing.at('en').at(name), report),
  ];
  return localised(zh && oneText(zh), en && oneText(en));
}
