import { useAnswer } from '../../kernel/api/asked.js';
import type { Topic } from '../../kernel/api/live.js';
import { daysBetween, dayOf } from '../../kernel/i18n/instants.js';
import { organisedForums, type OrganisedForumsQuery } from './forums.generated.js';

const live: readonly Topic[] = ['forums', 'programme', 'rooms', 'speakers', 'roles'];

export type ForumsEvent = NonNullable<OrganisedForumsQuery['event']>;
export type OrganisedForum = ForumsEvent['forums'][number];

/** The event with its forums as they are drafted, and which of them the public sees. */
export function useForumsEvent(slug: string) {
  const { event, released } = useAnswer(organisedForums, { slug }, { live });
  return { event, released: new Set(released?.forums.map(({ id }) => id)) };
}

/** How far the planning of a forum is. */
export interface Progress {
  /** Items, breaks left out. */
  readonly items: number;
  readonly unplanned: number;
  readonly speakers: number;
  readonly confirmed: number;
}

export function progressOf({ agenda }: Pick<OrganisedForum, 'agenda'>): Progress {
  const items = agenda.filter(({ kind }) => kind !== 'break');
  const comes = new Map(
    agenda
      .flatMap(({ speakers }) => speakers)
      .filter(({ status }) => status === 'invited' || status === 'confirmed')
      .map(({ person, status }) => [person.id, status]),
  );
  return {
    items: items.length,
    unplanned: items.filter(({ during }) => during === null).length,
    speakers: comes.size,
    confirmed: [...comes.values()].filter((status) => status === 'confirmed').length,
  };
}

/** The days on which a forum is held: its own, or those of its items. */
export function daysHeld(
  { heldOn, agenda }: Pick<OrganisedForum, 'heldOn' | 'agenda'>,
  timeZone: string,
): string[] {
  return heldOn === null ? [...new Set(daysOfItems(agenda, timeZone))].sort() : [heldOn];
}

function daysOfItems(agenda: OrganisedForum['agenda'], timeZone: string): string[] {
  return agenda.flatMap(({ during }) =>
    during ? [dayOf(Date.parse(during.start), timeZone)] : [],
  );
}

/** The days of the event, and all others on which a forum is held. */
export function daysOfForums({ startsOn, endsOn, timeZone, forums }: ForumsEvent): string[] {
  const taken = forums.flatMap(({ heldOn, agenda }) => [
    ...(heldOn === null ? [] : [heldOn]),
    ...daysOfItems(agenda, timeZone),
  ]);
  return [...new Set([...daysBetween(startsOn, endsOn), ...taken])].sort();
}
