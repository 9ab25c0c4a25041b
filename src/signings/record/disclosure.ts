import { registerEnumType } from '@nestjs/graphql';

/** Who may see the amounts of a signing. */
export enum Disclosure {
  public = 'public',
  press = 'press',
  internal = 'internal',
}
registerEnumType(Disclosure, {
  name: 'Disclosure',
  description: 'Who may see the amounts.',
  valuesMap: {
    public: { description: 'Everybody.' },
    press: { description: 'The press, the parties, and those who handle the record.' },
    internal: { description: 'The parties, and those who handle the record.' },
  },
});
