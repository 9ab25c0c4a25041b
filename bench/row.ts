/** One line of the table that `npm run bench` prints. */
export interface Row {
  readonly name: string;
  /** What the hand-written thing does, measured in the same run. */
  readonly floor: string;
  readonly ours: string;
  readonly ratio: number | null;
  readonly note: string;
}
