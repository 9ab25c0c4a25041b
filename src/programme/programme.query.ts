import type { EntityManager, EntityTarget } from 'typeorm';

import { Organisation } from '../directory/organisation.entity.js';
import type { AgendaItem } from '../forums/agenda-item.entity.js';
import { agendaOfForums } from '../forums/agenda.query.js';
import {
  amountsOfAnnouncements,
  announcementsOfItems,
  participantsOfAnnouncements,
} from '../forums/announcements/announcements.query.js';
import { ForumHost } from '../forums/forum-host.entity.js';
import type { Forum } from '../forums/forum.entity.js';
import { forumsOfEvents } from '../forums/forums.query.js';
import { groupBy } from '../kernel/loaders/group-by.js';
import type { Appearance } from '../speakers/appearance.entity.js';
import { appearancesOfItems } from '../speakers/appearances.query.js';
import { Speaker, SpeakerStatus } from '../speakers/speaker.entity.js';
import { namesElsewhere, toldIn } from './interchange/brought-along.query.js';
import type { ItemDetails, PersonDetails } from './interchange/imported.js';
import type {
  Programme,
  ProgrammeAnnouncement,
  ProgrammeAppearance,
  ProgrammeForum,
  ProgrammeSpeaker,
} from './programme.js';

/** What a release would say of the draft, and what it would leave out. */
export interface DraftProgramme {
  readonly programme: Programme;
  readonly unplaced: readonly (Forum | AgendaItem)[];
  /** Nobody knows yet whether they come. */
  readonly invited: readonly Invited[];
}

interface Invited {
  readonly item: AgendaItem;
  readonly personId: string;
}

interface Row {
  readonly id: string;
}

/** Puts the draft together as a release stores it; a thousand items take as many statements as one. */
export async function programmeOf(tx: EntityManager, eventId: string): Promise<DraftProgramme> {
  const allForums = await forumsOfEvents(tx, [eventId]);
  const allItems = await agendaOfForums(tx, allForums.map(idOf));
  const agendas = groupBy(allItems, ({ forumId }) => forumId);
  const shown = allForums
    .map((forum) => ({ forum, items: shownItems(forum, agendas.get(forum.id) ?? []) }))
    .filter(({ forum, items }) => forum.heldOn !== null || items.length > 0);
  const items = shown.flatMap((one) => one.items);

  const forumIds = shown.map(({ forum }) => forum.id);
  const hosts = await hostsOf(tx, forumIds);
  const announcements = await announcementsOf(tx, items.map(idOf));
  const appearances = await appearancesOfItems(tx, items.map(idOf));
  const confirmed = await confirmedAmong(tx, appearances);
  const speakers = groupBy(confirmed, ({ agendaItemId }) => agendaItemId);
  const details = await toldIn<ItemDetails>(tx, eventId, 'item');

  const forums = shown.map(({ forum, items: agenda }) =>
    carrying(forum, {
      hosts: hosts.get(forum.id) ?? [],
      agenda: agenda.map((item) =>
        carrying(item, {
          speakers: speakers.get(item.id) ?? [],
          announcements: announcements.get(item.id) ?? [],
          details: details.get(item.id) ?? {},
        }),
      ),
    }),
  );
  const inProgramme = new Set([...forums, ...items].map(idOf));
  const ids = [...forumIds, ...items.flatMap(({ id, room }) => (room ? [id, room.id] : [id]))];
  const people = confirmed.map(({ personId }) => personId);
  return {
    programme: {
      forums,
      speakers: await speakersOf(tx, eventId, forums),
      elsewhere: await namesElsewhere(tx, eventId, [...ids, ...people]),
    },
    unplaced: [...allForums, ...allItems].filter(({ id }) => !inProgramme.has(id)),
    invited: invitedTo(items, appearances),
  };
}

/** The placed items; all of them where the day of the forum is all that is known of its time. */
function shownItems({ during, heldOn }: Forum, items: readonly AgendaItem[]): AgendaItem[] {
  const onlyItsDay = during === null && heldOn !== null;
  return items.filter((item) => onlyItsDay || item.during !== null);
}

async function confirmedAmong(
  tx: EntityManager,
  appearances: readonly Appearance[],
): Promise<ProgrammeAppearance[]> {
  const confirmed = appearances.filter(({ status }) => status === SpeakerStatus.confirmed);
  const organisations = await byId(
    tx,
    Organisation,
    confirmed.map(({ person }) => person.organisationId),
  );
  return confirmed.map((appearance) => {
    const { person } = appearance;
    const organisation = maybe(organisations, person.organisationId);
    return carrying(appearance, { person: carrying(person, { organisation }) });
  });
}

async function speakersOf(
  tx: EntityManager,
  eventId: string,
  forums: readonly ProgrammeForum[],
): Promise<ProgrammeSpeaker[]> {
  const appearances = groupBy(
    forums.flatMap(({ agenda }) => agenda).flatMap((item) => item.speakers),
    ({ speakerId }) => speakerId,
  );
  const speakers = await byId(tx, Speaker, [...appearances.keys()]);
  const details = await toldIn<PersonDetails>(tx, eventId, 'speaker');
  return [...appearances].flatMap(([speakerId, own]) =>
    own.slice(0, 1).map(({ person }) =>
      carrying(known(speakers, speakerId), {
        ...{ person, appearances: own },
        details: details.get(speakerId) ?? {},
      }),
    ),
  );
}

function invitedTo(items: readonly AgendaItem[], appearances: readonly Appearance[]): Invited[] {
  const itemsById = new Map(items.map((item) => [item.id, item]));
  return appearances
    .filter(({ status }) => status === SpeakerStatus.invited)
    .map(({ agendaItemId, personId }) => ({ item: known(itemsById, agendaItemId), personId }));
}

async function hostsOf(
  tx: EntityManager,
  forumIds: readonly string[],
): Promise<ReadonlyMap<string, ProgrammeForum['hosts']>> {
  const hosts = await tx
    .createQueryBuilder(ForumHost, 'host')
    .where('host.forumId = ANY(:forumIds)', { forumIds })
    .orderBy('host.position')
    .addOrderBy('host.id')
    .getMany();
  const organisations = await byId(
    tx,
    Organisation,
    hosts.map((host) => host.organisationId),
  );
  return groupBy(
    hosts.map((host) =>
      carrying(host, { organisation: known(organisations, host.organisationId) }),
    ),
    ({ forumId }) => forumId,
  );
}

async function announcementsOf(
  tx: EntityManager,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, ProgrammeAnnouncement[]>> {
  const announcements = await announcementsOfItems(tx, itemIds);
  const ids = announcements.map(idOf);
  const participants = await participantsOfAnnouncements(tx, ids);
  const organisations = await byId(
    tx,
    Organisation,
    participants.map(({ organisationId }) => organisationId),
  );
  const named = participants.map((participant) =>
    carrying(participant, { organisation: maybe(organisations, participant.organisationId) }),
  );
  const participantsOf = groupBy(named, ({ announcementId }) => announcementId);
  const amounts = await amountsOfAnnouncements(tx, ids);
  const amountsOf = groupBy(amounts, ({ announcementId }) => announcementId);
  return groupBy(
    announcements.map((announcement) =>
      carrying(announcement, {
        participants: participantsOf.get(announcement.id) ?? [],
        amounts: amountsOf.get(announcement.id) ?? [],
      }),
    ),
    ({ agendaItemId }) => agendaItemId,
  );
}

async function byId<Found extends Row>(
  tx: EntityManager,
  entity: EntityTarget<Found>,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Found>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await tx
    .createQueryBuilder(entity, 'row')
    .where('row.id = ANY(:wanted)', { wanted })
    .getMany();
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a foreign key says is there. */
function known<Found>(rows: ReadonlyMap<string, Found>, id: string): Found {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The programme names ${id}, which is not there`);
  return row;
}

function maybe<Found>(rows: ReadonlyMap<string, Found>, id: string | null): Found | null {
  return id === null ? null : known(rows, id);
}

/** Puts what lies below an object into it, under the names of the fields. */
function carrying<Parent extends object, Children extends object>(
  parent: Parent,
  children: Children,
): Parent & Children {
  return Object.assign(parent, children);
}

function idOf({ id }: Row): string {
  return id;
}
