import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { Board } from '../../events/calendar/board.js';
import {
  type Clash as FoundClash,
  ClashKind,
  type ClashSeverities,
  clashesIn,
  type Draft,
} from '../../events/calendar/clashes.js';
import { Fixes } from '../../events/calendar/fixes.js';
import { Event } from '../../events/event.entity.js';
import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { LiveService } from '../../kernel/live/live.service.js';
import type { Clash, ClashRule, DraftEngagement, Fix } from './clash.js';
import { draftOf, engagementsOf, type PlannedThing, severitiesFrom } from './draft.query.js';
import type { IgnoreClashInput } from './ignore-clash.input.js';
import { IgnoredClash } from './ignored-clash.entity.js';
import type { SetClashSeverityInput } from './set-clash-severity.input.js';
import { toldClash, toldFix } from './told-clash.js';
import type { UnignoreClashInput } from './unignore-clash.input.js';

/** Tells what stands in the way of a release, and what the organisers make of it. */
@Injectable()
export class ClashesService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** The clashes of the draft, those that block a release first. */
  async list(viewer: Viewer, eventId: string): Promise<Clash[]> {
    await this.access.require(viewer, Permission.viewDraft, { eventId }, 'eventId');
    const draft = await draftOf(this.database.manager, eventId);
    return this.told(viewer, draft, clashesIn(draft));
  }

  /** Everybody who takes part in something of the draft, speaker, signatory or witness alike. */
  async engagements(viewer: Viewer, eventId: string): Promise<DraftEngagement[]> {
    await this.access.require(viewer, Permission.viewDraft, { eventId }, 'eventId');
    return engagementsOf(this.database.manager, eventId);
  }

  /** The best free places for an item; one that has no time yet takes so many minutes. */
  async freeSlots(viewer: Viewer, itemId: string, minutes: number): Promise<Fix[]> {
    const { eventId } = await this.access.requireOn(viewer, Permission.viewDraft, {
      path: 'itemId',
      find: () => this.database.manager.findOneBy(AgendaItem, { id: itemId }),
      scopeOf: (item) => ({ eventId: item.eventId }),
    });
    const draft = await draftOf(this.database.manager, eventId);
    return new Fixes(new Board(draft)).freePlaces(itemId, minutes).map(toldFix);
  }

  /** Accepts a clash, so that it blocks no release; ignoring it again puts another reason in place. */
  async ignore(viewer: Viewer, { eventId, clashId, reason }: IgnoreClashInput): Promise<Clash> {
    await this.access.require(viewer, Permission.editProgramme, { eventId }, 'input.eventId');
    const { draft, clash } = await this.database.transaction(async (tx) => {
      const read = await draftOf(tx, eventId);
      const found = clashesIn(read).find(({ id }) => id === clashId);
      if (!found) throw new NotFound('input.clashId');
      await tx
        .createQueryBuilder()
        .insert()
        .into(IgnoredClash)
        .values({ eventId, clashId, reason, ignoredBy: viewer.accountId })
        .orUpdate(['reason', 'ignored_by', 'ignored_at'], ['event_id', 'clash_id'])
        .execute();
      const subject = { eventId, subjectId: eventId };
      await this.audit.record(tx, viewer, 'clash.ignored', subject, { clashId, reason });
      await this.live.announce(tx, 'programme', eventId);
      return { draft: read, clash: { ...found, ignoredReason: reason } };
    });
    const [told] = await this.told(viewer, draft, [clash]);
    if (!told) throw new NotFound('input.clashId');
    return told;
  }

  /** Takes back that a clash is accepted. Null where it no longer arises. */
  async unignore(viewer: Viewer, { eventId, clashId }: UnignoreClashInput): Promise<Clash | null> {
    await this.access.require(viewer, Permission.editProgramme, { eventId }, 'input.eventId');
    const draft = await this.database.transaction(async (tx) => {
      const { affected } = await tx.delete(IgnoredClash, { eventId, clashId });
      if (affected !== 1) throw new NotFound('input.clashId');
      const subject = { eventId, subjectId: eventId };
      await this.audit.record(tx, viewer, 'clash.unignored', subject, { clashId });
      await this.live.announce(tx, 'programme', eventId);
      return draftOf(tx, eventId);
    });
    const clashes = clashesIn(draft).filter(({ id }) => id === clashId);
    return (await this.told(viewer, draft, clashes))[0] ?? null;
  }

  /** What the event makes of each kind of clash. */
  async rules(viewer: Viewer, eventId: string): Promise<ClashRule[]> {
    await this.access.require(viewer, Permission.viewDraft, { eventId }, 'eventId');
    const { clashSeverities } = await this.database.manager.findOneByOrFail(Event, { id: eventId });
    return rulesFrom(clashSeverities);
  }

  /** Decides what clashes of a kind mean in an event from now on; other rules stay, whoever changes them. */
  async setSeverity(
    viewer: Viewer,
    { eventId, kind, severity }: SetClashSeverityInput,
  ): Promise<ClashRule[]> {
    await this.access.require(viewer, Permission.editEvent, { eventId }, 'input.eventId');
    return this.database.transaction(async (tx) => {
      await tx.query(
        `UPDATE events SET clash_severities = clash_severities || jsonb_build_object($2::text, $3::text)
         WHERE id = $1`,
        [eventId, kind, severity],
      );
      const subject = { eventId, subjectId: eventId };
      await this.audit.record(tx, viewer, 'clash.severity_set', subject, { kind, severity });
      await this.live.announce(tx, 'programme', eventId);
      const { clashSeverities } = await tx.findOneByOrFail(Event, { id: eventId });
      return rulesFrom(clashSeverities);
    });
  }

  /** Another event that a person is wanted in is named to those alone who may see its draft. */
  private async told(
    viewer: Viewer,
    draft: Draft<PlannedThing>,
    clashes: readonly FoundClash<PlannedThing>[],
  ): Promise<Clash[]> {
    const others = clashes.flatMap(({ items }) => items).filter(({ elsewhere }) => elsewhere);
    const known = new Set<string>();
    for (const eventId of new Set(others.map((thing) => thing.eventId))) {
      if (await this.access.allows(viewer, Permission.viewDraft, { eventId })) known.add(eventId);
    }
    let fixes: Fixes<PlannedThing> | undefined;
    return clashes.map((clash) =>
      Object.assign(
        toldClash(clash, (eventId) => known.has(eventId)),
        { waysOut: () => (fixes ??= new Fixes(new Board(draft))).of(clash).map(toldFix) },
      ),
    );
  }
}

function rulesFrom(chosen: Partial<ClashSeverities>): ClashRule[] {
  const severities = severitiesFrom(chosen);
  return Object.values(ClashKind).map((kind) => ({ kind, severity: severities[kind] }));
}
