import type { MessagesFor } from '../text/messages.js';
import type * as refusals from './refusals.js';

export const kernelMessages: MessagesFor<typeof refusals> = {
  UNAUTHENTICATED: { zh: '请先登录。', en: 'Please sign in first.' },
  FORBIDDEN: { zh: '您没有进行此操作的权限。', en: 'You may not do this.' },
  NOT_FOUND: { zh: '未找到，或您无权查看。', en: 'Not found, or not for you to see.' },
  BAD_USER_INPUT: { zh: '“{path}”填写有误。', en: 'What “{path}” holds cannot be accepted.' },
  VERSION_CONFLICT: {
    zh: '内容已被他人修改，请重新载入后再试。',
    en: 'Somebody else has changed this since you read it. Load it again and repeat your change.',
  },
  WRONG_STATUS: {
    zh: '当前状态（{status}）下不能进行此操作。',
    en: 'This is not possible in the present status ({status}).',
  },
  RATE_LIMITED: {
    zh: '尝试次数过多，请在 {retryAfterSeconds} 秒后再试。',
    en: 'Too many attempts. Try again in {retryAfterSeconds} seconds.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '该幂等键已用于另一项不同的请求。',
    en: 'This idempotency key was used for a different request.',
  },
  INVALID_CURSOR: { zh: '分页游标无效。', en: 'This cursor does not belong to this list.' },
};
