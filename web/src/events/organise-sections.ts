/** The screens for one event, each with the letter that follows `g`; a line for each, and its page in `organise-routes.tsx`. */
export const organiseSections = [{ key: 'board', path: 'board', letter: 'b' }] as const;
