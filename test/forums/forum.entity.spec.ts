import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import type { AgendaItem } from '../../src/forums/agenda-item.entity.js';
import type { ForumHost } from '../../src/forums/forum-host.entity.js';
import type { Forum } from '../../src/forums/forum.entity.js';
import { Origin } from '../../src/kernel/sources/sourced.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anEvent, aSlot } from '../support/events.factories.js';
import { aForum, aForumHost, anAgendaItem } from '../support/forums.factories.js';
import { refusedBy } from '../support/refused-by.js';

describe('the tables of forums', () => {
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    eventId = (await anEvent(database)).id;
  });
  afterAll(() => test.close());

  it('take a forum with everything in order', async () => {
    const forum = await aForum(database, {
      eventId,
      slug: 'photonics',
      code: 'FO1',
      heldOn: '2027-04-08',
      origin: Origin.article,
      sourceRef: 'P9.S1',
    });

    expect(forum).toMatchObject({ slug: 'photonics', code: 'FO1', heldOn: '2027-04-08' });
  });

  it.each<[string, Partial<Forum>]>([
    ['forums_event_id_fkey', { eventId: randomUUID(), slotId: randomUUID() }],
    ['forums_slug', { slug: 'Photonics Forum' }],
    ['forums_code', { code: 'F' }],
    ['forums_titled', { title: bilingual(null) }],
    ['forums_slot_of_event', { slotId: randomUUID() }],
    ['forums_capacity_id_fkey', { capacityId: randomUUID() }],
    ['forums_origin', { origin: 'hearsay' as never }],
    ['forums_certainty', { certainty: 'maybe' as never }],
    ['forums_sourced', { origin: Origin.article, sourceRef: null }],
  ])('keep forums by %s', async (constraint, broken) => {
    expect(await refusedBy(aForum(database, { eventId, ...broken }))).toBe(constraint);
  });

  it('give each forum a slug, a code and a slot of its own', async () => {
    const { slug, code, slotId } = await aForum(database, { eventId });

    expect(await refusedBy(aForum(database, { eventId, slug }))).toBe('forums_slug_once');
    expect(await refusedBy(aForum(database, { eventId, code }))).toBe('forums_code_once');
    expect(await refusedBy(aForum(database, { eventId, slotId }))).toBe('forums_slot_once');
  });

  it('let two events use the same slug and code', async () => {
    const { slug, code } = await aForum(database, { eventId });
    const other = await anEvent(database);

    const forum = await aForum(database, { eventId: other.id, slug, code });

    expect(forum).toMatchObject({ slug, code });
  });

  it('hold no slot of another event', async () => {
    const other = await anEvent(database);
    const { id: slotId } = await aSlot(database, { eventId: other.id });

    expect(await refusedBy(aForum(database, { eventId, slotId }))).toBe('forums_slot_of_event');
  });

  it.each<[string, Partial<ForumHost>]>([
    ['forum_hosts_forum_id_fkey', { forumId: randomUUID() }],
    ['forum_hosts_organisation_id_fkey', { organisationId: randomUUID() }],
    ['forum_hosts_role', { role: 'sponsor' as never }],
  ])('keep hosts by %s', async (constraint, broken) => {
    const { id: forumId } = await aForum(database, { eventId });

    expect(await refusedBy(aForumHost(database, { forumId, ...broken }))).toBe(constraint);
  });

  it('take a host once in a role', async () => {
    const { id: forumId } = await aForum(database, { eventId });
    const { organisationId, role } = await aForumHost(database, { forumId });

    const again = aForumHost(database, { forumId, organisationId, role, position: 1 });

    expect(await refusedBy(again)).toBe('forum_hosts_once');
  });

  it.each<[string, Partial<AgendaItem>]>([
    ['agenda_items_kind', { kind: 'dinner' as never }],
    ['agenda_items_titled', { title: bilingual(null) }],
    ['agenda_items_slot_of_event', { slotId: randomUUID() }],
    ['agenda_items_origin', { origin: 'hearsay' as never }],
    ['agenda_items_certainty', { certainty: 'maybe' as never }],
    ['agenda_items_sourced', { origin: Origin.article, sourceRef: null }],
  ])('keep agenda items by %s', async (constraint, broken) => {
    const { id: forumId } = await aForum(database, { eventId });

    expect(await refusedBy(anAgendaItem(database, { forumId, ...broken }))).toBe(constraint);
  });

  it('keep an agenda item within the event of its forum, with a slot of its own', async () => {
    const { id: forumId } = await aForum(database, { eventId });
    const { slotId } = await anAgendaItem(database, { forumId });
    const other = await anEvent(database);
    const foreign = await aSlot(database, { eventId: other.id });

    expect(await refusedBy(anAgendaItem(database, { forumId, slotId }))).toBe(
      'agenda_items_slot_once',
    );
    expect(
      await refusedBy(anAgendaItem(database, { forumId, eventId: other.id, slotId: foreign.id })),
    ).toBe('agenda_items_forum_of_event');
  });
});
