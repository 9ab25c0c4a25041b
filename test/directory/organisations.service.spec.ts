import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../src/access/permission.js';
import {
  Organisation,
  OrganisationKind,
  OrganisationLevel,
} from '../../src/directory/organisation.entity.js';
import { OrganisationsService } from '../../src/directory/organisations.service.js';
import { Forbidden, NotFound, VersionConflict } from '../../src/kernel/errors/refusals.js';
import { theHouse } from '../../src/kernel/auth/viewer.js';
import { Certainty, Origin } from '../../src/kernel/sources/sourced.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aHolder } from '../support/access.factories.js';
import { anOrganisation } from '../support/directory.factories.js';
import { anEvent } from '../support/events.factories.js';
import { aServer, type TestServer } from '../support/server.js';

describe('OrganisationsService', () => {
  let server: TestServer;
  let organisations: OrganisationsService;
  beforeAll(async () => {
    server = await aServer();
    organisations = server.get(OrganisationsService);
  });
  afterAll(() => server.close());

  it('adds one with everything that is known of it', async () => {
    const { id: eventId } = await anEvent(server.database);
    const partner = await aHolder(server.database, Role.partner, eventId, randomUUID());
    const parent = await anOrganisation(server.database);

    const { id } = await organisations.save(partner, {
      eventId,
      name: { zh: '示例控股集团' },
      short: { zh: '示例控股' },
      kind: OrganisationKind.enterprise,
      level: OrganisationLevel.city,
      uscc: '9144030071526726XG',
      parentId: parent.id,
    });

    expect(await server.database.manager.findOneByOrFail(Organisation, { id })).toEqual({
      id,
      name: bilingual({ zh: '示例控股集团' }),
      short: bilingual({ zh: '示例控股' }),
      legal: bilingual(null),
      kind: OrganisationKind.enterprise,
      level: OrganisationLevel.city,
      uscc: '9144030071526726XG',
      parentId: parent.id,
      claims: [],
      createdForEvent: eventId,
      origin: Origin.registered,
      sourceRef: null,
      certainty: Certainty.stated,
      version: 1,
    });
  });

  it('keeps what a source tells of it', async () => {
    const { id: eventId } = await anEvent(server.database);
    const claim = {
      zh: '西安市首个产业链党委',
      en: null,
      on: null,
      onPrecision: null,
      amountAsPrinted: null,
      sourceRef: 'P10.S1',
      certainty: Certainty.stated,
    };

    const organisation = await organisations.save(
      theHouse,
      { eventId, name: { zh: '产业链党委' }, kind: OrganisationKind.party_body },
      {
        origin: Origin.article,
        sourceRef: 'P9.S1',
        certainty: Certainty.inferred,
        claims: [claim],
      },
    );

    expect(organisation).toMatchObject({
      origin: Origin.article,
      sourceRef: 'P9.S1',
      certainty: Certainty.inferred,
      claims: [claim],
    });
  });

  it.each(['9144030071526726XH', '91440300I1526726XG'])(
    'refuses the code %s, new or changed, and keeps nothing',
    async (uscc) => {
      const { id: eventId } = await anEvent(server.database);
      const organiser = await aHolder(server.database, Role.organiser, eventId);
      const { id } = await anOrganisation(server.database, { createdForEvent: eventId });
      const kind = OrganisationKind.enterprise;
      const refusal = { details: { path: 'input.uscc', rule: 'is_uscc' } };

      await expect(
        organisations.save(organiser, { eventId, name: { zh: '甲' }, kind, uscc }),
      ).rejects.toMatchObject(refusal);
      await expect(organisations.save(organiser, { id, version: 1, uscc })).rejects.toMatchObject(
        refusal,
      );

      const kept = await server.database.manager.findBy(Organisation, { createdForEvent: eventId });
      expect(kept.map(({ uscc: code, version }) => ({ code, version }))).toEqual([
        { code: null, version: 1 },
      ]);
    },
  );

  it('changes what is given, clears what is null and leaves the rest', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const { id } = await anOrganisation(server.database, {
      createdForEvent: eventId,
      short: bilingual({ zh: '甲' }),
      level: OrganisationLevel.city,
    });

    const changed = await organisations.save(organiser, {
      id,
      version: 1,
      legal: { zh: '甲有限公司' },
      level: null,
    });

    expect(changed).toMatchObject({
      name: bilingual({ zh: '示例单位' }),
      short: bilingual({ zh: '甲' }),
      legal: bilingual({ zh: '甲有限公司' }),
      level: null,
      version: 2,
    });
  });

  it('is changed by organisers of the event it was added for alone, on the version they read', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const lead = await aHolder(server.database, Role.forum_lead, eventId, randomUUID());
    const elsewhere = await aHolder(
      server.database,
      Role.organiser,
      (await anEvent(server.database)).id,
    );
    const { id } = await anOrganisation(server.database, { createdForEvent: eventId });

    const change = { id, version: 2, level: OrganisationLevel.city };
    await expect(organisations.save(lead, change)).rejects.toThrow(Forbidden);
    await expect(organisations.save(elsewhere, change)).rejects.toThrow(NotFound);
    await expect(organisations.save(organiser, change)).rejects.toThrow(VersionConflict);
  });

  it.each([
    [{ kind: OrganisationKind.fund }, 'input.name'],
    [{ name: { zh: '甲' } }, 'input.kind'],
  ])('needs a name and a kind for a new one', async (input, path) => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);

    await expect(organisations.save(organiser, { eventId, ...input })).rejects.toMatchObject({
      details: { path, rule: 'required' },
    });
  });

  it('lists by a part of any of its names', async () => {
    const { id: eventId } = await anEvent(server.database);
    const organiser = await aHolder(server.database, Role.organiser, eventId);
    const star = await anOrganisation(server.database, { short: bilingual({ en: 'CAS Star' }) });
    const legal = await anOrganisation(server.database, { legal: bilingual({ zh: 'Star 公司' }) });

    const { nodes } = await organisations.list(organiser, { eventId, search: 'star' });

    expect(nodes.map(({ id }) => id)).toEqual([legal.id, star.id]);
  });
});
