import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../../src/access/permission.js';
import { EventStatus } from '../../../src/events/event.entity.js';
import { RoomsService } from '../../../src/events/rooms.service.js';
import { AgendaService } from '../../../src/forums/agenda.service.js';
import { AuditService } from '../../../src/kernel/audit/audit.service.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { aHolder } from '../../support/access.factories.js';
import { countStatements } from '../../support/count-statements.js';
import { anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, anAgendaItem } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aTokenOf } from '../../support/sessions.factories.js';

interface Told {
  readonly action: string;
  readonly by: string | null;
  readonly subject: { readonly kind: string; readonly name: { readonly zh: string } } | null;
  readonly changes: string | null;
  readonly earlier: string | null;
  readonly names: readonly { readonly id: string; readonly name: { readonly zh: string } }[];
}

describe('the log of an event', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  async function anEventWithALog() {
    const { database } = server;
    const event = await anEvent(database);
    const eventId = event.id;
    const organiser = await aHolder(database, Role.organiser, eventId);
    const other = await aHolder(database, Role.organiser, eventId);
    const room = await aRoom(database, { eventId, name: bilingual({ zh: '东厅' }) });
    const forum = await aForum(database, { eventId, title: bilingual({ zh: '光子论坛' }) });
    const item = await anAgendaItem(database, {
      ...{ forumId: forum.id, during: hours(9, 10), roomId: room.id },
    });
    const token = await aTokenOf(database, organiser);
    const read = async (narrowed: object = {}, more = '') => {
      const { data, errors } = await server.graphql<{
        auditEntries: { nodes: Told[]; totalCount: number; pageInfo: { endCursor: string } };
        auditChoices: { actors: { name: string; accountId: string }[]; actions: string[] };
      }>(
        `query ($eventId: ID!, $accountId: ID, $actions: [String!], $from: DateTime, $until: DateTime,
            $first: Int, $after: String) {
          auditEntries(eventId: $eventId, accountId: $accountId, actions: $actions, from: $from, until: $until,
              first: $first, after: $after) {
            totalCount pageInfo { endCursor }
            nodes { action by subject { kind name { zh } } changes earlier names { id name { zh } } ${more} }
          }
          auditChoices(eventId: $eventId) { actors { name accountId } actions }
        }`,
        { eventId, ...narrowed },
        token,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    return { eventId, organiser, other, room, forum, item, token, read };
  }

  it('names who did what to what, what ids stand for, and how it was before', async () => {
    const { organiser, room, item, read } = await anEventWithALog();
    const agenda = server.get(AgendaService);
    const { id } = item;
    const { version } = await agenda.move(organiser, { id, version: 1, during: hours(10, 11) });
    await agenda.move(theHouse, { id, version, during: hours(11, 12), roomId: room.id });

    const { nodes } = (await read()).auditEntries;

    const [second, first] = nodes;
    expect([second!.by, first!.by]).toEqual([null, expect.any(String)]);
    expect(first).toMatchObject({ action: 'agenda_item.moved', subject: { kind: 'agenda_item' } });
    expect(second!.names).toContainEqual({ id: room.id, name: { zh: '东厅' } });
    const spanOf = (json: string | null) => (JSON.parse(json ?? '{}') as { during: object }).during;
    expect(spanOf(second!.earlier)).toEqual(spanOf(first!.changes));
    expect(spanOf(first!.earlier)).toBeUndefined();
  });

  it('tells of what is gone by no name, and of everything else by the present one', async () => {
    const { organiser, item, room, read } = await anEventWithALog();
    await server.get(AgendaService).remove(organiser, item.id, 1);
    await server.get(RoomsService).save(organiser, {
      ...{ id: room.id, version: 1, name: { zh: '西厅' } },
    });

    const { nodes } = (await read()).auditEntries;

    expect(nodes).toMatchObject([
      { action: 'room.changed', subject: { kind: 'room', name: { zh: '西厅' } } },
      { action: 'agenda_item.deleted', subject: null },
    ]);
  });

  it('names nothing of another event, but what everybody sees', async () => {
    const { eventId, organiser, read } = await anEventWithALog();
    const { database } = server;
    const [draft, published] = [
      await anEvent(database, { status: EventStatus.draft }),
      await anEvent(database, { status: EventStatus.published }),
    ];
    const room = await aRoom(database, { eventId: draft.id });
    await database.transaction((tx) =>
      server
        .get(AuditService)
        .record(
          tx,
          organiser,
          'event.copied',
          { eventId, subjectId: draft.id },
          { from: draft.id, like: published.id, with: room.id, into: eventId },
        ),
    );

    const { nodes } = (await read()).auditEntries;

    expect(nodes[0]).toMatchObject({ subject: null });
    expect(nodes[0]!.names.map(({ id }) => id).sort()).toEqual([eventId, published.id].sort());
  });

  it('is narrowed by person, kind, action and time, page by page', async () => {
    const { eventId, organiser, other, forum, read } = await anEventWithALog();
    const record = (viewer: typeof organiser, action: string) =>
      server.database.transaction((tx) =>
        server.get(AuditService).record(tx, viewer, action, { eventId, subjectId: forum.id }),
      );
    await record(organiser, 'forum.saved');
    await record(organiser, 'forum.copied');
    await pause(2); // instants are kept to the millisecond, rounded
    const between = new Date();
    await record(other, 'room.changed');
    const actionsOf = async (narrowed: object) =>
      (await read(narrowed)).auditEntries.nodes.map(({ action }) => action);

    expect(await actionsOf({ accountId: organiser.accountId })).toEqual([
      'forum.copied',
      'forum.saved',
    ]);
    expect(await actionsOf({ actions: ['forum'] })).toEqual(['forum.copied', 'forum.saved']);
    expect(await actionsOf({ actions: ['forum.saved', 'room'] })).toEqual([
      'room.changed',
      'forum.saved',
    ]);
    expect(await actionsOf({ from: between })).toEqual(['room.changed']);
    expect(await actionsOf({ until: between })).toEqual(['forum.copied', 'forum.saved']);
    expect(await actionsOf({ actions: ['for'] })).toEqual([]);

    const { auditEntries, auditChoices } = await read({ first: 2 });
    const { endCursor } = auditEntries.pageInfo;
    expect(auditEntries.totalCount).toBe(3);
    expect(await actionsOf({ first: 2, after: endCursor })).toEqual(['forum.saved']);
    expect(auditChoices.actions).toEqual(['forum.copied', 'forum.saved', 'room.changed']);
    expect(auditChoices.actors.map(({ accountId }) => accountId).sort()).toEqual(
      [organiser.accountId, other.accountId].sort(),
    );
  });

  it('reads a long page with as many statements as a short one', async () => {
    const { organiser, item, read } = await anEventWithALog();
    const agenda = server.get(AgendaService);
    let { version } = item;
    const move = async () => {
      const moved = await agenda.move(organiser, { id: item.id, version, during: hours(10, 11) });
      version = moved.version;
    };
    await move();
    await read();
    const ofOne = await countStatements(server.database, () => read());
    for (let time = 0; time < 4; time += 1) await move();

    expect(await countStatements(server.database, () => read())).toBe(ofOne);
  });
});
