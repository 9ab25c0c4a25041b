import type { Sentence } from '../kernel/text/messages.js';

/** Rules of `BAD_USER_INPUT` that this module adds. */
export const directoryRules: Readonly<Record<string, Sentence>> = {
  is_uscc: {
    zh: '“{path}”不是有效的统一社会信用代码，请核对每一位。',
    en: '“{path}” is not a unified social credit code: check every character.',
  },
  parent_of_itself: {
    zh: '“{path}”不能是该单位自身。',
    en: '“{path}” must be another organisation than this one.',
  },
};
