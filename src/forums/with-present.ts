import { VersionConflict, type Versions } from '../kernel/errors/refusals.js';

/** Lets a refusal for staleness tell how the thing stands now, as `details.present`; null where it is gone. */
export async function withPresent<Done>(
  write: Promise<Done>,
  present: () => Promise<object | null>,
): Promise<Done> {
  try {
    return await write;
  } catch (failure) {
    if (!(failure instanceof VersionConflict)) throw failure;
    const versions = failure.details as unknown as Versions;
    throw new VersionConflict({ ...versions, present: await present() });
  }
}
