import { HostRole } from '../../directory/host.js';
import type { Day, RoomName } from './event.js';
import {
  conferral,
  type DemoItem,
  fund,
  keynote,
  opening,
  other,
  panel,
  pause,
  type PlacedItem,
  release,
  type RoomedForum,
  type ScatteredForum,
  signing,
  talk,
} from './forum.js';

const day = '2027-04-10';

/** Takes more people than its room does: the draft warns of it. */
const quantum: RoomedForum = {
  slug: 'quantum',
  zh: '量子科技论坛',
  en: 'Quantum Forum',
  ...{ room: 'round', day, start: '09:00', minutes: 180, capacity: 80, demand: 0.05 },
  hosts: [
    [HostRole.host, '示例量子研究所'],
    [HostRole.supporter, '示例云计算公司'],
  ],
  items: [
    opening(5, '量子科技论坛开场', 'Opening of the Quantum Forum'),
    keynote(25, '量子计算的误差', 'Errors in quantum computing'),
    talk(20, '量子密钥分发组网', 'Networks for quantum keys'),
    talk(20, '冷原子重力仪', 'Gravimeters of cold atoms'),
    pause(15, '量子科技论坛茶歇', 'Tea break of the Quantum Forum'),
    talk(20, '低温器件国产化', 'Cryogenic parts made at home'),
    talk(20, '量子软件的人才', 'People for quantum software'),
    panel(35, '圆桌：量子优势在哪里', 'Panel: where the quantum advantage is'),
    signing(10, '量子联合实验室签约', 'Signing: a joint quantum laboratory'),
    other(10, '实验室参观说明', 'Briefing for the laboratory visit'),
  ],
};

const materials: RoomedForum = {
  slug: 'materials',
  zh: '新材料论坛',
  en: 'New Materials Forum',
  ...{ room: 'c', day, start: '09:00', minutes: 180, capacity: 180, demand: 0.08 },
  hosts: [[HostRole.host, '示例新材料公司']],
  items: [
    opening(5, '新材料论坛开场', 'Opening of the New Materials Forum'),
    keynote(25, '用人工智能找材料', 'Finding materials with AI'),
    talk(20, '高温合金的粉末', 'Powders for superalloys'),
    talk(20, '碳纤维回收', 'Recycling carbon fibre'),
    pause(15, '新材料论坛茶歇', 'Tea break of the New Materials Forum'),
    talk(20, '陶瓷基复合材料', 'Ceramic-matrix composites'),
    talk(20, '生物基塑料', 'Plastics from plants'),
    conferral(10, '示例材料数据中心揭牌', 'The Example Materials Data Centre gets its plaque'),
    panel(35, '圆桌：从公斤到吨', 'Panel: from kilograms to tonnes'),
    other(10, '新材料论坛自由交流', 'Networking of the New Materials Forum'),
  ],
};

const closing: RoomedForum = {
  slug: 'closing',
  zh: '成果发布暨闭幕式',
  en: 'Results and Closing',
  ...{ room: 'main', day, start: '13:30', minutes: 150, capacity: 1000, demand: 0.4 },
  hosts: [
    [HostRole.host, '示例高新区'],
    [HostRole.organiser, '示例孵化器'],
  ],
  items: [
    opening(5, '闭幕式开场', 'Opening of the closing session'),
    keynote(25, '三天里我们学到了什么', 'What we learnt in three days'),
    talk(15, '路演优胜项目', 'The winners of the pitches'),
    talk(15, '明年的题目', 'Questions for next year'),
    pause(15, '闭幕式茶歇', 'Tea break of the closing session'),
    panel(30, '圆桌：签约之后', 'Panel: after the signing'),
    fund(10, '示例成果转化基金设立', 'The Example Commercialisation Fund is set up'),
    signing(10, '成果转化基地签约', 'Signing: a commercialisation base'),
    release(10, '示例大会成果清单发布', 'Release of the list of results'),
    other(15, '闭幕', 'Closing'),
  ],
};

/** Runs through several rooms and all three days. */
export const workshops: ScatteredForum = {
  slug: 'workshops',
  zh: '路演与工作坊',
  en: 'Pitches and Workshops',
  ...{ capacity: 90, demand: 0.05 },
  hosts: [[HostRole.organiser, '示例孵化器']],
  items: [
    at(
      'workshop1',
      '2027-04-08',
      '14:00',
      talk(60, '技术经理人入门', 'Technology brokers: a start'),
    ),
    at('workshop2', '2027-04-08', '14:00', talk(60, '专利检索实操', 'Searching patents, hands on')),
    at(
      'workshop1',
      '2027-04-08',
      '15:30',
      talk(60, '商业计划书门诊', 'A clinic for business plans'),
    ),
    at(
      'workshop1',
      '2027-04-09',
      '09:30',
      talk(60, '早期项目路演上', 'Early-stage pitches, part 1'),
    ),
    at('workshop2', '2027-04-09', '09:30', talk(60, '股权结构设计', 'Designing a cap table')),
    at(
      'workshop1',
      '2027-04-09',
      '11:00',
      talk(45, '早期项目路演下', 'Early-stage pitches, part 2'),
    ),
    at('workshop2', '2027-04-09', '14:00', talk(60, '出口管制自查', 'Checking export controls')),
    at('workshop1', '2027-04-09', '15:30', talk(60, '中试放大常见坑', 'Traps of scaling up')),
    at('workshop1', '2027-04-10', '09:30', talk(60, '成长期项目路演', 'Growth-stage pitches')),
    at('workshop2', '2027-04-10', '10:00', talk(60, '高校院所对接', 'Meet the universities')),
  ],
};

export const thirdDay: readonly RoomedForum[] = [quantum, materials, closing];

function at(room: RoomName, on: Day, start: string, item: DemoItem): PlacedItem {
  return { ...item, room, day: on, start };
}
