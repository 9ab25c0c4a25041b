import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import { CalendarService } from '../../events/calendar/calendar.service.js';
import { EngagementPart } from '../../events/calendar/engagement.entity.js';
import { AgendaItem, AgendaItemKind } from '../../forums/agenda-item.entity.js';
import { BadUserInput, NotFound } from '../../kernel/errors/refusals.js';
import { Signatory } from './signatory.entity.js';
import { Witness } from './witness.entity.js';

const kinds: readonly AgendaItemKind[] = [AgendaItemKind.signing, AgendaItemKind.ceremony];

/** Who signs or witnesses on an agenda item takes part in its slot, so that the calendar sees them there. */
@Injectable()
export class StageService {
  constructor(private readonly calendar: CalendarService) {}

  /** The item that a signing can be on. @throws NotFound or BadUserInput */
  async item(tx: EntityManager, eventId: string, id: string): Promise<AgendaItem> {
    const item = await tx.findOneBy(AgendaItem, { id, eventId });
    if (item === null) throw new NotFound('input.agendaItemId');
    if (!kinds.includes(item.kind)) throw new BadUserInput('input.agendaItemId', 'kind_of_item');
    return item;
  }

  async enter(tx: EntityManager, signingId: string, { slotId }: AgendaItem): Promise<void> {
    for (const { id, personId } of await tx.findBy(Signatory, { signingId })) {
      const part = EngagementPart.signatory;
      await this.calendar.engage(tx, { slotId, personId, part, firm: true, causeId: id });
    }
    for (const { id, personId } of await tx.findBy(Witness, { signingId })) {
      const part = EngagementPart.witness;
      await this.calendar.engage(tx, { slotId, personId, part, firm: true, causeId: id });
    }
  }

  async leave(tx: EntityManager, signingId: string): Promise<void> {
    for (const { id } of await tx.findBy(Signatory, { signingId })) {
      await this.calendar.disengage(tx, id);
    }
    for (const { id } of await tx.findBy(Witness, { signingId })) {
      await this.calendar.disengage(tx, id);
    }
  }

  /** Puts on stage who really signed; nobody for a signatory who stayed away. */
  async replace(
    tx: EntityManager,
    agendaItemId: string,
    signatory: Signatory,
    personId: string | null,
  ): Promise<void> {
    await this.calendar.disengage(tx, signatory.id);
    if (personId === null) return;
    const { slotId } = await tx.findOneByOrFail(AgendaItem, { id: agendaItemId });
    const part = EngagementPart.signatory;
    await this.calendar.engage(tx, { slotId, personId, part, firm: true, causeId: signatory.id });
  }
}
