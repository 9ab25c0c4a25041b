import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What may be right in the light and wrong in the dark. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What keeps somebody out of a page as it stands: what axe finds, and a page that scrolls sideways. */
async function barriersOf(page: Page, place: string, which = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (
    which === 'colour' ? axe.withRules(ofColour) : axe.withTags(standards)
  ).analyze();
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
    found.push(...(await barriersOf(page, `${place} at ${width} px`)));
    await inScheme(page, 'dark');
    found.push(...(await barriersOf(page, `${place} at ${width} px in the dark`, 'colour')));
    await inScheme(page, 'light');
  }
  return found;
}

async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
}
