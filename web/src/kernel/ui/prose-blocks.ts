/* Pure: what a longer text of the API is made of. */

/** A paragraph with its lines, or a list with its entries. */
export interface Block {
  readonly isList: boolean;
  readonly lines: readonly string[];
}

const bullet = '• ';

/** An empty line stands between paragraphs; lines that begin with `• ` are a list. */
export function blocksOf(text: string): Block[] {
  const blocks: { isList: boolean; lines: string[] }[] = [];
  for (const paragraph of text.split(/\n{2,}/)) {
    for (const [at, line] of paragraph.split('\n').entries()) {
      if (line.trim() === '') continue;
      const isList = line.startsWith(bullet);
      const last = blocks.at(-1);
      const goesOn = at > 0 && last?.isList === isList;
      const shown = isList ? line.slice(bullet.length) : line;
      if (goesOn) last.lines.push(shown);
      else blocks.push({ isList, lines: [shown] });
    }
  }
  return blocks;
}

export interface Piece {
  readonly text: string;
  readonly isAddress: boolean;
}

/** The addresses of the Web in a line, without the stop or bracket that follows them, and what is between. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of line.matchAll(
    /https?:\/\/[^\s<>"'\u2018-\u201f\u3000-\u303f\uff00-\uffef]+/gi,
  )) {
    const address = withoutStop(found[0]);
    if (!URL.canParse(address)) continue;
    if (found.index > from) {
      pieces.push({ text: line.slice(from, found.index), isAddress: false });
    }
    pieces.push({ text: address, isAddress: true });
    from = found.index + address.length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), isAddress: false });
  return pieces;
}

/** A closing bracket belongs to an address that opened it. */
function withoutStop(address: string): string {
  let end = address.length;
  for (; end > 0; end -= 1) {
    const [last, rest] = [address.charAt(end - 1), address.slice(0, end - 1)];
    const isStop = '.,;:!?*_'.includes(last);
    const isLoose = last === ')' && !rest.includes('(');
    if (!isStop && !isLoose) break;
  }
  return address.slice(0, end);
}
