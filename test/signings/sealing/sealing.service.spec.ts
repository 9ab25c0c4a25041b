import { createHash, randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import type { DomainError } from '../../../src/kernel/errors/domain-error.js';
import {
  Forbidden,
  IdempotencyKeyReused,
  WrongStatus,
} from '../../../src/kernel/errors/refusals.js';
import { SigningStep } from '../../../src/signings/record/signing-step.entity.js';
import { Signing } from '../../../src/signings/record/signing.entity.js';
import { Evidence } from '../../../src/signings/sealing/evidence.entity.js';
import { LedgerEntry } from '../../../src/signings/sealing/ledger-entry.entity.js';
import { verifyLedger } from '../../../src/signings/sealing/ledger.js';
import { LedgerService } from '../../../src/signings/sealing/ledger.service.js';
import { SigningEdition } from '../../../src/signings/sealing/signing-edition.entity.js';
import { RecordSealed, SelfApproval } from '../../../src/signings/signings.errors.js';
import { visitor } from '../../support/access.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aSigned,
  anApproved,
  signingServices,
  twoBillion,
} from '../../support/signings.factories.js';

describe('SealingService', () => {
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

  const chain = () =>
    database.manager.find(LedgerEntry, {
      where: { eventId: conference.event.id },
      order: { sequence: 'ASC' },
    });
  const exported = () =>
    server.get(LedgerService).exported({ viewer: visitor }, conference.event.id);
  const aCopy = async (signingId: string) => {
    const content = Buffer.from(`%PDF-1.7 ${randomUUID()}`);
    const evidence = database.manager.create(Evidence, {
      signingId,
      fileName: '协议.pdf',
      mediaType: 'application/pdf',
      size: content.length,
      sha256: createHash('sha256').update(content).digest(),
      content,
    });
    await database.manager.insert(Evidence, evidence);
    return evidence;
  };

  it('freezes the edition and writes the ledger, with a reason for no copy', async () => {
    const { id } = await aSigned(conference, { amounts: [twoBillion] });

    const sealed = await services.seal(conference.registrar2, id, {
      withoutCopyReason: '原件在档案室',
    });

    const [entry] = await chain();
    const edition = await database.manager.findOneByOrFail(SigningEdition, { signingId: id });
    expect(sealed).toMatchObject({
      status: 'sealed',
      sealedBy: conference.registrar2.accountId,
      withoutCopyReason: '原件在档案室',
    });
    expect(entry).toMatchObject({ sequence: 1, previousHash: null, signingId: id });
    expect(JSON.parse(edition.content)).toMatchObject({
      format: 'dais.edition.1',
      signing: { id, code: sealed.code, edition: 1, signedOn: '2027-04-08' },
      parties: [
        {
          organisationId: conference.ours.id,
          signatories: [{ post: { zh: '董事长' }, outcome: 'signed' }],
        },
        { organisationId: conference.theirs.id },
      ],
      amounts: [{ minorUnits: '200000000000', currency: 'CNY' }],
    });
    expect(entry!.content.toString()).not.toContain('200000000000');
    expect(entry!.content.toString()).not.toContain('董事长');
    expect(verifyLedger(await exported())).toEqual([]);
  });

  it('takes a scanned copy into the edition, by its hash', async () => {
    const { id } = await aSigned(conference);
    const copy = await aCopy(id);

    await services.seal(conference.registrar2, id, {
      evidenceIds: [copy.id],
      withoutCopyReason: null,
    });

    const [entry] = await chain();
    expect(JSON.parse(entry!.content.toString())).toMatchObject({
      evidence: [{ sha256: copy.sha256.toString('hex'), mediaType: 'application/pdf' }],
    });
  });

  it('refuses without copy or reason, and with a copy of another record, and changes nothing', async () => {
    const { id } = await aSigned(conference);
    const foreign = await aCopy((await aSigned(conference)).id);
    const seal = (input: object) => services.seal(conference.registrar2, id, input);

    await expect(seal({ withoutCopyReason: null })).rejects.toMatchObject({
      code: 'NOT_READY',
      details: { missing: ['copy'] },
    });
    await expect(seal({ evidenceIds: [foreign.id] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { path: 'input.evidenceIds.0' },
    });
    expect(await database.manager.findOneBy(Signing, { id })).toMatchObject({ status: 'signed' });
    expect(await chain()).toEqual([]);
  });

  it('is for a registrar other than the one who recorded it', async () => {
    const { id } = await aSigned(conference);

    await expect(services.seal(conference.registrar, id)).rejects.toThrow(SelfApproval);
    for (const viewer of [conference.organiser, conference.partner, conference.reviewer]) {
      await expect(services.seal(viewer, id)).rejects.toThrow(Forbidden);
    }
  });

  it('seals what is signed, once', async () => {
    const approved = await anApproved(conference);
    const { id } = await aSigned(conference);
    await services.seal(conference.registrar2, id);

    await expect(services.seal(conference.registrar2, id)).rejects.toThrow(RecordSealed);
    await expect(services.seal(conference.registrar2, approved.id)).rejects.toThrow(WrongStatus);
  });

  it('makes one entry when two registrars seal at the same moment', async () => {
    const { registrar, registrar2, organiser } = conference;
    const { id } = await aSigned(conference);
    // Recorded by somebody else, so that both may.
    await database.manager.update(Signing, { id }, { recordedBy: organiser.accountId });

    const outcomes = await Promise.allSettled([
      services.seal(registrar, id),
      services.seal(registrar2, id),
    ]);

    expect(
      outcomes.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as DomainError).code] : [],
      ),
    ).toEqual(['RECORD_SEALED']);
    expect(await chain()).toHaveLength(1);
  });

  it('leaves neither fork nor gap in the chain when many are sealed at once', async () => {
    const many: string[] = [];
    for (let made = 0; made < 12; made++) many.push((await aSigned(conference)).id);

    await Promise.all(many.map((id) => services.seal(conference.registrar2, id)));

    const entries = await chain();
    expect(entries.map(({ sequence }) => sequence)).toEqual(many.map((_, index) => index + 1));
    expect(new Set(entries.map(({ signingId }) => signingId))).toEqual(new Set(many));
    expect(verifyLedger(await exported())).toEqual([]);
  });

  it('keeps the chains of two events apart', async () => {
    const other = await aConference(server);
    await services.seal(conference.registrar2, (await aSigned(conference)).id);

    await services.seal(other.registrar2, (await aSigned(other)).id);

    expect(await chain()).toHaveLength(1);
    expect(await server.get(LedgerService).head({ viewer: visitor }, other.event.id)).toMatchObject(
      { sequence: 1, previousHash: null },
    );
  });

  it('has one effect however often the same request comes, also at the same moment', async () => {
    const { id } = await aSigned(conference);
    const idempotencyKey = randomUUID();
    const seal = (more: object = {}) =>
      services.seal(conference.registrar2, id, { idempotencyKey, ...more });

    const answers = await Promise.all([seal(), seal(), seal()]);

    expect(answers.map(({ status }) => status)).toEqual(['sealed', 'sealed', 'sealed']);
    expect(await chain()).toHaveLength(1);
    expect(
      await database.manager.countBy(SigningStep, { signingId: id, step: 'seal' as never }),
    ).toBe(1);
    await expect(seal({ withoutCopyReason: '别的' })).rejects.toThrow(IdempotencyKeyReused);
  });

  it('is found out when somebody with every right changes an entry or takes one away', async () => {
    for (let made = 0; made < 3; made++) {
      await services.seal(conference.registrar2, (await aSigned(conference)).id);
    }
    const whole = await exported();
    const [, second] = whole.entries;
    const forged = { ...second!, content: second!.content.replace('"framework"', '"contract"') };

    const changed = {
      ...whole,
      entries: whole.entries.map((one) => (one === second ? forged : one)),
    };
    const shorter = { ...whole, entries: whole.entries.filter((one) => one !== second) };

    expect(forged.content).not.toBe(second!.content);
    expect(verifyLedger(changed)).toEqual([{ sequence: 2, flaw: 'changed' }]);
    expect(verifyLedger(shorter)).toEqual([{ sequence: 2, flaw: 'missing' }]);
  });
});
