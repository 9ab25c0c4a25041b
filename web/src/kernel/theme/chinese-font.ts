/** Brings a font for machines that have none for Chinese, such as kiosks; all others load nothing. */
export async function bringChineseFont(): Promise<void> {
  if (drawn('国') !== drawn('\u{10ffff}')) return;
  await import('@fontsource-variable/noto-sans-sc');
  // Only a change of the family makes the browser try again for what it could not draw.
  document.documentElement.dataset.font = 'brought';
}

/** What the fonts of this machine make of a character; of one that nobody has, an empty box or nothing. */
function drawn(character: string): string {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return character;
  context.font = `16px ${getComputedStyle(document.documentElement).getPropertyValue('--font')}`;
  context.fillText(character, 0, 32);
  return canvas.toDataURL();
}
