import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AvailabilitiesService } from '../../events/calendar/availabilities.service.js';
import { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { Appearance, AppearanceRole } from '../../speakers/appearance.entity.js';
import { AppearancesService } from '../../speakers/appearances.service.js';
import { Speaker, SpeakerStatus } from '../../speakers/speaker.entity.js';
import { SpeakersService } from '../../speakers/speakers.service.js';
import { several, thereOr } from '../going-on.js';
import type { Ids } from './demo-directory.js';
import { at } from './event.js';
import type { DemoItem } from './forum.js';
import { forums } from './forums.js';
import { speakers } from './people.js';

/** How many speakers each forum has for itself: nobody is in two places by accident. */
const ownSpeakers = 6;

const answers: Readonly<Record<number, SpeakerStatus>> = {
  35: SpeakerStatus.invited,
  58: SpeakerStatus.invited,
  72: SpeakerStatus.declined,
  73: SpeakerStatus.withdrawn,
};

/** Speakers, by their number, who come to forums that are not their own. */
const guests: readonly (readonly [number, string])[] = [
  [74, '量子软件的人才'],
  [74, '示例材料数据中心揭牌'],
  [75, '圆桌：光子产业的卡点'],
  [75, '圆桌：航天供应链'],
  [76, '圆桌：谁来做第一个客户'],
  [77, '圆桌：储能的安全'],
  [78, '圆桌：担保、保险与银行'],
  [79, '圆桌：签约之后'],
];

/** The guest in two panels at once, whom both forums agreed to share. */
export const sharedGuest = nameOf(75);

/** Who is in an item. */
interface Part {
  readonly item: string;
  readonly speaker: string;
  readonly role: AppearanceRole;
}

/** Who speaks, where, and who can come when. */
@Injectable()
export class DemoSpeakers {
  constructor(
    private readonly database: DataSource,
    private readonly speakers: SpeakersService,
    private readonly appearances: AppearancesService,
    private readonly availabilities: AvailabilitiesService,
  ) {}

  async invite(viewer: Viewer, eventId: string, personIds: Ids): Promise<void> {
    for (const [number, { name }] of speakers.entries()) {
      const personId = personIds.of(name);
      const { id, status } = await thereOr(
        this.database.manager.findOneBy(Speaker, { eventId, personId }),
        () => this.speakers.invite(viewer, { eventId, personId }),
      );
      if (status === SpeakerStatus.invited) await this.answer(viewer, id, answers[number]);
    }
  }

  async place(viewer: Viewer, eventId: string, personIds: Ids, itemIds: Ids): Promise<void> {
    const known = await this.database.manager.findBy(Speaker, { eventId });
    const speakerIds = new Map(known.map(({ id, personId }) => [personId, id]));
    const parts = forums.flatMap(({ items }, number) => partsIn(items, number * ownSpeakers));
    // One item after the other, so that its speakers stand in the order of protocol.
    const byItem = Map.groupBy([...parts, ...guestParts], ({ item }) => item);
    await several([...byItem], async ([item, those]) => {
      for (const { speaker, role } of those) {
        const speakerId = speakerIds.get(personIds.of(speaker)) ?? '';
        const appearance = { agendaItemId: itemIds.of(item), speakerId, role };
        await this.appear(viewer, appearance);
      }
    });
  }

  async appear(
    viewer: Viewer,
    appearance: Pick<Appearance, 'agendaItemId' | 'speakerId' | 'role'>,
  ): Promise<void> {
    await thereOr(this.database.manager.findOneBy(Appearance, appearance), () =>
      this.appearances.place(viewer, appearance),
    );
  }

  /** One who comes when wanted, and one who is wanted before. */
  async sayWhen(viewer: Viewer, eventId: string, personIds: Ids): Promise<void> {
    await this.availabilities.save(viewer, {
      eventId,
      personId: personIds.of(nameOf(0)),
      spans: [{ start: at('2027-04-08', '08:00'), end: at('2027-04-08', '18:00') }],
    });
    await this.availabilities.save(viewer, {
      eventId,
      personId: personIds.of(nameOf(9 * ownSpeakers)),
      spans: [{ start: at('2027-04-10', '10:00'), end: at('2027-04-10', '18:00') }],
    });
  }

  private async answer(
    viewer: Viewer,
    id: string,
    status = SpeakerStatus.confirmed,
  ): Promise<void> {
    if (status === SpeakerStatus.confirmed) await this.speakers.confirm(viewer, id);
    if (status === SpeakerStatus.declined) await this.speakers.decline(viewer, id);
    if (status === SpeakerStatus.withdrawn) await this.speakers.withdraw(viewer, id);
  }
}

const guestParts: readonly Part[] = guests.map(([number, item]) => {
  return { item, speaker: nameOf(number), role: AppearanceRole.panelist };
});

/** The first of a forum’s own speakers leads through it, the others take turns. */
function partsIn(items: readonly DemoItem[], first: number): Part[] {
  let turn = 0;
  return items.flatMap(({ kind, zh: item }): Part[] => {
    switch (kind) {
      case AgendaItemKind.keynote:
      case AgendaItemKind.talk: {
        turn += 1;
        const speaker = nameOf(first + 1 + (turn % (ownSpeakers - 1)));
        return [{ item, speaker, role: AppearanceRole.speaker }];
      }
      case AgendaItemKind.panel: {
        const panelists = [1, 2, 3].map((number) => {
          return { item, speaker: nameOf(first + number), role: AppearanceRole.panelist };
        });
        return [{ item, speaker: nameOf(first), role: AppearanceRole.moderator }, ...panelists];
      }
      case AgendaItemKind.break:
      case AgendaItemKind.other:
        return [];
      default:
        return [{ item, speaker: nameOf(first), role: AppearanceRole.host }];
    }
  });
}

function nameOf(number: number): string {
  return speakers[number]?.name ?? '';
}
