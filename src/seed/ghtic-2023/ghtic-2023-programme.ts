import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AgendaItem, AgendaItemKind } from '../../forums/agenda-item.entity.js';
import { AgendaService } from '../../forums/agenda.service.js';
import { Announcement } from '../../forums/announcements/announcement.entity.js';
import { AnnouncementsService } from '../../forums/announcements/announcements.service.js';
import { Forum } from '../../forums/forum.entity.js';
import { ForumsService } from '../../forums/forums.service.js';
import { theHouse } from '../../kernel/auth/viewer.js';
import { DraftingService } from '../../signings/record/drafting.service.js';
import { Disclosure } from '../../signings/record/disclosure.js';
import { Bindingness, Instrument } from '../../signings/record/instrument.js';
import { Signing } from '../../signings/record/signing.entity.js';
import { thereOr } from '../going-on.js';
import type { ToldAnnouncement } from './announcements.js';
import { forums, type ToldForum, type ToldItem } from './forums.js';
import { signings } from './signings.js';

/** Its two forums with what happened there, and the seven signings that are reported. */
@Injectable()
export class Ghtic2023Programme {
  constructor(
    private readonly database: DataSource,
    private readonly forums: ForumsService,
    private readonly agenda: AgendaService,
    private readonly announcements: AnnouncementsService,
    private readonly drafting: DraftingService,
  ) {}

  async tell(eventId: string, organisationIds: ReadonlyMap<string, string>): Promise<void> {
    for (const forum of forums) {
      const { id: forumId } = await this.tellForum(eventId, forum);
      for (const item of forum.items) {
        const { id, kind } = await this.tellItem(forumId, item);
        if (item.announcement) await this.announce(id, item.announcement, organisationIds);
        if (kind === AgendaItemKind.ceremony) await this.tellSignings({ eventId, forumId, id });
      }
    }
  }

  private tellForum(eventId: string, told: ToldForum): Promise<Forum> {
    const { slug, code, title, theme, heldOn } = told;
    return thereOr(this.database.manager.findOneBy(Forum, { eventId, slug }), () =>
      this.forums.save(
        theHouse,
        { eventId, slug, code, title, theme: theme ?? null, heldOn },
        told.told,
      ),
    );
  }

  /** All at one position: which of them came first is not told. */
  private tellItem(forumId: string, { kind, title, told }: ToldItem): Promise<AgendaItem> {
    return thereOr(
      this.database.manager.findOneBy(AgendaItem, { forumId, title: { zh: title.zh } }),
      () => this.agenda.save(theHouse, { forumId, kind, title, position: 0 }, told),
    );
  }

  private announce(
    agendaItemId: string,
    { kind, title, participants, openRoles = [], amounts = [], told }: ToldAnnouncement,
    organisationIds: ReadonlyMap<string, string>,
  ): Promise<Announcement> {
    const named = participants.map(([role, name]) => {
      const organisationId = organisationIds.get(name);
      if (organisationId === undefined) throw new Error(`${name} is told of nowhere`);
      return { role, organisationId };
    });
    return thereOr(this.database.manager.findOneBy(Announcement, { agendaItemId }), () =>
      this.announcements.save(
        theHouse,
        { agendaItemId, kind, title, participants: named, openRoles, amounts },
        told,
      ),
    );
  }

  /** Nothing is told of the papers, so they are of an unknown kind and bind in an unknown way. */
  private async tellSignings(item: Pick<AgendaItem, 'eventId' | 'forumId' | 'id'>): Promise<void> {
    const { eventId, forumId, id: agendaItemId } = item;
    for (const { title, parties = [], told } of signings) {
      const { sourceRef, certainty } = told;
      await thereOr(
        this.database.manager.findOneBy(Signing, { eventId, title: { zh: title.zh } }),
        () =>
          this.drafting.report(
            theHouse,
            {
              ...{ eventId, forumId, agendaItemId, title, parties, amounts: [] },
              instrument: Instrument.unknown,
              bindingness: Bindingness.unknown,
              disclosure: Disclosure.internal,
              ...{ sourceRef, certainty },
            },
            told,
          ),
      );
    }
  }
}
