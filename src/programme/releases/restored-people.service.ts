import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';

import { CalendarService } from '../../events/calendar/calendar.service.js';
import { EngagementPart } from '../../events/calendar/engagement.entity.js';
import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { bilingual } from '../../kernel/text/bilingual-text.js';
import { Appearance } from '../../speakers/appearance.entity.js';
import { Speaker, SpeakerStatus } from '../../speakers/speaker.entity.js';
import { LossKind, type RestoreLoss } from './restored-release.js';
import { loss, type Then } from './then.js';

const coming: readonly SpeakerStatus[] = [SpeakerStatus.invited, SpeakerStatus.confirmed];

/** Gives people back the parts that they had in the items of a release. */
@Injectable()
export class RestoredPeopleService {
  constructor(
    private readonly calendar: CalendarService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** Those who took part and still come; nobody who joined since is taken out. Gives the parts that are back. */
  async restore(
    tx: EntityManager,
    viewer: Viewer,
    eventId: string,
    wanted: readonly Then[],
    lost: RestoreLoss[],
  ): Promise<string[]> {
    const ids = wanted.map(({ item }) => item.id);
    const there = await tx.findBy(Appearance, { agendaItemId: In(ids) });
    const taken = new Set(there.map(partOf));
    const missing = wanted.flatMap(({ item }) =>
      item.speakers
        .filter((then) => !taken.has(partOf(then)))
        .map((appearance) => ({ item, appearance })),
    );
    const restored: string[] = [];
    if (missing.length === 0) return restored;
    // They stay in their status until the transaction ends: what they take part in hangs on it.
    const speakers = await tx.find(Speaker, {
      where: { id: In(missing.map(({ appearance }) => appearance.speakerId)) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_read' },
    });
    const items = await tx.findBy(AgendaItem, { id: In(missing.map(({ item }) => item.id)) });
    for (const { item, appearance: then } of missing) {
      const speaker = speakers.find(({ id }) => id === then.speakerId);
      const slotId = items.find(({ id }) => id === item.id)?.slotId;
      if (!speaker || slotId === undefined || !coming.includes(speaker.status)) {
        lost.push(loss(LossKind.speaker, item, then.person.name));
        continue;
      }
      const { speakerId, role, position, post } = then;
      const appearance = tx.create(Appearance, {
        ...{ eventId, speakerId, role, position, agendaItemId: item.id },
        post: bilingual(post),
      });
      const joined: { raw: unknown } = await tx
        .createQueryBuilder()
        .insert()
        .into(Appearance)
        .values(appearance)
        .orIgnore()
        .execute();
      if ((joined.raw as object[]).length === 0) continue; // somebody has put them back at this moment
      await this.calendar.engage(tx, {
        slotId,
        personId: speaker.personId,
        part: EngagementPart[role],
        firm: speaker.status === SpeakerStatus.confirmed,
        causeId: appearance.id,
      });
      const { id, agendaItemId } = appearance;
      const placed = { agendaItemId, speakerId, role, position };
      await this.audit.record(tx, viewer, 'speaker.placed', { eventId, subjectId: id }, placed);
      restored.push(id);
    }
    if (restored.length > 0) await this.live.announce(tx, 'speakers', eventId);
    return restored;
  }
}

/** What somebody can be in an item only once. */
function partOf(part: Pick<Appearance, 'agendaItemId' | 'speakerId' | 'role'>): string {
  const { agendaItemId, speakerId, role } = part;
  return `${agendaItemId} ${speakerId} ${role}`;
}
