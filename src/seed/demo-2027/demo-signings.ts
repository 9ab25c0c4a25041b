import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';

import type { Viewer } from '../../kernel/auth/viewer.js';
import { Certainty } from '../../kernel/sources/sourced.js';
import { AmendingService } from '../../signings/record/amending.service.js';
import { DraftingService } from '../../signings/record/drafting.service.js';
import { PartyCapacity } from '../../signings/record/signing-party.entity.js';
import { SigningStatus } from '../../signings/record/signing-status.js';
import { Signing } from '../../signings/record/signing.entity.js';
import { thereOr } from '../going-on.js';
import { Cast } from './cast.js';
import type { Ids } from './demo-directory.js';
import { DemoStage, type Wanted } from './demo-stage.js';
import { fiction } from './event.js';
import { amendment, type DemoSigning, signings } from './signings.js';

/** What the demo needs to be known by name. */
export interface Known {
  readonly organisationIds: Ids;
  readonly forumIds: Ids;
  readonly itemIds: Ids;
}

const newspaper = { sourceRef: '示例日报（虚构），2027-04-09', certainty: Certainty.stated };

/** Thirty signings, each led as far as it is to get, by those whose part it is. */
@Injectable()
export class DemoSignings {
  constructor(
    private readonly database: DataSource,
    private readonly drafting: DraftingService,
    private readonly amending: AmendingService,
    private readonly stage: DemoStage,
    private readonly cast: Cast,
  ) {}

  /** One after the other, so that codes and ledger come out the same each time. */
  async sign(eventId: string, known: Known): Promise<void> {
    for (const plan of signings) {
      const { id } = await thereOr(
        this.database.manager.findOneBy(Signing, {
          eventId,
          title: { zh: plan.zh },
          amendsId: IsNull(),
        }),
        () => this.begin(eventId, plan, known),
      );
      await this.stage.lead(id, wanted(plan, known));
    }
    await this.amend(eventId);
  }

  private async begin(eventId: string, plan: DemoSigning, known: Known): Promise<Signing> {
    const { zh, en, amounts, instrument, bindingness, disclosure } = plan;
    const input = {
      ...{ eventId, forumId: known.forumIds.of(plan.forum), title: { zh, en } },
      ...{ amounts, instrument, bindingness, disclosure },
      parties: plan.parties.map((name) => ({
        organisationId: known.organisationIds.of(name),
        capacity: PartyCapacity.party,
      })),
    };
    if (plan.becomes === SigningStatus.reported) {
      const viewer = await this.cast.as('organiser');
      const told = { ...fiction, sourceRef: newspaper.sourceRef };
      return this.drafting.report(viewer, { ...input, ...newspaper }, told);
    }
    return this.drafting.draft(await this.author(plan), input, fiction);
  }

  private author({ byPartner = false }: DemoSigning): Promise<Viewer> {
    return this.cast.as(byPartner ? 'partner' : 'organiser');
  }

  private async amend(eventId: string): Promise<void> {
    const { amends, reason, amounts, signedOn } = amendment;
    const organiser = await this.cast.as('organiser');
    const amended = await this.database.manager.findOneByOrFail(Signing, {
      eventId,
      title: { zh: amends },
      amendsId: IsNull(),
    });
    const { id, version, status } = await thereOr(
      this.database.manager.findOneBy(Signing, { amendsId: amended.id }),
      () => this.amending.amend(organiser, { id: amended.id, reason }, fiction),
    );
    if (status === SigningStatus.draft) {
      await this.drafting.edit(organiser, { id, version, amounts });
    }
    await this.stage.lead(id, { becomes: SigningStatus.sealed, signedOn });
  }
}

function wanted({ becomes, before, item, signedOn }: DemoSigning, { itemIds }: Known): Wanted {
  return {
    becomes,
    ...(before === undefined ? {} : { before }),
    ...(item === undefined ? {} : { agendaItemId: itemIds.of(item) }),
    ...(signedOn === undefined ? {} : { signedOn }),
  };
}
