import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import type { Appearance } from '../../src/speakers/appearance.entity.js';
import { type Speaker, SpeakerStatus } from '../../src/speakers/speaker.entity.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anEvent } from '../support/events.factories.js';
import { aForum, anAgendaItem } from '../support/forums.factories.js';
import { refusedBy } from '../support/refused-by.js';
import { anAppearance, aSpeaker } from '../support/speakers.factories.js';

describe('the tables of speakers', () => {
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  let agendaItemId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    eventId = (await anEvent(database)).id;
    const { id: forumId } = await aForum(database, { eventId });
    agendaItemId = (await anAgendaItem(database, { forumId })).id;
  });
  afterAll(() => test.close());

  it('take a speaker as invited', async () => {
    const speaker = await aSpeaker(database, { eventId });

    expect(speaker).toMatchObject({ status: SpeakerStatus.invited, version: 1 });
  });

  it.each<[string, Partial<Speaker>]>([
    ['speakers_event_id_fkey', { eventId: randomUUID() }],
    ['speakers_person_id_fkey', { personId: randomUUID() }],
    ['speakers_status', { status: 'asked' as never }],
  ])('keep speakers by %s', async (constraint, broken) => {
    expect(await refusedBy(aSpeaker(database, { eventId, ...broken }))).toBe(constraint);
  });

  it('take a person once in an event', async () => {
    const { personId } = await aSpeaker(database, { eventId });

    expect(await refusedBy(aSpeaker(database, { eventId, personId }))).toBe(
      'speakers_once_per_event',
    );
  });

  it.each<[string, Partial<Appearance>]>([
    ['appearances_role', { role: 'singer' as never }],
    ['appearances_speaker_of_event', { speakerId: randomUUID() }],
  ])('keep appearances by %s', async (constraint, broken) => {
    expect(await refusedBy(anAppearance(database, { agendaItemId, ...broken }))).toBe(constraint);
  });

  it('keep speaker and item within one event', async () => {
    const other = await anEvent(database);
    const { id: speakerId } = await aSpeaker(database, { eventId: other.id });

    const bySpeaker = anAppearance(database, { agendaItemId, speakerId });
    const byItem = anAppearance(database, { agendaItemId, speakerId, eventId: other.id });

    expect(await refusedBy(bySpeaker)).toBe('appearances_speaker_of_event');
    expect(await refusedBy(byItem)).toBe('appearances_item_of_event');
  });

  it('take a speaker once in a role on an item', async () => {
    const { speakerId, role } = await anAppearance(database, { agendaItemId });

    expect(await refusedBy(anAppearance(database, { agendaItemId, speakerId, role }))).toBe(
      'appearances_once',
    );
  });
});
