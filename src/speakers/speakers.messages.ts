import type { MessagesFor } from '../kernel/text/messages.js';
import type * as errors from './speakers.errors.js';

export const speakersMessages: MessagesFor<typeof errors> = {
  ALREADY_INVITED: {
    zh: '此人已受邀。',
    en: 'This person has been invited already.',
  },
  ALREADY_PLACED: {
    zh: '该嘉宾在此议程项中已有这一角色。',
    en: 'The speaker has this part in the item already.',
  },
};
