import { kernelMessages } from '../../kernel/errors/errors.messages.js';
import { inputMessages } from '../../kernel/graphql/input.messages.js';
import { RefusalFilter } from '../../kernel/http/refusal.filter.js';
import { signingsConstraints } from '../signings.errors.js';
import { signingsMessages, signingsRules } from '../signings.messages.js';

/** How the routes of this module refuse. */
export const plainRefusals = new RefusalFilter(
  {
    messages: { ...kernelMessages, ...signingsMessages },
    rules: { ...inputMessages, ...signingsRules },
  },
  signingsConstraints,
  { EVIDENCE_TOO_LARGE: 413, EVIDENCE_TYPE_REFUSED: 415 },
);
