import { hostRows, textOfHosts } from '../directory/hosts.js';
import { typedText } from '../kernel/ui/typed-text.js';
import type { Fields } from '../kernel/ui/versions.js';
import type { EditEventInput } from '../kernel/api/schema.generated.js';
import type { EventDetailsQuery } from './event-details.generated.js';

export type EventDetails = NonNullable<EventDetailsQuery['event']>;

export type EventField =
  | 'zh'
  | 'en'
  | 'themeZh'
  | 'themeEn'
  | 'slug'
  | 'timeZone'
  | 'startsOn'
  | 'endsOn'
  | 'cities'
  | 'capacity'
  | 'overlappingForums'
  | 'hosts';

export function fieldsOfEvent(event: EventDetails): Fields<EventField> {
  return {
    zh: event.title.zh ?? '',
    en: event.title.en ?? '',
    themeZh: event.theme?.zh ?? '',
    themeEn: event.theme?.en ?? '',
    slug: event.slug,
    timeZone: event.timeZone,
    startsOn: event.startsOn ?? '',
    endsOn: event.endsOn ?? '',
    cities: event.cities.join(', '),
    capacity: event.capacity === null ? '' : String(event.capacity),
    overlappingForums: event.overlappingForums,
    hosts: textOfHosts(hostRows(event.hosts)),
  };
}

export type EventProblem =
  'nameNeeded' | 'slugNeeded' | 'timeZoneNeeded' | 'startNeeded' | 'endsBefore' | 'capacityWrong';

/** What a reader can mend before it is sent. */
export function problemsInEvent(
  typed: Pick<Fields<EventField>, 'zh' | 'en' | 'slug' | 'timeZone' | 'startsOn' | 'endsOn'> & {
    readonly capacity?: string;
  },
): Partial<Record<EventField, EventProblem>> {
  const { zh, en, slug, timeZone, startsOn, endsOn, capacity = '' } = typed;
  return {
    ...(zh.trim() === '' && en.trim() === '' ? { zh: 'nameNeeded' } : {}),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length > 1 ? {} : { slug: 'slugNeeded' }),
    ...(isTimeZone(timeZone) ? {} : { timeZone: 'timeZoneNeeded' }),
    ...(startsOn === '' && endsOn !== '' ? { startsOn: 'startNeeded' } : {}),
    ...(endsOn !== '' && endsOn < startsOn ? { endsOn: 'endsBefore' } : {}),
    ...(capacity.trim() === '' || /^[1-9]\d{0,6}$/.test(capacity.trim())
      ? {}
      : { capacity: 'capacityWrong' }),
  };
}

/** What was changed of it, and nothing else: what another wrote meanwhile stays; hosts are saved apart. */
export function inputOfEvent(
  typed: Fields<EventField>,
  event: Pick<EventDetails, 'id' | 'version' | 'title' | 'theme'>,
  changed: readonly EventField[],
): EditEventInput {
  const is = (...names: EventField[]) => names.some((name) => changed.includes(name));
  const { slug, timeZone, startsOn, endsOn, capacity, overlappingForums } = typed;
  const title = typedText(event.title, { zh: typed.zh, en: typed.en });
  const theme = typedText(event.theme, { zh: typed.themeZh, en: typed.themeEn });
  const cities = typed.cities
    .split(/[,，、;；\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  // A first day alone is an event of one day.
  const days = { startsOn: startsOn || null, endsOn: endsOn || startsOn || null };
  return {
    id: event.id,
    version: event.version,
    ...(is('zh', 'en') ? { title } : {}),
    ...(is('themeZh', 'themeEn') ? { theme } : {}),
    ...(is('slug') ? { slug } : {}),
    ...(is('timeZone') ? { timeZone } : {}),
    ...(is('startsOn', 'endsOn') ? days : {}),
    ...(is('cities') ? { cities } : {}),
    ...(is('capacity') ? { capacity: capacity.trim() === '' ? null : Number(capacity) } : {}),
    ...(is('overlappingForums')
      ? { overlappingForums: overlappingForums === 'refuses' ? 'refuses' : 'warns' }
      : {}),
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '' && /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}
