import type { Permission } from '../kernel/api/schema.generated.js';
import type { ViewerMay } from './may.js';

interface Section {
  readonly key: string;
  readonly path: string;
  /** Follows `g`. */
  readonly letter: string;
  /** Whoever may one of these has something to do there, be it in one forum. */
  readonly needs: readonly Permission[];
}

/** The screens for one event; a line for each, and its page in `organise-routes.tsx`. */
export const organiseSections = [
  { key: 'board', path: 'board', letter: 'b', needs: ['viewDraft'] },
  { key: 'forums', path: 'forums', letter: 'f', needs: ['viewDraft'] },
  { key: 'rooms', path: 'rooms', letter: 'o', needs: ['viewDraft'] },
  { key: 'people', path: 'people', letter: 'p', needs: ['viewDraft'] },
  { key: 'release', path: 'release', letter: 'r', needs: ['viewDraft'] },
  { key: 'import', path: 'import', letter: 'i', needs: ['editEvent'] },
  { key: 'show', path: 'show', letter: 's', needs: ['viewDraft', 'runShow'] },
  { key: 'event', path: 'event', letter: 'e', needs: ['editEvent'] },
  { key: 'roles', path: 'roles', letter: 'a', needs: ['viewRoles'] },
  { key: 'log', path: 'log', letter: 'l', needs: ['viewAudit'] },
] as const satisfies readonly Section[];

/** Those in which somebody has something to do. */
export function sectionsFor(viewerMay: ViewerMay): readonly (typeof organiseSections)[number][] {
  return organiseSections.filter(({ needs }) =>
    needs.some((permission) => viewerMay.some((one) => one.permission === permission)),
  );
}
