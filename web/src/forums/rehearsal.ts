/** In minutes. Nothing is half a day late or early: whoever runs a show then rehearses it. */
const halfADay = 720;

export function isRehearsal(lateMinutes: number | null): boolean {
  return lateMinutes !== null && Math.abs(lateMinutes) >= halfADay;
}
