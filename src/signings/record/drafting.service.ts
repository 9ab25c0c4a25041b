import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Told } from '../../forums/told.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { NotFound } from '../../kernel/errors/refusals.js';
import { Origin, enteredHere } from '../../kernel/sources/sourced.js';
import { bilingualChange } from '../../kernel/text/bilingual-text.js';
import type { DraftSigningInput } from './draft-signing.input.js';
import type { EditSigningInput } from './edit-signing.input.js';
import { newSigning } from './new-signing.js';
import { type OwnedSigning, asParty, ownedSigning } from './owned-signing.query.js';
import { requireSubmittable } from './readiness.js';
import type { ReportSigningInput } from './report-signing.input.js';
import { nextCode } from './signing-codes.js';
import { organisationsIn, writeAmounts, writeParties } from './signing-parts.js';
import { SigningStepKind } from './signing-status.js';
import { SigningSteps } from './signing-steps.js';
import type { Signing } from './signing.entity.js';
import { SigningsLoader } from './signings.loader.js';
import { StageService } from './stage.service.js';

/** From the first word of a record to its submission. */
@Injectable()
export class DraftingService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly steps: SigningSteps,
    private readonly signings: SigningsLoader,
    private readonly stage: StageService,
  ) {}

  /** By an organiser, or by a partner whose organisation is one of the parties. */
  async draft(
    viewer: Viewer,
    input: DraftSigningInput,
    told: Told = enteredHere,
  ): Promise<Signing> {
    const { eventId, parties } = input;
    const scopeIds = organisationsIn(parties);
    await this.access.require(
      viewer,
      Permission.draftSigning,
      { eventId, scopeIds },
      'input.eventId',
    );
    await this.requireRelated(viewer, input);

    return this.database.transaction(async (tx) => {
      const signing = newSigning(viewer, input, told);
      await this.begin(tx, viewer, signing, { step: SigningStepKind.draft, input });
      return signing;
    });
  }

  /** Takes a signing over from a source, which may leave parties and amounts out. */
  async report(
    viewer: Viewer,
    input: ReportSigningInput,
    told: Told = {
      origin: Origin.imported,
      sourceRef: input.sourceRef,
      certainty: input.certainty,
    },
  ): Promise<Signing> {
    const { eventId, agendaItemId = null, signedOn = null } = input;
    await this.access.require(viewer, Permission.reportSigning, { eventId }, 'input.eventId');
    await this.requireRelated(viewer, input);

    return this.database.transaction(async (tx) => {
      const item = agendaItemId === null ? null : await this.stage.item(tx, eventId, agendaItemId);
      const signing = newSigning(viewer, input, told);
      Object.assign(signing, { agendaItemId, agendaItemKind: item?.kind ?? null, signedOn });
      await this.begin(tx, viewer, signing, { step: SigningStepKind.report, input });
      return signing;
    });
  }

  /** Makes a reported signing a draft of our own. It leaves the item it was reported on. */
  async takeUp(viewer: Viewer, id: string): Promise<Signing> {
    await this.access.requireOn(viewer, Permission.reportSigning, {
      path: 'id',
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: ({ eventId }) => ({ eventId }),
    });

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id);
      await this.steps.take(tx, viewer, signing, {
        step: SigningStepKind.take_up,
        changes: {
          authorId: viewer.accountId,
          agendaItemId: null,
          agendaItemKind: null,
          signedOn: null,
        },
      });
      return signing;
    });
  }

  /** @throws VersionConflict when somebody else changed it since it was read */
  async edit(viewer: Viewer, input: EditSigningInput): Promise<Signing> {
    const { id, version, parties, amounts } = input;
    const { eventId } = await this.mine(viewer, id, 'input.id');
    if (parties) {
      const scopeIds = organisationsIn(parties);
      await this.access.require(viewer, Permission.draftSigning, { eventId, scopeIds }, 'input.id');
    }
    await this.requireRelated(viewer, input);

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id, version);
      await this.steps.edit(tx, viewer, signing, {
        title: bilingualChange(input.title),
        forumId: input.forumId,
        instrument: input.instrument,
        bindingness: input.bindingness,
        industry: input.industry,
        region: input.region,
        disclosure: input.disclosure,
        phaseOfId: input.phaseOfId,
        callOffOfId: input.callOffOfId,
        replacesId: input.replacesId,
        renewsId: input.renewsId,
        effectiveOn: input.effectiveOn,
        expiresOn: input.expiresOn,
      });
      if (parties) await writeParties(tx, id, parties);
      if (amounts) await writeAmounts(tx, id, amounts);
      return signing;
    });
  }

  /** @throws NotReady while something is missing that a reviewer needs */
  async submit(viewer: Viewer, id: string): Promise<Signing> {
    await this.mine(viewer, id, 'id');

    return this.database.transaction(async (tx) => {
      const signing = await this.steps.open(tx, id);
      await this.steps.take(tx, viewer, signing, { step: SigningStepKind.submit });
      await requireSubmittable(tx, signing);
      return signing;
    });
  }

  private mine(viewer: Viewer, id: string, path: string): Promise<OwnedSigning> {
    return this.access.requireOn(viewer, Permission.draftSigning, {
      path,
      find: () => ownedSigning(this.database.manager, id),
      scopeOf: asParty,
    });
  }

  private async begin(
    tx: EntityManager,
    viewer: Viewer,
    signing: Signing,
    { step, input }: { step: SigningStepKind; input: DraftSigningInput },
  ): Promise<void> {
    signing.code = await nextCode(tx, signing.eventId, signing.forumId);
    await this.steps.begin(tx, viewer, signing, step);
    await writeParties(tx, signing.id, input.parties);
    await writeAmounts(tx, signing.id, input.amounts);
  }

  /** A record refers only to others that its author sees. */
  private async requireRelated(viewer: Viewer, input: Related): Promise<void> {
    const request = { viewer };
    for (const field of relations) {
      const id = input[field];
      if (id && !(await this.signings.byId(request, id))) throw new NotFound(`input.${field}`);
    }
  }
}

const relations = ['phaseOfId', 'callOffOfId', 'replacesId', 'renewsId'] as const;
type Related = Pick<DraftSigningInput, (typeof relations)[number]>;
