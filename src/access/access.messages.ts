import type { MessagesFor, Sentence } from '../kernel/text/messages.js';
import type * as errors from './access.errors.js';

export const accessMessages: MessagesFor<typeof errors> = {
  ALREADY_GRANTED: { zh: '该账户已有此角色。', en: 'The account holds this role already.' },
  LAST_OWNER: {
    zh: '大会至少要有一位负责人：请先将该角色授予他人。',
    en: 'An event needs an owner: give the role to somebody else first.',
  },
};

/** Rules of `BAD_USER_INPUT` that this module adds. */
export const accessRules: Readonly<Record<string, Sentence>> = {
  role_has_no_scope: {
    zh: '该角色适用于整个大会，“{path}”须留空。',
    en: 'This role is for the whole event, so “{path}” must be left out.',
  },
};
