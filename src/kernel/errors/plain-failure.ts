/** Something is set up or used wrongly, and the message says all there is to say: no stack is of help. */
export class PlainFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
