import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** The parts of a workbook by their paths. */
export type BookFiles = ReadonlyMap<string, Buffer>;

/** What the sheets of a workbook have in common. */
export interface Book {
  /** Those in sight, in their order. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  /** Texts that cells mean by their number. */
  readonly texts: readonly string[];
  /** By the number of a style: whether it shows its number as a day or a clock, or as how long something takes. */
  readonly styles: readonly ('moment' | 'duration' | null)[];
  /** Days are counted from 1904, as the first Macintosh did. */
  readonly from1904: boolean;
}

/** @throws Error where a part is not well formed */
export function bookIn(files: BookFiles): Book {
  const targets = new Map<string, string>();
  readPart(files.get('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target = '' }) => {
      if (name === 'Relationship') targets.set(Id ?? '', Target.replace(/^\/?(?:xl\/)?/, 'xl/'));
    },
  });
  const sheets: Book['sheets'][number][] = [];
  let from1904 = false;
  readPart(files.get('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || /^(?:veryH|h)idden$/.test(attributes.state ?? '')) return;
      const path = targets.get(attributes['r:id'] ?? '');
      if (path !== undefined) sheets.push({ name: attributes.name ?? '', path });
    },
  });
  return { sheets, from1904, texts: sharedTexts(files), styles: stylesIn(files) };
}

function sharedTexts(files: BookFiles): string[] {
  const texts: string[] = [];
  const item = new TextOf('si');
  readPart(files.get('xl/sharedStrings.xml'), {
    open: (name) => item.open(name),
    text: (piece) => item.add(piece),
    close: (name) => {
      if (item.close(name)) texts.push(item.text);
    },
  });
  return texts;
}

/** Gathers the text of an element from its runs; how it is pronounced is no part of it. */
export class TextOf {
  text = '';
  private isOpen = false;
  private isText = false;
  private isPronounced = false;

  constructor(private readonly element: string) {}

  open(name: string): void {
    if (name === this.element) {
      this.isOpen = true;
      this.text = '';
    } else if (name === 'rPh') this.isPronounced = true;
    else if (name === 't') this.isText = this.isOpen && !this.isPronounced;
  }

  add(piece: string): void {
    if (this.isText) this.text += piece;
  }

  /** Whether the text is whole. */
  close(name: string): boolean {
    if (name === 't') this.isText = false;
    else if (name === 'rPh') this.isPronounced = false;
    if (name !== this.element) return false;
    this.isOpen = false;
    this.text = unescaped(this.text);
    return true;
  }
}

/** What XML cannot hold stands there by its number, such as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Formats for days and clocks that need no spelling, those of Chinese and Japanese programs among them. */
const builtIn: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

function stylesIn(files: BookFiles): Book['styles'] {
  const formats = new Map<number, string>();
  const styles: Book['styles'][number][] = [];
  let isOfCells = false;
  readPart(files.get('xl/styles.xml'), {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode);
      if (name === 'xf' && isOfCells) styles.push(kindOf(Number(numFmtId ?? 0), formats));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}

function kindOf(id: number, formats: ReadonlyMap<number, string>): Book['styles'][number] {
  const format = formats.get(id);
  if (format === undefined) {
    if (id === 46) return 'duration';
    return builtIn.some(([first, last]) => id >= first && id <= last) ? 'moment' : null;
  }
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return 'duration';
  // Words in quotes, colours and places in brackets are no part of a day.
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[ymdhs]/i.test(shown) && !/general/i.test(shown) ? 'moment' : null;
}

interface PartHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (piece: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads a part of a workbook from end to end, whatever prefix its names have. @throws Error where it is not well formed */
export function readPart(part: Buffer | undefined, { open, text, close }: PartHandler): void {
  if (part === undefined) return;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (failure) => {
    throw failure;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) =>
    open(withoutPrefix(name), attributes),
  );
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', ({ name }) => close(withoutPrefix(name)));
  parser.write(part.toString('utf8')).close();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
