import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import type { DomainError } from '../../../src/kernel/errors/domain-error.js';
import { Forbidden, WrongStatus } from '../../../src/kernel/errors/refusals.js';
import { AmendingService } from '../../../src/signings/record/amending.service.js';
import { Signatory } from '../../../src/signings/record/signatory.entity.js';
import { SigningAmount } from '../../../src/signings/record/signing-amount.entity.js';
import { SigningParty } from '../../../src/signings/record/signing-party.entity.js';
import { Signing } from '../../../src/signings/record/signing.entity.js';
import { SigningsLoader } from '../../../src/signings/record/signings.loader.js';
import { SigningsService } from '../../../src/signings/record/signings.service.js';
import { SealedSigningsLoader } from '../../../src/signings/sealing/sealed-signings.loader.js';
import { SigningEdition } from '../../../src/signings/sealing/signing-edition.entity.js';
import { AlreadyAmended } from '../../../src/signings/signings.errors.js';
import { visitor } from '../../support/access.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aScheduled,
  aSealed,
  aSigned,
  anItem,
  explained,
  signingServices,
  twoBillion,
} from '../../support/signings.factories.js';

describe('AmendingService', () => {
  let server: TestServer;
  let database: DataSource;
  let conference: Conference;
  let services: ReturnType<typeof signingServices>;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
  });
  beforeEach(async () => {
    conference = await aConference(server);
    services = signingServices(conference);
  });
  afterAll(() => server.close());

  const amend = (id: string, viewer = conference.partner) =>
    explained(server.get(AmendingService).amend(viewer, { id, reason: '增资' }));

  /** Takes a draft the whole way to its seal. */
  const seal = async (id: string) => {
    const { partner, reviewer, registrar, registrar2 } = conference;
    await services.approve(reviewer, await services.submit(partner, id));
    await services.record(registrar, id, { offStageReason: '线下签署' });
    return services.seal(registrar2, id);
  };

  const editionOf = (signingId: string) =>
    database.manager.findOneByOrFail(SigningEdition, { signingId });

  it('begins a draft that says what the sealed record says, with its reason and nothing confirmed', async () => {
    const sealed = await aSealed(conference, { amounts: [twoBillion], industry: '光子' });

    const amendment = await amend(sealed.id);

    const parties = await database.manager.findBy(SigningParty, { signingId: amendment.id });
    expect(amendment).toMatchObject({
      status: 'draft',
      version: 1,
      code: `${conference.forum.code}-002`,
      title: sealed.title,
      industry: '光子',
      amendsId: sealed.id,
      amendmentReason: '增资',
      authorId: conference.partner.accountId,
      signedOn: null,
    });
    expect(parties.map(({ organisationId }) => organisationId).sort()).toEqual(
      [conference.ours.id, conference.theirs.id].sort(),
    );
    expect(await database.manager.countBy(Signatory, { signingId: amendment.id })).toBe(2);
    expect(await database.manager.findBy(SigningAmount, { signingId: amendment.id })).toMatchObject(
      [twoBillion],
    );
  });

  it('takes the next edition number, and leaves the amended record as it is', async () => {
    const sealed = await aSealed(conference);
    const before = await database.manager.findOneBy(Signing, { id: sealed.id });

    const second = await seal((await amend(sealed.id)).id);
    const third = await seal((await amend(second.id)).id);

    expect(await editionOf(sealed.id)).toMatchObject({ number: 1, rootId: sealed.id });
    expect(await editionOf(second.id)).toMatchObject({ number: 2, rootId: sealed.id });
    expect(await editionOf(third.id)).toMatchObject({ number: 3, rootId: sealed.id });
    expect(await database.manager.findOneBy(Signing, { id: sealed.id })).toEqual(before);
  });

  it('shows readers the latest sealed edition, and the earlier one by its id with the way to it', async () => {
    const request = () => ({ viewer: visitor });
    const { registrar, registrar2, event } = conference;
    const item = await anItem(conference);
    const { id } = await aScheduled(conference, {}, item);
    await services.record(registrar, id);
    await services.seal(registrar2, id);
    const amendment = await amend(id);
    const onItem = async () =>
      (await server.get(SigningsLoader).onItem(request(), item.id))?.map((one) => one.id);
    const listed = async () =>
      (await server.get(SigningsService).list(request(), { eventId: event.id })).nodes.map(
        (one) => one.id,
      );
    const before = [await onItem(), await listed()];

    await seal(amendment.id);

    expect(before).toEqual([[id], [id]]);
    expect([await onItem(), await listed()]).toEqual([[amendment.id], [amendment.id]]);
    expect(await server.get(SigningsLoader).byId(request(), id)).toMatchObject({
      status: 'sealed',
    });
    expect(await server.get(SealedSigningsLoader).editionOf(request(), id)).toMatchObject({
      number: 1,
      latestId: amendment.id,
    });
  });

  it('is begun once at a time, and again once the amendment is given up', async () => {
    const { id } = await aSealed(conference);
    const amendment = await amend(id);
    await expect(amend(id)).rejects.toThrow(AlreadyAmended);

    await services.withdraw(conference.partner, amendment.id);

    expect(await amend(id)).toMatchObject({ amendsId: id });
  });

  it('is begun by one of two at the same moment', async () => {
    const { id } = await aSealed(conference);

    const outcomes = await Promise.allSettled([amend(id), amend(id, conference.organiser)]);

    expect(
      outcomes.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as DomainError).code] : [],
      ),
    ).toEqual(['ALREADY_AMENDED']);
  });

  it('amends the latest edition alone', async () => {
    const first = await aSealed(conference);
    await seal((await amend(first.id)).id);

    await expect(amend(first.id)).rejects.toThrow(AlreadyAmended);
  });

  it('never gives a number twice, though an edition is voided', async () => {
    const { organiser, organiser2 } = conference;
    const first = await aSealed(conference);
    const second = await seal((await amend(first.id)).id);
    await services.void(organiser, second.id);
    await services.void(organiser2, second.id);

    const third = await seal((await amend(first.id)).id);

    expect((await editionOf(third.id)).number).toBe(3);
  });

  it('is for what is sealed, and for its parties and organisers', async () => {
    const signed = await aSigned(conference);
    const sealed = await aSealed(conference);

    await expect(amend(signed.id)).rejects.toThrow(WrongStatus);
    await expect(amend(sealed.id, conference.reviewer)).rejects.toThrow(Forbidden);
  });
});
