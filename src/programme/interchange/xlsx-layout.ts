import { SaxesParser } from 'saxes';

/** What a sheet says beside its cells. */
export interface SheetLayout {
  readonly hidden: boolean;
  /** Cells of one column that were made one, by numbers from 0. */
  readonly merged: readonly {
    readonly column: number;
    readonly from: number;
    readonly to: number;
  }[];
}

/** How the sheets of a workbook look, by their names; nothing of what cannot be read. */
export function layoutIn(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, SheetLayout> {
  const targets = new Map(
    elementsIn(files.get('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target }) => [
      Id,
      (Target ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    elementsIn(files.get('xl/workbook.xml'), 'sheet').map((sheet) => [
      sheet.name ?? '',
      {
        hidden: sheet.state === 'hidden' || sheet.state === 'veryHidden',
        merged: elementsIn(files.get(targets.get(sheet['r:id']) ?? ''), 'mergeCell').flatMap(
          ({ ref = '' }) => mergedIn(ref),
        ),
      },
    ]),
  );
}

type Attributes = Readonly<Record<string, string | undefined>>;

function elementsIn(file: Buffer | undefined, name: string): Attributes[] {
  const found: Attributes[] = [];
  if (file === undefined) return found;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (tag.replace(/^\w+:/, '') === name) found.push(attributes);
  });
  parser.write(file.toString('utf8')).close();
  return found;
}

/** `B3:B7`; cells side by side hold one text, which is no reason to read it twice. */
function mergedIn(ref: string): SheetLayout['merged'] {
  const [, letters = '', from, , to] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(ref) ?? [];
  if (from === undefined || Number(from) === Number(to)) return [];
  const column = columnNumber(letters);
  return [{ column, from: Number(from) - 1, to: Number(to) - 1 }];
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number - 1;
}
