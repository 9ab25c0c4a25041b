import type { MessagesFor } from '../../kernel/text/messages.js';
import type * as errors from './interchange.errors.js';

export const interchangeMessages: MessagesFor<typeof errors> = {
  IMPORT_REFUSED: {
    zh: '文件未导入，没有任何改动；原因见 details.errors。',
    en: 'The file was not imported and nothing was changed; details.errors says why.',
  },
  NOTHING_PLACED: {
    zh: '日程中尚无已定时间的内容，这种格式无法表达。',
    en: 'Nothing in the programme has a time yet, and this format can tell of nothing else.',
  },
};
