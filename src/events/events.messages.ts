import type { MessagesFor } from '../kernel/text/messages.js';
import type * as errors from './events.errors.js';

export const eventsMessages: MessagesFor<typeof errors> = {
  ROOM_REQUIRED: {
    zh: '已定时间，但未定会场：请选择会场。',
    en: 'A time needs a room: choose where it takes place.',
  },
  SLUG_TAKEN: { zh: '这个地址名称已被使用。', en: 'This name for addresses is already taken.' },
};
