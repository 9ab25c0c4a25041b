import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, QueryFailedError } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { Person } from '../../directory/person.entity.js';
import {
  blocksRelease,
  type Clash as FoundClash,
  everyClashIn,
} from '../../events/calendar/clashes.js';
import { Event } from '../../events/event.entity.js';
import { Release } from '../../events/releases/release.entity.js';
import { Room } from '../../events/room.entity.js';
import type { Forum } from '../../forums/forum.entity.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { refusingConstraint } from '../../kernel/errors/constraint-errors.js';
import { markComplete } from '../../kernel/loaders/carried.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { bilingual } from '../../kernel/text/bilingual-text.js';
import { draftOf, type PlannedThing } from '../clashes/draft.query.js';
import { toldClash } from '../clashes/told-clash.js';
import { refusalBecauseOf, refusalBehind } from '../programme.errors.js';
import { type Programme, type Stored, stored } from '../programme.js';
import { programmeOf } from '../programme.query.js';
import { holdsOf } from './holds.js';
import { insertHolds } from './insert-holds.query.js';
import { programmeDiff } from './programme-diff.js';
import { ReleaseMessagesService } from './messages/release-messages.service.js';
import { ReleaseForum } from './release-forum.entity.js';
import { inZone } from './release-difference.js';
import type { ReleasePreview } from './release-preview.js';
import type { ReleaseProgrammeInput } from './release-programme.input.js';
import { warningsOf } from './warnings.js';

type Found = FoundClash<PlannedThing>;

/** How often a release is begun anew because something overtook it. */
const mostAttempts = 20;
const serializationFailure = '40001';

/** Makes releases: what the public reads, and what is held for it. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
    private readonly messages: ReleaseMessagesService,
  ) {}

  /**
   * Releases the draft as it is at this moment, under the next number.
   * @throws RoomTaken, PersonBusy, OutsideForum or ClashesRemain with the clashes that stand in its way
   */
  async release(viewer: Viewer, input: ReleaseProgrammeInput): Promise<Release> {
    await this.access.require(
      viewer,
      Permission.releaseProgramme,
      { eventId: input.eventId },
      'input.eventId',
    );
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.transaction('REPEATABLE READ', (tx) =>
          this.releaseAsOf(tx, viewer, input),
        );
      } catch (failure) {
        if (isOvertaken(failure) && attempt < mostAttempts) continue;
        const constraint = refusingConstraint(failure);
        const Refusal = refusalBehind(constraint);
        if (!Refusal) throw failure;
        const found = everyClashIn(await draftOf(this.database.manager, input.eventId));
        const clashes = await told(this.database.manager, found.filter(blocksRelease));
        throw new Refusal({ clashes });
      }
    }
  }

  /** What a release would be at this moment. */
  async preview(viewer: Viewer, eventId: string): Promise<ReleasePreview> {
    await this.access.require(viewer, Permission.releaseProgramme, { eventId }, 'eventId');
    return this.database.transaction('REPEATABLE READ', async (tx) => {
      const { timeZone } = await tx.findOneByOrFail(Event, { id: eventId });
      const clashes = everyClashIn(await draftOf(tx, eventId));
      const { number, document, difference, warnings } = await composed(tx, eventId, clashes);
      const blocking = clashes.filter(blocksRelease).map((clash) => toldClash(clash));
      return {
        ...{ number, warnings, clashes: blocking },
        difference: inZone(difference, timeZone),
        // They carry what lies below them, as those of a release do.
        forums: markComplete(document).forums as unknown as readonly Forum[],
      };
    });
  }

  private async releaseAsOf(
    tx: EntityManager,
    viewer: Viewer,
    { eventId, note }: ReleaseProgrammeInput,
  ): Promise<Release> {
    const draft = await draftOf(tx, eventId);
    const clashes = everyClashIn(draft);
    await this.refuse(tx, clashes);

    const { number, document, difference, warnings } = await composed(tx, eventId, clashes);
    const release = tx.create(Release, {
      ...{ eventId, number, document, difference, warnings },
      note: bilingual(note),
      releasedBy: viewer.accountId,
    });
    await tx.insert(Release, release);
    const excused = clashes.filter((clash) => !blocksRelease(clash)).map(({ id }) => id);
    await insertHolds(tx, release.id, holdsOf(draft.things, new Set(excused)));
    const shown = document.forums.map(({ id }) => ({ releaseId: release.id, forumId: id }));
    if (shown.length > 0) await tx.insert(ReleaseForum, shown);

    await this.messages.draft(tx, release, difference);

    const subject = { eventId, subjectId: release.id };
    await this.audit.record(tx, viewer, 'programme.released', subject, { number: release.number });
    await this.live.announce(tx, 'programme', eventId);
    await this.live.announce(tx, 'released', eventId);
    return release;
  }

  /** Says early, and with every clash, what Postgres would refuse. */
  protected async refuse(tx: EntityManager, clashes: readonly Found[]): Promise<void> {
    const blocking = clashes.filter(blocksRelease);
    if (blocking.length === 0) return;
    throw refusalBecauseOf(blocking, { clashes: await told(tx, blocking) });
  }
}

/** Whether what has been read is the past by now: another release took the number, or a forum or a room was deleted. */
function isOvertaken(failure: unknown): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  const { code } = failure.driverError as { code?: string };
  return refusingConstraint(failure) === 'releases_numbered' || code === serializationFailure;
}

/** What a release says of the draft as the transaction sees it. */
async function composed(tx: EntityManager, eventId: string, clashes: readonly Found[]) {
  const last = await lastRelease(tx, eventId);
  const draft = await programmeOf(tx, eventId);
  const document = stored(draft.programme);
  return {
    number: (last?.number ?? 0) + 1,
    document,
    difference: programmeDiff(last ? (last.document as Stored<Programme>) : null, document),
    warnings: warningsOf(draft, clashes),
  };
}

function lastRelease(tx: EntityManager, eventId: string): Promise<Release | null> {
  return tx
    .createQueryBuilder(Release, 'release')
    .select(['release.id', 'release.number', 'release.document'])
    .where('release.eventId = :eventId', { eventId })
    .orderBy('release.number', 'DESC')
    .limit(1)
    .getOne();
}

/** The clashes as a refusal tells of them, with the names of rooms and people. */
async function told(tx: EntityManager, clashes: readonly Found[]): Promise<object[]> {
  const rooms = await tx.findBy(Room, { id: In(clashes.map(({ roomId }) => roomId)) });
  const people = await tx.findBy(Person, { id: In(clashes.map(({ personId }) => personId)) });
  return clashes.map((clash) => {
    const { id, kind, severity, minutes, items } = toldClash(clash);
    const room = rooms.find((one) => one.id === clash.roomId);
    const person = people.find((one) => one.id === clash.personId);
    return {
      ...{ id, kind, severity, minutes, items },
      room: room ? { id: room.id, name: room.name } : null,
      person: person ? { id: person.id, name: person.name } : null,
    };
  });
}
