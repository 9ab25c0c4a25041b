import type { Report } from './report.js';

/** A property of a calendar: its name in capitals, what is said of it, and its value as written. */
export interface IcalProperty {
  readonly name: string;
  readonly line: number;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A calendar, an event, a time zone … with what lies in it. */
export interface IcalComponent {
  readonly name: string;
  readonly line: number;
  readonly properties: IcalProperty[];
  readonly components: IcalComponent[];
}

const deepest = 64;
/** A programme as large as we take has a tenth of them. */
const mostLines = 1_000_000;
/** Nobody says more of a property. */
const longestParameters = 2000;
const parameter = /;([\w-]+)=((?:"[^"]*"|[^";:])*)/g;

/**
 * The calendars of a file, one component within the other. A line that is no property belongs to the one before,
 * as some programs forget to fold their lines.
 */
export function calendarsIn(text: string, report: Report): IcalComponent[] {
  const calendars: IcalComponent[] = [];
  const open: IcalComponent[] = [];
  let line = 0;
  for (const { text: content, line: at } of unfolded(text, report)) {
    line = at;
    const found = propertyIn(content, at);
    const inside = open.at(-1);
    if (found?.name === 'BEGIN') {
      if (open.length >= deepest) {
        report.fail('too_deep', { line, field: found.value.slice(0, 100) }, { most: deepest });
      }
      const component = {
        name: found.value.trim().toUpperCase(),
        line,
        properties: [],
        components: [],
      };
      (inside?.components ?? calendars).push(component);
      open.push(component);
    } else if (found?.name === 'END') {
      const name = found.value.trim().toUpperCase();
      if (inside?.name !== name) {
        const detail = `END:${name.slice(0, 50)}, BEGIN:${inside?.name.slice(0, 50) ?? ''}`;
        report.fail('not_well_formed', { line, field: 'END' }, { detail });
      }
      open.pop();
    } else if (found !== null) inside?.properties.push(found);
    else goOn(inside, content);
  }
  const [unended] = open.slice(-1);
  if (unended) {
    const detail = `BEGIN:${unended.name.slice(0, 50)} (${unended.line}) … END:${unended.name.slice(0, 50)}`;
    report.fail('not_well_formed', { line, field: unended.name.slice(0, 100) }, { detail });
  }
  return calendars;
}

/** Lines put together again that were folded, with the number of the first. */
function* unfolded(text: string, report: Report): Generator<{ text: string; line: number }> {
  let pieces: string[] = [];
  let [line, first] = [0, 1];
  for (const { 0: piece } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    line += 1;
    if (line > mostLines) {
      report.fail('too_many_values', { line, field: 'file' }, { most: mostLines });
    }
    const content = piece.replace(/[\r\n]+$/, '');
    if (/^[ \t]/.test(content) && pieces.length > 0) pieces.push(content.slice(1));
    else {
      if (pieces.length > 0) yield { text: pieces.join(''), line: first };
      pieces = content === '' ? [] : [content];
      first = line;
    }
  }
}

function propertyIn(content: string, line: number): IcalProperty | null {
  const [name = ''] = /^[A-Za-z][\w-]*(?=[;:])/.exec(content) ?? [];
  const colon = name === '' ? -1 : colonIn(content, name.length);
  if (colon === -1) return null;
  return {
    name: name.toUpperCase(),
    line,
    parameters: Object.fromEntries(
      [...content.slice(name.length, colon).slice(0, longestParameters).matchAll(parameter)].map(
        ([, key = '', said = '']) => [key.toUpperCase(), said.replaceAll('"', '')],
      ),
    ),
    value: content.slice(colon + 1),
  };
}

/** Where the value begins: at the first colon that is in no quotes. */
function colonIn(content: string, from: number): number {
  let quoted = false;
  for (let at = from; at < content.length; at += 1) {
    if (content[at] === '"') quoted = !quoted;
    else if (content[at] === ':' && !quoted) return at;
  }
  return -1;
}

function goOn(component: IcalComponent | undefined, content: string): void {
  const last = component?.properties.pop();
  if (last) component?.properties.push({ ...last, value: `${last.value}\n${content}` });
}

/** The first property of that name that says something. */
export function propertyOf(component: IcalComponent, name: string): IcalProperty | undefined {
  return component.properties.find((one) => one.name === name && one.value.trim() !== '');
}

/** A text as it was before it was escaped. */
export function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}
