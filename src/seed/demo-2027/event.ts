import { HostRole } from '../../directory/host.js';
import type { CreateEventInput } from '../../events/create-event.input.js';
import type { TimeRange } from '../../kernel/database/time-range.js';
import { Certainty, Origin, type Source } from '../../kernel/sources/sourced.js';

export const demo2027 = 'demo-2027';

/** What every row of the demo says of its source: there is none. */
export const fiction: Source = {
  origin: Origin.demo,
  sourceRef: null,
  certainty: Certainty.stated,
};

export const days = ['2027-04-08', '2027-04-09', '2027-04-10'] as const;
export type Day = (typeof days)[number];

export const event: CreateEventInput = {
  slug: demo2027,
  title: { zh: '示例大会2027（虚构）', en: 'Demo Conference 2027 (fictional)' },
  theme: {
    zh: '示例：人物、单位、协议均属虚构',
    en: 'An example: people, organisations and agreements are invented',
  },
  startsOn: '2027-04-08',
  endsOn: '2027-04-10',
  timeZone: 'Asia/Shanghai',
  cities: ['示例市'],
  capacity: 2200,
};

/** In protocol order. */
export const hosts: readonly (readonly [HostRole, string])[] = [
  [HostRole.guidance, '示例市人民政府'],
  [HostRole.host, '示例高新区'],
  [HostRole.organiser, '示例科学院'],
  [HostRole.co_organiser, '示例行业协会'],
  [HostRole.supporter, '示例科技银行'],
  [HostRole.media, '示例日报'],
];

/** From one room to another, in minutes. */
export const travelMinutes = 10;

export interface DemoRoom {
  readonly zh: string;
  readonly en: string;
  readonly capacity: number;
}

const venue = { zh: '示例会展中心', en: 'Example Exhibition Centre' };
export const roomsAt = { venue, city: '示例市' };

export const rooms = {
  main: { zh: '主会场', en: 'Main Hall', capacity: 1200 },
  a: { zh: 'A厅', en: 'Hall A', capacity: 400 },
  b: { zh: 'B厅', en: 'Hall B', capacity: 300 },
  stage: { zh: '签约厅', en: 'Signing Hall', capacity: 250 },
  c: { zh: 'C厅', en: 'Hall C', capacity: 200 },
  d: { zh: 'D厅', en: 'Hall D', capacity: 180 },
  workshop1: { zh: '一号工作间', en: 'Workshop 1', capacity: 100 },
  workshop2: { zh: '二号工作间', en: 'Workshop 2', capacity: 90 },
  round: { zh: '圆桌室', en: 'Round Table', capacity: 60 },
  press: { zh: '发布厅', en: 'Press Room', capacity: 120 },
} satisfies Record<string, DemoRoom>;

export type RoomName = keyof typeof rooms;

export const gates = {
  south: { zh: '南门', en: 'South Gate' },
  north: { zh: '北门', en: 'North Gate' },
} as const;

/** An instant of a day in Shanghai. */
export function at(day: Day, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

export function minutesAfter(start: Date, minutes: number): Date {
  return new Date(start.getTime() + minutes * 60_000);
}

export function span(start: Date, minutes: number): TimeRange {
  return { start, end: minutesAfter(start, minutes) };
}
