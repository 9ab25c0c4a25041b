export interface Finding {
  /** `wrong` keeps Dais from working as promised; a `note` is good to know. */
  readonly level: 'fine' | 'note' | 'wrong';
  readonly zh: string;
  readonly en: string;
}

export function fine(zh: string, en: string): Finding {
  return { level: 'fine', zh, en };
}

export function note(zh: string, en: string): Finding {
  return { level: 'note', zh, en };
}

export function wrong(zh: string, en: string): Finding {
  return { level: 'wrong', zh, en };
}
