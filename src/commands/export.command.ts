import { theHouse } from '../kernel/auth/viewer.js';
import { NotFound } from '../kernel/errors/refusals.js';
import { PlainFailure } from '../kernel/errors/plain-failure.js';
import { ExportService } from '../programme/interchange/export.service.js';
import { type ExportFormatName, exportFormats } from '../programme/interchange/formats.js';
import { NothingPlaced } from '../programme/interchange/interchange.errors.js';
import { interchangeMessages } from '../programme/interchange/interchange.messages.js';
import { printed } from './printed.js';
import { slugGiven } from './slug-given.js';
import { withApp } from './with-app.js';

export interface ExportCommandOptions {
  readonly event: string;
  readonly format: string;
  readonly release?: string;
}

/** `dais export`: writes a release to the standard output; without a number the last, or the draft where there is none. */
export async function exportCommand({
  event,
  format,
  release,
}: ExportCommandOptions): Promise<void> {
  const slug = slugGiven(event);
  const { write } = exportFormats[formatGiven(format)];
  const number = release === undefined ? null : numberGiven(release);
  await withApp(async (app) => {
    try {
      const programme = await app
        .get(ExportService, { strict: false })
        .programme(theHouse, slug, number);
      await printed(await write(programme));
    } catch (failure) {
      if (failure instanceof NothingPlaced)
        throw new PlainFailure(interchangeMessages[failure.code]);
      if (!(failure instanceof NotFound)) throw failure;
      throw new PlainFailure(
        number === null
          ? { zh: `没有大会“${slug}”。`, en: `There is no event “${slug}”.` }
          : { zh: `大会“${slug}”没有第 ${number} 版。`, en: `“${slug}” has no release ${number}.` },
      );
    }
  });
}

function formatGiven(name: string): ExportFormatName {
  const formats = Object.keys(exportFormats) as ExportFormatName[];
  const format = formats.find((one) => one === name);
  if (format !== undefined) return format;
  const all = formats.join('、');
  throw new PlainFailure({
    zh: `--format 可为：${all}。`,
    en: `--format is one of ${formats.join(', ')}.`,
  });
}

function numberGiven(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new PlainFailure({
    zh: '--release 为版本号，如 3。',
    en: '--release is a number, such as 3.',
  });
}
