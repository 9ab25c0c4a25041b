import { renderSVG } from 'uqr';

/** A QR code as the address of an image; black on white in both schemes, as scanners know nothing else. */
export function codeImage(text: string): string {
  const svg = renderSVG(text, { ecc: 'M', border: 2 });
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
