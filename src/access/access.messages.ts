import type { MessagesFor } from '../kernel/text/messages.js';
import type * as errors from './access.errors.js';

export const accessMessages: MessagesFor<typeof errors> = {
  ALREADY_GRANTED: { zh: '该账户已有此角色。', en: 'The account holds this role already.' },
  LAST_OWNER: {
    zh: '大会至少要有一位所有者。',
    en: 'An event needs an owner: give the role to somebody else first.',
  },
};
