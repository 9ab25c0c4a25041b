import { HostRole } from '../../directory/host.js';
import {
  ceremony,
  keynote,
  launch,
  opening,
  other,
  panel,
  pause,
  release,
  type RoomedForum,
  signing,
  talk,
  upgrade,
} from './forum.js';

const day = '2027-04-09';

const chips: RoomedForum = {
  slug: 'chips',
  zh: '集成电路论坛',
  en: 'Integrated Circuits Forum',
  ...{ room: 'a', day, start: '09:00', minutes: 180, capacity: 350, demand: 0.15 },
  hosts: [
    [HostRole.host, '示例芯片公司'],
    [HostRole.co_organiser, '示例理工大学'],
  ],
  items: [
    opening(5, '集成电路论坛开场', 'Opening of the Integrated Circuits Forum'),
    keynote(25, '成熟制程里的新机会', 'New chances in mature nodes'),
    talk(20, '开源指令集的生态', 'The ecosystem of open instruction sets'),
    talk(20, '功率器件上车', 'Power devices in cars'),
    pause(15, '集成电路论坛茶歇', 'Tea break of the Integrated Circuits Forum'),
    talk(20, '小芯片怎样互连', 'How chiplets connect'),
    talk(20, '设计工具的最后一公里', 'The last mile of design tools'),
    release(10, '示例芯片验证平台开放', 'The Example chip verification platform opens'),
    panel(35, '圆桌：人才从哪里来', 'Panel: where talent comes from'),
    other(10, '集成电路论坛自由交流', 'Networking of the Integrated Circuits Forum'),
  ],
};

const robotics: RoomedForum = {
  slug: 'robotics',
  zh: '智能机器人论坛',
  en: 'Robotics Forum',
  ...{ room: 'd', day, start: '09:00', minutes: 180, capacity: 150, demand: 0.1 },
  hosts: [
    [HostRole.host, '示例机器人公司'],
    [HostRole.supporter, '示例传感公司'],
  ],
  items: [
    opening(5, '智能机器人论坛开场', 'Opening of the Robotics Forum'),
    keynote(25, '人形机器人进工厂', 'Humanoid robots in the factory'),
    talk(20, '触觉传感器', 'Sensors that feel'),
    talk(20, '仿真里学走路', 'Learning to walk in simulation'),
    pause(15, '智能机器人论坛茶歇', 'Tea break of the Robotics Forum'),
    talk(20, '减速器的寿命', 'How long a reducer lasts'),
    talk(20, '机器人的安全边界', 'Where a robot must stop'),
    launch(10, '示例关节模组发布', 'Launch of the Example joint module'),
    panel(35, '圆桌：谁为事故负责', 'Panel: who answers for an accident'),
    other(10, '机器人现场演示', 'Robots on stage'),
  ],
};

const energy: RoomedForum = {
  slug: 'energy-storage',
  zh: '新型储能论坛',
  en: 'Energy Storage Forum',
  ...{ room: 'b', day, start: '13:30', minutes: 240, capacity: 250, demand: 0.1 },
  hosts: [
    [HostRole.host, '示例储能公司'],
    [HostRole.partner, '示例物流公司'],
  ],
  items: [
    opening(10, '新型储能论坛开场', 'Opening of the Energy Storage Forum'),
    keynote(30, '钠离子电池的位置', 'Where sodium-ion batteries belong'),
    talk(25, '液流电池的二十年', 'Twenty years of flow batteries'),
    talk(25, '虚拟电厂怎么赚钱', 'How a virtual power plant earns'),
    pause(15, '新型储能论坛茶歇', 'Tea break of the Energy Storage Forum'),
    talk(25, '电池护照', 'A passport for batteries'),
    talk(25, '重卡换电', 'Swapping batteries of lorries'),
    upgrade(15, '“示例绿电计划”扩容', 'The “Example Green Power Plan” grows'),
    panel(50, '圆桌：储能的安全', 'Panel: the safety of storage'),
    other(20, '新型储能论坛自由交流', 'Networking of the Energy Storage Forum'),
  ],
};

const finance: RoomedForum = {
  slug: 'technology-finance',
  zh: '科技金融论坛暨签约仪式',
  en: 'Technology Finance Forum and Signing Ceremony',
  theme: { zh: '让资本认识技术', en: 'Let capital meet technology' },
  ...{ room: 'stage', day, start: '13:30', minutes: 240, capacity: 220, demand: 0.12 },
  hosts: [
    [HostRole.guidance, '示例市人民政府'],
    [HostRole.host, '示例科技银行'],
    [HostRole.co_organiser, '示例引导基金'],
  ],
  items: [
    opening(10, '科技金融论坛开场', 'Opening of the Technology Finance Forum'),
    keynote(30, '知识产权怎样成为抵押', 'How a patent becomes collateral'),
    talk(25, '先投后股的五个案例', 'Five cases of grants that turn into shares'),
    release(15, '示例信用评价模型发布', 'Release of the Example credit model'),
    ceremony(40, '重点项目集中签约', 'Signing ceremony of key projects'),
    pause(20, '科技金融论坛茶歇', 'Tea break of the Technology Finance Forum'),
    signing(15, '战略合作签约', 'Signing: a strategic cooperation'),
    signing(15, '基金合作签约', 'Signing: a fund'),
    signing(15, '产品合作签约', 'Signing: a product'),
    panel(55, '圆桌：担保、保险与银行', 'Panel: guarantees, insurers and banks'),
  ],
};

export const secondDay: readonly RoomedForum[] = [chips, robotics, energy, finance];
