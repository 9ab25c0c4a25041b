import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';

import { CalendarService } from '../../events/calendar/calendar.service.js';
import { EngagementPart } from '../../events/calendar/engagement.entity.js';
import { Capacity } from '../../events/capacity/capacity.entity.js';
import { CapacityService } from '../../events/capacity/capacity.service.js';
import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { agendaOfForums } from '../../forums/agenda.query.js';
import { copyTexts } from '../../forums/copied-texts.query.js';
import { ForumHost } from '../../forums/forum-host.entity.js';
import { Forum } from '../../forums/forum.entity.js';
import { enteredHere } from '../../kernel/sources/sourced.js';
import { Appearance } from '../../speakers/appearance.entity.js';
import { appearancesOfItems } from '../../speakers/appearances.query.js';
import { SpeakerStatus } from '../../speakers/speaker.entity.js';
import { dayAfter, type Shift, shiftedSpans } from './shift.query.js';

/** Where copies go, and what is different about them. */
export interface Copying {
  readonly eventId: string;
  readonly shift: Shift;
  /** The room there for a room here; null where there is none, so that the copy has no time. */
  readonly roomFor: (roomId: string) => string | null;
  readonly named: (forum: Forum) => Pick<Forum, 'slug' | 'code' | 'title' | 'position'>;
  readonly withPeople: boolean;
}

/** Copies forums with their hosts, limits and agendas, in a transaction of its caller's. */
@Injectable()
export class ForumCopiesService {
  constructor(
    private readonly calendar: CalendarService,
    private readonly capacity: CapacityService,
  ) {}

  /** Gives the ids of the copies, in the order of the forums. */
  async copy(tx: EntityManager, forums: readonly Forum[], copying: Copying): Promise<string[]> {
    if (forums.length === 0) return [];
    const { eventId, shift, roomFor, named } = copying;
    const roomIds = forums.map(({ roomId }) => roomId && roomFor(roomId));
    const spans = await shiftedSpans(
      tx,
      forums.map(({ during }) => during),
      shift,
    );
    const slotIds = await this.calendar.holdAll(
      tx,
      roomIds.map((roomId, index) => {
        const during = roomId === null ? null : (spans[index] ?? null);
        return { eventId, roomId, during, parentId: null };
      }),
    );
    const capacityIds = await this.capacities(tx, eventId, forums);
    const copies = forums.map((forum, index) => {
      const { theme, heldOn } = forum;
      const placed = roomIds[index] !== null;
      return tx.create(Forum, {
        ...named(forum),
        ...enteredHere,
        eventId,
        theme,
        heldOn: placed || heldOn === null ? null : dayAfter(heldOn, shift.days),
        slotId: slotIds[index] ?? '',
        capacityId: capacityIds[index] ?? null,
      });
    });
    await tx.insert(Forum, copies);
    await copyHosts(tx, forums, copies);
    await this.copyAgendas(tx, forums, copies, copying);
    return copies.map(({ id }) => id);
  }

  private async copyAgendas(
    tx: EntityManager,
    forums: readonly Forum[],
    copies: readonly Forum[],
    copying: Copying,
  ): Promise<void> {
    const { eventId, shift, roomFor } = copying;
    const targets = new Map(
      forums.map((forum, index) => [forum.id, { forum, copy: copies[index] }]),
    );
    const items = await agendaOfForums(tx, [...targets.keys()]);
    const spans = await shiftedSpans(
      tx,
      items.map(({ during }) => during),
      shift,
    );
    const wishes = items.map((item, index) => {
      const { forum, copy } = targets.get(item.forumId) ?? {};
      const held = forum?.roomId ?? null;
      const room = item.roomId === null ? null : roomFor(held ?? item.roomId);
      return {
        eventId,
        parentId: copy?.slotId ?? null,
        roomId: held === null ? room : null,
        during: room === null ? null : (spans[index] ?? null),
      };
    });
    const slotIds = await this.calendar.holdAll(tx, wishes);
    const made = items.map((item, index) => {
      const { kind, title, position, fixed, forumId } = item;
      return tx.create(AgendaItem, {
        ...enteredHere,
        ...{ eventId, kind, title, position, fixed },
        forumId: targets.get(forumId)?.copy?.id ?? '',
        slotId: slotIds[index] ?? '',
      });
    });
    if (made.length > 0) await tx.insert(AgendaItem, made);
    await copyTexts(
      tx,
      made.map(({ id }, index) => ({ id, of: items[index]?.id ?? '' })),
    );
    if (copying.withPeople) await this.copyPeople(tx, items, made);
  }

  /** Those who come or may come, to the same items of the copy. */
  private async copyPeople(
    tx: EntityManager,
    items: readonly AgendaItem[],
    copies: readonly AgendaItem[],
  ): Promise<void> {
    const copyOf = new Map(items.map(({ id }, index) => [id, copies[index]]));
    const coming = [SpeakerStatus.invited, SpeakerStatus.confirmed];
    for (const one of await appearancesOfItems(tx, [...copyOf.keys()])) {
      const item = copyOf.get(one.agendaItemId);
      if (!item || !coming.includes(one.status)) continue;
      const { eventId, speakerId, role, post, position, personId, status } = one;
      const appearance = tx.create(Appearance, {
        ...{ eventId, speakerId, role, post, position },
        agendaItemId: item.id,
      });
      await tx.insert(Appearance, appearance);
      const firm = status === SpeakerStatus.confirmed;
      const part = EngagementPart[role];
      await this.calendar.engage(tx, {
        ...{ slotId: item.slotId, personId, part, firm },
        causeId: appearance.id,
      });
    }
  }

  private async capacities(
    tx: EntityManager,
    eventId: string,
    forums: readonly Forum[],
  ): Promise<(string | null)[]> {
    const ids = forums.flatMap(({ capacityId }) => capacityId ?? []);
    const sizes = new Map(
      (await tx.findBy(Capacity, { id: In(ids) })).map(({ id, size }) => [id, size]),
    );
    const copies: (string | null)[] = [];
    for (const { capacityId } of forums) {
      const size = capacityId === null ? null : (sizes.get(capacityId) ?? null);
      copies.push(await this.capacity.resize(tx, eventId, null, size));
    }
    return copies;
  }
}

async function copyHosts(
  tx: EntityManager,
  forums: readonly Forum[],
  copies: readonly Forum[],
): Promise<void> {
  const copyOf = new Map(forums.map(({ id }, index) => [id, copies[index]?.id]));
  const hosts = await tx.findBy(ForumHost, { forumId: In([...copyOf.keys()]) });
  const copied = hosts.flatMap(({ forumId, organisationId, role, position }) => {
    const copy = copyOf.get(forumId);
    return copy === undefined ? [] : [{ forumId: copy, organisationId, role, position }];
  });
  if (copied.length > 0) await tx.insert(ForumHost, copied);
}
