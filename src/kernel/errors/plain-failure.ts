import type { Sentence } from '../text/messages.js';

/** Something is set up or used wrongly, and the sentences say all there is to say: no stack is of help. */
export class PlainFailure extends Error {
  readonly sentences: readonly Sentence[];

  constructor(...sentences: readonly Sentence[]) {
    super(sentences.map(({ zh, en }) => `${zh}\n${en}`).join('\n'));
    this.name = new.target.name;
    this.sentences = sentences;
  }
}
