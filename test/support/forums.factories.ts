import { randomBytes } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { HostRole } from '../../src/directory/host.js';
import { Slot } from '../../src/events/calendar/slot.entity.js';
import { AgendaItem, AgendaItemKind } from '../../src/forums/agenda-item.entity.js';
import { agendaItemsById } from '../../src/forums/agenda.query.js';
import { AnnouncementAmount } from '../../src/forums/announcements/announcement-amount.entity.js';
import { AnnouncementParticipant } from '../../src/forums/announcements/announcement-participant.entity.js';
import {
  Announcement,
  AnnouncementKind,
} from '../../src/forums/announcements/announcement.entity.js';
import { ParticipantRole } from '../../src/forums/announcements/participant-role.js';
import { ForumHost } from '../../src/forums/forum-host.entity.js';
import { Forum } from '../../src/forums/forum.entity.js';
import { forumsById } from '../../src/forums/forums.query.js';
import { AmountBasis, AmountKind } from '../../src/kernel/money/amount.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { anOrganisation } from './directory.factories.js';
import { aSlot } from './events.factories.js';

/** A forum as it is shown; with `roomId` and `during` it holds a room. */
export async function aForum(
  database: DataSource,
  { roomId = null, during = null, ...forum }: Partial<Forum> & { eventId: string },
): Promise<Forum> {
  const { eventId } = forum;
  const inserted = database.manager.create(Forum, {
    slug: `forum-${randomBytes(6).toString('hex')}`,
    code: randomBytes(3).toString('hex').toUpperCase(),
    title: bilingual({ zh: '示例论坛' }),
    slotId: forum.slotId ?? (await aSlot(database, { eventId, roomId, during })).id,
    position: 1,
    ...forum,
  });
  await database.manager.insert(Forum, inserted);
  return (await forumsById(database.manager, [inserted.id]))[0]!;
}

/** An item as it is shown; its `roomId` is its own, so it is left out where the forum holds one. */
export async function anAgendaItem(
  database: DataSource,
  { roomId = null, during = null, ...item }: Partial<AgendaItem> & { forumId: string },
): Promise<AgendaItem> {
  const forum = await database.manager.findOneByOrFail(Forum, { id: item.forumId });
  const { eventId, slotId: parentId } = forum;
  const inserted = database.manager.create(AgendaItem, {
    eventId,
    slotId: item.slotId ?? (await aSlot(database, { eventId, roomId, during, parentId })).id,
    kind: AgendaItemKind.talk,
    title: bilingual({ zh: '示例议程' }),
    position: 1,
    ...item,
  });
  await database.manager.insert(AgendaItem, inserted);
  return (await agendaItemsById(database.manager, [inserted.id]))[0]!;
}

/** What the calendar holds for a forum or an item. */
export async function heldBy(
  database: DataSource,
  { slotId }: { slotId: string },
): Promise<Pick<Slot, 'roomId' | 'during'>> {
  const { roomId, during } = await database.manager.findOneByOrFail(Slot, { id: slotId });
  return { roomId, during };
}

export async function aForumHost(
  database: DataSource,
  host: Partial<ForumHost> & { forumId: string },
): Promise<ForumHost> {
  const inserted = database.manager.create(ForumHost, {
    organisationId: host.organisationId ?? (await anOrganisation(database)).id,
    role: HostRole.host,
    position: 0,
    ...host,
  });
  await database.manager.insert(ForumHost, inserted);
  return inserted;
}

export async function anAnnouncement(
  database: DataSource,
  announcement: Partial<Announcement> & { agendaItemId: string },
): Promise<Announcement> {
  const inserted = database.manager.create(Announcement, {
    kind: AnnouncementKind.fund,
    title: bilingual({ zh: '示例基金' }),
    position: 1,
    ...announcement,
  });
  await database.manager.insert(Announcement, inserted);
  return database.manager.findOneByOrFail(Announcement, { id: inserted.id });
}

/** An organisation that takes part, or with `groupName` an unnamed group. */
export async function aParticipant(
  database: DataSource,
  participant: Partial<AnnouncementParticipant> & { announcementId: string },
): Promise<AnnouncementParticipant> {
  const organisationId = participant.groupName ? null : (await anOrganisation(database)).id;
  const inserted = database.manager.create(AnnouncementParticipant, {
    position: 0,
    role: ParticipantRole.founder,
    organisationId,
    ...participant,
  });
  await database.manager.insert(AnnouncementParticipant, inserted);
  return inserted;
}

export async function anAnnouncementAmount(
  database: DataSource,
  amount: Partial<AnnouncementAmount> & { announcementId: string },
): Promise<AnnouncementAmount> {
  const inserted = database.manager.create(AnnouncementAmount, {
    position: 0,
    kind: AmountKind.fund_size,
    basis: AmountBasis.stated,
    minorUnits: '200000000000',
    currency: 'CNY',
    ...amount,
  });
  await database.manager.insert(AnnouncementAmount, inserted);
  return inserted;
}
