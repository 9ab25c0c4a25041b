import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { Person } from '../directory/person.entity.js';
import { Availability } from '../events/calendar/availability.entity.js';
import { ReleasedService } from '../events/releases/released.service.js';
import type { EngagementPart } from '../events/calendar/engagement.entity.js';
import { agendaItemsById } from '../forums/agenda.query.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { groupBy } from '../kernel/loaders/group-by.js';
import type { Page } from '../kernel/pagination/connection.js';
import { type Keyset, paginate } from '../kernel/pagination/paginate.js';
import type { EventPeopleArgs } from './event-people.args.js';
import type { EventPerson, EventPersonPart } from './event-person.js';
import { Speaker } from './speaker.entity.js';

/** By pinyin, as the browser sorts Chinese; other scripts come after. */
const byName: Keyset<Person> = {
  list: 'people of an event by name',
  by: { property: 'name', kind: 'text', collation: 'zh-x-icu' },
};

/** Who has something to do with an event. */
@Injectable()
export class EventPeopleService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly released: ReleasedService,
  ) {}

  /** Those who are invited, take part in an item of the draft or were added for the event; by name. */
  async list(
    request: object,
    viewer: Viewer,
    eventId: string,
    { search, status, personId, ...page }: EventPeopleArgs,
  ): Promise<Page<EventPerson>> {
    await this.access.require(viewer, Permission.viewDraft, { eventId }, null);
    const { manager } = this.database;
    const people = manager.createQueryBuilder(Person, 'person').where(
      `(person.created_for_event = :eventId
        OR person.id IN (SELECT person_id FROM speakers WHERE event_id = :eventId)
        OR person.id IN (
          SELECT engagement.person_id FROM engagements engagement
          JOIN slots slot ON slot.id = engagement.slot_id WHERE slot.event_id = :eventId))`,
      { eventId },
    );
    if (typeof search === 'string') {
      people.andWhere(
        `strpos(lower(concat_ws(' ', person.name, person.name_latin)), lower(:search)) > 0`,
        { search },
      );
    }
    if (personId) people.andWhere('person.id = :personId', { personId });
    if (status) {
      people.andWhere(
        'person.id IN (SELECT person_id FROM speakers WHERE event_id = :eventId AND status = :status)',
        { status },
      );
    }
    const found = await paginate(people, page, byName);
    const nodes = await asTheyTakePart(manager, eventId, found.nodes);
    const shown = await this.shownIn(request, eventId);
    return { ...found, nodes: nodes.map((one) => ({ ...one, released: shown.has(one.id) })) };
  }

  /** The ids of the people whom the last release shows. */
  private async shownIn(request: object, eventId: string): Promise<ReadonlySet<string>> {
    const speakers = (await this.released.speakersOf(request, eventId)) as readonly Speaker[];
    return new Set(speakers.map(({ personId }) => personId));
  }
}

/** A page of people takes as many statements as one of them. */
async function asTheyTakePart(
  tx: EntityManager,
  eventId: string,
  people: readonly Person[],
): Promise<Omit<EventPerson, 'released'>[]> {
  const personId = In(people.map(({ id }) => id));
  const speakers = await tx.findBy(Speaker, { eventId, personId });
  const spans = await tx.find(Availability, {
    where: { eventId, personId },
    order: { during: 'ASC' },
  });
  const parts = await partsOf(
    tx,
    eventId,
    people.map(({ id }) => id),
  );
  const byPerson = new Map(speakers.map((speaker) => [speaker.personId, speaker]));
  const spansOf = groupBy(spans, (span) => span.personId);
  return people.map((person) => ({
    id: person.id,
    person,
    speaker: byPerson.get(person.id) ?? null,
    parts: parts.get(person.id) ?? [],
    availability: (spansOf.get(person.id) ?? []).map(({ during }) => during),
    addedHere: person.createdForEvent === eventId,
  }));
}

async function partsOf(
  tx: EntityManager,
  eventId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, EventPersonPart[]>> {
  const rows = await tx.query<
    { personId: string; part: EngagementPart; firm: boolean; itemId: string }[]
  >(
    `SELECT engagement.person_id AS "personId", engagement.part, engagement.firm, item.id AS "itemId"
     FROM engagements engagement
     JOIN slots slot ON slot.id = engagement.slot_id
     JOIN agenda_items item ON item.slot_id = slot.id
     WHERE slot.event_id = $1 AND engagement.person_id = ANY($2)
     ORDER BY lower(slot.during) NULLS LAST, item.id, engagement.part`,
    [eventId, personIds],
  );
  const items = await agendaItemsById(tx, [...new Set(rows.map(({ itemId }) => itemId))]);
  const byId = new Map(items.map((item) => [item.id, item]));
  const shown = rows.flatMap(({ itemId, ...row }) => {
    const agendaItem = byId.get(itemId);
    return agendaItem ? [{ ...row, agendaItem }] : [];
  });
  return groupBy(shown, (row) => row.personId);
}
