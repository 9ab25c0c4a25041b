import { eventsConstraints } from '../../events/events.errors.js';
import { eventsMessages } from '../../events/events.messages.js';
import { kernelMessages } from '../../kernel/errors/errors.messages.js';
import { inputMessages } from '../../kernel/graphql/input.messages.js';
import { RefusalFilter } from '../../kernel/http/refusal.filter.js';
import { interchangeMessages } from './interchange.messages.js';

/** How the routes of interchange refuse. */
export const plainRefusals = new RefusalFilter(
  {
    messages: { ...kernelMessages, ...eventsMessages, ...interchangeMessages },
    rules: inputMessages,
  },
  eventsConstraints,
  { IMPORT_REFUSED: 422, NOTHING_PLACED: 404 },
);
