import { isDeepStrictEqual } from 'node:util';

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { CalendarService } from '../../events/calendar/calendar.service.js';
import { Release } from '../../events/releases/release.entity.js';
import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { agendaItemsById } from '../../forums/agenda.query.js';
import { MovesService } from '../../forums/editing/moves.service.js';
import { type Standing, standing } from '../../forums/editing/placed.query.js';
import { Forum } from '../../forums/forum.entity.js';
import { forumsById, forumsOfEvents } from '../../forums/forums.query.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { change } from '../../kernel/database/change.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { enteredHere } from '../../kernel/sources/sourced.js';
import { bilingual, type BilingualText, given } from '../../kernel/text/bilingual-text.js';
import { toldIn } from '../interchange/brought-along.query.js';
import type { ItemDetails } from '../interchange/imported.js';
import type { Programme, Stored } from '../programme.js';
import type { RestoredForumBefore } from './restore-undo.js';
import { RestoredPeopleService } from './restored-people.service.js';
import { restoreBiographies, tellItem, toldBefore } from './restored-texts.js';
import { LossKind, type RestoredRelease, type RestoreLoss } from './restored-release.js';
import { type ForumThen, type ItemThen, itemsOf, loss, spanOf, type Then } from './then.js';

/** Brings a release back as the draft, as one more change: the releases stay as they are. */
@Injectable()
export class RestoringService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly calendar: CalendarService,
    private readonly moves: MovesService,
    private readonly people: RestoredPeopleService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** @throws NotFound where there is no release of this number */
  async restore(viewer: Viewer, eventId: string, number: number): Promise<RestoredRelease> {
    await this.access.require(viewer, Permission.editEvent, { eventId }, 'eventId');
    return this.database.transaction(async (tx) => {
      const release = await tx.findOne(Release, {
        select: { id: true, document: true },
        where: { eventId, number },
      });
      if (release === null) throw new NotFound('number');
      const document = release.document as Stored<Programme>;
      const { forums: then } = document;
      const forums = await this.restoreForums(tx, eventId, then);

      const items = await standing(
        tx,
        'item.event_id',
        [eventId],
        then.map(({ id }) => id),
      );
      const wanted = new Map(then.flatMap(itemsOf).map((one) => [one.item.id, one]));
      const there = new Set(items.map(({ id }) => id));
      const lost: RestoreLoss[] = [];
      const noted: Noted = { lost, titles: new Map(), told: new Map() };
      const places = await changedItems(tx, eventId, items, wanted, noted);
      const late = items.filter(({ id, during }) => !wanted.has(id) && during !== null);
      const about = { action: 'release.restored', eventId, subjectId: release.id };
      const { items: changed, undo } = await this.moves.make(tx, viewer, about, {
        items,
        places: [...places, ...late.map(({ id }) => ({ id, during: null, roomId: null }))],
      });

      const gone = [...wanted.values()].filter(({ item }) => !there.has(item.id));
      for (const one of gone) await this.recreate(tx, viewer, eventId, one, lost);
      const appearanceIds = await this.people.restore(
        tx,
        viewer,
        eventId,
        [...wanted.values()],
        lost,
      );
      const speakers = await restoreBiographies(tx, eventId, document);
      for (const { id } of speakers) {
        await this.audit.record(tx, viewer, 'speaker.edited', { eventId, subjectId: id });
      }
      if (speakers.length > 0) await this.live.announce(tx, 'speakers', eventId);
      const recreated = await agendaItemsById(
        tx,
        gone.map(({ item }) => item.id),
      );
      const added = new Set(late.map(({ id }) => id));
      return {
        forums: await forumsById(
          tx,
          forums.map(({ id }) => id),
        ),
        items: changed.filter(({ id }) => !added.has(id)),
        recreated,
        unplaced: changed.filter(({ id }) => added.has(id)),
        lost,
        biographies: speakers.length,
        undo: {
          ...{ eventId, forums, speakers, appearanceIds },
          items: undo.moves.map(({ id, version, forumId, during, roomId, position }) => {
            const told = noted.told.get(id);
            return {
              ...{ id, version, forumId, during, roomId, position },
              title: noted.titles.get(id) ?? null,
              told: told ? toldBefore(told) : null,
            };
          }),
          recreated: recreated.map(({ id, version }) => ({ id, version })),
        },
      };
    });
  }

  /** Gives what those that changed were. What was no forum of the release gives up its room. */
  private async restoreForums(
    tx: EntityManager,
    eventId: string,
    then: readonly ForumThen[],
  ): Promise<RestoredForumBefore[]> {
    await tx.query('SELECT FROM forums WHERE event_id = $1 ORDER BY id FOR NO KEY UPDATE', [
      eventId,
    ]);
    const wanted = new Map(then.map((forum) => [forum.id, forum]));
    const changed: RestoredForumBefore[] = [];
    for (const forum of await forumsOfEvents(tx, [eventId])) {
      const { id, version, slotId } = forum;
      const before = wanted.get(id);
      const place = { roomId: before?.roomId ?? null, during: spanOf(before?.during ?? null) };
      const moved = forum.roomId !== place.roomId || !isDeepStrictEqual(forum.during, place.during);
      const heldOn = place.during === null ? (before ? before.heldOn : forum.heldOn) : null;
      const title = bilingual(before?.title ?? forum.title);
      const theme = bilingual(before ? before.theme : forum.theme);
      const position = before?.position ?? forum.position;
      const renamed = !isDeepStrictEqual(
        [title, theme, position, place.during === null ? heldOn : null],
        [forum.title, forum.theme, forum.position, forum.during === null ? forum.heldOn : null],
      );
      if (!moved && !renamed) continue;
      await change(tx, Forum, { id, version }, { title, theme, position, heldOn });
      if (moved) await this.calendar.placeForum(tx, slotId, place);
      changed.push({
        ...{ id, version: version + 1, roomId: forum.roomId, during: forum.during },
        ...{ title: forum.title, theme: given(forum.theme), position: forum.position },
        heldOn: forum.during === null ? forum.heldOn : null,
      });
    }
    if (changed.length > 0) await this.live.announce(tx, 'forums', eventId);
    return changed;
  }

  /** Under its old id, so that it is the same item for whoever has read the release. */
  private async recreate(
    tx: EntityManager,
    viewer: Viewer,
    eventId: string,
    { item, forumId, during, roomId }: Then,
    lost: RestoreLoss[],
  ): Promise<void> {
    const forum = await tx.findOneByOrFail(Forum, { id: forumId });
    const { id, kind, title, position } = item;
    const parentId = forum.slotId;
    const slotId = await this.calendar.hold(tx, { eventId, roomId, during, parentId });
    await tx.insert(AgendaItem, {
      ...enteredHere,
      ...{ id, eventId, forumId, slotId, kind, position },
      title: bilingual(title),
      fixed: (item as Partial<ItemThen>).fixed ?? false,
    });
    if (item.details) await tellItem(tx, eventId, id, item.details);
    const saved = { kind, title: bilingual(title), during, roomId };
    await this.audit.record(tx, viewer, 'agenda_item.saved', { eventId, subjectId: id }, saved);
    if (item.announcements.length > 0) lost.push(loss(LossKind.announcement, item));
  }
}

interface Noted {
  readonly lost: RestoreLoss[];
  /** The titles that items had until now. */
  readonly titles: Map<string, BilingualText>;
  /** What was told of items until now. */
  readonly told: Map<string, ItemDetails>;
}

/** Those that are elsewhere, or called or told of otherwise, than they were; words are put back at once. */
async function changedItems(
  tx: EntityManager,
  eventId: string,
  items: readonly Standing[],
  wanted: ReadonlyMap<string, Then>,
  { lost, titles, told }: Noted,
) {
  const shown = new Map(
    (
      await agendaItemsById(
        tx,
        items.map(({ id }) => id),
      )
    ).map((item) => [item.id, item]),
  );
  const toldNow = await toldIn<ItemDetails>(tx, eventId, 'item');
  const places = [];
  for (const { id, forumId, during, roomId, position } of items) {
    const then = wanted.get(id);
    const now = shown.get(id);
    if (!then || !now) continue;
    if (now.kind !== then.item.kind) lost.push(loss(LossKind.kind, then.item));
    const title = bilingual(then.item.title);
    const renamed = !isDeepStrictEqual(title, now.title);
    if (renamed) {
      titles.set(id, now.title);
      await tx.update(AgendaItem, { id }, { title });
    }
    const { details } = then.item;
    const before = toldNow.get(id) ?? {};
    const retold = details !== undefined && !isDeepStrictEqual(details, before);
    if (retold) {
      told.set(id, before);
      await tellItem(tx, eventId, id, details);
    }
    const stays = isDeepStrictEqual(
      [forumId, during, roomId, position],
      [then.forumId, then.during, then.roomId, then.item.position],
    );
    if (stays && !renamed && !retold) continue;
    const { forumId: forumThen, during: span, roomId: room } = then;
    places.push({
      ...{ id, forumId: forumThen, during: span, roomId: room },
      position: then.item.position,
    });
  }
  return places;
}
