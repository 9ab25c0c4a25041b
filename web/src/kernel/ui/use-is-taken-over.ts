import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False while the server renders, and while the browser takes over what it rendered; true ever after. */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
