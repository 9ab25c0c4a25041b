import { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { ExportedItem, ExportedPerson, ExportedProgramme, ExportedSpan } from './exported.js';
import { oneText } from './texts.js';

const trackCategory = 1;

/** Writes what Sessionize gives under "All". It knows one language, no roles and no zone. */
export function writeSessionize({ forums, rooms, people, items }: ExportedProgramme): string {
  const document = {
    sessions: items.map(sessionOf),
    speakers: people.map((person) => speakerOf(person, items)),
    questions: [],
    categories: [
      {
        id: trackCategory,
        title: 'Track',
        items: forums.map(({ number, title }, sort) => ({
          id: number,
          name: oneText(title),
          sort,
        })),
        sort: 0,
        type: 'session',
      },
    ],
    rooms: rooms.map(({ number, name }, sort) => ({ id: number, name: oneText(name), sort })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function sessionOf(item: ExportedItem): object {
  const { number, title, kind, forum, room, during, people, details } = item;
  const description = details.description ?? details.abstract;
  return {
    id: String(number),
    title: oneText(title),
    description: description ? oneText(description) : null,
    startsAt: wallTime(during?.start),
    endsAt: wallTime(during?.end),
    isServiceSession: kind === AgendaItemKind.break,
    isPlenumSession: false,
    speakers: [...new Set(people.map(({ person }) => person.guid))],
    categoryItems: [forum.number],
    questionAnswers: [],
    roomId: room?.number ?? null,
    liveUrl: null,
    recordingUrl: null,
    status: 'Accepted',
    isInformed: true,
    isConfirmed: true,
  };
}

function speakerOf(person: ExportedPerson, items: readonly ExportedItem[]): object {
  const { guid, name, details, post, organisation } = person;
  // A name is one name here; written the Western way, its last word is the family name.
  const [, firstName = name, lastName = ''] = /^(.*\S)\s+(\S+)$/.exec(name) ?? [];
  const tagLine = [post, organisation]
    .flatMap((text) => (text === null ? [] : [oneText(text)]))
    .join(', ');
  return {
    id: guid,
    firstName,
    lastName,
    fullName: name,
    bio: details.biography ? oneText(details.biography) : null,
    tagLine: tagLine === '' ? null : tagLine,
    profilePicture: null,
    isTopSpeaker: false,
    links: [],
    sessions: items
      .filter(({ people }) => people.some((part) => part.person === person))
      .map(({ number }) => number),
    categoryItems: [],
    questionAnswers: [],
  };
}

function wallTime(time: ExportedSpan['start'] | undefined): string | null {
  return time?.toPlainDateTime().toString({ smallestUnit: 'second' }) ?? null;
}
