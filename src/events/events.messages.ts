import type { MessagesFor, Sentence } from '../kernel/text/messages.js';
import type * as errors from './events.errors.js';

export const eventsMessages: MessagesFor<typeof errors> = {
  ROOM_REQUIRED: {
    zh: '已定时间，但未定会场：请选择会场。',
    en: 'A time needs a room: choose where it takes place.',
  },
  ROOM_IN_USE: {
    zh: '这个会场已有安排，或已写入某个发布版，不能删除。',
    en: 'Something takes place in this room, or did in a release, so it cannot be deleted.',
  },
  SLUG_TAKEN: { zh: '这个网址名称已被使用。', en: 'This name for addresses is already taken.' },
};

/** Rules of `BAD_USER_INPUT` that this module adds. */
export const eventsRules: Readonly<Record<string, Sentence>> = {
  before_start: {
    zh: '“{path}”早于第一天。',
    en: '“{path}” lies before the first day.',
  },
  capacity: {
    zh: '“{path}”不是可行的席位数。',
    en: '“{path}” is no possible number of seats.',
  },
  forum_holds_room: {
    zh: '该论坛已定会场，“{path}”须留空。',
    en: 'The forum holds a room for all its items, so “{path}” must be left out.',
  },
  spans_overlap: {
    zh: '“{path}”中的时段互相重叠。',
    en: 'The spans in “{path}” overlap.',
  },
};
