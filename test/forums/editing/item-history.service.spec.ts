import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import { AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { AgendaService } from '../../../src/forums/agenda.service.js';
import { EditingService } from '../../../src/forums/editing/editing.service.js';
import { ItemHistoryService } from '../../../src/forums/editing/item-history.service.js';
import { ForumsService } from '../../../src/forums/forums.service.js';
import { Forbidden } from '../../../src/kernel/errors/refusals.js';
import { AppearanceRole } from '../../../src/speakers/appearance.entity.js';
import { AppearancesService } from '../../../src/speakers/appearances.service.js';
import { aHolder, type SignedIn } from '../../support/access.factories.js';
import { anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aSpeaker } from '../../support/speakers.factories.js';

describe('the history of an item', () => {
  let server: TestServer;
  let database: DataSource;
  let organiser: SignedIn;
  let eventId: string;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    eventId = (await anEvent(database)).id;
    organiser = await aHolder(database, Role.organiser, eventId);
  });
  afterAll(() => server.close());

  it('tells what was done to it alone, with others, by its speakers and by its forum, and by whom', async () => {
    const roomId = (await aRoom(database, { eventId })).id;
    const forum = await aForum(database, { eventId, roomId, during: hours(9, 12) });
    const agenda = server.get(AgendaService);
    const make = (zh: string) =>
      agenda.save(organiser, {
        forumId: forum.id,
        kind: AgendaItemKind.talk,
        title: { zh },
        during: hours(9, 9.5),
      });
    const [item, other] = [await make('开幕'), await make('致辞')];
    await server.get(EditingService).move(organiser, {
      moves: [item, other].map(({ id, version }) => ({ id, version, during: hours(10, 10.5) })),
    });
    await agenda.move(organiser, { id: other.id, version: 2, during: hours(11, 11.5) });
    await server.get(AppearancesService).place(organiser, {
      agendaItemId: item.id,
      speakerId: (await aSpeaker(database, { eventId })).id,
      role: AppearanceRole.speaker,
    });
    await server.get(ForumsService).save(organiser, {
      id: forum.id,
      version: forum.version,
      during: hours(10, 13),
    });

    const edits = await server.get(ItemHistoryService).of(organiser, item.id);

    expect(edits.map(({ action }) => action)).toEqual([
      'forum.saved',
      'speaker.placed',
      'agenda.moved',
      'agenda_item.saved',
    ]);
    expect(edits.every(({ by }) => by !== null)).toBe(true);
    const moved: unknown = JSON.parse(edits[2]?.changes ?? '');
    expect(moved).toEqual({
      during: {
        start: hours(10, 10.5).start.toISOString(),
        end: hours(10, 10.5).end.toISOString(),
      },
    });
  });

  it('is for those who may edit the item', async () => {
    const [own, other] = [await aForum(database, { eventId }), await aForum(database, { eventId })];
    const lead = await aHolder(database, Role.forum_lead, eventId, own.id);
    const item = await server.get(AgendaService).save(organiser, {
      forumId: other.id,
      kind: AgendaItemKind.talk,
      title: { zh: '开幕' },
    });

    await expect(server.get(ItemHistoryService).of(lead, item.id)).rejects.toThrow(Forbidden);
  });
});
