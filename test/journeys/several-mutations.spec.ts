import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../src/access/permission.js';
import { aHolder } from '../support/access.factories.js';
import { anOrganisation } from '../support/directory.factories.js';
import { anEvent } from '../support/events.factories.js';
import { aForum } from '../support/forums.factories.js';
import { aServer, type TestServer } from '../support/server.js';
import { aTokenOf } from '../support/sessions.factories.js';

describe('Several mutations in one document', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  it('each tell what is there after it, not what one before it had read', async () => {
    const { database } = server;
    const { id: eventId } = await anEvent(database);
    const { id: forumId } = await aForum(database, { eventId });
    const { id: organisationId } = await anOrganisation(database);
    const organiser = await aTokenOf(database, await aHolder(database, Role.organiser, eventId));
    const document = `
      mutation ($empty: SaveForumHostsInput!, $one: SaveForumHostsInput!) {
        empty: saveForumHosts(input: $empty) { version hosts { role } }
        one: saveForumHosts(input: $one) { version hosts { role } }
      }`;
    const input = (version: number, hosts: object[]) => ({ forumId, version, hosts });

    const { data } = await server.graphql(
      document,
      { empty: input(1, []), one: input(2, [{ organisationId, role: 'host' }]) },
      organiser,
    );

    expect(data).toEqual({
      empty: { version: 2, hosts: [] },
      one: { version: 3, hosts: [{ role: 'host' }] },
    });
  });
});
