import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import { Event } from '../../../src/events/event.entity.js';
import { AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import {
  Forbidden,
  NotFound,
  Unauthenticated,
  VersionConflict,
  WrongStatus,
} from '../../../src/kernel/errors/refusals.js';
import { AmountBasis, AmountKind, Firmness } from '../../../src/kernel/money/amount.js';
import { Certainty, Origin } from '../../../src/kernel/sources/sourced.js';
import { DraftingService } from '../../../src/signings/record/drafting.service.js';
import { Signatory } from '../../../src/signings/record/signatory.entity.js';
import { SigningAmount } from '../../../src/signings/record/signing-amount.entity.js';
import { PartyCapacity, SigningParty } from '../../../src/signings/record/signing-party.entity.js';
import { SigningStep } from '../../../src/signings/record/signing-step.entity.js';
import { Instrument } from '../../../src/signings/record/instrument.js';
import { Signing } from '../../../src/signings/record/signing.entity.js';
import { RecordSealed } from '../../../src/signings/signings.errors.js';
import { aHolder, anAccount, visitor } from '../../support/access.factories.js';
import { anOrganisation } from '../../support/directory.factories.js';
import { anEvent } from '../../support/events.factories.js';
import { aForum } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aDraft,
  aDraftInput,
  aParty,
  aSealed,
  aSubmitted,
  anApproved,
  anItem,
  explained,
  signingServices,
  twoBillion,
} from '../../support/signings.factories.js';

describe('DraftingService', () => {
  let server: TestServer;
  let database: DataSource;
  let drafting: DraftingService;
  let conference: Conference;
  let services: ReturnType<typeof signingServices>;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    drafting = server.get(DraftingService);
  });
  beforeEach(async () => {
    conference = await aConference(server);
    services = signingServices(conference);
  });
  afterAll(() => server.close());

  const partiesOf = (signingId: string) =>
    database.manager.find(SigningParty, { where: { signingId }, order: { position: 'ASC' } });

  describe('drafting', () => {
    it('begins a record with its parties and amounts, and writes down who did', async () => {
      const { partner, ours, theirs, forum } = conference;

      const signing = await services.draft(
        partner,
        aDraftInput(conference, { amounts: [twoBillion] }),
      );

      expect(await database.manager.findOneBy(Signing, { id: signing.id })).toMatchObject({
        code: `${forum.code}-001`,
        status: 'draft',
        version: 1,
        authorId: partner.accountId,
        origin: Origin.registered,
      });
      expect((await partiesOf(signing.id)).map(({ organisationId }) => organisationId)).toEqual([
        ours.id,
        theirs.id,
      ]);
      expect(await database.manager.findBy(SigningAmount, { signingId: signing.id })).toMatchObject(
        [twoBillion],
      );
      expect(await database.manager.findBy(SigningStep, { signingId: signing.id })).toMatchObject([
        { number: 1, step: 'draft', toStatus: 'draft', accountId: partner.accountId },
      ]);
      expect(await database.manager.findBy(AuditEntry, { subjectId: signing.id })).toMatchObject([
        { action: 'signing.drafted', accountId: partner.accountId },
      ]);
    });

    it('numbers the records of a forum one after the other, however many are drafted at once', async () => {
      const { partner, forum } = conference;

      const drafts = await Promise.all(
        Array.from({ length: 6 }, () => services.draft(partner, aDraftInput(conference))),
      );

      expect(drafts.map(({ code }) => code).sort()).toEqual(
        [1, 2, 3, 4, 5, 6].map((number) => `${forum.code}-00${number}`),
      );
    });

    it('numbers what belongs to no forum by the event', async () => {
      const { partner } = conference;
      await services.draft(partner, aDraftInput(conference, { forumId: null }));

      const second = await services.draft(partner, aDraftInput(conference, { forumId: null }));

      expect(second.code).toBe('S-002');
    });

    it('draws no number where it is refused', async () => {
      const { partner, forum } = conference;
      const unknown = aParty({ organisationId: randomUUID() });
      const parties = [...aDraftInput(conference).parties, unknown];
      await expect(services.draft(partner, aDraftInput(conference, { parties }))).rejects.toThrow(
        NotFound,
      );

      const next = await services.draft(partner, aDraftInput(conference));

      expect(next.code).toBe(`${forum.code}-001`);
    });

    it('keeps the names that the directory has at this moment', async () => {
      const legal = { zh: '示例集团股份有限公司', en: null, enStatus: null };
      const { id } = await anOrganisation(database, { legal });
      const parties = [
        ...aDraftInput(conference).parties,
        aParty({ organisationId: id }),
        aParty({
          groupName: { zh: '中小企业' },
          groupCount: 11,
          capacity: PartyCapacity.beneficiary,
        }),
      ];

      const signing = await services.draft(
        conference.partner,
        aDraftInput(conference, { parties }),
      );

      const [, , named, group] = await partiesOf(signing.id);
      expect(named!.nameAsSigned).toEqual(legal);
      expect(group).toMatchObject({
        organisationId: null,
        groupName: { zh: '中小企业' },
        groupCount: 11,
      });
    });

    it('is for a partner whose organisation is one of the parties, and for organisers', async () => {
      const { partner, organiser, theirs, event } = conference;
      const stranger = await aHolder(database, Role.partner, event.id, randomUUID());
      const without = aDraftInput(conference, { parties: [aParty({ organisationId: theirs.id })] });
      const draft = (viewer: typeof partner, input = aDraftInput(conference)) =>
        services.draft(viewer, input);

      await expect(draft(stranger)).rejects.toThrow(Forbidden);
      await expect(draft(partner, without)).rejects.toThrow(Forbidden);
      await expect(services.draft(visitor, without)).rejects.toThrow(Unauthenticated);
      await expect(draft(await anAccount(database))).rejects.toThrow(NotFound);
      expect(await draft(organiser, without)).toMatchObject({ status: 'draft' });
    });

    it('refuses a forum of another event, and names the field', async () => {
      const elsewhere = await aForum(database, { eventId: (await anEvent(database)).id });

      const attempt = services.draft(
        conference.partner,
        aDraftInput(conference, { forumId: elsewhere.id }),
      );

      await expect(attempt).rejects.toMatchObject({
        code: 'NOT_FOUND',
        details: { path: 'input.forumId' },
      });
    });

    it('refers only to signings that its author sees', async () => {
      const { partner } = conference;
      const hidden = await aDraft(await aConference(server));
      const own = await aDraft(conference);

      const attempt = services.draft(partner, aDraftInput(conference, { phaseOfId: hidden.id }));

      await expect(attempt).rejects.toMatchObject({ details: { path: 'input.phaseOfId' } });
      expect(
        await services.draft(partner, aDraftInput(conference, { phaseOfId: own.id })),
      ).toMatchObject({ phaseOfId: own.id });
    });

    const amount = { kind: AmountKind.fund_size, firmness: Firmness.firm };
    it.each([
      ['a figure without a currency', { basis: AmountBasis.stated, minorUnits: '1' }],
      ['a stated amount without a figure', { basis: AmountBasis.stated }],
      [
        'an undisclosed amount with a figure',
        { basis: AmountBasis.undisclosed, minorUnits: '1', currency: 'CNY' },
      ],
      ['an unknown currency', { basis: AmountBasis.stated, minorUnits: '1', currency: 'RMB' }],
      ['an amount below nothing', { basis: AmountBasis.stated, minorUnits: '-1', currency: 'CNY' }],
    ])('refuses %s', async (_, given) => {
      const input = aDraftInput(conference, { amounts: [{ ...amount, ...given }] });

      const attempt = services.draft(conference.partner, input);

      await expect(attempt).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { path: 'input.amounts' },
      });
    });

    it.each([
      ['an organisation twice', (id: string) => [{ organisationId: id }, { organisationId: id }]],
      ['nobody', () => [{}]],
      ['an organisation with a count', (id: string) => [{ organisationId: id, groupCount: 2 }]],
      [
        'an organisation and a group in one',
        (id: string) => [{ organisationId: id, groupName: { zh: '企业' } }],
      ],
    ])('refuses %s as a party', async (_, given) => {
      const { organiser, ours } = conference;
      const parties = given(ours.id).map((party) => aParty(party));

      const attempt = services.draft(organiser, aDraftInput(conference, { parties }));

      await expect(attempt).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { path: 'input.parties' },
      });
    });

    it('refuses an end before it takes effect', async () => {
      const input = aDraftInput(conference, { effectiveOn: '2027-05-02', expiresOn: '2027-05-01' });

      const attempt = services.draft(conference.partner, input);

      await expect(attempt).rejects.toMatchObject({ details: { path: 'input.expiresOn' } });
    });
  });

  describe('editing', () => {
    it('changes what is given, leaves the rest, and raises the version', async () => {
      const { id, version } = await aDraft(conference, { industry: '光子' });

      const edited = await services.edit(conference.partner, {
        id,
        version,
        title: { zh: '战略合作协议' },
        industry: null,
      });

      expect(edited).toMatchObject({
        version: version + 1,
        title: { zh: '战略合作协议' },
        industry: null,
        instrument: Instrument.framework,
        editedBy: conference.partner.accountId,
      });
      expect(await database.manager.findOneBy(Signing, { id })).toMatchObject({
        version: version + 1,
        industry: null,
      });
    });

    it('refuses a version that somebody else has changed since', async () => {
      const { id, version } = await aDraft(conference);
      await services.edit(conference.partner, { id, version, region: '西安' });

      const attempt = services.edit(conference.organiser, { id, version, region: '咸阳' });

      await expect(attempt).rejects.toThrow(VersionConflict);
    });

    it('keeps the signatories of an organisation that stays, in whatever place', async () => {
      const { partner, ours, theirs } = conference;
      const { id, version } = await aDraft(conference);
      const third = await anOrganisation(database);
      const parties = [third, theirs, ours].map((one) => aParty({ organisationId: one.id }));

      await services.edit(partner, { id, version, parties });

      const after = await partiesOf(id);
      const signatories = await database.manager.findBy(Signatory, { signingId: id });
      expect(after.map(({ organisationId }) => organisationId)).toEqual([
        third.id,
        theirs.id,
        ours.id,
      ]);
      expect(signatories.map(({ partyId }) => partyId).sort()).toEqual(
        [after[1]!.id, after[2]!.id].sort(),
      );
    });

    it('removes a party with its signatories', async () => {
      const { organiser, theirs } = conference;
      const { id, version } = await aDraft(conference);

      await services.edit(organiser, {
        id,
        version,
        parties: [aParty({ organisationId: theirs.id })],
      });

      const [party] = await partiesOf(id);
      const signatories = await database.manager.findBy(Signatory, { signingId: id });
      expect(signatories.map(({ partyId }) => partyId)).toEqual([party!.id]);
    });

    it('does not let a partner leave its own organisation out', async () => {
      const { partner, theirs } = conference;
      const { id, version } = await aDraft(conference);
      const parties = [aParty({ organisationId: theirs.id })];

      const attempt = services.edit(partner, { id, version, parties });

      await expect(attempt).rejects.toThrow(Forbidden);
    });

    it('ends with approval, and for good with the seal', async () => {
      const { partner } = conference;
      const approved = await anApproved(conference);
      const sealed = await aSealed(conference);
      const edit = ({ id, version }: Signing) =>
        services.edit(partner, { id, version, region: '西安' });

      await expect(edit(approved)).rejects.toThrow(WrongStatus);
      await expect(edit(sealed)).rejects.toThrow(RecordSealed);
    });
  });

  describe('submitting', () => {
    it('hands a complete draft to the reviewers', async () => {
      const { id } = await aDraft(conference);

      expect(await services.submit(conference.partner, id)).toMatchObject({ status: 'submitted' });
    });

    it('says by stable names what is missing, and changes nothing', async () => {
      const { partner, ours } = conference;
      const { id } = await services.draft(
        partner,
        aDraftInput(conference, {
          forumId: null,
          instrument: Instrument.unknown,
          parties: [aParty({ organisationId: ours.id }), aParty({ groupName: { zh: '企业' } })],
        }),
      );

      const attempt = services.submit(partner, id);

      await expect(attempt).rejects.toMatchObject({
        code: 'NOT_READY',
        details: { missing: ['instrument', 'forum', 'two_organisations'] },
      });
      expect(await database.manager.findOneBy(Signing, { id })).toMatchObject({
        status: 'draft',
        version: 1,
        steps: 1,
      });
    });

    it('is done once', async () => {
      const { id } = await aSubmitted(conference);

      await expect(services.submit(conference.partner, id)).rejects.toMatchObject({
        code: 'WRONG_STATUS',
        details: { status: 'submitted' },
      });
    });

    it('is done by one of two who try at the same moment', async () => {
      const { id } = await aDraft(conference);

      const outcomes = await Promise.allSettled([
        services.submit(conference.partner, id),
        services.submit(conference.organiser, id),
      ]);

      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await database.manager.countBy(SigningStep, { signingId: id })).toBe(2);
    });
  });

  describe('reporting', () => {
    const report = (input: Partial<Parameters<DraftingService['report']>[1]> = {}) =>
      explained(
        drafting.report(conference.organiser, {
          ...aDraftInput(conference, { parties: [], instrument: Instrument.unknown }),
          sourceRef: '陕西日报 2023-11-05',
          certainty: Certainty.stated,
          ...input,
        }),
      );

    it('takes over what a source says, without parties or amounts', async () => {
      const item = await anItem(conference);

      const reported = await report({ agendaItemId: item.id });

      expect(reported).toMatchObject({
        status: 'reported',
        agendaItemId: item.id,
        origin: Origin.imported,
        sourceRef: '陕西日报 2023-11-05',
      });
    });

    it('lets many hang on a ceremony, and one on an item of kind signing', async () => {
      const ceremony = await anItem(conference);
      const item = await anItem(conference, AgendaItemKind.signing);
      await report({ agendaItemId: ceremony.id });
      await report({ agendaItemId: ceremony.id });
      await report({ agendaItemId: item.id });

      await expect(report({ agendaItemId: item.id })).rejects.toMatchObject({
        code: 'ITEM_HAS_SIGNING',
      });
    });

    it('refuses an item of another kind, and one of another event', async () => {
      const talk = await anItem(conference, AgendaItemKind.talk);
      const elsewhere = await anItem(await aConference(server));

      await expect(report({ agendaItemId: talk.id })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { path: 'input.agendaItemId' },
      });
      await expect(report({ agendaItemId: elsewhere.id })).rejects.toMatchObject({
        code: 'NOT_FOUND',
        details: { path: 'input.agendaItemId' },
      });
    });

    it('is for organisers', async () => {
      const input = { ...aDraftInput(conference), sourceRef: '报纸', certainty: Certainty.stated };

      await expect(drafting.report(conference.partner, input)).rejects.toThrow(Forbidden);
    });

    it('is taken up as a draft, which leaves the stage it was reported on', async () => {
      const { id } = await report({ agendaItemId: (await anItem(conference)).id });

      const draft = await drafting.takeUp(conference.organiser, id);

      expect(draft).toMatchObject({
        status: 'draft',
        agendaItemId: null,
        authorId: conference.organiser.accountId,
      });
    });

    it('is neither submitted nor taken up twice', async () => {
      const { id } = await report();
      await expect(services.submit(conference.organiser, id)).rejects.toThrow(WrongStatus);
      await drafting.takeUp(conference.organiser, id);

      await expect(drafting.takeUp(conference.organiser, id)).rejects.toThrow(WrongStatus);
    });
  });

  it('counts the signings of a forum and of the event apart', async () => {
    const { partner, event } = conference;
    await services.draft(partner, aDraftInput(conference));

    await services.draft(partner, aDraftInput(conference, { forumId: null }));

    expect(await database.manager.findOneBy(Event, { id: event.id })).toMatchObject({
      signingsNumbered: 1,
    });
  });

  it('answers an unknown record as one that is not for the asker', async () => {
    const stranger = await anAccount(database);
    const { id, version } = await aDraft(conference);

    await expect(services.edit(stranger, { id, version })).rejects.toThrow(NotFound);
    await expect(services.edit(stranger, { id: randomUUID(), version: 1 })).rejects.toThrow(
      NotFound,
    );
  });
});
