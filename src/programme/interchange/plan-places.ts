import { isDeepStrictEqual } from 'node:util';

import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import type { ExistingForum } from './existing.query.js';
import { ExternalKind } from './external-ref.entity.js';
import type { ImportedForum, Localised } from './imported.js';
import { columnsOf, textColumns } from './plan-rows.js';
import type { Plan } from './plan.js';
import type { SettledProgramme } from './settle.js';
import { Addresses } from './addresses.js';

/** A forum as an item meets it. */
export type ForumSlot = Pick<ExistingForum, 'id' | 'slotId' | 'roomId'>;

/** Plans the rooms that the programme uses. Their ids, by their keys in the file. */
export function planRooms(
  plan: Plan,
  { sessions, rooms }: SettledProgramme,
): ReadonlyMap<string, string> {
  const used = new Set(sessions.map(({ room }) => room));
  const here = new Map(plan.existing.rooms.map((room) => [room.id, room]));
  const ids = new Map<string, string>();
  for (const { ids: names, name, capacity } of rooms) {
    const [key = ''] = names;
    if (!used.has(key)) continue;
    const known = plan.matching.find(ExternalKind.room, names, here, called(name));
    const id = known?.id ?? plan.nextId();
    const row = { id, ...textColumns(name, known?.title), capacity: known?.capacity ?? capacity };
    if (!known) {
      plan.rows.newRooms.push(row);
      plan.created.add(id);
    } else if (
      !isDeepStrictEqual(row, { id, ...columnsOf(known.title), capacity: known.capacity })
    ) {
      plan.rows.changedRooms.push(row);
      plan.touch(id);
    }
    plan.note(ExternalKind.room, names, id);
    ids.set(key, id);
  }
  return ids;
}

/** The forum that takes in what stands in none; its key in the file is null. */
const rest = 'rest:';

/** Plans a forum without a room of its own for each track that is used. */
export function planForums(
  plan: Plan,
  programme: SettledProgramme,
  eventTitle: BilingualText,
): ReadonlyMap<string | null, ForumSlot> {
  const used = new Set(programme.sessions.map(({ forum }) => forum));
  const here = new Map(plan.existing.forums.map((forum) => [forum.id, forum]));
  const addresses = new Addresses(plan.existing.forums);
  const forums = new Map<string | null, ForumSlot>();
  for (const { ids: names, title } of [...programme.forums, restOf(programme, eventTitle)]) {
    const key = names[0] === rest ? null : (names[0] ?? '');
    if (!used.has(key)) continue;
    const known = plan.matching.find(ExternalKind.forum, names, here, called(title));
    const id = known?.id ?? plan.nextId();
    const row = { id, ...textColumns(title, known?.title) };
    const forum: ForumSlot = known ?? { id, slotId: plan.nextId(), roomId: null };
    if (!known) {
      plan.rows.newForums.push({ ...row, ...addresses.next(title), slot_id: forum.slotId });
      plan.created.add(id);
    } else if (key !== null && !isDeepStrictEqual(row, { id, ...columnsOf(known.title) })) {
      plan.rows.changedForums.push(row);
      plan.touch(id);
    }
    plan.note(ExternalKind.forum, names, id);
    forums.set(key, forum);
  }
  return forums;
}

function restOf({ title }: SettledProgramme, { zh, en }: BilingualText): ImportedForum {
  return {
    ids: [rest],
    title: title ?? { ...(zh === null ? {} : { zh }), ...(en === null ? {} : { en }) },
  };
}

/** Whether something has this name in either language. */
function called(name: Localised): (thing: { readonly title: BilingualText }) => boolean {
  const names = [name.zh, name.en].filter((one) => one !== undefined);
  return ({ title }) => [title.zh, title.en].some((own) => own !== null && names.includes(own));
}
