import type { ItemHistoryQuery } from './item.generated.js';

export type ItemEditTold = ItemHistoryQuery['agendaItemHistory'][number];

/** What is known of an item after an edit; what nobody has told is missing. */
export interface ItemState {
  readonly zh?: string | null;
  readonly en?: string | null;
  readonly kind?: string;
  readonly fixed?: boolean;
  /** In milliseconds; null: not on the timetable. */
  readonly during?: { readonly start: number; readonly end: number } | null;
  readonly roomId?: string | null;
}

export type StateField = 'title' | 'kind' | 'fixed' | 'place';

/** Something that was done, and what the item was before and after. */
export interface ItemEdit {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  readonly what: EditKind;
  readonly before: ItemState;
  readonly after: ItemState;
  readonly changed: readonly StateField[];
  /** Whose part it was about. */
  readonly speakerId: string | null;
}

export type EditKind =
  | 'made'
  | 'changed'
  | 'moved'
  | 'movedWithOthers'
  | 'copied'
  | 'speakerPlaced'
  | 'speakerRemoved'
  | 'speakersOrdered'
  | 'forumMoved'
  | 'other';

/** The edits with what each made of the item: read from the first to the last, told from the last to the first. */
export function editsFrom(told: readonly ItemEditTold[]): ItemEdit[] {
  let state: ItemState = {};
  let isFirst = true;
  const edits: ItemEdit[] = [];
  const ofSpeakers = new Set(
    told.filter(({ action }) => action.startsWith('speaker.')).map(({ at }) => at),
  );
  for (const { id, at, by, action, changes } of [...told].reverse()) {
    const given = parsed(changes);
    const what = kindOf(action, given, isFirst);
    // Who joined or left at that moment is told of already.
    if (what === 'speakersOrdered' && ofSpeakers.has(at)) continue;
    const before = state;
    if (what !== 'forumMoved') state = { ...state, ...stateIn(given) };
    edits.push({
      ...{ id, at, by, what, before, after: state },
      changed: changedBetween(before, state),
      speakerId: typeof given.speakerId === 'string' ? given.speakerId : null,
    });
    isFirst = false;
  }
  return edits.reverse();
}

function changedBetween(before: ItemState, after: ItemState): StateField[] {
  const fields: StateField[] = [];
  if (before.zh !== after.zh || before.en !== after.en) fields.push('title');
  if (before.kind !== after.kind) fields.push('kind');
  if ((before.fixed ?? false) !== (after.fixed ?? false)) fields.push('fixed');
  const [was, is] = [before.during, after.during];
  if (was?.start !== is?.start || was?.end !== is?.end || before.roomId !== after.roomId) {
    fields.push('place');
  }
  return fields;
}

type Given = Readonly<Record<string, unknown>>;

function kindOf(action: string, given: Given, isFirst: boolean): EditKind {
  switch (action) {
    case 'agenda_item.saved':
      return given.id === undefined ? 'made' : 'changed';
    case 'agenda_item.moved':
      return 'moved';
    case 'agenda_item.speakers_saved':
      return 'speakersOrdered';
    case 'agenda.break_copied':
      return isFirst ? 'copied' : 'other';
    case 'speaker.placed':
      return 'speakerPlaced';
    case 'speaker.removed':
      return 'speakerRemoved';
    case 'forum.saved':
      return 'forumMoved';
    default:
      return action.startsWith('agenda.') ? 'movedWithOthers' : 'other';
  }
}

function parsed(changes: string | null): Given {
  const value: unknown = changes === null ? {} : JSON.parse(changes);
  return isRecord(value) ? value : {};
}

function stateIn(given: Given): ItemState {
  const { title, kind, fixed, during, roomId } = given;
  return {
    ...(isRecord(title) && { zh: textOf(title.zh), en: textOf(title.en) }),
    ...(typeof kind === 'string' && { kind }),
    ...(typeof fixed === 'boolean' && { fixed }),
    ...(during === null && { during: null }),
    ...(isRecord(during) &&
      typeof during.start === 'string' &&
      typeof during.end === 'string' && {
        during: { start: Date.parse(during.start), end: Date.parse(during.end) },
      }),
    ...((roomId === null || typeof roomId === 'string') && { roomId }),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
