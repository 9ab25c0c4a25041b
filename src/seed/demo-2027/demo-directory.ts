import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { Organisation } from '../../directory/organisation.entity.js';
import { OrganisationsService } from '../../directory/organisations.service.js';
import { PeopleService } from '../../directory/people.service.js';
import { Person } from '../../directory/person.entity.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { thereOr } from '../going-on.js';
import { fiction } from './event.js';
import { organisations } from './organisations.js';
import { type DemoPerson, signatories, speakers } from './people.js';

/** The people and organisations of the demo, by the names the house gave them. */
@Injectable()
export class DemoDirectory {
  constructor(
    private readonly database: DataSource,
    private readonly organisations: OrganisationsService,
    private readonly people: PeopleService,
  ) {}

  async fill(viewer: Viewer, eventId: string): Promise<void> {
    for (const { zh, en, kind } of organisations) {
      await thereOr(
        this.database.manager.findOneBy(Organisation, { createdForEvent: eventId, name: { zh } }),
        () => this.organisations.save(viewer, { eventId, name: { zh, en }, kind }, fiction),
      );
    }
    const organisationIds = await this.organisationIds(eventId);
    for (const person of [...speakers, ...signatories]) {
      await this.add(viewer, eventId, person, organisationIds);
    }
  }

  async organisationIds(eventId: string): Promise<Ids> {
    const known = await this.database.manager.findBy(Organisation, { createdForEvent: eventId });
    return new Ids(known.map(({ id, name }) => [name.zh ?? '', id]));
  }

  async personIds(eventId: string): Promise<Ids> {
    const known = await this.database.manager.findBy(Person, { createdForEvent: eventId });
    return new Ids(known.map(({ id, name }) => [name, id]));
  }

  private async add(
    viewer: Viewer,
    eventId: string,
    { name, nameLatin, organisation, post }: DemoPerson,
    organisationIds: Ids,
  ): Promise<void> {
    const organisationId = organisationIds.of(organisation);
    await thereOr(this.database.manager.findOneBy(Person, { createdForEvent: eventId, name }), () =>
      this.people.save(viewer, { eventId, name, nameLatin, organisationId, post }, fiction),
    );
  }
}

/** Ids by name; a name that nobody has is a mistake in the seed. */
export class Ids {
  private readonly ids: ReadonlyMap<string, string>;

  constructor(entries: Iterable<readonly [string, string]>) {
    this.ids = new Map(entries);
  }

  of(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`The demo knows nothing called ${name}`);
    return id;
  }
}
