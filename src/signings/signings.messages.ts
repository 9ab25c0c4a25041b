import type { MessagesFor, Sentence } from '../kernel/text/messages.js';
import type * as errors from './signings.errors.js';

export const signingsMessages: MessagesFor<typeof errors> = {
  NOT_READY: {
    zh: '条件尚未齐备，不能进行此步骤。',
    en: 'Something is still missing for this step.',
  },
  SELF_APPROVAL: {
    zh: '此步骤须由另一人完成：不能审核自己起草的、封存自己登记的，或确认自己申请的作废。',
    en: 'This takes a second person: nobody approves what they wrote, seals what they recorded, or confirms the voiding they asked for.',
  },
  ITEM_HAS_SIGNING: {
    zh: '该议程项已安排一项签约。',
    en: 'This agenda item has its signing already.',
  },
  RECORD_SEALED: { zh: '记录已封存，不可更改。', en: 'The record is sealed and never changes.' },
  ALREADY_AMENDED: {
    zh: '该记录已有修订，请修订最新版本。',
    en: 'This record has an amendment already: amend the latest edition.',
  },
  EVIDENCE_TOO_LARGE: {
    zh: '文件过大，最多 {limit} 字节。',
    en: 'The file is too large: {limit} bytes are the most.',
  },
  EVIDENCE_TYPE_REFUSED: {
    zh: '只接受 PDF、PNG 或 JPEG 文件。',
    en: 'Only PDF, PNG and JPEG files are taken.',
  },
};

/** A sentence for each rule of this module. */
export const signingsRules: Readonly<Record<string, Sentence>> = {
  before_effective: {
    zh: '“{path}”早于生效日期。',
    en: '“{path}” is before the day it takes effect.',
  },
  of_itself: {
    zh: '签约不能与自身关联。',
    en: 'A signing is no phase, call-off, replacement or renewal of itself.',
  },
  named_twice: { zh: '“{path}”已列入。', en: '“{path}” is named already.' },
  substitute: {
    zh: '“{path}”：由他人代签时须指明代签人，否则不得指明。',
    en: '“{path}”: a substitute belongs to the outcome “substituted”, and only there.',
  },
  currency: { zh: '“{path}”含有未知的币种。', en: '“{path}” names an unknown currency.' },
};
