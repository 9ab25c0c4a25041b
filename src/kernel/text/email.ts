/** An e-mail address as it is kept: trimmed and in one Unicode form. The database compares it without case. */
export function emailAddress(given: string): string {
  return given.trim().normalize('NFC');
}
