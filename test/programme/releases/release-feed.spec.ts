import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { EventStatus } from '../../../src/events/event.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, anAgendaItem } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';

describe('the feed of releases', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  const read = (slug: string, headers: Record<string, string> = {}, query = '') =>
    server.app
      .getHttpAdapter()
      .getInstance()
      .inject({ url: `/events/${slug}/releases.json${query}`, headers });

  it('tells what changed, the newest first, and nothing where the reader knows it', async () => {
    const { database } = server;
    const event = await anEvent(database, { title: bilingual({ zh: '大会', en: 'Conference' }) });
    const room = { roomId: (await aRoom(database, { eventId: event.id })).id };
    const title = bilingual({ zh: '光子', en: 'Photons' });
    const at = { eventId: event.id, during: hours(9, 12), ...room, title };
    const forum = await aForum(database, at);
    const releases = server.get(ReleasesService);
    await releases.release(theHouse, { eventId: event.id });
    await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10), title });
    await releases.release(theHouse, { eventId: event.id, note: { zh: '增补', en: 'One more' } });

    const answer = await read(event.slug, {}, '?lang=en');
    const again = await read(
      event.slug,
      { 'if-none-match': answer.headers.etag as string },
      '?lang=en',
    );
    await releases.release(theHouse, { eventId: event.id });
    const later = await read(
      event.slug,
      { 'if-none-match': answer.headers.etag as string },
      '?lang=en',
    );

    expect(answer.headers['content-type']).toBe('application/feed+json; charset=utf-8');
    expect(answer.json()).toMatchObject({
      title: 'Conference: changes to the programme',
      items: [
        {
          title: 'Programme, release 2',
          content_text: 'One more\nAdded: “Photons” (Photons), 8 April, 09:00–10:00, 主会场',
        },
        { title: 'Programme, release 1' },
      ],
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(later.json()).toMatchObject({
      items: [{ content_text: 'Nothing changed from the release before.' }, {}, {}],
    });
    expect((await read(event.slug)).json()).toMatchObject({ title: '大会：日程变更' });
  });

  it('is not there for those who may not see the event', async () => {
    const { slug } = await anEvent(server.database, { status: EventStatus.draft });

    expect((await read(slug)).statusCode).toBe(404);
  });
});
