import { isDeepStrictEqual } from 'node:util';

import { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import { groupBy } from '../../kernel/loaders/group-by.js';
import { AppearanceRole } from '../../speakers/appearance.entity.js';
import { SpeakerStatus } from '../../speakers/speaker.entity.js';
import type { ExistingAppearance, ExistingItem } from './existing.query.js';
import { ExternalKind } from './external-ref.entity.js';
import type { ImportedPart, ItemDetails } from './imported.js';
import type { PlannedSpeaker } from './plan-people.js';
import type { ForumSlot } from './plan-places.js';
import { columnsOf, type SlotRow, textColumns, textColumnsOf } from './plan-rows.js';
import type { Plan } from './plan.js';
import { theFile } from './report.js';
import type { SettledProgramme, SettledSession } from './settle.js';
import { oneText } from './texts.js';

/** What the items of the file lie in, by the keys that it has for it. */
export interface Surroundings {
  readonly rooms: ReadonlyMap<string, string>;
  readonly forums: ReadonlyMap<string | null, ForumSlot>;
  readonly speakers: ReadonlyMap<string, PlannedSpeaker>;
}

type PlannedItem = Pick<ExistingItem, 'id' | 'slotId'>;

/** Plans the items and who appears in them. */
export function planItems(plan: Plan, { sessions }: SettledProgramme, around: Surroundings): void {
  const here = new Map(plan.existing.items.map((item) => [item.id, item]));
  const casts = groupBy(plan.existing.appearances, ({ itemId }) => itemId);
  const tellsPeople = sessions.some(({ people }) => people.length > 0);
  for (const [index, session] of sessions.entries()) {
    const forum = around.forums.get(session.forum);
    if (!forum) throw new Error(`The session ${session.ids.join(' ')} has no forum`);
    const place = { forum, roomId: around.rooms.get(session.room ?? '') ?? null };
    const known = plan.matching.claim(ExternalKind.item, session.ids, here, () => false);
    const item = known
      ? changeItem(plan, known, session, place)
      : addItem(plan, session, place, index + 1);
    plan.note(ExternalKind.item, session.ids, item.id);
    plan.tell(item.id, withoutTexts(session.details));
    if (tellsPeople)
      cast(plan, item, session, { speakers: around.speakers, before: casts.get(item.id) ?? [] });
  }
  const { matching, existing, report } = plan;
  const absent = existing.items.filter(
    ({ id }) => matching.wasImported(id) && !matching.wasClaimed(id),
  );
  if (absent.length > 0) report.warn('absent', theFile, { count: absent.length });
}

interface ItemPlace {
  readonly forum: ForumSlot;
  readonly roomId: string | null;
}

function addItem(
  plan: Plan,
  session: SettledSession,
  place: ItemPlace,
  position: number,
): PlannedItem {
  const [id, slotId] = [plan.nextId(), plan.nextId()];
  const { kind, title, details } = session;
  const row = {
    id,
    ...textColumns(title),
    ...textColumnsOf('abstract', details.abstract),
    ...textColumnsOf('description', details.description),
    forum_id: place.forum.id,
    kind,
    position,
    slot_id: slotId,
  };
  plan.rows.newItems.push(row);
  plan.rows.newSlots.push(slotOf(plan, slotId, session, place));
  plan.created.add(id);
  return { id, slotId };
}

function changeItem(
  plan: Plan,
  known: ExistingItem,
  session: SettledSession,
  place: ItemPlace,
): PlannedItem {
  const { id, slotId } = known;
  const forumBefore = plan.existing.forums.find((forum) => forum.id === known.forumId);
  const before = {
    ...{ id, ...columnsOf(known.title), forum_id: known.forumId, kind: known.kind },
    ...textColumnsOf('abstract', undefined, known.abstract),
    ...textColumnsOf('description', undefined, known.description),
  };
  const slotBefore: SlotRow = {
    id: slotId,
    room_id: known.roomId,
    starts: known.start,
    ends: known.end,
    parent_id: forumBefore?.slotId ?? '',
  };
  const kind = kindNow(plan, known, session);
  const { title, details } = session;
  const after = {
    ...{ id, ...textColumns(title, known.title), forum_id: place.forum.id, kind },
    ...textColumnsOf('abstract', details.abstract, known.abstract),
    ...textColumnsOf('description', details.description, known.description),
  };
  const slotAfter =
    session.during === null
      ? { ...slotBefore, parent_id: place.forum.slotId }
      : slotOf(plan, slotId, session, place);
  const isMoved = !isDeepStrictEqual(slotBefore, slotAfter);
  if (isMoved) plan.rows.movedSlots.push(slotAfter);
  // A move is an edit of the item as well: who has it open is to learn of it.
  if (isMoved || !isDeepStrictEqual(before, after)) {
    plan.rows.changedItems.push(after);
    plan.touch(id);
  }
  return known;
}

/** What has no field of its own. */
function withoutTexts(details: ItemDetails): ItemDetails {
  const rest = { ...details };
  delete rest.abstract;
  delete rest.description;
  return rest;
}

/** Kinds that nothing hangs on. */
const changeable: ReadonlySet<AgendaItemKind> = new Set([
  ...[AgendaItemKind.opening, AgendaItemKind.keynote, AgendaItemKind.talk],
  ...[AgendaItemKind.panel, AgendaItemKind.break, AgendaItemKind.other],
]);

/** The kind follows the file only where the file's own word changed: what was made of it here stays. */
function kindNow(plan: Plan, { id, kind }: ExistingItem, session: SettledSession): AgendaItemKind {
  const [before, now] = [plan.existing.details.get(id)?.type, session.details.type];
  const isNews = before !== undefined && now !== undefined && before !== now;
  return isNews && changeable.has(kind) && changeable.has(session.kind) ? session.kind : kind;
}

/** An item of a forum that holds a room has none of its own. */
function slotOf(
  plan: Plan,
  id: string,
  { during, roomPlace }: SettledSession,
  { forum, roomId }: ItemPlace,
): SlotRow {
  if (forum.roomId !== null && roomId !== null && roomId !== forum.roomId) {
    const room = plan.existing.rooms.find((one) => one.id === roomId);
    plan.report.warn('forum_holds_room', roomPlace, { value: room ? oneText(room.title) : '' });
  }
  return {
    id,
    room_id: forum.roomId === null && during !== null ? roomId : null,
    starts: during?.start ?? null,
    ends: during?.end ?? null,
    parent_id: forum.slotId,
  };
}

interface Cast {
  readonly speakers: ReadonlyMap<string, PlannedSpeaker>;
  readonly before: readonly ExistingAppearance[];
}

/** Puts into an item whom the file names; of those who were there, only who came with an import may go. */
function cast(
  plan: Plan,
  item: PlannedItem,
  { people, place }: SettledSession,
  { speakers, before }: Cast,
): void {
  const named = new Set<string>();
  for (const [index, part] of people.entries()) {
    const speaker = speakers.get(part.person);
    if (!speaker) continue;
    named.add(speaker.id);
    const own = before.filter(({ personId }) => personId === speaker.id);
    if (own.length > 0) recast(plan, item, own, { ...part, position: index + 1 });
    else if (
      speaker.status === SpeakerStatus.declined ||
      speaker.status === SpeakerStatus.withdrawn
    ) {
      plan.report.warn('speaker_declined', place, { value: speaker.name });
    } else appear(plan, item, speaker, { ...part, position: index + 1 });
  }
  const gone = before.filter(
    ({ personId }) => !named.has(personId) && plan.matching.wasImported(personId),
  );
  for (const { id } of gone) {
    plan.rows.goneAppearances.push(id);
    plan.touch(item.id);
  }
}

interface Part extends ImportedPart {
  readonly position: number;
}

function appear(
  plan: Plan,
  item: PlannedItem,
  { id: personId, speakerId, status }: PlannedSpeaker,
  { role, position }: Part,
): void {
  plan.rows.newAppearances.push({
    id: plan.nextId(),
    item_id: item.id,
    speaker_id: speakerId,
    role: role ?? AppearanceRole.speaker,
    position,
    slot_id: item.slotId,
    person_id: personId,
    firm: status === SpeakerStatus.confirmed,
  });
  plan.touch(item.id);
}

/** Somebody with several parts in an item was given them here, and keeps them. */
function recast(
  plan: Plan,
  item: PlannedItem,
  [own, ...more]: readonly ExistingAppearance[],
  { role, position }: Part,
): void {
  if (!own || more.length > 0) return;
  const after = { id: own.id, role: role ?? own.role, position };
  if (after.role === own.role && position === own.position) return;
  plan.rows.recastAppearances.push(after);
  plan.touch(item.id);
}
