import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';

import { AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import {
  type ExportFormatName,
  exportFormats,
} from '../../../src/programme/interchange/formats.js';
import { readProgramme } from '../../../src/programme/interchange/read-programme.js';
import { Report } from '../../../src/programme/interchange/report.js';
import { settled } from '../../../src/programme/interchange/settle.js';
import { oneText } from '../../../src/programme/interchange/texts.js';
import { AppearanceRole } from '../../../src/speakers/appearance.entity.js';
import { anExportedProgramme, fileOf } from '../../support/interchange.factories.js';

const at = (time: string) => Temporal.Instant.from(time).toZonedDateTimeISO('Asia/Shanghai');
const said = anExportedProgramme({
  timeZone: 'Asia/Shanghai',
  kind: AgendaItemKind.panel,
  during: { start: at('2027-04-08T01:00:15Z'), end: at('2027-04-08T02:00:45Z') },
  details: {
    type: 'Podium discussion',
    subtitle: 'Light',
    language: 'zh',
    abstract: { zh: '芯片', en: 'Chips' },
    description: { zh: '芯片之事', en: 'All about chips' },
    links: [{ url: 'https://example.org/chips', title: 'Chips' }],
  },
});

/** What of the programme a reader of the format finds again. */
async function carriedBy(format: ExportFormatName): Promise<string[]> {
  const report = new Report();
  const file = fileOf(await exportFormats[format].write(said));
  const { programme } = await readProgramme(file, report);
  const { sessions, rooms, forums, people, title, timeZone } = settled(
    programme,
    { chosen: null, event: 'UTC' },
    report,
  );
  const [session, room, forum, person] = [sessions[0], rooms[0], forums[0], people[0]];
  const { subtitle, language, abstract, description, links, type } = session?.details ?? {};
  const found: Record<string, boolean> = {
    'title of the event': title !== null && oneText(title) === '春季大会',
    'title of the event in English': title?.en === 'Spring',
    zone: timeZone === 'Asia/Shanghai',
    'titles in both languages':
      [session?.title, forum?.title].every((text) => text?.zh && text.en) &&
      room?.name.en === 'Main hall',
    kind: session?.kind === AgendaItemKind.panel,
    type: type === 'Podium discussion',
    seconds:
      session?.during?.start === said.items[0]?.during?.start.epochMilliseconds &&
      session?.during?.end === said.items[0]?.during?.end.epochMilliseconds,
    role: session?.people[0]?.role === AppearanceRole.moderator,
    subtitle: subtitle === 'Light',
    language: language === 'zh',
    abstract: abstract?.zh === '芯片',
    'abstract in English': abstract?.en === 'Chips',
    description: description?.zh === '芯片之事',
    'description in English': description?.en === 'All about chips',
    links: links?.[0]?.url === 'https://example.org/chips',
    biography: person?.details.biography?.zh === '工程师',
    'biography in English': person?.details.biography?.en === 'An engineer',
    'Latin name': person?.nameLatin === 'Lin Xiao',
    'capacity of the room': room?.capacity === 300,
  };
  expect(person?.name).toBe('林晓');
  return Object.keys(found).filter((what) => found[what]);
}

describe('a format carries', () => {
  const words = ['type', 'subtitle', 'language', 'abstract', 'description', 'links'];

  it.each<[ExportFormatName, string[]]>([
    [
      'schedule.xml',
      ['title of the event', 'zone', 'titles in both languages', 'kind', 'seconds', ...words],
    ],
    [
      'schedule.json',
      [
        'title of the event',
        'title of the event in English',
        'zone',
        'titles in both languages',
        'kind',
        'seconds',
        ...words,
        'biography',
        'capacity of the room',
      ],
    ],
    [
      'schedule.v2.json',
      [
        'title of the event',
        'title of the event in English',
        'zone',
        'titles in both languages',
        'kind',
        'seconds',
        'role',
        'subtitle',
        'language',
        'abstract',
        'abstract in English',
        'description',
        'description in English',
        'links',
        'capacity of the room',
      ],
    ],
    ['sessionize', ['description', 'biography']],
    [
      'coscup',
      [
        'titles in both languages',
        'kind',
        'seconds',
        'language',
        'description',
        'description in English',
        'biography',
        'biography in English',
        'Latin name',
      ],
    ],
    [
      'csv',
      [
        'zone',
        'titles in both languages',
        'kind',
        'seconds',
        'role',
        'description',
        'description in English',
      ],
    ],
    [
      'xlsx',
      [
        'zone',
        'titles in both languages',
        'kind',
        'seconds',
        'role',
        'description',
        'description in English',
      ],
    ],
  ])('as %s these, and no more of what is said', async (format, carried) => {
    const found = await carriedBy(format);

    expect(found.sort()).toEqual([...carried].sort());
  });
});
