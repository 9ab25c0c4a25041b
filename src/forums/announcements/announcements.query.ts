import { type EntityManager, In } from 'typeorm';

import { AnnouncementAmount } from './announcement-amount.entity.js';
import { AnnouncementParticipant } from './announcement-participant.entity.js';
import { Announcement } from './announcement.entity.js';

export function announcementsOfItems(
  tx: EntityManager,
  agendaItemIds: readonly string[],
): Promise<Announcement[]> {
  return tx.find(Announcement, {
    where: { agendaItemId: In(agendaItemIds) },
    order: { position: 'ASC', id: 'ASC' },
  });
}

export function participantsOfAnnouncements(
  tx: EntityManager,
  announcementIds: readonly string[],
): Promise<AnnouncementParticipant[]> {
  return tx.find(AnnouncementParticipant, {
    where: { announcementId: In(announcementIds) },
    order: { position: 'ASC' },
  });
}

export function amountsOfAnnouncements(
  tx: EntityManager,
  announcementIds: readonly string[],
): Promise<AnnouncementAmount[]> {
  return tx.find(AnnouncementAmount, {
    where: { announcementId: In(announcementIds) },
    order: { position: 'ASC' },
  });
}
