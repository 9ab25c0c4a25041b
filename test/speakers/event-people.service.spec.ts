import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../src/access/permission.js';
import { Availability } from '../../src/events/calendar/availability.entity.js';
import { EngagementPart } from '../../src/events/calendar/engagement.entity.js';
import type { Viewer } from '../../src/kernel/auth/viewer.js';
import { Forbidden, NotFound, Unauthenticated } from '../../src/kernel/errors/refusals.js';
import { EventPeopleService } from '../../src/speakers/event-people.service.js';
import { SpeakerStatus } from '../../src/speakers/speaker.entity.js';
import { aHolder, anAccount, visitor } from '../support/access.factories.js';
import { countStatements } from '../support/count-statements.js';
import { aPerson } from '../support/directory.factories.js';
import { anEngagement, anEvent, hours } from '../support/events.factories.js';
import { aForum, anAgendaItem } from '../support/forums.factories.js';
import { aRelease } from '../support/releases.factories.js';
import { aServer, type TestServer } from '../support/server.js';
import { aSpeaker } from '../support/speakers.factories.js';

describe('the people of an event', () => {
  let server: TestServer;
  let database: DataSource;
  let people: EventPeopleService;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    people = server.get(EventPeopleService);
  });
  afterAll(() => server.close());

  /** An event with somebody invited, somebody who witnesses, and somebody only added for it. */
  async function anEventWithPeople() {
    const { id: eventId } = await anEvent(database);
    const organiser: Viewer = await aHolder(database, Role.organiser, eventId);
    const added = await aPerson(database, { name: '王一', createdForEvent: eventId });
    const invited = await aPerson(database, { name: '李二', nameLatin: 'Li Er' });
    const speaker = await aSpeaker(database, {
      ...{ eventId, personId: invited.id },
      status: SpeakerStatus.confirmed,
    });
    const witness = await aPerson(database, { name: '张三' });
    const forum = await aForum(database, { eventId });
    const later = await anAgendaItem(database, { forumId: forum.id });
    const item = await anAgendaItem(database, { forumId: forum.id });
    await anEngagement(database, { slotId: later.slotId, personId: invited.id, firm: false });
    await anEngagement(database, { slotId: item.slotId, personId: invited.id });
    await anEngagement(database, {
      ...{ slotId: item.slotId, personId: witness.id },
      part: EngagementPart.witness,
    });
    // Somebody of another event.
    await aSpeaker(database, { eventId: (await anEvent(database)).id });
    return { eventId, organiser, added, invited, witness, speaker, items: [later, item] };
  }
  const named = ({ nodes }: { nodes: { person: { name: string } }[] }) =>
    nodes.map(({ person }) => person.name);

  it('are those who were invited, take part, or were added for it', async () => {
    const { eventId, organiser, speaker, items } = await anEventWithPeople();

    const page = await people.list({}, organiser, eventId, {});

    expect(named(page)).toEqual(['李二', '王一', '张三']);
    const [invited, added, witness] = page.nodes;
    expect(witness).toMatchObject({ speaker: null, addedHere: false, availability: [] });
    expect(witness?.parts).toMatchObject([{ part: 'witness', agendaItem: { id: items[1]?.id } }]);
    expect(invited?.speaker).toEqual(speaker);
    expect(invited?.parts).toMatchObject([
      { part: 'speaker', firm: false, agendaItem: { id: items[0]?.id } },
      { part: 'speaker', firm: true, agendaItem: { id: items[1]?.id } },
    ]);
    expect(added).toMatchObject({ speaker: null, parts: [], addedHere: true, released: false });
  });

  it('come with the times at which they can, of this event alone', async () => {
    const { eventId, organiser, added } = await anEventWithPeople();
    const { id: other } = await anEvent(database);
    await database.manager.insert(Availability, [
      { eventId, personId: added.id, during: hours(14, 18) },
      { eventId, personId: added.id, during: hours(9, 12) },
      { eventId: other, personId: added.id, during: hours(9, 18) },
    ]);

    const { nodes } = await people.list({}, organiser, eventId, { search: '王' });

    expect(nodes.map(({ availability }) => availability)).toEqual([[hours(9, 12), hours(14, 18)]]);
  });

  it('are known as shown where the last release has them as speakers', async () => {
    const { eventId, organiser, invited } = await anEventWithPeople();
    const speakers = [{ id: randomUUID(), personId: invited.id }];
    await aRelease(database, { eventId, document: { forums: [], speakers } });

    const { nodes } = await people.list({}, organiser, eventId, {});

    expect(nodes.filter(({ released }) => released).map(({ id }) => id)).toEqual([invited.id]);
  });

  it('are found by a part of their name, in either script, and by how their invitation stands', async () => {
    const { eventId, organiser } = await anEventWithPeople();

    const byName = await people.list({}, organiser, eventId, { search: '三' });
    const byLatin = await people.list({}, organiser, eventId, { search: 'li e' });
    const confirmed = await people.list({}, organiser, eventId, {
      status: SpeakerStatus.confirmed,
    });
    const declined = await people.list({}, organiser, eventId, { status: SpeakerStatus.declined });

    expect(named(byName)).toEqual(['张三']);
    expect(named(byLatin)).toEqual(['李二']);
    expect(named(confirmed)).toEqual(['李二']);
    expect(named(declined)).toEqual([]);
    expect(await confirmed.totalCount()).toBe(1);
  });

  it('are asked for one by one as well, and nobody of another event is found', async () => {
    const { eventId, organiser, witness } = await anEventWithPeople();
    const { id: personId } = await aPerson(database);

    expect(named(await people.list({}, organiser, eventId, { personId: witness.id }))).toEqual([
      '张三',
    ]);
    expect(named(await people.list({}, organiser, eventId, { personId }))).toEqual([]);
  });

  it('are read page by page in the order in which a browser sorts Chinese, namesakes too', async () => {
    const { id: eventId } = await anEvent(database);
    const organiser = await aHolder(database, Role.organiser, eventId);
    const names = ['王一', 'Zoë', '张三', '阿山', '王一', 'ada', '李二', '重阳', '王一'];
    for (const name of names) await aPerson(database, { name, createdForEvent: eventId });

    const pages = [await people.list({}, organiser, eventId, { first: 2 })];
    for (let last = pages[0]; last?.pageInfo.hasNextPage === true; last = pages.at(-1)) {
      const after = last.pageInfo.endCursor;
      pages.push(await people.list({}, organiser, eventId, { first: 2, after }));
    }

    const sorted = names.toSorted(new Intl.Collator('zh-CN').compare);
    expect(pages.flatMap(named)).toEqual(sorted);
    expect(new Set(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).size).toBe(9);
  });

  it('take as many statements as one of them', async () => {
    const { eventId, organiser } = await anEventWithPeople();

    const ofOne = await countStatements(database, () =>
      people.list({}, organiser, eventId, { first: 1 }),
    );
    const ofAll = await countStatements(database, () => people.list({}, organiser, eventId, {}));

    expect(ofAll).toBe(ofOne);
  });

  it('are for those who see the draft', async () => {
    const { eventId } = await anEventWithPeople();
    const door = await aHolder(database, Role.door, eventId);

    await expect(people.list({}, visitor, eventId, {})).rejects.toThrow(Unauthenticated);
    await expect(people.list({}, await anAccount(database), eventId, {})).rejects.toThrow(NotFound);
    await expect(people.list({}, door, eventId, {})).rejects.toThrow(Forbidden);
  });
});
