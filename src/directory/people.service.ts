import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { change } from '../kernel/database/change.js';
import { required } from '../kernel/errors/required.js';
import { LiveService } from '../kernel/live/live.service.js';
import type { Page } from '../kernel/pagination/connection.js';
import { paginate } from '../kernel/pagination/paginate.js';
import { type Source, enteredHere } from '../kernel/sources/sourced.js';
import { bilingual, bilingualChange } from '../kernel/text/bilingual-text.js';
import type { DirectoryArgs } from './directory.args.js';
import { Person } from './person.entity.js';
import type { SavePersonInput } from './save-person.input.js';

@Injectable()
export class PeopleService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** Adds a person for an event; with an id, changes one. */
  save(viewer: Viewer, input: SavePersonInput, source: Source = enteredHere): Promise<Person> {
    return input.id === undefined
      ? this.add(viewer, input, source)
      : this.edit(viewer, input.id, input);
  }

  /** Everybody in the directory, the newest first, for those who may add to it. */
  async list(viewer: Viewer, { eventId, search, ...page }: DirectoryArgs): Promise<Page<Person>> {
    await this.access.require(viewer, Permission.addToDirectory, { eventId }, 'eventId');
    const people = this.database.manager.createQueryBuilder(Person, 'person');
    if (search !== undefined && search !== null) {
      people.where(
        `strpos(lower(concat_ws(' ', person.name, person.name_latin)), lower(:search)) > 0`,
        { search },
      );
    }
    return paginate(people, page, { list: 'people', descending: true });
  }

  private async add(
    viewer: Viewer,
    { name, nameLatin, organisationId, post, ...input }: SavePersonInput,
    { origin, sourceRef, certainty }: Source,
  ): Promise<Person> {
    const eventId = required(input.eventId, 'input.eventId');
    await this.access.require(viewer, Permission.addToDirectory, { eventId }, 'input.eventId');
    return this.database.transaction(async (tx) => {
      const person = tx.create(Person, {
        name: required(name, 'input.name'),
        nameLatin: nameLatin ?? null,
        organisationId: organisationId ?? null,
        post: bilingual(post),
        createdForEvent: eventId,
        origin,
        sourceRef,
        certainty,
      });
      await tx.insert(Person, person);
      await this.audit.record(tx, viewer, 'person.added', { eventId, subjectId: person.id });
      await this.live.announce(tx, 'speakers', eventId);
      return person;
    });
  }

  private async edit(
    viewer: Viewer,
    id: string,
    { version, name, nameLatin, organisationId, post }: SavePersonInput,
  ): Promise<Person> {
    const { createdForEvent: eventId } = await this.access.requireOn(
      viewer,
      Permission.editDirectory,
      {
        path: 'input.id',
        find: () => this.database.manager.findOneBy(Person, { id }),
        scopeOf: ({ createdForEvent }) => ({ eventId: createdForEvent }),
      },
    );
    const read = { id, version: required(version, 'input.version') };
    const changes = { name, nameLatin, organisationId, post: bilingualChange(post) };
    return this.database.transaction(async (tx) => {
      await change(tx, Person, read, changes);
      await this.audit.record(tx, viewer, 'person.changed', { eventId, subjectId: id });
      await this.live.announce(tx, 'speakers', eventId);
      return tx.findOneByOrFail(Person, { id });
    });
  }
}
