import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Forbidden, WrongStatus } from '../../../src/kernel/errors/refusals.js';
import { SigningStep } from '../../../src/signings/record/signing-step.entity.js';
import { Signing } from '../../../src/signings/record/signing.entity.js';
import { RecordSealed, SelfApproval } from '../../../src/signings/signings.errors.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aDraft,
  aScheduled,
  aSealed,
  aSigned,
  aSubmitted,
  anApproved,
  signingServices,
} from '../../support/signings.factories.js';

describe('EndingService', () => {
  let server: TestServer;
  let conference: Conference;
  let services: ReturnType<typeof signingServices>;
  beforeAll(async () => {
    server = await aServer();
  });
  beforeEach(async () => {
    conference = await aConference(server);
    services = signingServices(conference);
  });
  afterAll(() => server.close());

  describe('withdrawing', () => {
    it('is for organisers at any time before it is signed', async () => {
      const records = [
        await aDraft(conference),
        await aSubmitted(conference),
        await anApproved(conference),
        await aScheduled(conference),
      ];

      for (const { id } of records) {
        expect(await services.withdraw(conference.organiser, id)).toMatchObject({
          status: 'withdrawn',
          agendaItemId: null,
        });
      }
    });

    it('is for partners before it is approved', async () => {
      const draft = await aDraft(conference);
      const submitted = await aSubmitted(conference);
      const approved = await anApproved(conference);

      await services.withdraw(conference.partner, draft.id);
      await services.withdraw(conference.partner, submitted.id);

      await expect(services.withdraw(conference.partner, approved.id)).rejects.toMatchObject({
        code: 'WRONG_STATUS',
        details: { status: 'approved' },
      });
    });

    it('keeps the reason', async () => {
      const { id } = await aDraft(conference);

      await services.withdraw(conference.partner, id, '条件未谈妥');

      expect(
        await server.database.manager.findOneBy(SigningStep, { signingId: id, number: 2 }),
      ).toMatchObject({ step: 'withdraw', reason: '条件未谈妥' });
    });

    it('is possible for nothing that is signed or sealed', async () => {
      const signed = await aSigned(conference);
      const sealed = await aSealed(conference);
      const { organiser } = conference;

      await expect(services.withdraw(organiser, signed.id)).rejects.toThrow(WrongStatus);
      await expect(services.withdraw(organiser, sealed.id)).rejects.toThrow(RecordSealed);
    });

    it('is for nobody else', async () => {
      const { id } = await aDraft(conference);

      for (const viewer of [conference.reviewer, conference.registrar, conference.stageManager]) {
        await expect(services.withdraw(viewer, id)).rejects.toThrow(Forbidden);
      }
    });
  });

  describe('voiding', () => {
    it.each([
      ['signed', aSigned],
      ['sealed', aSealed],
    ])('takes two organisers for a %s record', async (status, make) => {
      const { organiser, organiser2 } = conference;
      const { id } = await make(conference);

      const asked = await services.void(organiser, id, '误录');
      const voided = await services.void(organiser2, id, null);

      expect(asked).toMatchObject({ status, voidingReason: '误录' });
      expect(voided).toMatchObject({
        status: 'voided',
        voidingReason: '误录',
        voidingRequestedBy: organiser.accountId,
        voidedBy: organiser2.accountId,
      });
    });

    it('is not confirmed by who asked for it', async () => {
      const { id } = await aSealed(conference);
      await services.void(conference.organiser, id);

      await expect(services.void(conference.organiser, id)).rejects.toThrow(SelfApproval);
      expect(await server.database.manager.findOneBy(Signing, { id })).toMatchObject({
        status: 'sealed',
      });
    });

    it('needs a reason from the first', async () => {
      const { id } = await aSealed(conference);

      await expect(services.void(conference.organiser, id, null)).rejects.toMatchObject({
        code: 'NOT_READY',
        details: { missing: ['voiding_reason'] },
      });
    });

    it('is asked for by one of two at the same moment and confirmed by the other', async () => {
      const { organiser, organiser2 } = conference;
      const { id } = await aSealed(conference);

      await Promise.all([services.void(organiser, id), services.void(organiser2, id)]);

      expect(await server.database.manager.findOneBy(Signing, { id })).toMatchObject({
        status: 'voided',
      });
    });

    it('is possible for nothing that is not signed, and once', async () => {
      const { organiser, organiser2 } = conference;
      const approved = await anApproved(conference);
      const { id } = await aSealed(conference);
      await services.void(organiser, id);
      await services.void(organiser2, id);

      await expect(services.void(organiser, approved.id)).rejects.toThrow(WrongStatus);
      await expect(services.void(organiser, id)).rejects.toThrow(RecordSealed);
    });

    it('is for organisers', async () => {
      const { id } = await aSealed(conference);

      for (const viewer of [conference.partner, conference.registrar, conference.reviewer]) {
        await expect(services.void(viewer, id)).rejects.toThrow(Forbidden);
      }
    });
  });
});
