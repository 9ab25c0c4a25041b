/** Why a scalar does not take a value: a rule of `input.messages.ts`. */
export class ScalarRefusal extends Error {
  constructor(readonly rule: string) {
    super(rule);
  }
}
