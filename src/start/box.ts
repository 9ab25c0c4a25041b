/** Draws a frame around lines; Chinese characters are two columns wide. */
export function box(lines: readonly string[]): string {
  const width = Math.max(...lines.map(columns));
  const edge = '─'.repeat(width + 2);
  const body = lines.map((line) => `│ ${line}${' '.repeat(width - columns(line))} │`);
  return [`┌${edge}┐`, ...body, `└${edge}┘`].join('\n');
}

/** How much room a line takes in a terminal. */
export function columns(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
    character,
  );
}
