/**
 * Sixteen hexadecimal digits that stand for a text, the same in server and browser. To tell things apart,
 * not to keep secrets.
 */
export function fingerprint(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x9e3779b1);
    two = Math.imul(two ^ text.charCodeAt(at), 0x5f356495);
  }
  one = stirred(one, two);
  two = stirred(two, one);
  return digits(two) + digits(one);
}

function stirred(half: number, other: number): number {
  return (
    Math.imul(half ^ (half >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
  );
}

function digits(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
