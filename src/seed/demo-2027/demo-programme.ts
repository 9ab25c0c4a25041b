import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { RoomsService } from '../../events/rooms.service.js';
import { Room } from '../../events/room.entity.js';
import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { AgendaService } from '../../forums/agenda.service.js';
import { Announcement } from '../../forums/announcements/announcement.entity.js';
import { AnnouncementsService } from '../../forums/announcements/announcements.service.js';
import { Forum } from '../../forums/forum.entity.js';
import { ForumsService } from '../../forums/forums.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import type { TimeRange } from '../../kernel/database/time-range.js';
import { several, thereOr } from '../going-on.js';
import { announcements } from './announcements.js';
import { Ids } from './demo-directory.js';
import { at, fiction, minutesAfter, roomsAt, rooms, span } from './event.js';
import type { DemoForum, DemoItem, RoomedForum } from './forum.js';
import { forums, isRoomed } from './forums.js';

/** When and where an item is; without a room of its own it is in its forum's. */
interface Placed {
  readonly item: DemoItem;
  readonly during: TimeRange;
  readonly roomId: string | null;
}

/** The rooms, the forums and what is on their agendas. */
@Injectable()
export class DemoProgramme {
  constructor(
    private readonly database: DataSource,
    private readonly rooms: RoomsService,
    private readonly forums: ForumsService,
    private readonly agenda: AgendaService,
    private readonly announcements: AnnouncementsService,
  ) {}

  async furnish(viewer: Viewer, eventId: string): Promise<void> {
    for (const [position, { zh, en, capacity }] of Object.values(rooms).entries()) {
      await thereOr(this.database.manager.findOneBy(Room, { eventId, name: { zh } }), () =>
        this.rooms.save(viewer, { eventId, name: { zh, en }, capacity, position, ...roomsAt }),
      );
    }
  }

  async plan(viewer: Viewer, eventId: string, organisationIds: Ids): Promise<void> {
    const roomIds = await this.roomIds(eventId);
    for (const forum of forums) await this.planForum(viewer, eventId, forum, roomIds);
    const forumIds = await this.forumIds(eventId);
    await several(forums, async (forum) => {
      const forumId = forumIds.of(forum.slug);
      await this.invite(viewer, forumId, forum, organisationIds);
      for (const placed of placesOf(forum, roomIds)) {
        const { id } = await this.planItem(viewer, forumId, placed);
        await this.announce(viewer, id, placed.item, organisationIds);
      }
    });
  }

  async roomIds(eventId: string): Promise<Ids> {
    const known = await this.database.manager.findBy(Room, { eventId });
    return new Ids(known.map(({ id, name }) => [name.zh ?? '', id]));
  }

  async forumIds(eventId: string): Promise<Ids> {
    const known = await this.database.manager.findBy(Forum, { eventId });
    return new Ids(known.map(({ id, slug }) => [slug, id]));
  }

  /** By their Chinese titles: no two are alike. */
  async itemIds(eventId: string): Promise<Ids> {
    const known = await this.database.manager.findBy(AgendaItem, { eventId });
    return new Ids(known.map(({ id, title }) => [title.zh ?? '', id]));
  }

  private async planForum(
    viewer: Viewer,
    eventId: string,
    forum: DemoForum,
    roomIds: Ids,
  ): Promise<void> {
    const { slug, zh, en, theme = null, capacity } = forum;
    const place = isRoomed(forum)
      ? { roomId: roomIds.of(rooms[forum.room].zh), during: spanOf(forum) }
      : {};
    await thereOr(this.database.manager.findOneBy(Forum, { eventId, slug }), () =>
      this.forums.save(
        viewer,
        { eventId, slug, title: { zh, en }, theme, capacity, ...place },
        fiction,
      ),
    );
  }

  private async invite(
    viewer: Viewer,
    forumId: string,
    { hosts }: DemoForum,
    organisationIds: Ids,
  ): Promise<void> {
    const { version } = await this.database.manager.findOneByOrFail(Forum, { id: forumId });
    await this.forums.saveHosts(viewer, {
      forumId,
      version,
      hosts: hosts.map(([role, name]) => ({ role, organisationId: organisationIds.of(name) })),
    });
  }

  private planItem(
    viewer: Viewer,
    forumId: string,
    { item: { kind, zh, en }, during, roomId }: Placed,
  ): Promise<AgendaItem> {
    return thereOr(this.database.manager.findOneBy(AgendaItem, { forumId, title: { zh } }), () =>
      this.agenda.save(viewer, { forumId, kind, title: { zh, en }, during, roomId }, fiction),
    );
  }

  private async announce(
    viewer: Viewer,
    agendaItemId: string,
    { zh, en }: DemoItem,
    organisationIds: Ids,
  ): Promise<void> {
    const announced = announcements[zh];
    if (!announced) return;
    const { kind, openRoles = [], amounts = [] } = announced;
    const participants = announced.participants.map(([role, name]) => {
      return { role, organisationId: organisationIds.of(name) };
    });
    await thereOr(this.database.manager.findOneBy(Announcement, { agendaItemId }), () =>
      this.announcements.save(
        viewer,
        { agendaItemId, kind, title: { zh, en }, participants, openRoles, amounts },
        fiction,
      ),
    );
  }
}

function spanOf({ day, start, minutes }: RoomedForum): TimeRange {
  return span(at(day, start), minutes);
}

/** In a room the items follow one another; elsewhere each says itself where and when it is. */
function placesOf(forum: (typeof forums)[number], roomIds: Ids): Placed[] {
  if (!isRoomed(forum)) {
    return forum.items.map((item) => ({
      item,
      during: span(at(item.day, item.start), item.minutes),
      roomId: roomIds.of(rooms[item.room].zh),
    }));
  }
  let { start } = spanOf(forum);
  return forum.items.map((item) => {
    const during = span(start, item.minutes);
    start = minutesAfter(start, item.minutes);
    return { item, during, roomId: null };
  });
}
