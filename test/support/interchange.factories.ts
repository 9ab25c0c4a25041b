import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';

import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { strToU8, zipSync } from 'fflate';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { memoryPages, validateXML } from 'xmllint-wasm';

import { AgendaItemKind } from '../../src/forums/agenda-item.entity.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import type { ExportedItem, ExportedProgramme } from '../../src/programme/interchange/exported.js';
import { AppearanceRole } from '../../src/speakers/appearance.entity.js';
import { sharedFile } from './shared-data.js';

/** A file as it comes in. */
export function fileOf(content: string | Uint8Array): AsyncIterable<Uint8Array> {
  return Readable.from([Buffer.from(content)]) as AsyncIterable<Uint8Array>;
}

/** A workbook of sheets as their XML, in their order, and of the parts that they have in common. */
export function aWorkbook(
  sheets: Readonly<Record<string, string>>,
  common: Readonly<Record<string, string>> = {},
): Uint8Array {
  const all = Object.entries(sheets);
  const files = {
    'xl/workbook.xml': `<workbook><sheets>${all
      .map(([name], at) => `<sheet name="${name}" r:id="rId${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${all
      .map((_, at) => `<Relationship Id="rId${at}" Target="worksheets/sheet${at}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      all.map(([, content], at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet>${content}</worksheet>`,
      ]),
    ),
    ...common,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** One session as every format tells it, where nothing else matters. */
export function aCoscupSession(session: object = {}): object {
  return {
    id: 'S1',
    type: 'T1',
    room: 'R1',
    start: '2027-04-08T09:00:00+08:00',
    end: '2027-04-08T10:00:00+08:00',
    zh: { title: '光子芯片', description: '' },
    en: { title: 'Photonic chips', description: '' },
    speakers: ['P1'],
    ...session,
  };
}

/** A small programme in Chinese and English, in the shape of COSCUP's. */
export function aCoscupFile(
  sessions: readonly object[] = [aCoscupSession()],
  more: object = {},
): string {
  return JSON.stringify({
    sessions,
    speakers: [
      {
        id: 'P1',
        zh: { name: '林晓', bio: '工程师' },
        en: { name: 'Lin Xiao', bio: 'An engineer' },
      },
      { id: 'P2', zh: { name: '王芳', bio: '' }, en: { name: '王芳', bio: '' } },
    ],
    session_types: [
      { id: 'T1', zh: { name: '光子论坛' }, en: { name: 'Photonics forum' } },
      { id: 'T2', zh: { name: 'Open Source' }, en: { name: 'Open Source' } },
    ],
    rooms: [
      { id: 'R1', zh: { name: '主会场' }, en: { name: 'Main hall' } },
      { id: 'R2', zh: { name: 'TR212' }, en: { name: 'TR212' } },
    ],
    tags: [],
    ...more,
  });
}

export interface ToldSession {
  readonly title: { zh: string | null; en: string | null };
  readonly forum: { zh: string | null; en: string | null };
  readonly room: { zh: string | null; en: string | null } | null;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly people: readonly { name: string; role: string }[];
}

/** What stands in the draft of an event, in an order that only the content decides. */
export async function sessionsIn(database: DataSource, slug: string): Promise<ToldSession[]> {
  const rows = await database.query<ToldSession[]>(
    `SELECT json_build_object('zh', item.title_zh, 'en', item.title_en) AS title,
       json_build_object('zh', forum.title_zh, 'en', forum.title_en) AS forum,
       CASE WHEN room.id IS NOT NULL THEN json_build_object('zh', room.name_zh, 'en', room.name_en) END AS room,
       item.kind, lower(slot.during)::text AS start, upper(slot.during)::text AS "end",
       coalesce((SELECT json_agg(json_build_object('name', person.name, 'role', appearance.role)
           ORDER BY appearance.position, person.name)
         FROM appearances appearance JOIN speakers speaker ON speaker.id = appearance.speaker_id
         JOIN people person ON person.id = speaker.person_id
         WHERE appearance.agenda_item_id = item.id), '[]') AS people
     FROM agenda_items item JOIN events event ON event.id = item.event_id
     JOIN forums forum ON forum.id = item.forum_id
     JOIN slots slot ON slot.id = item.slot_id JOIN slots parent ON parent.id = slot.parent_id
     LEFT JOIN rooms room ON room.id = coalesce(parent.room_id, slot.room_id)
     WHERE event.slug = $1`,
    [slug],
  );
  return rows.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** What the schema of schedule.xml has against a document. */
export async function faultsInXml(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml,
    schema: readFileSync(sharedFile('schemas/schedule.xml.xsd'), 'utf8'),
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: 1024 * memoryPages.MiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** What the schema of schedule JSON has against a document. */
export function faultsInJson(version: 'v1' | 'v2', json: string): unknown[] {
  const validate = jsonSchema(version);
  return validate(JSON.parse(json)) ? [] : (validate.errors ?? []);
}

function jsonSchema(version: 'v1' | 'v2'): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('color', /^#[0-9a-f]{6}$/i);
  const schema = JSON.parse(
    readFileSync(sharedFile(`schemas/schedule.${version}.schema.json`), 'utf8'),
  ) as Record<string, unknown>;
  // Ajv speaks draft 7 and later; nothing in these schemas means something else there.
  delete schema.$schema;
  return ajv.compile(schema);
}

export const exportedUrl = 'https://dais.example.org/events/spring';

/** A programme of one item that says all that can be said; the test names what matters. */
export function anExportedProgramme({
  timeZone = 'Europe/Berlin',
  number = 3,
  ...item
}: { timeZone?: string; number?: number } & Partial<ExportedItem> = {}): ExportedProgramme {
  const forum = {
    id: 'f',
    guid: '019a20be-0000-7000-8000-00000000000f',
    number: 1,
    url: exportedUrl,
    slug: 'photonics',
    title: bilingual({ zh: '光子论坛', en: 'Photonics' }),
    label: '光子论坛',
  };
  const room = {
    id: 'r',
    guid: '019a20be-0000-7000-8000-00000000000a',
    number: 1,
    name: bilingual({ zh: '主会场', en: 'Main hall' }),
    label: '主会场',
    capacity: 300,
  };
  const person = {
    id: 'p',
    guid: '019a20be-0000-7000-8000-00000000000b',
    number: 1,
    url: exportedUrl,
    name: '林晓',
    nameLatin: 'Lin Xiao',
    organisation: null,
    post: null,
    numberThere: null,
    details: { biography: { zh: '工程师', en: 'An engineer' } },
  };
  const at = (time: string) => Temporal.Instant.from(time).toZonedDateTimeISO(timeZone);
  const complete: ExportedItem = {
    id: '019a20be-3eb7-7d62-b0c4-0246969fac4f',
    guid: '019a20be-3eb7-7d62-b0c4-0246969fac4f',
    number: 1,
    url: `${exportedUrl}/items/1`,
    title: bilingual({ zh: '光子芯片', en: 'Photonic chips' }),
    kind: AgendaItemKind.talk,
    forum,
    room,
    during: { start: at('2027-03-27T23:00:00Z'), end: at('2027-03-28T02:00:00Z') },
    people: [{ person, role: AppearanceRole.moderator }],
    details: { abstract: { zh: '<p>芯片 &amp; 光</p><p>二</p>' } },
    ...item,
  };
  return {
    event: {
      slug: 'spring',
      title: bilingual({ zh: '春季大会', en: 'Spring' }),
      timeZone,
      startsOn: '2027-03-28',
      endsOn: '2027-03-28',
      languages: ['zh'],
      cities: ['西安'],
      createdAt: new Date(0),
    } as unknown as ExportedProgramme['event'],
    url: exportedUrl,
    release: { number, releasedAt: new Date('2027-01-02T03:04:05.678Z') },
    forums: [forum],
    rooms: [room],
    people: [person],
    items: [complete],
  };
}
