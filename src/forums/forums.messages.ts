import type { MessagesFor, Sentence } from '../kernel/text/messages.js';
import type * as errors from './forums.errors.js';

export const forumsMessages: MessagesFor<typeof errors> = {
  FORUM_CODE_TAKEN: {
    zh: '这个代码已属于另一个论坛。',
    en: 'This code belongs to another forum of the event.',
  },
  FORUM_IN_USE: {
    zh: '该论坛已有议程、报名或签约，或已写入某个发布版，不能删除。',
    en: 'This forum has an agenda, registrations or signings, or is in a release, so it cannot be deleted.',
  },
  AGENDA_ITEM_IN_USE: {
    zh: '该议程项已有嘉宾、发布内容或签约，不能删除。',
    en: 'Speakers, announcements or signings belong to this item, so it cannot be deleted.',
  },
  NOTHING_TO_RUN: {
    zh: '最新发布版中没有该论坛的议程项，无法开始。',
    en: 'The last release has no item of this forum, so there is nothing to start.',
  },
};

/** Rules of `BAD_USER_INPUT` that this module adds. */
export const forumsRules: Readonly<Record<string, Sentence>> = {
  day_of_span: {
    zh: '“{path}”须为论坛开始的当天。',
    en: '“{path}” must be the day on which the forum starts.',
  },
  announces: {
    zh: '“{path}”与该议程项已发布的内容不符。',
    en: '“{path}” does not fit what is announced in the item.',
  },
  kind_of_item: {
    zh: '“{path}”与议程项的类型不符。',
    en: '“{path}” does not fit the kind of the agenda item.',
  },
  item_to_come: {
    zh: '“{path}”须为正在进行或尚未开始的议程项。',
    en: '“{path}” must be the item that is on, or one that is still to come.',
  },
  skipped_item: {
    zh: '“{path}”须为未开始即被跳过的议程项。',
    en: '“{path}” must be an item that was skipped before it started.',
  },
  not_placed: {
    zh: '“{path}”须已排入所述的时间。',
    en: '“{path}” must have a time, and be on the day that is named.',
  },
  same_event: {
    zh: '“{path}”仅适用于同一大会之内。',
    en: '“{path}” works within one event alone.',
  },
  one_event: {
    zh: '“{path}”中的各项须属于同一大会。',
    en: 'All of “{path}” must belong to one event.',
  },
  organisation_or_group: {
    zh: '“{path}”中的每一项须为一个单位，或一个未具名的群体（可附数量）。',
    en: 'Each of “{path}” must be an organisation, or an unnamed group, which alone may have a count.',
  },
  amount_figures: {
    zh: '“{path}”中的金额须同时有数额与币种；未披露或未知的则两者皆无。',
    en: 'An amount in “{path}” has both figure and currency, and neither where it is undisclosed or unknown.',
  },
};
