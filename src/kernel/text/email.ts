/** An e-mail address as it is kept: trimmed and in one Unicode form. The database compares it without case. */
export function emailAddress(given: string): string {
  return given.trim().normalize('NFC');
}

/** Whether nobody can have the address: names under `.test` belong to examples for ever (RFC 6761). */
export function isNobodys(address: string): boolean {
  return address.toLowerCase().endsWith('.test');
}
