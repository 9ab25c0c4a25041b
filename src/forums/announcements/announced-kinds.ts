import type { EntityManager } from 'typeorm';

import { BadUserInput } from '../../kernel/errors/refusals.js';
import { AgendaItemKind } from '../agenda-item.entity.js';
import { Announcement, type AnnouncementKind } from './announcement.entity.js';

const itemKinds: Readonly<Record<AnnouncementKind, AgendaItemKind>> = {
  launch: AgendaItemKind.launch,
  fund: AgendaItemKind.fund,
  conferral: AgendaItemKind.conferral,
  upgrade: AgendaItemKind.upgrade,
  release: AgendaItemKind.release,
};

/** An item announces what it is; in a ceremony anything may be announced. */
export function announces(item: AgendaItemKind, announcement: AnnouncementKind): boolean {
  return item === AgendaItemKind.ceremony || item === itemKinds[announcement];
}

/** Refuses a kind for an item in which something else is announced; the item is locked. */
export async function refuseOtherAnnouncements(
  tx: EntityManager,
  agendaItemId: string,
  kind: AgendaItemKind,
): Promise<void> {
  const announcements = await tx.findBy(Announcement, { agendaItemId });
  if (!announcements.every((announcement) => announces(kind, announcement.kind))) {
    throw new BadUserInput('input.kind', 'announces');
  }
}
