import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import type { DomainError } from '../../../src/kernel/errors/domain-error.js';
import { Engagement } from '../../../src/events/calendar/engagement.entity.js';
import { AgendaItem, AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { Forbidden } from '../../../src/kernel/errors/refusals.js';
import { Signatory } from '../../../src/signings/record/signatory.entity.js';
import { Signing } from '../../../src/signings/record/signing.entity.js';
import { StagingService } from '../../../src/signings/record/staging.service.js';
import { Witness } from '../../../src/signings/record/witness.entity.js';
import { ItemHasSigning } from '../../../src/signings/signings.errors.js';
import { aPerson } from '../../support/directory.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aDraft,
  aScheduled,
  anApproved,
  anItem,
  explained,
  signingServices,
} from '../../support/signings.factories.js';

describe('StagingService', () => {
  let server: TestServer;
  let database: DataSource;
  let staging: StagingService;
  let conference: Conference;
  let services: ReturnType<typeof signingServices>;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    staging = server.get(StagingService);
  });
  beforeEach(async () => {
    conference = await aConference(server);
    services = signingServices(conference);
  });
  afterAll(() => server.close());

  const onStage = async ({ slotId }: AgendaItem) =>
    (await database.manager.findBy(Engagement, { slotId })).map(
      ({ personId, part, firm, causeId }) => ({ personId, part, firm, causeId }),
    );

  it('puts an approved record on a ceremony, and with it who signs and who stands by', async () => {
    const { stageManager, partner, reviewer } = conference;
    const { id } = await aDraft(conference);
    const { id: personId } = await aPerson(database);
    await services.naming.nameWitness(partner, { signingId: id, personId });
    await services.approve(reviewer, await services.submit(partner, id));
    const item = await anItem(conference);

    const scheduled = await services.schedule(stageManager, id, item.id);

    const signatories = await database.manager.findBy(Signatory, { signingId: id });
    const [witness] = await database.manager.findBy(Witness, { signingId: id });
    const expected = [
      ...signatories.map((one) => ({
        personId: one.personId,
        part: 'signatory',
        firm: true,
        causeId: one.id,
      })),
      { personId, part: 'witness', firm: true, causeId: witness!.id },
    ];
    expect(scheduled).toMatchObject({ status: 'scheduled', agendaItemId: item.id });
    expect(await onStage(item)).toEqual(expect.arrayContaining(expected));
    expect(await onStage(item)).toHaveLength(3);
  });

  it('takes it off again for a reason, and everybody with it', async () => {
    const item = await anItem(conference);
    const { id } = await aScheduled(conference, {}, item);

    const back = await staging.unschedule(conference.stageManager, { id, reason: '延期' });

    expect(back).toMatchObject({ status: 'approved', agendaItemId: null, agendaItemKind: null });
    expect(await onStage(item)).toEqual([]);
  });

  it('ends the engagements of a record that is withdrawn', async () => {
    const item = await anItem(conference);
    const { id } = await aScheduled(conference, {}, item);

    await services.withdraw(conference.organiser, id);

    expect(await onStage(item)).toEqual([]);
  });

  it('puts many on a ceremony, and one on an item of kind signing', async () => {
    const ceremony = await anItem(conference);
    const item = await anItem(conference, AgendaItemKind.signing);
    await aScheduled(conference, {}, ceremony);
    await aScheduled(conference, {}, ceremony);
    await aScheduled(conference, {}, item);

    await expect(aScheduled(conference, {}, item)).rejects.toThrow(ItemHasSigning);
  });

  it('puts one of two on an item of kind signing when both ask at the same moment', async () => {
    const item = await anItem(conference, AgendaItemKind.signing);
    const both = [await anApproved(conference), await anApproved(conference)];

    const outcomes = await Promise.allSettled(
      both.map(({ id }) => services.schedule(conference.stageManager, id, item.id)),
    );

    expect(
      outcomes.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as DomainError).code] : [],
      ),
    ).toEqual(['ITEM_HAS_SIGNING']);
    expect(await database.manager.countBy(Signing, { agendaItemId: item.id })).toBe(1);
  });

  it('gives the place on an item free again', async () => {
    const item = await anItem(conference, AgendaItemKind.signing);
    const { id } = await aScheduled(conference, {}, item);
    await staging.unschedule(conference.stageManager, { id, reason: '延期' });

    expect(await aScheduled(conference, {}, item)).toMatchObject({ status: 'scheduled' });
  });

  it('lets a ceremony with two signings not become an item that holds one', async () => {
    const ceremony = await anItem(conference);
    await aScheduled(conference, {}, ceremony);
    await aScheduled(conference, {}, ceremony);
    const become = (kind: AgendaItemKind) =>
      refusedBy(database.manager.update(AgendaItem, { id: ceremony.id }, { kind }));

    expect(await become(AgendaItemKind.signing)).toBe('signings_item_holds_one');
    expect(await become(AgendaItemKind.talk)).toBe('signings_item_kind');
  });

  it('follows a ceremony with one signing that becomes an item of kind signing', async () => {
    const ceremony = await anItem(conference);
    const { id } = await aScheduled(conference, {}, ceremony);

    await database.manager.update(
      AgendaItem,
      { id: ceremony.id },
      { kind: AgendaItemKind.signing },
    );

    expect(await database.manager.findOneBy(Signing, { id })).toMatchObject({
      agendaItemKind: 'signing',
    });
  });

  it('refuses an item of another kind, and one of another event', async () => {
    const { id } = await anApproved(conference);
    const talk = await anItem(conference, AgendaItemKind.talk);
    const elsewhere = await anItem(await aConference(server));
    const schedule = (itemId: string) => services.schedule(conference.stageManager, id, itemId);

    await expect(schedule(talk.id)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { path: 'input.agendaItemId' },
    });
    await expect(schedule(elsewhere.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { path: 'input.agendaItemId' },
    });
  });

  it('refuses what is not approved', async () => {
    const { id } = await aDraft(conference);
    const item = await anItem(conference);

    const attempt = services.schedule(conference.stageManager, id, item.id);

    await expect(attempt).rejects.toMatchObject({
      code: 'WRONG_STATUS',
      details: { status: 'draft' },
    });
  });

  it('is for stage managers', async () => {
    const { id } = await anApproved(conference);
    const item = await anItem(conference);

    for (const viewer of [conference.organiser, conference.partner, conference.registrar]) {
      await expect(services.schedule(viewer, id, item.id)).rejects.toThrow(Forbidden);
      await expect(explained(staging.unschedule(viewer, { id, reason: '延期' }))).rejects.toThrow(
        Forbidden,
      );
    }
  });
});
