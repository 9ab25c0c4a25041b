/** An operation of the API, with the types of what it takes and what it answers. */
export interface Document<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there; it carries the types. */
  readonly types?: (variables: Variables) => Answer;
}
