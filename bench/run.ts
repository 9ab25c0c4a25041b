import { boardBench } from './board.bench.js';
import { clashesBench } from './clashes.bench.js';
import { importBench } from './import.bench.js';
import { liveBench } from './live.bench.js';
import { pagesBench } from './pages.bench.js';
import { processBench } from './process.bench.js';
import { registrationBench } from './registration.bench.js';
import type { Row } from './row.js';
import { statementsBench } from './statements.bench.js';

/** Prints one table; each ratio is ours to a floor that was measured in the same run, on the same machine. */
const rows: Row[] = [];
const benches = [
  processBench,
  statementsBench,
  registrationBench,
  pagesBench,
  importBench,
  liveBench,
  clashesBench,
  boardBench,
];
for (const bench of benches) {
  rows.push(...(await bench()));
}

const table = [
  ['what', 'floor', 'ours', 'ratio', 'note'],
  ...rows.map(({ name, floor, ours, ratio, note }) => [
    name,
    floor,
    ours,
    ratio === null ? '' : ratio.toFixed(2),
    note,
  ]),
];
const widths = table[0]?.map((_, column) =>
  Math.max(...table.map((row) => row[column]?.length ?? 0)),
);
for (const row of table) {
  process.stdout.write(
    `${row
      .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  );
}
