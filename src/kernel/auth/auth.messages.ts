import type { MessagesFor } from '../text/messages.js';
import type * as errors from './auth.errors.js';

export const authMessages: MessagesFor<typeof errors> = {
  WRONG_CREDENTIALS: {
    zh: '邮箱或密码不正确。',
    en: 'The e-mail address or the password is wrong.',
  },
  ACCOUNT_EXISTS: { zh: '该邮箱已有账户。', en: 'There is an account for this address already.' },
};
