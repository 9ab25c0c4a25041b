import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { ClashKind } from '../../events/calendar/clashes.js';
import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { AgendaService } from '../../forums/agenda.service.js';
import type { MoveAgendaItemInput } from '../../forums/move-agenda-item.input.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { ClashesService } from '../../programme/clashes/clashes.service.js';
import { Appearance, AppearanceRole } from '../../speakers/appearance.entity.js';
import { Ids } from './demo-directory.js';
import { DemoSpeakers, sharedGuest } from './demo-speakers.js';
import { at, rooms, span } from './event.js';

/** What clashes in the demo, and what its organisers made of it. */
@Injectable()
export class DemoClashes {
  constructor(
    private readonly database: DataSource,
    private readonly clashes: ClashesService,
    private readonly agenda: AgendaService,
    private readonly speakers: DemoSpeakers,
  ) {}

  /** Before the release: the one in it that the forums agreed on. */
  async accept(viewer: Viewer, eventId: string, personIds: Ids): Promise<void> {
    const personId = personIds.of(sharedGuest);
    for (const clash of await this.clashes.list(viewer, eventId)) {
      if (clash.kind !== ClashKind.person || clash.personId !== personId) continue;
      if (clash.ignoredReason !== null) continue;
      const reason = '两场圆桌各参加一半，双方同意';
      await this.clashes.ignore(viewer, { eventId, clashId: clash.id, reason });
    }
  }

  /** After the release: one of each kind that would stop the next. */
  async stir(viewer: Viewer, itemIds: Ids, roomIds: Ids): Promise<void> {
    await this.move(viewer, itemIds.of('早期项目路演上'), {
      during: span(at('2027-04-09', '09:30'), 60),
      roomId: roomIds.of(rooms.a.zh),
    });
    await this.move(viewer, itemIds.of('新型储能论坛自由交流'), {
      during: span(at('2027-04-09', '17:20'), 20),
    });
    await this.putIntoTwoPlaces(viewer, itemIds);
  }

  private async move(
    viewer: Viewer,
    id: string,
    place: Pick<MoveAgendaItemInput, 'during' | 'roomId'>,
  ): Promise<void> {
    const { version } = await this.database.manager.findOneByOrFail(AgendaItem, { id });
    await this.agenda.move(viewer, { id, version, ...place });
  }

  /** Whoever gives the keynote on chips is asked to talk about robots as well. */
  private async putIntoTwoPlaces(viewer: Viewer, itemIds: Ids): Promise<void> {
    const keynote = await this.database.manager.findOneByOrFail(Appearance, {
      agendaItemId: itemIds.of('成熟制程里的新机会'),
    });
    await this.speakers.appear(viewer, {
      agendaItemId: itemIds.of('人形机器人进工厂'),
      speakerId: keynote.speakerId,
      role: AppearanceRole.speaker,
    });
  }
}
