import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Engagement } from '../../../src/events/calendar/engagement.entity.js';
import {
  Forbidden,
  IdempotencyKeyReused,
  WrongStatus,
} from '../../../src/kernel/errors/refusals.js';
import { LiveService } from '../../../src/kernel/live/live.service.js';
import { RecordingService } from '../../../src/signings/record/recording.service.js';
import { Signatory, SignatoryOutcome } from '../../../src/signings/record/signatory.entity.js';
import { SigningAmount } from '../../../src/signings/record/signing-amount.entity.js';
import { SigningParty } from '../../../src/signings/record/signing-party.entity.js';
import { SigningStep } from '../../../src/signings/record/signing-step.entity.js';
import { RecordSealed } from '../../../src/signings/signings.errors.js';
import { aPerson } from '../../support/directory.factories.js';
import { eventually } from '../../support/eventually.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aScheduled,
  aSealed,
  aSigned,
  aSubmitted,
  anApproved,
  anItem,
  explained,
  signingServices,
  twoBillion,
} from '../../support/signings.factories.js';

describe('RecordingService', () => {
  let server: TestServer;
  let database: DataSource;
  let recording: RecordingService;
  let conference: Conference;
  let services: ReturnType<typeof signingServices>;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    recording = server.get(RecordingService);
  });
  beforeEach(async () => {
    conference = await aConference(server);
    services = signingServices(conference);
  });
  afterAll(() => server.close());

  const signatoriesOf = (signingId: string) =>
    database.manager.find(Signatory, { where: { signingId }, order: { id: 'ASC' } });

  it('is news for everybody, and what went before it is not', async () => {
    const heard: string[] = [];
    const eventId = conference.event.id;
    const listening = server.get(LiveService).signals.subscribe((signal) => {
      if (signal.eventId === eventId) heard.push(signal.topic);
    });

    const { id } = await aScheduled(conference);
    await eventually(() => expect(heard).toContain('signings'));
    const before = heard.includes('signed');
    await services.record(conference.registrar, id, { signedOn: '2027-04-08' });

    await eventually(() => expect(heard).toContain('signed'));
    expect(before).toBe(false);
    listening.unsubscribe();
  });

  describe('recording', () => {
    it('counts who is not named as signed', async () => {
      const { id } = await aScheduled(conference);

      const signed = await services.record(conference.registrar, id, { signedOn: '2027-04-08' });

      expect(signed).toMatchObject({
        status: 'signed',
        signedOn: '2027-04-08',
        recordedBy: conference.registrar.accountId,
      });
      expect((await signatoriesOf(id)).map(({ outcome }) => outcome)).toEqual(['signed', 'signed']);
    });

    it('keeps who signed instead and who stayed away, and puts on stage who really came', async () => {
      const item = await anItem(conference);
      const { id } = await aScheduled(conference, {}, item);
      const [first, second] = await signatoriesOf(id);
      const { id: substituteId } = await aPerson(database);

      await services.record(conference.registrar, id, {
        signatories: [
          {
            signatoryId: first!.id,
            outcome: SignatoryOutcome.substituted,
            substituteId,
            reason: '出差',
          },
          { signatoryId: second!.id, outcome: SignatoryOutcome.absent },
        ],
      });

      expect(await signatoriesOf(id)).toMatchObject([
        { outcome: 'substituted', substituteId, outcomeReason: '出差' },
        { outcome: 'absent', substituteId: null },
      ]);
      expect(await database.manager.findBy(Engagement, { slotId: item.slotId })).toMatchObject([
        { personId: substituteId, causeId: first!.id, firm: true },
      ]);
    });

    it('records off stage for a reason, and only for one', async () => {
      const { id } = await anApproved(conference);
      await expect(services.record(conference.registrar, id)).rejects.toMatchObject({
        code: 'NOT_READY',
        details: { missing: ['off_stage_reason'] },
      });

      await services.record(conference.registrar, id, { offStageReason: '线下签署' });

      expect(
        await database.manager.findOneBy(SigningStep, {
          signingId: id,
          toStatus: 'signed' as never,
        }),
      ).toMatchObject({ step: 'record_off_stage', reason: '线下签署' });
    });

    it('refuses a substitute without a name, and a name without a substitution', async () => {
      const { id } = await aScheduled(conference);
      const [signatory] = await signatoriesOf(id);
      const { id: substituteId } = await aPerson(database);
      const record = (outcome: SignatoryOutcome, somebody: string | null) =>
        services.record(conference.registrar, id, {
          signatories: [{ signatoryId: signatory!.id, outcome, substituteId: somebody }],
        });

      for (const attempt of [
        record(SignatoryOutcome.substituted, null),
        record(SignatoryOutcome.absent, substituteId),
      ]) {
        await expect(attempt).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
          details: { path: 'input.signatories' },
        });
      }
      await expect(record(SignatoryOutcome.substituted, id)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    it('does not know the signatory of another record', async () => {
      const { id } = await aScheduled(conference);
      const [foreign] = await signatoriesOf((await aScheduled(conference)).id);

      const attempt = services.record(conference.registrar, id, {
        signatories: [{ signatoryId: foreign!.id, outcome: SignatoryOutcome.absent }],
      });

      await expect(attempt).rejects.toMatchObject({
        code: 'NOT_FOUND',
        details: { path: 'input.signatories.0.signatoryId' },
      });
    });

    it('has one effect however often the same request comes, also at the same moment', async () => {
      const { id } = await aScheduled(conference);
      const idempotencyKey = randomUUID();
      const record = () => services.record(conference.registrar, id, { idempotencyKey });

      const answers = await Promise.all([record(), record(), record()]);

      expect(answers.map(({ status }) => status)).toEqual(['signed', 'signed', 'signed']);
      expect(
        await database.manager.countBy(SigningStep, { signingId: id, toStatus: 'signed' as never }),
      ).toBe(1);
    });

    it('refuses another request under the same key', async () => {
      const { id } = await aScheduled(conference);
      const idempotencyKey = randomUUID();
      await services.record(conference.registrar, id, { idempotencyKey });

      const attempt = services.record(conference.registrar, id, {
        idempotencyKey,
        signedOn: '2027-04-09',
      });

      await expect(attempt).rejects.toThrow(IdempotencyKeyReused);
    });

    it('refuses what is not approved, and what is signed already', async () => {
      const submitted = await aSubmitted(conference);
      const signed = await aSigned(conference);

      await expect(services.record(conference.registrar, submitted.id)).rejects.toMatchObject({
        code: 'WRONG_STATUS',
        details: { status: 'submitted' },
      });
      await expect(services.record(conference.registrar, signed.id)).rejects.toMatchObject({
        code: 'WRONG_STATUS',
        details: { status: 'signed' },
      });
    });

    it('is for registrars', async () => {
      const { id } = await aScheduled(conference);
      const { organiser, partner, reviewer, stageManager } = conference;

      for (const viewer of [organiser, partner, reviewer, stageManager]) {
        await expect(services.record(viewer, id)).rejects.toThrow(Forbidden);
      }
    });
  });

  describe('correcting', () => {
    const correct = (
      viewer: Conference['registrar'],
      id: string,
      input: Partial<Parameters<RecordingService['correct']>[1]> = {},
    ) =>
      explained(
        recording.correct(viewer, {
          id,
          reason: '日期有误',
          signatories: [],
          parties: [],
          ...input,
        }),
      );

    it('puts day, title, names, outcomes and amounts right, with the reason', async () => {
      const { id, version } = await aSigned(conference, { amounts: [twoBillion] });
      const [signatory] = await signatoriesOf(id);
      const [party] = await database.manager.findBy(SigningParty, { signingId: id });
      const minorUnits = '210000000000';

      const corrected = await correct(conference.registrar, id, {
        signedOn: '2027-04-09',
        title: { zh: '战略合作协议' },
        signatories: [{ signatoryId: signatory!.id, outcome: SignatoryOutcome.absent }],
        parties: [{ partyId: party!.id, nameAsSigned: { zh: '示例股份' } }],
        amounts: [{ ...twoBillion, minorUnits }],
      });

      expect(corrected).toMatchObject({
        status: 'signed',
        version: version + 1,
        signedOn: '2027-04-09',
        title: { zh: '战略合作协议' },
      });
      expect((await signatoriesOf(id))[0]).toMatchObject({ outcome: 'absent' });
      expect(await database.manager.findOneBy(SigningParty, { id: party!.id })).toMatchObject({
        nameAsSigned: { zh: '示例股份' },
      });
      expect(await database.manager.findBy(SigningAmount, { signingId: id })).toMatchObject([
        { minorUnits },
      ]);
    });

    it('does not let who corrected it last seal it, but who recorded it first', async () => {
      const { registrar, registrar2 } = conference;
      const { id } = await aSigned(conference);
      await correct(registrar2, id);

      await expect(services.seal(registrar2, id)).rejects.toMatchObject({ code: 'SELF_APPROVAL' });
      expect(await services.seal(registrar, id)).toMatchObject({ status: 'sealed' });
    });

    it('ends with the seal', async () => {
      const { id } = await aSealed(conference);

      await expect(correct(conference.registrar, id)).rejects.toThrow(RecordSealed);
    });

    it('needs a record that is signed, and a registrar', async () => {
      const approved = await anApproved(conference);
      const signed = await aSigned(conference);

      await expect(correct(conference.registrar, approved.id)).rejects.toThrow(WrongStatus);
      await expect(correct(conference.organiser, signed.id)).rejects.toThrow(Forbidden);
    });
  });
});
