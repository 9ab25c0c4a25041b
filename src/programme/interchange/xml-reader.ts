import { SaxesParser } from 'saxes';

import { lineAt } from './file.js';
import { htmlCharacter } from './html-entities.js';
import type { Place } from './imported.js';
import { type Report } from './report.js';

const deepest = 64;

/** An `&` that begins no entity, or one of HTML, as people write it who do not know XML; in CDATA it is at home. */
const strayAmpersand =
  /<!\[CDATA\[[^]*?(?:\]\]>|$)|&(?!(?:#\d+|#x[\da-f]+|[a-z]\w*);)|&(?!(?:amp|lt|gt|quot|apos);)([a-z]{2,8});/gi;

/** What XML allows neither as it is nor by its number, and some programs print all the same. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(\d{1,7}|x[\da-f]{1,6});/gi;

/** An element with what lies in it. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  /** Such as `schedule/day/room/event`. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** With that of its children, in their order; only down to the third below what is handed over. */
  text: string;
}

export interface XmlHandler {
  /** Elements that are handed over whole, by their path. */
  readonly whole: readonly string[];
  /** An element that is entered, and not handed over whole. */
  readonly enter: (element: XmlElement) => void;
  /** An element that is complete. */
  readonly take: (element: XmlElement) => void;
}

/**
 * Reads an XML document from end to end, keeping no more of it than the element at hand. It knows no
 * entities but the five of XML itself, so that nothing can expand.
 */
export function readXml(text: string, { whole, enter, take }: XmlHandler, report: Report): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: XmlElement[] = [];
  /** How many of `open`, from the end, belong to an element that is handed over whole. */
  let inside = 0;

  const here = (): Place => ({ line: parser.line, field: open.at(-1)?.path ?? 'file' });

  parser.on('error', (failure) => {
    const detail = failure.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    // An `&nbsp;` is no reason to refuse a whole programme; saxes keeps it as written.
    if (/^undefined entity/i.test(detail)) {
      report.warn('entity_unknown', here());
    } else report.fail('not_well_formed', here(), { detail });
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) report.fail('entities', { line: parser.line, field: 'DOCTYPE' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (open.length >= deepest) report.fail('too_deep', here(), { most: deepest });
    const path = parent ? `${parent.path}/${name}` : name;
    const element = { name, line: parser.line, path, attributes, children: [], text: '' };
    open.push(element);
    if (inside > 0) {
      parent?.children.push(element);
      inside += 1;
    } else if (whole.includes(path)) inside = 1;
    else enter(element);
  });
  const add = (piece: string) => {
    // Nobody asks deeper than that; markup in a text belongs to it.
    const outermost = open.length - inside;
    for (const element of inside > 0 ? open.slice(outermost + 1, outermost + 4) : []) {
      element.text += piece;
    }
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    if (inside === 1 && element) take(element);
    if (inside > 0) inside -= 1;
  });
  const wellFormed = withoutForbidden(text, report)
    .replace(/^(\s+)<\?xml[^>]*\?>/, '$1')
    .replace(strayAmpersand, (found, name: string | undefined) =>
      found === '&' ? '&amp;' : ((name && htmlCharacter(name)) ?? found),
    );
  parser.write(wellFormed).close();
}

function withoutForbidden(text: string, report: Report): string {
  let first = -1;
  const allowed = text.replace(forbidden, (found, reference: string | undefined, at: number) => {
    if (reference !== undefined && isCharacter(Number(`0${reference.toLowerCase()}`))) return found;
    if (first === -1) first = at;
    return '';
  });
  if (first !== -1) report.warn('text_cleaned', { line: lineAt(text, first), field: 'file' });
  return allowed;
}

function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** What stands in the first child of that name; null where it is missing or blank. */
export function textIn(element: XmlElement, name: string): string | null {
  const text = childOf(element, name)?.text ?? '';
  return text.trim() === '' ? null : text;
}

/** Where a child stands, or would stand. */
export function placeIn(element: XmlElement, name: string): Place {
  const child = childOf(element, name);
  return { line: child?.line ?? element.line, field: `${element.path}/${name}` };
}
