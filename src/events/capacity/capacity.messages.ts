import type { MessagesFor } from '../../kernel/text/messages.js';
import type * as errors from './capacity.errors.js';

export const capacityMessages: MessagesFor<typeof errors> = {
  CAPACITY_BELOW_TAKEN: {
    zh: '已占用 {taken} 个席位，容量不能低于此数。',
    en: '{taken} seats are taken; the capacity cannot be smaller.',
  },
};
