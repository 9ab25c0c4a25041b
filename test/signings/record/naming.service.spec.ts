import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import { Forbidden, NotFound, WrongStatus } from '../../../src/kernel/errors/refusals.js';
import { Authority, Signatory } from '../../../src/signings/record/signatory.entity.js';
import { SigningParty } from '../../../src/signings/record/signing-party.entity.js';
import { Witness } from '../../../src/signings/record/witness.entity.js';
import { RecordSealed } from '../../../src/signings/signings.errors.js';
import { aHolder } from '../../support/access.factories.js';
import { anOrganisation, aPerson } from '../../support/directory.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import {
  type Conference,
  aConference,
  aDraft,
  aSealed,
  anApproved,
  explained,
  signingServices,
} from '../../support/signings.factories.js';

describe('NamingService', () => {
  let server: TestServer;
  let database: DataSource;
  let conference: Conference;
  let naming: ReturnType<typeof signingServices>['naming'];
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
  });
  beforeEach(async () => {
    conference = await aConference(server);
    naming = signingServices(conference).naming;
  });
  afterAll(() => server.close());

  const partyOf = (signingId: string, { id: organisationId }: { id: string }) =>
    database.manager.findOneByOrFail(SigningParty, { signingId, organisationId });

  const nameOne = async (signingId: string, organisationId: string, personId?: string) =>
    explained(
      naming.nameSignatory(conference.partner, {
        signingId,
        organisationId,
        personId: personId ?? (await aPerson(database)).id,
        post: { zh: '总经理' },
        authority: Authority.power_of_attorney,
        order: 2,
      }),
    );

  it('names a signatory for the party, and raises the version', async () => {
    const { ours } = conference;
    const { id, version } = await aDraft(conference);
    const { id: personId } = await aPerson(database);

    const named = await nameOne(id, ours.id, personId);

    expect(named.version).toBe(version + 1);
    expect(await database.manager.findOneBy(Signatory, { personId })).toMatchObject({
      signingId: id,
      partyId: (await partyOf(id, ours)).id,
      post: { zh: '总经理' },
      authority: Authority.power_of_attorney,
      signingOrder: 2,
      outcome: null,
    });
  });

  it('refuses an organisation that is no party, a stranger, and the same person twice', async () => {
    const { id } = await aDraft(conference);
    const { id: personId } = await aPerson(database);
    await nameOne(id, conference.ours.id, personId);

    await expect(nameOne(id, (await anOrganisation(database)).id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { path: 'input.organisationId' },
    });
    await expect(nameOne(id, conference.ours.id, id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { path: 'input.personId' },
    });
    await expect(nameOne(id, conference.ours.id, personId)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { path: 'input.personId', rule: 'named_twice' },
    });
  });

  it('takes a signatory off again', async () => {
    const { id } = await aDraft(conference);
    const [first, second] = await database.manager.findBy(Signatory, { signingId: id });

    await naming.removeSignatory(conference.partner, first!.id);

    expect(await database.manager.findBy(Signatory, { signingId: id })).toEqual([second]);
  });

  it('names witnesses in the order of naming, and takes one off again', async () => {
    const { id } = await aDraft(conference);
    const people = [await aPerson(database), await aPerson(database)];
    for (const { id: personId } of people) {
      await naming.nameWitness(conference.partner, { signingId: id, personId });
    }
    const witnesses = await database.manager.find(Witness, {
      where: { signingId: id },
      order: { position: 'ASC' },
    });

    await naming.removeWitness(conference.partner, witnesses[0]!.id);

    expect(witnesses.map(({ personId }) => personId)).toEqual(people.map((one) => one.id));
    expect(await database.manager.findBy(Witness, { signingId: id })).toEqual([witnesses[1]]);
  });

  it('refuses the same witness twice', async () => {
    const { id: signingId } = await aDraft(conference);
    const { id: personId } = await aPerson(database);
    await naming.nameWitness(conference.partner, { signingId, personId });

    const attempt = explained(naming.nameWitness(conference.partner, { signingId, personId }));

    await expect(attempt).rejects.toMatchObject({ details: { rule: 'named_twice' } });
  });

  describe('confirming names', () => {
    it('is for the partner of that very party, and for no organiser', async () => {
      const { partner, organiser, ours, theirs, event } = conference;
      const { id: signingId } = await aDraft(conference);
      const other = await aHolder(database, Role.partner, event.id, theirs.id);
      const confirm = (viewer: typeof partner, { id: organisationId }: { id: string }) =>
        naming.confirmNames(viewer, { signingId, organisationId });

      await expect(confirm(partner, theirs)).rejects.toThrow(Forbidden);
      await expect(confirm(organiser, ours)).rejects.toThrow(Forbidden);
      await confirm(partner, ours);
      await confirm(other, theirs);

      expect(await partyOf(signingId, ours)).toMatchObject({
        namesConfirmedBy: partner.accountId,
      });
      expect(await partyOf(signingId, theirs)).toMatchObject({ namesConfirmedBy: other.accountId });
    });

    it('puts the name right as it will be signed', async () => {
      const { partner, ours } = conference;
      const { id: signingId } = await aDraft(conference);

      await naming.confirmNames(partner, {
        signingId,
        organisationId: ours.id,
        nameAsSigned: { zh: '示例股份有限公司' },
      });

      const party = await partyOf(signingId, ours);
      expect(party.nameAsSigned.zh).toBe('示例股份有限公司');
      expect(party.namesConfirmedAt).toBeInstanceOf(Date);
    });

    it('holds no longer once a signatory of the party is named or taken off', async () => {
      const { partner, ours, theirs, event } = conference;
      const { id: signingId } = await aDraft(conference);
      const other = await aHolder(database, Role.partner, event.id, theirs.id);
      await naming.confirmNames(partner, { signingId, organisationId: ours.id });
      await naming.confirmNames(other, { signingId, organisationId: theirs.id });

      await nameOne(signingId, ours.id);

      expect((await partyOf(signingId, ours)).namesConfirmedAt).toBeNull();
      expect((await partyOf(signingId, theirs)).namesConfirmedAt).not.toBeNull();
    });

    it('holds no longer once the name is edited, and stays where it is not', async () => {
      const { partner, ours, theirs } = conference;
      const { id } = await aDraft(conference);
      const confirmed = await naming.confirmNames(partner, {
        signingId: id,
        organisationId: ours.id,
      });
      const same = [ours, theirs].map(({ id: organisationId }) => ({
        organisationId,
        capacity: 'party' as never,
      }));
      const { edit } = signingServices(conference);
      const { version } = await edit(partner, { id, version: confirmed.version, parties: same });
      const before = await partyOf(id, ours);

      await edit(partner, {
        id,
        version,
        parties: [{ ...same[0]!, nameAsSigned: { zh: '另一名称' } }, same[1]!],
      });

      expect(before.namesConfirmedAt).not.toBeNull();
      expect((await partyOf(id, ours)).namesConfirmedAt).toBeNull();
    });
  });

  it('ends with approval, and for good with the seal', async () => {
    const approved = await anApproved(conference);
    const sealed = await aSealed(conference);
    const attempts = async (signingId: string) => {
      const [signatory] = await database.manager.findBy(Signatory, { signingId });
      const { partner, ours } = conference;
      const personId = (await aPerson(database)).id;
      return [
        () => nameOne(signingId, ours.id),
        () => naming.removeSignatory(partner, signatory!.id),
        () => naming.nameWitness(partner, { signingId, personId }),
        () => naming.confirmNames(partner, { signingId, organisationId: ours.id }),
      ];
    };

    for (const attempt of await attempts(approved.id)) {
      await expect(attempt()).rejects.toThrow(WrongStatus);
    }
    for (const attempt of await attempts(sealed.id)) {
      await expect(attempt()).rejects.toThrow(RecordSealed);
    }
  });

  it('does not know what is not there', async () => {
    const { partner } = conference;
    const { id } = await aDraft(conference);

    await expect(naming.removeSignatory(partner, id)).rejects.toThrow(NotFound);
    await expect(naming.removeWitness(partner, id)).rejects.toThrow(NotFound);
  });
});
