/** An object of a release: a plain one that carries what lies below it under the field's name. */
export interface Released {
  readonly id: string;
}

/** The stored programme, as far as a module below `programme` has to know it. */
export interface ReleasedDocument {
  readonly forums: readonly ReleasedForum[];
  /** The speakers who appear in it, each once, in the order of their first appearance. */
  readonly speakers: readonly Released[];
}

export interface ReleasedForum extends Released {
  readonly slug: string;
  readonly agenda: readonly Released[];
}
