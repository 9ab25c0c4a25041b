import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import { Event, EventStatus } from '../../../src/events/event.entity.js';
import { NotFound } from '../../../src/kernel/errors/refusals.js';
import { Certainty, Origin } from '../../../src/kernel/sources/sourced.js';
import { AmendingService } from '../../../src/signings/record/amending.service.js';
import { DraftingService } from '../../../src/signings/record/drafting.service.js';
import { SigningPartsLoader } from '../../../src/signings/record/signing-parts.loader.js';
import { SigningsLoader } from '../../../src/signings/record/signings.loader.js';
import { SigningsService } from '../../../src/signings/record/signings.service.js';
import { SigningStatus } from '../../../src/signings/record/signing-status.js';
import { Disclosure } from '../../../src/signings/record/disclosure.js';
import { Signing } from '../../../src/signings/record/signing.entity.js';
import { TotalsLoader } from '../../../src/signings/record/totals.loader.js';
import { aHolder, anAccount, visitor } from '../../support/access.factories.js';
import { countStatements } from '../../support/count-statements.js';
import { aRelease } from '../../support/releases.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aDraft,
  aDraftInput,
  aScheduled,
  aSealed,
  aSigned,
  aSubmitted,
  anApproved,
  anItem,
  signingServices,
  twoBillion,
} from '../../support/signings.factories.js';

type Asker = typeof visitor;

describe('Who sees which signings', () => {
  let server: TestServer;
  let database: DataSource;
  let signings: SigningsService;
  let loader: SigningsLoader;
  let parts: SigningPartsLoader;
  let totals: TotalsLoader;
  let conference: Conference;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    signings = server.get(SigningsService);
    loader = server.get(SigningsLoader);
    parts = server.get(SigningPartsLoader);
    totals = server.get(TotalsLoader);
  });
  beforeEach(async () => {
    conference = await aConference(server);
  });
  afterAll(() => server.close());

  const holder = (role: Role) => aHolder(database, role, conference.event.id);

  /** In each way there is to come by signings; they must agree. */
  const seenBy = async (viewer: Asker, all: readonly Signing[]) => {
    const page = await signings.list({ viewer }, { eventId: conference.event.id, first: 100 });
    const request = { viewer };
    const byId = await Promise.all(all.map(({ id }) => loader.byId(request, id)));
    const itemIds = [...new Set(all.flatMap(({ agendaItemId }) => agendaItemId ?? []))];
    const onItems = await Promise.all(itemIds.map((id) => loader.onItem(request, id)));
    const statuses = page.nodes.map(({ status }) => status);
    expect(await page.totalCount()).toBe(page.nodes.length);
    expect(byId.flatMap((one) => one?.status ?? [])).toEqual(statuses);
    expect(onItems.flat().flatMap((one) => one?.status ?? [])).toEqual(
      page.nodes.filter(({ agendaItemId }) => agendaItemId !== null).map(({ status }) => status),
    );
    return statuses;
  };

  const report = async (agendaItemId: string | null = null) =>
    server.get(DraftingService).report(conference.organiser, {
      ...aDraftInput(conference, { parties: [] }),
      sourceRef: '报纸',
      certainty: Certainty.stated,
      agendaItemId,
    });

  /** One in each status; the scheduled one on an item that is in no release. */
  const oneOfEach = async () => {
    const { organiser, organiser2 } = conference;
    const services = signingServices(conference);
    const voided = await aSealed(conference);
    const withdrawn = await aDraft(conference);
    const all = [
      await report((await anItem(conference)).id),
      await aDraft(conference),
      await aSubmitted(conference),
      await anApproved(conference),
      await aScheduled(conference),
      await aSigned(conference),
      await aSealed(conference),
      await services.withdraw(organiser, withdrawn.id),
    ];
    await services.void(organiser, voided.id);
    all.push(await services.void(organiser2, voided.id));
    return all.sort((one, other) => (one.id < other.id ? -1 : 1));
  };

  it('anybody: reported, signed, sealed and voided ones, in whatever way they are read', async () => {
    const all = await oneOfEach();

    for (const viewer of [
      visitor,
      await anAccount(database),
      await holder(Role.press),
      await holder(Role.door),
      await holder(Role.forum_lead),
    ]) {
      expect((await seenBy(viewer, all)).sort()).toEqual([
        'reported',
        'sealed',
        'signed',
        'voided',
      ]);
    }
  });

  it('those who handle them: all', async () => {
    const all = await oneOfEach();

    for (const viewer of [
      conference.organiser,
      conference.reviewer,
      conference.registrar,
      conference.stageManager,
      await holder(Role.observer),
    ]) {
      expect((await seenBy(viewer, all)).sort()).toEqual(Object.values(SigningStatus).sort());
    }
  });

  it('partners: their own too, and nobody else’s', async () => {
    const mine = await aDraft(conference);
    const stranger = await aHolder(
      database,
      Role.partner,
      conference.event.id,
      (await aConference(server)).ours.id,
    );

    expect(await seenBy(conference.partner, [mine])).toEqual(['draft']);
    expect(await seenBy(stranger, [mine])).toEqual([]);
  });

  it('anybody: a scheduled one once its item is in the current release', async () => {
    const item = await anItem(conference);
    const scheduled = await aScheduled(conference, {}, item);
    const eventId = conference.event.id;
    const before = await seenBy(visitor, [scheduled]);
    const document = { forums: [{ id: 'f', slug: 'f', agenda: [{ id: item.id }] }], speakers: [] };
    await aRelease(database, { eventId, document });
    const released = await seenBy(visitor, [scheduled]);

    await aRelease(database, { eventId, number: 2 });

    expect(before).toEqual([]);
    expect(released).toEqual(['scheduled']);
    expect(await seenBy(visitor, [scheduled])).toEqual([]);
  });

  it('nobody without a role: those of an event that is not published', async () => {
    const sealed = await aSealed(conference);
    const { id } = conference.event;
    await database.manager.update(Event, { id }, { status: EventStatus.draft });

    const list = signings.list({ viewer: visitor }, { eventId: id });

    await expect(list).rejects.toThrow(NotFound);
    expect(await loader.byId({ viewer: visitor }, sealed.id)).toBeUndefined();
    expect(await totals.ofEvent({ viewer: visitor }, id)).toMatchObject({ signings: 0 });
    expect(await seenBy(conference.registrar, [sealed])).toEqual(['sealed']);
  });

  it('lists those of one status, or of one organisation', async () => {
    const request = { viewer: conference.organiser };
    const eventId = conference.event.id;
    await aDraft(conference);
    const submitted = await aSubmitted(conference);
    const list = (only: object) => signings.list(request, { eventId, ...only });

    const byStatus = await list({ status: SigningStatus.submitted });
    const byParty = await list({ organisationId: conference.theirs.id });
    const byNobody = await list({ organisationId: eventId });

    expect(byStatus.nodes.map(({ id }) => id)).toEqual([submitted.id]);
    expect(await byParty.totalCount()).toBe(2);
    expect(await byNobody.totalCount()).toBe(0);
  });

  describe('amounts', () => {
    const shown = {
      basis: 'stated',
      minorUnits: '200000000000',
      currency: 'CNY',
      asPrinted: '20亿元',
    };
    const hidden = { basis: 'undisclosed', minorUnits: null, currency: null, asPrinted: null };

    it.each([
      [Disclosure.public, 'visitor' as const, shown],
      [Disclosure.public, Role.forum_lead, shown],
      [Disclosure.press, 'visitor' as const, hidden],
      [Disclosure.press, Role.door, hidden],
      [Disclosure.press, Role.press, shown],
      [Disclosure.internal, 'visitor' as const, hidden],
      [Disclosure.internal, Role.forum_lead, hidden],
      [Disclosure.internal, Role.press, hidden],
      [Disclosure.internal, Role.observer, shown],
      [Disclosure.internal, Role.reviewer, shown],
      [Disclosure.internal, Role.partner, shown],
    ])(
      'that are %s come to a %s so far, and into the totals no further',
      async (disclosure, who, amount) => {
        const { id } = await aSealed(conference, { disclosure, amounts: [twoBillion] });
        const viewer =
          who === 'visitor'
            ? visitor
            : who === Role.partner
              ? conference.partner
              : await holder(who);

        const amounts = await parts.amountsOf({ viewer }, id);
        const total = await totals.ofEvent({ viewer }, conference.event.id);

        expect(amounts).toMatchObject([{ kind: 'contract_value', ...amount }]);
        expect(total).toEqual({
          signings: 1,
          disclosed:
            amount === shown ? [{ currency: 'CNY', minorUnits: '200000000000', count: 1 }] : [],
          undisclosed: amount === shown ? 0 : 1,
          reported: 0,
        });
      },
    );

    it('of others stay hidden from a partner', async () => {
      const other = await aConference(server, {});
      const { id } = await aSealed(other, { amounts: [twoBillion] });

      const amounts = await parts.amountsOf({ viewer: conference.partner }, id);

      expect(amounts).toMatchObject([hidden]);
    });
  });

  describe('totals', () => {
    const totalOf = async (viewer: Asker = conference.organiser) =>
      totals.ofEvent({ viewer }, conference.event.id);
    const of = (minorUnits: string) => ({ ...twoBillion, minorUnits });

    it('count what is signed or sealed, reported ones only as reported, and the rest never', async () => {
      await oneOfEach();

      expect(await totalOf()).toEqual({ signings: 2, disclosed: [], undisclosed: 2, reported: 1 });
      expect(await totalOf(visitor)).toEqual(await totalOf());
    });

    it('leave out what comes from elsewhere than its event', async () => {
      await aSealed(conference, { amounts: [twoBillion] });
      const { id } = conference.event;

      await database.manager.update(Event, { id }, { origin: Origin.demo });

      expect(await totalOf()).toMatchObject({ signings: 0, disclosed: [] });
    });

    it('take of an agreement and its amendments the latest sealed edition', async () => {
      const { partner, registrar, registrar2, organiser, organiser2, reviewer } = conference;
      const services = signingServices(conference);
      const first = await aSealed(conference, { amounts: [of('100')] });
      const amendment = await server
        .get(AmendingService)
        .amend(partner, { id: first.id, reason: '增资' });
      const { id } = amendment;
      await services.edit(partner, { id, version: 1, amounts: [of('150')] });
      const drafted = await totalOf();
      await services.approve(reviewer, await services.submit(partner, id));
      await services.record(registrar, id, { offStageReason: '线下签署' });
      const signed = await totalOf();
      await services.seal(registrar2, id);
      const sealed = await totalOf();
      await services.void(organiser, id);
      await services.void(organiser2, id);

      const counted = (minorUnits: string) => ({
        signings: 1,
        disclosed: [{ currency: 'CNY', minorUnits, count: 1 }],
      });
      expect(drafted).toMatchObject(counted('100'));
      expect(signed).toMatchObject(counted('100'));
      expect(sealed).toMatchObject(counted('150'));
      expect(await totalOf()).toMatchObject(counted('100'));
    });

    it('count a project once, at its first signing, and an increase by what it adds', async () => {
      const framework = await aSealed(conference, { amounts: [of('100')] });
      const contract = await aSealed(conference, {
        callOffOfId: framework.id,
        amounts: [of('40')],
      });
      await aSealed(conference, { replacesId: contract.id, amounts: [of('70')] });

      expect(await totalOf()).toEqual({
        signings: 1,
        disclosed: [{ currency: 'CNY', minorUnits: '130', count: 2 }],
        undisclosed: 0,
        reported: 0,
      });
    });

    it('count a project that began at an earlier event there', async () => {
      const earlier = await aSealed(conference, { amounts: [of('100')] });
      const later = await aConference(server);
      await aSealed(later, { amounts: [of('5')] });
      await database.manager.update(
        Signing,
        { id: (await aSigned(later, { amounts: [of('160')] })).id },
        { renewsId: earlier.id },
      );
      const everywhere = await aHolder(database, Role.observer, later.event.id);

      const atLater = await totals.ofEvent({ viewer: everywhere }, later.event.id);

      // The observer of the later event does not see what the earlier one kept to itself.
      expect(atLater).toEqual({
        signings: 1,
        disclosed: [{ currency: 'CNY', minorUnits: '165', count: 2 }],
        undisclosed: 0,
        reported: 0,
      });
    });

    it('count a phase as a project of its own', async () => {
      const first = await aSealed(conference, { amounts: [of('100')] });
      await aSealed(conference, { phaseOfId: first.id, amounts: [of('100')] });

      expect(await totalOf()).toMatchObject({
        signings: 2,
        disclosed: [{ currency: 'CNY', minorUnits: '200', count: 2 }],
      });
    });

    it('count what follows a voided signing anew, and look behind it for an earlier one', async () => {
      const { organiser, organiser2 } = conference;
      const services = signingServices(conference);
      const first = await aSealed(conference, { amounts: [of('100')] });
      const second = await aSealed(conference, { replacesId: first.id, amounts: [of('100')] });
      await aSealed(conference, { replacesId: second.id, amounts: [of('100')] });
      const voidIt = async ({ id }: Signing) => {
        await services.void(organiser, id);
        await services.void(organiser2, id);
      };
      await voidIt(second);
      const behind = await totalOf();

      await voidIt(first);

      const once = { signings: 1, disclosed: [{ currency: 'CNY', minorUnits: '100', count: 1 }] };
      expect(behind).toMatchObject(once);
      expect(await totalOf()).toMatchObject(once);
    });
  });

  describe('statements', () => {
    it('stay as many, however long the list and whoever asks', async () => {
      const item = await anItem(conference);
      const read = async (viewer: Asker) => {
        const request = { viewer };
        const page = await signings.list(request, { eventId: conference.event.id });
        await page.totalCount();
        await Promise.all(
          page.nodes.flatMap(({ id }) => [
            parts.amountsOf(request, id),
            parts.partiesOf(request, id),
            parts.witnessesOf(request, id),
            parts.historyOf(request, id),
            loader.viewOf(request, id),
          ]),
        );
        await loader.onItem(request, item.id);
        await totals.ofEvent(request, conference.event.id);
      };
      const services = signingServices(conference);
      const sign = async () => {
        const { id } = await aScheduled(conference, { amounts: [twoBillion] }, item);
        await services.record(conference.registrar, id);
      };
      await sign();
      const viewers = [visitor, conference.partner, conference.organiser];
      const counts: number[] = [];
      for (const viewer of viewers)
        counts.push(await countStatements(database, () => read(viewer)));

      for (let more = 0; more < 3; more++) await sign();

      const later: number[] = [];
      for (const viewer of viewers) later.push(await countStatements(database, () => read(viewer)));
      expect(later).toEqual(counts);
    });
  });
});
