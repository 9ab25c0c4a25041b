import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { Organisation } from '../../directory/organisation.entity.js';
import { OrganisationsService } from '../../directory/organisations.service.js';
import { Event, EventStatus } from '../../events/event.entity.js';
import { OrganisingService } from '../../events/organising.service.js';
import { Release } from '../../events/releases/release.entity.js';
import { Statistic } from '../../events/statistic.entity.js';
import { theHouse } from '../../kernel/auth/viewer.js';
import { Origin } from '../../kernel/sources/sourced.js';
import { ReleasesService } from '../../programme/releases/releases.service.js';
import { thereOr } from '../going-on.js';
import type { Seed } from '../seed.js';
import { event, ghtic2023, statistics, toldOfEvent } from './event.js';
import { organisations } from './organisations.js';
import { Ghtic2023Programme } from './ghtic-2023-programme.js';

/** The 2023 Global Hard Tech Innovation Conference, as far as one newspaper article tells of it. */
@Injectable()
export class Ghtic2023Seed implements Seed {
  readonly slug = ghtic2023;
  readonly origin = Origin.article;

  constructor(
    private readonly database: DataSource,
    private readonly organising: OrganisingService,
    private readonly organisations: OrganisationsService,
    private readonly programme: Ghtic2023Programme,
    private readonly releases: ReleasesService,
  ) {}

  chapters(): readonly (() => Promise<void>)[] {
    return [
      () => this.tellEvent(),
      () => this.tellOrganisations(),
      () => this.tellProgramme(),
      () => this.release(),
    ];
  }

  private async tellEvent(): Promise<void> {
    const { id: eventId } = await thereOr(
      this.database.manager.findOneBy(Event, { slug: ghtic2023 }),
      () => this.organising.create(theHouse, event, toldOfEvent),
    );
    if (await this.database.manager.existsBy(Statistic, { eventId })) return;
    await this.organising.addStatistics(theHouse, eventId, statistics);
  }

  private async tellOrganisations(): Promise<void> {
    const { id: eventId } = await this.event();
    const ids = new Map<string, string>();
    for (const { name, kind, level, under, source, claims = [] } of organisations) {
      const { id } = await thereOr(
        this.database.manager.findOneBy(Organisation, {
          createdForEvent: eventId,
          name: { zh: name.zh },
        }),
        () =>
          this.organisations.save(
            theHouse,
            { eventId, name, kind, level: level ?? null, parentId: ids.get(under ?? '') ?? null },
            { ...source, claims },
          ),
      );
      ids.set(name.zh, id);
    }
  }

  private async tellProgramme(): Promise<void> {
    const { id: eventId } = await this.event();
    const known = await this.database.manager.findBy(Organisation, { createdForEvent: eventId });
    const organisationIds = new Map(known.map(({ id, name }) => [name.zh ?? '', id]));
    await this.programme.tell(eventId, organisationIds);
  }

  private async release(): Promise<void> {
    const { id: eventId, status } = await this.event();
    if (status === EventStatus.draft) await this.organising.publish(theHouse, eventId);
    if (await this.database.manager.existsBy(Release, { eventId })) return;
    await this.releases.release(theHouse, { eventId });
  }

  private event(): Promise<Event> {
    return this.database.manager.findOneByOrFail(Event, { slug: ghtic2023 });
  }
}
