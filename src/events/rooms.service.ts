import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import { oneOn, putBack, type Row, rowsWith } from '../kernel/audit/remains.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { change, staleness } from '../kernel/database/change.js';
import { refusingConstraint } from '../kernel/errors/constraint-errors.js';
import { required } from '../kernel/errors/required.js';
import { LiveService } from '../kernel/live/live.service.js';
import { bilingual, bilingualChange } from '../kernel/text/bilingual-text.js';
import { RoomInUse } from './events.errors.js';
import { Room } from './room.entity.js';
import type { SaveRoomInput } from './save-room.input.js';

@Injectable()
export class RoomsService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** Adds a room to an event; with an id, changes one. */
  save(viewer: Viewer, input: SaveRoomInput): Promise<Room> {
    return input.id === undefined ? this.add(viewer, input) : this.edit(viewer, input.id, input);
  }

  /** @throws RoomInUse, or VersionConflict */
  async remove(viewer: Viewer, id: string, version: number): Promise<boolean> {
    const { eventId } = await this.editable(viewer, id, 'id');
    return this.database.transaction(async (tx) => {
      const [kept] = await rowsWith(tx, Room, 'id', id);
      const { affected } = await tx.delete(Room, { id, version }).catch(asInUse);
      if (affected !== 1) throw await staleness(tx, Room, { id, version });
      const subject = { eventId, subjectId: id };
      await this.audit.record(tx, viewer, 'room.deleted', subject, { kept });
      await this.live.announce(tx, 'rooms', eventId);
      return true;
    });
  }

  /** Puts a deleted room back, as it was and under its id. @throws VersionConflict where it is back */
  async restore(viewer: Viewer, id: string): Promise<Room> {
    const { eventId, kept } = await this.access.requireOn(viewer, Permission.editEvent, {
      path: 'id',
      find: () => this.audit.deleted<Row>('room.deleted', id),
      scopeOf: (deleted) => deleted,
    });
    return this.database.transaction(async (tx) => {
      await putBack(tx, Room, oneOn(kept));
      await this.audit.record(tx, viewer, 'room.restored', { eventId, subjectId: id });
      await this.live.announce(tx, 'rooms', eventId);
      return tx.findOneByOrFail(Room, { id });
    });
  }

  private async add(viewer: Viewer, input: SaveRoomInput): Promise<Room> {
    const { name, venue, city, capacity, position, openHours, equipment } = input;
    const eventId = required(input.eventId, 'input.eventId');
    await this.access.require(viewer, Permission.editEvent, { eventId }, 'input.eventId');
    return this.database.transaction(async (tx) => {
      const room = tx.create(Room, {
        eventId,
        name: bilingual(required(name, 'input.name')),
        venue: bilingual(venue),
        city: city ?? null,
        capacity: capacity ?? null,
        openHours: openHours ?? [],
        equipment: (equipment ?? []).map(bilingual),
        position: position ?? 0,
      });
      await tx.insert(Room, room);
      await this.audit.record(tx, viewer, 'room.added', { eventId, subjectId: room.id });
      await this.live.announce(tx, 'rooms', eventId);
      // What was inserted carries its hours as the database writes them.
      return tx.findOneByOrFail(Room, { id: room.id });
    });
  }

  private async edit(
    viewer: Viewer,
    id: string,
    { version, name, venue, city, capacity, position, openHours, equipment }: SaveRoomInput,
  ): Promise<Room> {
    const { eventId } = await this.editable(viewer, id, 'input.id');
    const read = { id, version: required(version, 'input.version') };
    const changes = {
      name: bilingualChange(name),
      venue: bilingualChange(venue),
      city,
      capacity,
      openHours,
      equipment: equipment?.map(bilingual),
      position,
    };
    return this.database.transaction(async (tx) => {
      await change(tx, Room, read, changes);
      await this.audit.record(tx, viewer, 'room.changed', { eventId, subjectId: id }, changes);
      await this.live.announce(tx, 'rooms', eventId);
      return tx.findOneByOrFail(Room, { id });
    });
  }

  private editable(viewer: Viewer, id: string, path: string): Promise<Room> {
    return this.access.requireOn(viewer, Permission.editEvent, {
      path,
      find: () => this.database.manager.findOneBy(Room, { id }),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
  }
}

/** Nothing but a foreign key refuses to delete a room: a slot of the draft, or a release, holds it. */
function asInUse(failure: unknown): never {
  throw refusingConstraint(failure) === undefined ? failure : new RoomInUse();
}
