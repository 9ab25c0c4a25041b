import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { AnnouncementAmount } from '../../../src/forums/announcements/announcement-amount.entity.js';
import { AnnouncementParticipant } from '../../../src/forums/announcements/announcement-participant.entity.js';
import { Announcement } from '../../../src/forums/announcements/announcement.entity.js';
import { AmountBasis } from '../../../src/kernel/money/amount.js';
import { Origin } from '../../../src/kernel/sources/sourced.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { anOrganisation } from '../../support/directory.factories.js';
import { anEvent } from '../../support/events.factories.js';
import {
  aForum,
  anAgendaItem,
  anAnnouncement,
  anAnnouncementAmount,
  aParticipant,
} from '../../support/forums.factories.js';
import { refusedBy } from '../../support/refused-by.js';

describe('the tables of announcements', () => {
  let test: TestDatabase;
  let database: DataSource;
  let agendaItemId: string;
  let announcementId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    const { id: eventId } = await anEvent(database);
    const { id: forumId } = await aForum(database, { eventId });
    agendaItemId = (await anAgendaItem(database, { forumId, kind: AgendaItemKind.fund })).id;
    announcementId = (await anAnnouncement(database, { agendaItemId })).id;
  });
  afterAll(() => test.close());

  it.each<[string, Partial<Announcement>]>([
    ['announcements_agenda_item_id_fkey', { agendaItemId: randomUUID() }],
    ['announcements_kind', { kind: 'signing' as never }],
    ['announcements_titled', { title: bilingual(null) }],
    ['announcements_open_roles', { openRoles: ['guest' as never] }],
    ['announcements_origin', { origin: 'hearsay' as never }],
    ['announcements_certainty', { certainty: 'maybe' as never }],
    ['announcements_sourced', { origin: Origin.article, sourceRef: null }],
  ])('keep announcements by %s', async (constraint, broken) => {
    expect(await refusedBy(anAnnouncement(database, { agendaItemId, ...broken }))).toBe(constraint);
  });

  it.each<[string, Partial<AnnouncementParticipant>]>([
    ['announcement_participants_announcement_id_fkey', { announcementId: randomUUID() }],
    ['announcement_participants_role', { role: 'guest' as never }],
    ['announcement_participants_organisation_id_fkey', { organisationId: randomUUID() }],
    ['announcement_participants_somebody', { organisationId: null }],
    ['announcement_participants_counted', { groupName: bilingual({ zh: '企业' }), groupCount: 0 }],
    ['announcement_participants_counted', { groupCount: 11 }],
  ])('keep participants by %s', async (constraint, broken) => {
    expect(await refusedBy(aParticipant(database, { announcementId, ...broken }))).toBe(constraint);
  });

  it('take nobody who is an organisation and an unnamed group at once', async () => {
    const { id: organisationId } = await anOrganisation(database);

    const both = aParticipant(database, {
      announcementId,
      organisationId,
      groupName: bilingual({ zh: '等企业' }),
    });

    expect(await refusedBy(both)).toBe('announcement_participants_somebody');
  });

  it('give each participant and each amount a place of its own', async () => {
    await aParticipant(database, { announcementId, position: 7 });
    await anAnnouncementAmount(database, { announcementId, position: 7 });

    expect(await refusedBy(aParticipant(database, { announcementId, position: 7 }))).toBe(
      'announcement_participants_once',
    );
    expect(await refusedBy(anAnnouncementAmount(database, { announcementId, position: 7 }))).toBe(
      'announcement_amounts_once',
    );
  });

  it.each<[string, Partial<AnnouncementAmount>]>([
    ['announcement_amounts_announcement_id_fkey', { announcementId: randomUUID() }],
    ['announcement_amounts_kind', { kind: 'gdp' as never }],
    ['announcement_amounts_basis', { basis: 'guessed' as never }],
    ['announcement_amounts_firmness', { firmness: 'soft' as never }],
    ['announcement_amounts_currency_fkey', { currency: 'XXZ' }],
    ['announcement_amounts_figures', { minorUnits: null }],
    ['announcement_amounts_figures', { currency: null }],
    ['announcement_amounts_figures', { basis: AmountBasis.undisclosed }],
    ['announcement_amounts_figures', { minorUnits: null, currency: null }],
    ['announcement_amounts_positive', { minorUnits: '-1' }],
  ])('keep amounts by %s', async (constraint, broken) => {
    const amount = anAnnouncementAmount(database, { announcementId, position: 9, ...broken });

    expect(await refusedBy(amount)).toBe(constraint);
  });

  it('hold a figure that a JavaScript number cannot', async () => {
    const { id } = await anAnnouncementAmount(database, {
      announcementId,
      position: 10,
      minorUnits: '9007199254740993',
    });

    const amount = await database.manager.findOneByOrFail(AnnouncementAmount, { id });

    expect(amount.minorUnits).toBe('9007199254740993');
  });

  it('lose participants and amounts together with their announcement', async () => {
    const { id } = await anAnnouncement(database, { agendaItemId });
    await aParticipant(database, { announcementId: id });
    await anAnnouncementAmount(database, { announcementId: id });

    await database.manager.delete(Announcement, { id });

    expect(await database.manager.countBy(AnnouncementParticipant, { announcementId: id })).toBe(0);
    expect(await database.manager.countBy(AnnouncementAmount, { announcementId: id })).toBe(0);
  });
});
