import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { AuditService } from '../kernel/audit/audit.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { change } from '../kernel/database/change.js';
import { BadUserInput } from '../kernel/errors/refusals.js';
import { required } from '../kernel/errors/required.js';
import { LiveService } from '../kernel/live/live.service.js';
import type { Page } from '../kernel/pagination/connection.js';
import { paginate } from '../kernel/pagination/paginate.js';
import type { Claim } from '../kernel/sources/claim.js';
import { type Source, enteredHere } from '../kernel/sources/sourced.js';
import { bilingual, bilingualChange } from '../kernel/text/bilingual-text.js';
import type { DirectoryArgs } from './directory.args.js';
import { Organisation } from './organisation.entity.js';
import type { SaveOrganisationInput } from './save-organisation.input.js';
import { isUscc } from './uscc.js';

/** What a source tells of an organisation. */
export interface ToldOfOrganisation extends Source {
  readonly claims?: Claim[];
}

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
  ) {}

  /** Adds an organisation for an event; with an id, changes one. */
  save(
    viewer: Viewer,
    input: SaveOrganisationInput,
    source: ToldOfOrganisation = enteredHere,
  ): Promise<Organisation> {
    return input.id === undefined
      ? this.add(viewer, input, source)
      : this.edit(viewer, input.id, input);
  }

  /** Every organisation in the directory, the newest first, for those who may add to it. */
  async list(
    viewer: Viewer,
    { eventId, search, ...page }: DirectoryArgs,
  ): Promise<Page<Organisation>> {
    await this.access.require(viewer, Permission.addToDirectory, { eventId }, 'eventId');
    const organisations = this.database.manager.createQueryBuilder(Organisation, 'organisation');
    if (search !== undefined && search !== null) {
      organisations.where(
        `strpos(lower(concat_ws(' ', name_zh, name_en, short_zh, short_en, legal_zh, legal_en)), lower(:search)) > 0`,
        { search },
      );
    }
    return paginate(organisations, page, { list: 'organisations', descending: true });
  }

  private async add(
    viewer: Viewer,
    { name, short, legal, kind, level, uscc, parentId, ...input }: SaveOrganisationInput,
    { origin, sourceRef, certainty, claims = [] }: ToldOfOrganisation,
  ): Promise<Organisation> {
    const eventId = required(input.eventId, 'input.eventId');
    await this.access.require(viewer, Permission.addToDirectory, { eventId }, 'input.eventId');
    checkUscc(uscc);
    return this.database.transaction(async (tx) => {
      const organisation = tx.create(Organisation, {
        name: bilingual(required(name, 'input.name')),
        short: bilingual(short),
        legal: bilingual(legal),
        kind: required(kind, 'input.kind'),
        level: level ?? null,
        uscc: uscc ?? null,
        parentId: parentId ?? null,
        claims,
        createdForEvent: eventId,
        origin,
        sourceRef,
        certainty,
      });
      await tx.insert(Organisation, organisation);
      const subject = { eventId, subjectId: organisation.id };
      await this.audit.record(tx, viewer, 'organisation.added', subject);
      await this.live.announce(tx, 'programme', eventId);
      return organisation;
    });
  }

  private async edit(
    viewer: Viewer,
    id: string,
    { version, name, short, legal, kind, level, uscc, parentId }: SaveOrganisationInput,
  ): Promise<Organisation> {
    const { createdForEvent: eventId } = await this.access.requireOn(
      viewer,
      Permission.editDirectory,
      {
        path: 'input.id',
        find: () => this.database.manager.findOneBy(Organisation, { id }),
        scopeOf: ({ createdForEvent }) => ({ eventId: createdForEvent }),
      },
    );
    const read = { id, version: required(version, 'input.version') };
    checkUscc(uscc);
    const changes = {
      name: bilingualChange(name),
      short: bilingualChange(short),
      legal: bilingualChange(legal),
      kind,
      level,
      uscc,
      parentId,
    };
    return this.database.transaction(async (tx) => {
      await change(tx, Organisation, read, changes);
      const subject = { eventId, subjectId: id };
      await this.audit.record(tx, viewer, 'organisation.changed', subject, changes);
      await this.live.announce(tx, 'programme', eventId);
      await this.live.announce(tx, 'released', eventId);
      return tx.findOneByOrFail(Organisation, { id });
    });
  }
}

function checkUscc(uscc: string | null | undefined): void {
  if (typeof uscc === 'string' && !isUscc(uscc)) throw new BadUserInput('input.uscc', 'is_uscc');
}
