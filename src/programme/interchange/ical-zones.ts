import { type IcalComponent, propertyOf } from './ical-lines.js';
import { zoneOf } from './times.js';

/** What Outlook calls the zones that conferences are mostly in. */
const windows: Readonly<Record<string, string>> = {
  'China Standard Time': 'Asia/Shanghai',
  'Taipei Standard Time': 'Asia/Taipei',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'Singapore Standard Time': 'Asia/Singapore',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'India Standard Time': 'Asia/Kolkata',
  'Arabian Standard Time': 'Asia/Dubai',
  'Russian Standard Time': 'Europe/Moscow',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'FLE Standard Time': 'Europe/Kyiv',
  'GTB Standard Time': 'Europe/Bucharest',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
};

/** The zones of a calendar by the names it has for them: an IANA zone, or an offset where it is always the same. */
export function zonesIn({ components }: IcalComponent): (name: string) => string | null {
  const defined = new Map(
    components
      .filter(({ name }) => name === 'VTIMEZONE')
      .map((zone) => [propertyOf(zone, 'TZID')?.value.trim() ?? '', zone]),
  );
  const known = new Map<string, string | null>();
  return (name) => {
    if (!known.has(name)) known.set(name, called(name) ?? asDefined(defined.get(name)));
    return known.get(name) ?? null;
  };
}

/** By its name, also with the name of its maker before it. */
function called(name: string): string | null {
  if (name.length > 100) return null;
  const [tail] = /[A-Z]\w+\/[\w+-]+(?:\/[\w+-]+)?$/.exec(name) ?? [];
  const ofOutlook = Object.hasOwn(windows, name) ? windows[name] : undefined;
  return zoneOf(name) ?? ofOutlook ?? zoneOf(tail);
}

function asDefined(zone: IcalComponent | undefined): string | null {
  if (zone === undefined) return null;
  const location = propertyOf(zone, 'X-LIC-LOCATION')?.value.trim();
  const offsets = new Set(zone.components.map((part) => propertyOf(part, 'TZOFFSETTO')?.value));
  const [only = ''] = offsets;
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})/.exec(only.trim()) ?? [];
  return zoneOf(location) ?? (offsets.size === 1 && hours ? `${hours}:${minutes ?? '00'}` : null);
}
