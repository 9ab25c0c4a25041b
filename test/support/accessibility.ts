import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Put into the page once and asked directly: Playwright’s wrapper opens a page of its own for each answer. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What may be right in the light and wrong in the dark. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What keeps somebody out of a page as it stands: what axe finds, and a page that scrolls sideways. */
async function barriersOf(page: Page, place: string, which = 'all'): Promise<string[]> {
  const runOnly =
    which === 'colour' ? { type: 'rule', values: ofColour } : { type: 'tag', values: standards };
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  const isWide = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html }) => `${place}: ${id}: ${html.slice(0, 200)}`),
    ),
    ...(isWide ? [`${place}: scrolls sideways`] : []),
  ];
}

/** The same in both schemes and at both widths, where the page stands. */
export async function barriersEverywhere(page: Page, place: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await barriersInBothSchemes(page, `${place} at ${width} px`)));
  }
  return found;
}

/** The same in both schemes, at the width that the page has. */
export async function barriersInBothSchemes(page: Page, place: string): Promise<string[]> {
  await page.evaluate(axe);
  const found = await barriersOf(page, place);
  await inScheme(page, 'dark');
  found.push(...(await barriersOf(page, `${place} in the dark`, 'colour')));
  await inScheme(page, 'light');
  return found;
}

async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
}
