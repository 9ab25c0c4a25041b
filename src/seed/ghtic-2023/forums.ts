import { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { Told } from '../../forums/told.js';
import { inferred, printed, type PrintedText, quoted, stated, vague } from './as-told.js';
import {
  conferral,
  creditReports,
  fund,
  results,
  type ToldAnnouncement,
  upgrade,
  whitePaper,
} from './announcements.js';

export interface ToldItem {
  readonly kind: AgendaItemKind;
  readonly title: PrintedText;
  readonly told: Told;
  /** None for the ceremony, on which the signings hang. */
  readonly announcement?: ToldAnnouncement;
}

/** A forum of which only the day is told: no room, no times, no hosts, no speakers. */
export interface ToldForum {
  readonly slug: string;
  readonly code: string;
  readonly title: PrintedText;
  readonly theme?: PrintedText;
  readonly heldOn: string;
  readonly told: Told;
  /** In the order in which the article mentions them; in which they were on stage it does not say. */
  readonly items: readonly ToldItem[];
}

const photonics: ToldForum = {
  slug: 'photonics',
  code: 'FO1',
  title: printed(
    '光子产业发展暨硬科技成果转化论坛',
    'Forum on Photonics Industry Development and Hard-Tech Achievement Commercialisation',
  ),
  theme: printed(
    '十年磨剑,追光跃迁',
    'Ten years forging the sword; chasing light, making the leap',
  ),
  heldOn: '2023-11-03',
  told: { ...stated('P9.S1'), inferred: ['heldOn'] },
  items: [
    {
      kind: AgendaItemKind.conferral,
      title: conferral.title,
      told: stated('P9.S1'),
      announcement: conferral,
    },
    {
      kind: AgendaItemKind.upgrade,
      title: upgrade.title,
      told: stated('P13.S1'),
      announcement: upgrade,
    },
    {
      kind: AgendaItemKind.fund,
      title: fund.title,
      told: stated('P14.S1'),
      announcement: fund,
    },
    {
      kind: AgendaItemKind.launch,
      title: whitePaper.title,
      told: inferred('P15.S1'),
      announcement: whitePaper,
    },
  ],
};

const technologyFinance: ToldForum = {
  slug: 'technology-finance',
  code: 'FO2',
  title: printed(
    '2023科技金融创新发展论坛',
    '2023 Technology-Finance Innovation and Development Forum',
  ),
  heldOn: '2023-11-04',
  told: {
    ...stated('P19.S1'),
    inferred: ['heldOn'],
    claims: [
      quoted(
        '同时签约了多项科技金融项目',
        'A number of technology-finance projects were signed at the same time',
        vague('P19.S1'),
      ),
      quoted(
        '这些签约项目聚焦企业发展需求,多途径完善金融支持科技创新服务体系,实现“科技—产业—金融”良性循环和互利共赢',
        'The signed projects focus on what enterprises need to develop, improve in several ways how finance supports innovation, and achieve a virtuous circle of “technology – industry – finance” to everybody’s benefit',
        stated('P20.S1'),
      ),
      quoted(
        '此次论坛为探索科技金融创新发展提供了新经验、新思路,为探索金融支持创新新路径和新模式,实现科技和金融产业发展互利共赢合作提供了新思考,为西安高新区高标准建设“双中心”核心承载区,实现高水平科技自立自强提供了有力支撑',
        'The forum brought new experience and ideas to the innovative development of technology finance, new thoughts on ways in which finance supports innovation and on cooperation to the benefit of both, and strong support for the zone as it builds the core bearing area of the “dual centres” to a high standard and achieves self-reliance in science and technology at a high level',
        stated('P25.S1'),
      ),
    ],
  },
  items: [
    {
      kind: AgendaItemKind.release,
      title: results.title,
      told: vague('P19.S1, P21.S1'),
      announcement: results,
    },
    {
      kind: AgendaItemKind.release,
      title: creditReports.title,
      told: vague('P19.S1'),
      announcement: creditReports,
    },
    {
      kind: AgendaItemKind.ceremony,
      title: printed('签约', 'Signing'),
      told: inferred('P19.S1, P22.S1, P23.S1'),
    },
  ],
};

/** The two that the article names; how many there were in all it does not say. */
export const forums: readonly ToldForum[] = [photonics, technologyFinance];
