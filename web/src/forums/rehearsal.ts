/** In minutes. Nothing is half a day late or early: whoever runs a show then rehearses it. */
const halfADay = 720;

export function isRehearsal(lateMinutes: number | null): boolean {
  return lateMinutes !== null && Math.abs(lateMinutes) >= halfADay;
}

/** Whether a show of what is planned then could be told of now: only then is it worth asking. */
export function mayRun(
  during: { readonly start: string; readonly end: string } | null | undefined,
  now: number | null,
): boolean {
  if (!during || now === null) return false;
  const margin = halfADay * 60_000;
  return now > Date.parse(during.start) - margin && now < Date.parse(during.end) + margin;
}
