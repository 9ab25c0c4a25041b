import type { QueryClient } from '@tanstack/react-query';

import { ask } from '../../../kernel/api/ask.js';
import { isRefused } from '../../../kernel/api/refused.js';
import { rangeOf } from '../../../kernel/i18n/instants.js';
import type { BilingualText } from '../../../kernel/ui/bilingual.js';
import {
  board,
  type BoardItemFragment,
  type BoardQuery,
  castItem,
  deleteItem,
  moveForum,
  moveItems,
  restoreItem,
  saveItem,
} from '../board.generated.js';
import type { Kept, Part, Place } from '../planned.js';
import {
  type Change,
  type Deed,
  type Existing,
  type ForumMoved,
  isNew,
  type Moved,
  type OwnWrites,
} from './history.js';

interface Doing {
  readonly client: QueryClient;
  readonly own: OwnWrites;
  /** An item was written, and this is what it became. */
  readonly took: (item: BoardItemFragment) => void;
  /** These changes are done, whatever becomes of the rest. */
  readonly done: (changes: readonly Change[]) => void;
}

/** Tells the server what was done: what moves in one act, all or none, and the rest one after the other. */
export async function carryOut(deed: Deed, doing: Doing): Promise<void> {
  const movers = deed.filter(isMove);
  if (movers.length > 0) {
    await move(movers, doing);
    doing.done(movers);
  }
  for (const change of deed) {
    if (isMove(change)) continue;
    const now = doing.own.followed(change);
    if (now.kind === 'existing') await (now.to ? make(now, doing) : remove(now, doing));
    else if (now.kind === 'cast') await cast(now.id, now.from, now.to, doing);
    else await moveWithItems(now, doing);
    doing.done([change]);
  }
}

type Mover = Moved | (ForumMoved & { readonly kind: 'span' });

function isMove(change: Change): change is Mover {
  return change.kind === 'moved' || change.kind === 'span';
}

async function move(movers: readonly Mover[], { client, own, took }: Doing): Promise<void> {
  const now = movers.map((one) => own.followed(one));
  const moves = now.flatMap(({ kind, id, version, to }) =>
    kind === 'moved' ? [{ id, version, ...placeFor(to) }] : [],
  );
  const forums = now.flatMap(({ kind, id, version, to: { during } }) =>
    kind === 'span' && during ? [{ id, version, during: rangeOf(during) }] : [],
  );
  const { moveAgendaItems } = await ask(client, moveItems, { input: { moves, forums } });
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  for (const one of [...moveAgendaItems.items, ...moveAgendaItems.forums]) {
    own.wrote({ id: one.id, version: versions.get(one.id) ?? 0 }, one);
  }
  moveAgendaItems.items.forEach(took);
}

async function moveWithItems({ id, version, to }: ForumMoved, { client, own }: Doing) {
  const input = { id, version, ...placeFor(to) };
  const { saveForum } = await ask(client, moveForum, { input });
  own.wrote({ id, version }, saveForum);
}

async function make({ id, version, kept }: Existing, { client, own, took }: Doing) {
  const item = isNew({ version }) ? await makeNew(kept, client) : await putBack(id, client);
  own.wrote({ id, version }, item);
  took(item);
  if (kept.parts.length > 0) await saveParts(client, item.id, [], kept.parts);
}

async function makeNew(kept: Kept, client: QueryClient): Promise<BoardItemFragment> {
  const { forumId, kind, title, fixed } = kept;
  const input = { forumId, kind, title: wordsOf(title), fixed, ...placeFor(kept) };
  const { saveAgendaItem } = await ask(client, saveItem, { input });
  return saveAgendaItem;
}

async function putBack(id: string, client: QueryClient): Promise<BoardItemFragment> {
  const { restoreAgendaItem } = await ask(client, restoreItem, { id });
  return restoreAgendaItem;
}

/** Whoever takes part leaves first; where the item must stay for another reason, they come back. */
async function remove({ id, version, kept: { parts } }: Existing, doing: Doing): Promise<void> {
  const { client } = doing;
  try {
    await ask(client, deleteItem, { id, version });
  } catch (failure) {
    if (isRefused(failure, 'NOT_FOUND')) return;
    if (!isRefused(failure, 'AGENDA_ITEM_IN_USE') || parts.length === 0) throw failure;
    await cast(id, parts, [], doing);
    try {
      await ask(client, deleteItem, { id, version });
    } catch (reason) {
      await cast(id, [], parts, doing).catch(() => undefined);
      throw reason;
    }
  }
}

/** @throws Refused where others take part by now than were looked at */
async function cast(
  id: string,
  from: readonly Part[],
  to: readonly Part[],
  { client }: Doing,
): Promise<void> {
  const seen = await appearancesOf(client, id, from);
  await saveParts(client, id, seen, to);
}

async function saveParts(
  client: QueryClient,
  agendaItemId: string,
  seen: readonly string[],
  parts: readonly Part[],
): Promise<void> {
  const speakers = parts.map(({ speakerId, role, post }) => {
    return { speakerId, role, post: post && wordsOf(post) };
  });
  await ask(client, castItem, { input: { agendaItemId, seen: [...seen], speakers } });
}

/** The appearances by which these parts are known; asked for anew, since each change gives others. */
async function appearancesOf(
  client: QueryClient,
  itemId: string,
  parts: readonly Part[],
): Promise<string[]> {
  await client.invalidateQueries({ queryKey: [board.name] });
  const answers = client.getQueriesData<BoardQuery>({ queryKey: [board.name] });
  const speakers = answers
    .flatMap(([, answer]) => answer?.event?.forums ?? [])
    .flatMap(({ agenda }) => agenda)
    .find(({ id }) => id === itemId)?.speakers;
  return (speakers ?? [])
    .filter((one) =>
      parts.some(({ speakerId, role }) => one.speakerId === speakerId && one.role === role),
    )
    .map(({ id }) => id);
}

function placeFor({ during, roomId, position }: Place) {
  const place = { during: during && rangeOf(during), roomId };
  return position === undefined ? place : { ...place, position };
}

function wordsOf({ zh, en, enStatus }: BilingualText) {
  return { zh, en, ...(enStatus && { enStatus }) };
}
