import { HostRole } from '../../directory/host.js';
import {
  ceremony,
  conferral,
  fund,
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

const day = '2027-04-08';

const main: RoomedForum = {
  slug: 'opening',
  zh: '开幕式暨主论坛',
  en: 'Opening and Main Forum',
  theme: { zh: '从实验室到生产线', en: 'From the laboratory to the production line' },
  ...{ room: 'main', day, start: '09:00', minutes: 180, capacity: 1000, demand: 0.45 },
  hosts: [
    [HostRole.guidance, '示例市人民政府'],
    [HostRole.host, '示例高新区'],
    [HostRole.organiser, '示例行业协会'],
    [HostRole.media, '示例日报'],
  ],
  items: [
    opening(15, '开幕致辞', 'Opening address'),
    keynote(25, '硬科技的下一个十年', 'The next ten years of hard tech'),
    keynote(25, '科学家怎样成为创业者', 'How a scientist becomes a founder'),
    upgrade(10, '“示例计划”升级为“示例行动”', 'The “Example Plan” becomes the “Example Action”'),
    conferral(10, '示例创新联合体授旗', 'A flag for the Example Innovation Consortium'),
    pause(15, '茶歇', 'Tea break'),
    keynote(25, '长期资本与短期耐心', 'Long-term capital and short-term patience'),
    launch(10, '《示例硬科技白皮书》发布', 'Launch of the Example Hard-Tech White Paper'),
    panel(35, '圆桌：谁来做第一个客户', 'Panel: who will be the first customer'),
    other(10, '合影', 'Group photograph'),
  ],
};

const photonics: RoomedForum = {
  slug: 'photonics',
  zh: '光子产业论坛',
  en: 'Photonics Forum',
  theme: { zh: '追光者', en: 'Chasing light' },
  ...{ room: 'a', day, start: '13:30', minutes: 240, capacity: 300, demand: 0.12 },
  hosts: [
    [HostRole.host, '示例光电集团'],
    [HostRole.co_organiser, '示例科学院'],
  ],
  items: [
    opening(10, '光子产业论坛开场', 'Opening of the Photonics Forum'),
    keynote(30, '光子芯片走到了哪一步', 'How far photonic chips have come'),
    talk(25, '硅光封装的良率', 'The yield of silicon-photonic packaging'),
    talk(25, '激光雷达的成本曲线', 'The cost curve of lidar'),
    pause(15, '光子产业论坛茶歇', 'Tea break of the Photonics Forum'),
    talk(25, '面向数据中心的光互连', 'Optical interconnects for data centres'),
    talk(25, '光纤传感与桥梁安全', 'Fibre sensing and the safety of bridges'),
    fund(15, '示例光子强链基金设立', 'The Example Photonics Fund is set up'),
    panel(50, '圆桌：光子产业的卡点', 'Panel: the bottlenecks of photonics'),
    signing(20, '光子中试平台签约', 'Signing: a photonics pilot line'),
  ],
};

const space: RoomedForum = {
  slug: 'commercial-space',
  zh: '商业航天论坛',
  en: 'Commercial Space Forum',
  ...{ room: 'b', day, start: '13:30', minutes: 240, capacity: 260, demand: 0.12 },
  hosts: [
    [HostRole.host, '示例航天公司'],
    [HostRole.supporter, '示例保险公司'],
  ],
  items: [
    opening(10, '商业航天论坛开场', 'Opening of the Commercial Space Forum'),
    keynote(30, '可重复使用火箭的账怎么算', 'What a reusable rocket costs and saves'),
    talk(25, '批量造卫星', 'Building satellites in series'),
    talk(25, '测控站网的共享', 'Sharing ground stations'),
    pause(15, '商业航天论坛茶歇', 'Tea break of the Commercial Space Forum'),
    talk(25, '遥感数据进农田', 'Remote sensing for the field'),
    talk(25, '发射保险的定价', 'Pricing launch insurance'),
    launch(15, '示例一号卫星平台发布', 'Launch of the satellite platform Example One'),
    panel(50, '圆桌：航天供应链', 'Panel: the supply chain of space'),
    ceremony(20, '商业航天项目集中签约', 'Signing ceremony of space projects'),
  ],
};

const medicine: RoomedForum = {
  slug: 'life-science',
  zh: '生命科学论坛',
  en: 'Life Science Forum',
  ...{ room: 'press', day, start: '13:30', minutes: 240, capacity: 100, demand: 0.08 },
  hosts: [
    [HostRole.host, '示例生物公司'],
    [HostRole.host, '示例医疗器械公司'],
  ],
  items: [
    opening(10, '生命科学论坛开场', 'Opening of the Life Science Forum'),
    keynote(30, '基因药物的可及性', 'Making gene therapies affordable'),
    talk(25, '手术机器人的临床证据', 'Clinical evidence for surgical robots'),
    talk(25, '国产质谱仪', 'Mass spectrometers made at home'),
    pause(15, '生命科学论坛茶歇', 'Tea break of the Life Science Forum'),
    talk(25, '类器官与药物筛选', 'Organoids and drug screening'),
    talk(25, '影像数据的隐私计算', 'Private computing on medical images'),
    release(15, '示例临床数据集发布', 'Release of the Example Clinical Data Set'),
    panel(50, '圆桌：医院愿意用什么', 'Panel: what hospitals will use'),
    other(20, '成果展示', 'Poster session'),
  ],
};

export const firstDay: readonly RoomedForum[] = [main, photonics, space, medicine];
