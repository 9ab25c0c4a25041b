import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { NotFound } from '../../kernel/errors/refusals.js';
import type { Page } from '../../kernel/pagination/connection.js';
import { paginate } from '../../kernel/pagination/paginate.js';
import { type Asking, Sights, latestEditions, narrow } from './sights.js';
import { Signing } from './signing.entity.js';
import type { SigningsArgs } from './signings.args.js';

/** Reads the signings of an event, as far as the asker may see them. */
@Injectable()
export class SigningsService {
  constructor(
    private readonly database: DataSource,
    private readonly sights: Sights,
  ) {}

  /** In the order of making; of each agreement the latest sealed edition. @throws NotFound for a hidden event */
  async list(
    request: Asking,
    { eventId, status, organisationId, ...page }: SigningsArgs,
  ): Promise<Page<Signing>> {
    const sight = await this.sights.ofEvent(request, eventId);
    if (sight === undefined) throw new NotFound('eventId');
    const signings = this.database.createQueryBuilder(Signing, 'signing');
    latestEditions(narrow(signings, [sight]));
    if (status) signings.andWhere('signing.status = :status', { status });
    if (organisationId) {
      signings.andWhere(
        `EXISTS (SELECT FROM signing_parties member WHERE member.signing_id = signing.id
          AND member.organisation_id = :organisationId)`,
        { organisationId },
      );
    }
    return paginate(signings, page, { list: 'signings' });
  }
}
