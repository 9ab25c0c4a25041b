import type { MessagesFor, Sentence } from '../kernel/text/messages.js';
import type * as errors from './attendees.errors.js';

export const attendeesMessages: MessagesFor<typeof errors> = {
  ALREADY_REGISTERED: {
    zh: '该邮箱已报名，门票已再次发送至该邮箱。',
    en: 'This address is registered already; its ticket has been mailed to it once more.',
  },
  FORUMS_OVERLAP: {
    zh: '所选论坛中有时间重叠的，请只选其一。',
    en: 'Some of these forums take place at the same time; choose one of them.',
  },
  OFFER_LAPSED: {
    zh: '席位保留期限已过。',
    en: 'The time to accept this seat is over.',
  },
};

/** What the letters to attendees say, by their kind. */
export const letters = {
  registration_confirmed: {
    subject: { zh: '报名确认：{event}', en: 'Your registration: {event}' },
    body: {
      zh: '{name}，您好！\n\n您已报名参加“{event}”。\n\n票号：{ticket}\n入场时请出示票号。\n{places}\n大会主页：{url}\n',
      en: 'Dear {name},\n\nyou are registered for “{event}”.\n\nTicket: {ticket}\nPlease show it at the door.\n{places}\nThe event: {url}\n',
    },
  },
  registration_waits: {
    subject: { zh: '已进入候补名单：{event}', en: 'You are on the waiting list: {event}' },
    body: {
      zh: '{name}，您好！\n\n“{event}”名额已满，您已进入候补名单；一有空位，我们会立即通知您。\n\n票号：{ticket}\n{places}\n大会主页：{url}\n',
      en: 'Dear {name},\n\n“{event}” is full, and you are on its waiting list. We will write as soon as there is a seat for you.\n\nTicket: {ticket}\n{places}\nThe event: {url}\n',
    },
  },
  registration_cancelled: {
    subject: { zh: '报名已取消：{event}', en: 'Your registration was cancelled: {event}' },
    body: {
      zh: '{name}，您好！\n\n您在“{event}”的报名已取消，票号 {ticket} 不再有效。\n\n大会主页：{url}\n',
      en: 'Dear {name},\n\nyour registration for “{event}” was cancelled. Ticket {ticket} is no longer valid.\n\nThe event: {url}\n',
    },
  },
  place_seated: {
    subject: { zh: '您已获得席位：{where}', en: 'You have a seat: {where}' },
    body: {
      zh: '{name}，您好！\n\n您已从候补转为正式席位：{where}。\n\n票号：{ticket}\n入场时请出示票号。\n{places}\n大会主页：{url}\n',
      en: 'Dear {name},\n\nyou waited, and now you have a seat: {where}.\n\nTicket: {ticket}\nPlease show it at the door.\n{places}\nThe event: {url}\n',
    },
  },
  place_offered: {
    subject: { zh: '请确认席位：{where}', en: 'A seat is kept for you: {where}' },
    body: {
      zh: '{name}，您好！\n\n现有一个席位为您保留：{where}。请在 {until} 之前用票号 {ticket} 确认，逾期将让给下一位。\n\n大会主页：{url}\n',
      en: 'Dear {name},\n\na seat is kept for you: {where}. Please accept it with ticket {ticket} before {until}; after that it goes to the next in line.\n\nThe event: {url}\n',
    },
  },
  offer_lapsed: {
    subject: { zh: '席位保留已过期：{where}', en: 'Your offer has lapsed: {where}' },
    body: {
      zh: '{name}，您好！\n\n为您保留的席位（{where}）未在期限内确认，已让给下一位。\n\n大会主页：{url}\n',
      en: 'Dear {name},\n\nthe seat that was kept for you ({where}) was not accepted in time and has gone to the next in line.\n\nThe event: {url}\n',
    },
  },
} as const satisfies Record<string, { readonly subject: Sentence; readonly body: Sentence }>;

/** A line of a letter for each place in a forum. */
export const placeLines = {
  seated: { zh: '· {forum}：席位 {label}', en: '· {forum}: seat {label}' },
  seatedFreely: { zh: '· {forum}：已保留', en: '· {forum}: yours' },
  offered: { zh: '· {forum}：待您确认', en: '· {forum}: kept for you, to be accepted' },
  waitlisted: { zh: '· {forum}：候补中', en: '· {forum}: on the waiting list' },
} as const satisfies Record<string, Sentence>;
