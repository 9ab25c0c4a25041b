import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { DomainError } from '../../../src/kernel/errors/domain-error.js';
import { Role } from '../../../src/access/permission.js';
import { Grant } from '../../../src/access/grant.entity.js';
import { Forbidden, VersionConflict, WrongStatus } from '../../../src/kernel/errors/refusals.js';
import { AmountBasis } from '../../../src/kernel/money/amount.js';
import { ReviewService } from '../../../src/signings/record/review.service.js';
import { Signatory } from '../../../src/signings/record/signatory.entity.js';
import { SigningStep } from '../../../src/signings/record/signing-step.entity.js';
import { Signing } from '../../../src/signings/record/signing.entity.js';
import { RecordSealed, SelfApproval } from '../../../src/signings/signings.errors.js';
import { aHolder } from '../../support/access.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aDraft,
  aSealed,
  aSubmitted,
  explained,
  signingServices,
  twoBillion,
} from '../../support/signings.factories.js';

describe('ReviewService', () => {
  let server: TestServer;
  let review: ReviewService;
  let conference: Conference;
  let services: ReturnType<typeof signingServices>;
  beforeAll(async () => {
    server = await aServer();
    review = server.get(ReviewService);
  });
  beforeEach(async () => {
    conference = await aConference(server);
    services = signingServices(conference);
  });
  afterAll(() => server.close());

  const asReviewerToo = ({ accountId }: { accountId: string }) =>
    server.database.manager.insert(Grant, {
      accountId,
      role: Role.reviewer,
      eventId: conference.event.id,
    });

  it('approves the version that was read, and keeps why the names were waived', async () => {
    const submitted = await aSubmitted(conference);

    const approved = await services.approve(conference.reviewer, submitted, '当面确认');

    expect(approved).toMatchObject({
      status: 'approved',
      version: submitted.version + 1,
      namesWaivedReason: '当面确认',
      approvedBy: conference.reviewer.accountId,
    });
  });

  it('approves without a waiver once every party has confirmed its names', async () => {
    const { reviewer, partner, ours, theirs, event } = conference;
    const other = await aHolder(server.database, Role.partner, event.id, theirs.id);
    const { id } = await aDraft(conference);
    const approve = async (version: number) => explained(review.approve(reviewer, { id, version }));
    await services.naming.confirmNames(partner, { signingId: id, organisationId: ours.id });
    const submitted = await services.submit(partner, id);
    await expect(approve(submitted.version)).rejects.toMatchObject({
      code: 'NOT_READY',
      details: { missing: ['names_confirmed'] },
    });

    const { version } = await services.naming.confirmNames(other, {
      signingId: id,
      organisationId: theirs.id,
    });

    expect(await approve(version)).toMatchObject({ status: 'approved', namesWaivedReason: null });
  });

  it('says by stable names what is missing, and changes nothing', async () => {
    const unknown = { ...twoBillion, basis: AmountBasis.unknown, minorUnits: null, currency: null };
    const { id, version } = await aSubmitted(conference, { amounts: [unknown] });
    await server.database.manager.update(Signatory, { signingId: id }, { authority: null });

    const attempt = explained(review.approve(conference.reviewer, { id, version }));

    await expect(attempt).rejects.toMatchObject({
      code: 'NOT_READY',
      details: { missing: ['signatory_authority', 'amount_basis', 'names_confirmed'] },
    });
    expect(await server.database.manager.findOneBy(Signing, { id })).toMatchObject({
      status: 'submitted',
      version,
      approvedBy: null,
    });
  });

  it('refuses a version that is not the one that is there', async () => {
    const { id, version } = await aSubmitted(conference);
    await services.edit(conference.partner, { id, version, region: '西安' });

    const attempt = explained(
      review.approve(conference.reviewer, { id, version, namesWaivedReason: '当面确认' }),
    );

    await expect(attempt).rejects.toThrow(VersionConflict);
  });

  it('lets one of two through when a record is approved and edited at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const submitted = await aSubmitted(conference);
      const { id, version } = submitted;

      const outcomes = await Promise.allSettled([
        services.approve(conference.reviewer, submitted),
        services.edit(conference.partner, { id, version, region: '西安' }),
      ]);

      const refused = outcomes.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as DomainError).code] : [],
      );
      expect(refused).toEqual(['VERSION_CONFLICT']);
    }
  });

  it('is not for who drafted the record, nor for who edited it last', async () => {
    const { partner, organiser } = conference;
    await asReviewerToo(partner);
    await asReviewerToo(organiser);
    const submitted = await aSubmitted(conference);
    const { id, version } = submitted;
    await expect(services.approve(partner, submitted)).rejects.toThrow(SelfApproval);

    const edited = await services.edit(organiser, { id, version, region: '西安' });

    await expect(services.approve(organiser, edited)).rejects.toThrow(SelfApproval);
  });

  it('is for reviewers', async () => {
    const submitted = await aSubmitted(conference);
    const { partner, organiser, registrar, stageManager } = conference;

    for (const viewer of [partner, organiser, registrar, stageManager]) {
      await expect(services.approve(viewer, submitted)).rejects.toThrow(Forbidden);
    }
  });

  it('sends a record back with a reason, to be submitted again', async () => {
    const { partner, reviewer } = conference;
    const { id, version } = await aSubmitted(conference);

    const back = await review.sendBack(reviewer, { id, version, reason: '缺授权书' });
    const again = await services.submit(partner, id);

    const steps = await server.database.manager.find(SigningStep, {
      where: { signingId: id },
      order: { number: 'ASC' },
    });
    expect(back.status).toBe('draft');
    expect(again.status).toBe('submitted');
    expect(steps.map(({ step, reason }) => [step, reason])).toEqual([
      ['draft', null],
      ['submit', null],
      ['send_back', '缺授权书'],
      ['submit', null],
    ]);
  });

  it('approves nothing that is a draft, and nothing that is sealed', async () => {
    const draft = await aDraft(conference);
    const sealed = await aSealed(conference);

    await expect(services.approve(conference.reviewer, draft)).rejects.toThrow(WrongStatus);
    await expect(services.approve(conference.reviewer, sealed)).rejects.toThrow(RecordSealed);
  });
});
