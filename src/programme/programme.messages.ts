import type { MessagesFor } from '../kernel/text/messages.js';
import type * as errors from './programme.errors.js';

export const programmeMessages: MessagesFor<typeof errors> = {
  ROOM_TAKEN: {
    zh: '日程有会场冲突，不能发布：同一会场在同一时间被占用两次。',
    en: 'The programme cannot be released: a room is taken twice at one time.',
  },
  PERSON_BUSY: {
    zh: '日程有人员冲突，不能发布：有人须在同一时间出现在两处。',
    en: 'The programme cannot be released: somebody would be in two places at one time.',
  },
  OUTSIDE_FORUM: {
    zh: '日程不能发布：有议程项超出了所属论坛的时间。',
    en: 'The programme cannot be released: an item leaves the span of its forum.',
  },
  CLASHES_REMAIN: {
    zh: '日程仍有本大会规定须先解决的冲突，不能发布。',
    en: 'The programme cannot be released: clashes remain that this event wants resolved first.',
  },
};
