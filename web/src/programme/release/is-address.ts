/** Whether it may be an address of a mailbox; the server looks closer. */
export function isAddress(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text);
}
