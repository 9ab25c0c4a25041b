import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import { oneOn, putBack, type Row, rowsWith } from '../../kernel/audit/remains.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { change, staleness } from '../../kernel/database/change.js';
import { BadUserInput, NotFound } from '../../kernel/errors/refusals.js';
import { required } from '../../kernel/errors/required.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { enteredHere } from '../../kernel/sources/sourced.js';
import { bilingual, bilingualChange } from '../../kernel/text/bilingual-text.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { forumScope } from '../forum-scope.js';
import type { Told } from '../told.js';
import { announces } from './announced-kinds.js';
import { AnnouncementAmount } from './announcement-amount.entity.js';
import { AnnouncementParticipant } from './announcement-participant.entity.js';
import { Announcement, type AnnouncementKind } from './announcement.entity.js';
import type { SaveAnnouncementInput } from './save-announcement.input.js';

@Injectable()
export class AnnouncementsService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** Makes an announcement, or changes one with its `id`. @throws VersionConflict */
  save(
    viewer: Viewer,
    input: SaveAnnouncementInput,
    told: Told = enteredHere,
  ): Promise<Announcement> {
    return input.id === undefined
      ? this.make(viewer, input, told)
      : this.change(viewer, input.id, input);
  }

  /**
   * Takes an announcement out of the draft, with its participants and amounts; releases keep what they have.
   * @throws VersionConflict
   */
  async remove(viewer: Viewer, id: string, version: number): Promise<boolean> {
    const { eventId } = await this.editable(viewer, 'id', () => this.itemOf(id));
    return this.database.transaction(async (tx) => {
      const kept = await remainsOf(tx, id);
      const { affected } = await tx.delete(Announcement, { id, version });
      if (affected !== 1) throw await staleness(tx, Announcement, { id, version });
      const subject = { eventId, subjectId: id };
      await this.audit.record(tx, viewer, 'announcement.deleted', subject, { kept });
      await this.live.announce(tx, 'programme', eventId);
      return true;
    });
  }

  /**
   * Puts a deleted announcement back, as it was and under its id, with its participants and amounts.
   * @throws NotFound where its item is gone, BadUserInput where the item is of another kind now, or
   * VersionConflict where the announcement is back
   */
  async restore(viewer: Viewer, id: string): Promise<Announcement> {
    const deleted = await this.audit.deleted<Remains>('announcement.deleted', id);
    const itemId = deleted?.kept.announcement.agenda_item_id;
    const { eventId } = await this.editable(viewer, 'id', () =>
      itemId === undefined
        ? Promise.resolve(null)
        : this.database.manager.findOneBy(AgendaItem, { id: itemId }),
    );
    if (!deleted) throw new NotFound('id');
    const { announcement, participants, amounts } = deleted.kept;
    return this.database.transaction(async (tx) => {
      await refuseForeignKind(tx, announcement.agenda_item_id, announcement.kind, 'id');
      await putBack(tx, Announcement, oneOn(announcement));
      await putBack(tx, AnnouncementParticipant, participants);
      await putBack(tx, AnnouncementAmount, amounts);
      const subject = { eventId, subjectId: id };
      await this.audit.record(tx, viewer, 'announcement.restored', subject);
      await this.live.announce(tx, 'programme', eventId);
      return tx.findOneByOrFail(Announcement, { id });
    });
  }

  private async make(
    viewer: Viewer,
    input: SaveAnnouncementInput,
    { origin, sourceRef, certainty, claims = [] }: Told,
  ): Promise<Announcement> {
    const agendaItemId = required(input.agendaItemId, 'input.agendaItemId');
    const item = await this.editable(viewer, 'input.agendaItemId', () =>
      this.database.manager.findOneBy(AgendaItem, { id: agendaItemId }),
    );
    const kind = required(input.kind, 'input.kind');
    const title = bilingual(required(input.title, 'input.title'));

    return this.database.transaction(async (tx) => {
      await refuseForeignKind(tx, agendaItemId, kind);
      const announcement = tx.create(Announcement, {
        agendaItemId,
        kind,
        title,
        position: input.position ?? (await nextPosition(tx, agendaItemId)),
        openRoles: input.openRoles ?? [],
        claims: [...claims],
        origin,
        sourceRef,
        certainty,
      });
      await tx.insert(Announcement, announcement);
      return this.saved(tx, viewer, item, announcement.id, input);
    });
  }

  private async change(
    viewer: Viewer,
    id: string,
    input: SaveAnnouncementInput,
  ): Promise<Announcement> {
    const item = await this.editable(viewer, 'input.id', () => this.itemOf(id));
    const version = required(input.version, 'input.version');

    return this.database.transaction(async (tx) => {
      if (input.kind !== undefined) await refuseForeignKind(tx, item.id, input.kind);
      await change(
        tx,
        Announcement,
        { id, version },
        {
          kind: input.kind,
          title: bilingualChange(input.title),
          position: input.position,
          openRoles: input.openRoles,
        },
      );
      return this.saved(tx, viewer, item, id, input);
    });
  }

  /** The item that the announcement is made in. */
  private itemOf(id: string): Promise<AgendaItem | null> {
    return this.database
      .createQueryBuilder(AgendaItem, 'item')
      .innerJoin(Announcement, 'announcement', 'announcement.agendaItemId = item.id')
      .where('announcement.id = :id', { id })
      .getOne();
  }

  private editable(
    viewer: Viewer,
    path: string,
    find: () => Promise<AgendaItem | null>,
  ): Promise<AgendaItem> {
    return this.access.requireOn(viewer, Permission.editProgramme, {
      path,
      find,
      scopeOf: forumScope,
    });
  }

  private async saved(
    tx: EntityManager,
    viewer: Viewer,
    { eventId }: AgendaItem,
    id: string,
    input: SaveAnnouncementInput,
  ): Promise<Announcement> {
    if (input.participants) await replaceParticipants(tx, id, input.participants);
    if (input.amounts) await replaceAmounts(tx, id, input.amounts);
    await this.audit.record(tx, viewer, 'announcement.saved', { eventId, subjectId: id }, input);
    await this.live.announce(tx, 'programme', eventId);
    return tx.findOneByOrFail(Announcement, { id });
  }
}

/** What an announcement was made of when it was deleted. */
interface Remains {
  readonly announcement: Row & {
    readonly agenda_item_id: string;
    readonly kind: AnnouncementKind;
  };
  readonly participants: readonly Row[];
  readonly amounts: readonly Row[];
}

async function remainsOf(tx: EntityManager, id: string): Promise<object> {
  const [announcement] = await rowsWith(tx, Announcement, 'id', id);
  return {
    announcement,
    participants: await rowsWith(tx, AnnouncementParticipant, 'announcement_id', id),
    amounts: await rowsWith(tx, AnnouncementAmount, 'announcement_id', id),
  } satisfies { [Name in keyof Remains]: unknown };
}

/** The item keeps its kind until the transaction ends. @param path what is refused, where it is no input */
async function refuseForeignKind(
  tx: EntityManager,
  agendaItemId: string,
  kind: AnnouncementKind,
  path?: string,
): Promise<void> {
  const item = await tx.findOne(AgendaItem, {
    where: { id: agendaItemId },
    lock: { mode: 'pessimistic_read' },
  });
  if (item === null) throw new NotFound(path ?? 'input.agendaItemId');
  if (!announces(item.kind, kind)) throw new BadUserInput(path ?? 'input.kind', 'kind_of_item');
}

async function nextPosition(tx: EntityManager, agendaItemId: string): Promise<number> {
  return ((await tx.maximum(Announcement, 'position', { agendaItemId })) ?? 0) + 1;
}

async function replaceParticipants(
  tx: EntityManager,
  announcementId: string,
  participants: NonNullable<SaveAnnouncementInput['participants']>,
): Promise<void> {
  await tx.delete(AnnouncementParticipant, { announcementId });
  if (participants.length === 0) return;
  await tx.insert(
    AnnouncementParticipant,
    participants.map(({ role, organisationId, groupName, groupCount }, position) => ({
      announcementId,
      position,
      role,
      organisationId: organisationId ?? null,
      groupName: bilingual(groupName),
      groupCount: groupCount ?? null,
    })),
  );
}

async function replaceAmounts(
  tx: EntityManager,
  announcementId: string,
  amounts: NonNullable<SaveAnnouncementInput['amounts']>,
): Promise<void> {
  await tx.delete(AnnouncementAmount, { announcementId });
  if (amounts.length === 0) return;
  await tx.insert(
    AnnouncementAmount,
    amounts.map(({ kind, basis, minorUnits, currency, firmness, asPrinted }, position) => ({
      announcementId,
      position,
      kind,
      basis,
      minorUnits: minorUnits ?? null,
      currency: currency ?? null,
      firmness,
      asPrinted: asPrinted ?? null,
    })),
  );
}
