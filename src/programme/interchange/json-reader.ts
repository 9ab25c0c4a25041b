import { type JSONPath, visit } from 'jsonc-parser';

import type { Place } from './imported.js';
import { lineAt } from './file.js';
import type { Report } from './report.js';

const deepest = 64;
const mostValues = 2_000_000;

/** A value of a JSON document that knows where it stands. What is missing is there as well, and holds nothing. */
export class JsonValue {
  constructor(
    private readonly value: unknown,
    private readonly path: JSONPath = [],
  ) {}

  get place(): Place {
    return { line: null, field: fieldOf(this.path) };
  }

  get given(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  at(key: string): JsonValue {
    const { value } = this;
    const own = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return new JsonValue(own, [...this.path, key]);
  }

  get items(): JsonValue[] {
    const { value, path } = this;
    return Array.isArray(value)
      ? value.map((item: unknown, index) => new JsonValue(item, [...path, index]))
      : [];
  }

  get entries(): [string, JsonValue][] {
    return isObject(this.value) ? Object.keys(this.value).map((key) => [key, this.at(key)]) : [];
  }

  /** A text or a number as a text; null for anything else, and for one that is blank. */
  get text(): string | null {
    const { value } = this;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  }

  get isTrue(): boolean {
    return this.value === true;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a JSON document within bounds; what is wrong with it is told with its line. */
export function jsonOf(text: string, report: Report): JsonValue {
  return new JsonValue(valueOf(text, report));
}

/** @param name of the file, where it is one of several */
export function valueOf(text: string, report: Report, name = 'file'): unknown {
  keepWithinBounds(text, name, report);
  try {
    return JSON.parse(text);
  } catch (failure) {
    const detail = failure instanceof Error ? failure.message.slice(0, 200) : '';
    const { line, field } = faultIn(text);
    return report.fail('not_well_formed', { line, field: field === '' ? name : field }, { detail });
  }
}

/** The first place where it is no JSON. */
function faultIn(source: string): Place {
  const faults: Place[] = [];
  let last: JSONPath = [];
  const strictly = { disallowComments: true, allowTrailingComma: false };
  visit(
    source,
    {
      onObjectProperty: (...[name, , , , , path]) => {
        if (faults.length === 0) last = [...path(), name];
      },
      onError: (_error, offset) => {
        if (faults.length === 0)
          faults.push({ line: lineAt(source, offset), field: fieldOf(last) });
      },
    },
    strictly,
  );
  return faults[0] ?? { line: lineAt(source, source.length), field: fieldOf(last) };
}

/** The lines of these fields, or of what they would lie in. */
export function linesIn(text: string, fields: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(fields.flatMap(withAncestors));
  const found = new Map<string, number>();
  const note = (path: JSONPath, line: number) => {
    const field = fieldOf(path);
    if (wanted.has(field) && !found.has(field)) found.set(field, line + 1);
  };
  visit(text, {
    onObjectProperty: (...[name, , , line, , path]) => note([...path(), name], line),
    onObjectBegin: (...[, , line, , path]) => note(path(), line),
    onArrayBegin: (...[, , line, , path]) => note(path(), line),
    onLiteralValue: (...[, , , line, , path]) => note(path(), line),
  });
  const lines = new Map<string, number>();
  for (const field of fields) {
    const nearest = withAncestors(field).find((one) => found.has(one));
    const line = nearest === undefined ? undefined : found.get(nearest);
    if (line !== undefined) lines.set(field, line);
  }
  return lines;
}

/** `a.b[2].c`; a name that is no word stands in quotes. */
function fieldOf(path: JSONPath): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`;
    return /^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `[${JSON.stringify(part.slice(0, 100))}]`;
  });
  return parts.join('').replace(/^\./, '');
}

function withAncestors(field: string): string[] {
  const shorter = field.replace(/(\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\]|^\w+)$/, '');
  return shorter === field ? [field] : [field, ...withAncestors(shorter)];
}

/** One pass without a stack, before anything is built that a hostile file could make huge. */
function keepWithinBounds(source: string, field: string, report: Report): void {
  let depth = 0;
  let values = 0;
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) quoted = false;
      continue;
    }
    if (code === 0x22) quoted = true;
    else if (code === 0x2c) values += 1;
    else if (code === 0x5b || code === 0x7b) {
      values += 1;
      depth += 1;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
    if (depth > deepest)
      report.fail('too_deep', { line: lineAt(source, at), field }, { most: deepest });
    if (values > mostValues) {
      report.fail('too_many_values', { line: lineAt(source, at), field }, { most: mostValues });
    }
  }
}
