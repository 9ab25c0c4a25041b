import { OrganisationKind, OrganisationLevel } from '../../directory/organisation.entity.js';
import { DatePrecision } from '../../kernel/sources/claim.js';
import type { Claim } from '../../kernel/sources/claim.js';
import type { Source } from '../../kernel/sources/sourced.js';
import { inferred, printed, type PrintedText, quoted, stated, vague } from './as-told.js';

/** An organisation as the article names it; it gives no legal name, number or address of any. */
export interface ToldOrganisation {
  readonly name: PrintedText;
  /** What the article calls it or its name says; `other` where neither does. */
  readonly kind: OrganisationKind;
  readonly level?: OrganisationLevel;
  /** The name of the one it stands under. */
  readonly under?: string;
  readonly source: Source;
  readonly claims?: Claim[];
}

export const zone = '西安高新区';
export const committee = '西安高新区管委会';
export const financialHolding = '西安高新金融控股集团';
export const changanHuitong = '长安汇通';
export const guidanceFund = '陕西省引导基金';
export const xianCaijin = '西安财金';
export const xikeHoldings = '西科控股';
export const academyBranch = '中国科学院西安分院';
export const provincialAcademy = '陕西省科学院';
export const photonicsCentre = '陕西光子创新中心';
export const casStar = '中科创星';
export const partyCommittee = '西安高新区光子产业链党委';
export const province = '陕西省';

const { enterprise, fund, government, institute, other, party_body } = OrganisationKind;

/** A parent stands before those under it. */
export const organisations: readonly ToldOrganisation[] = [
  {
    name: printed(zone, 'Xi’an High-tech Zone'),
    kind: OrganisationKind.zone,
    source: stated('P2.S1, P5.S1, P13.S1, P19.S1, P21.S1'),
    claims: [
      quoted(
        '在硬科技的加持下,3年来西安高新区迈上新台阶,GDP 3104.2亿元,年均增速达13.5%;全社会研发投入占GDP比重从6%上升到近8%',
        'Helped by hard tech, Xi’an High-tech Zone has climbed a new step in three years: GDP 310.42 billion yuan, average annual growth reaching 13.5%; whole-society R&D rose from 6% to nearly 8% of GDP',
        stated('P2.S1, P5.S1'),
      ),
      quoted(
        '3年前,西安高新区启动建设硬科技创新示范区',
        'Three years ago Xi’an High-tech Zone began to build the Hard-Tech Innovation Demonstration Zone',
        stated('P4.S1'),
      ),
      quoted(
        '聚焦“双中心”建设使命,全力打造具有全球影响力的硬科技创新策源地',
        'Focused on its mission of building the “dual centres”, it makes every effort to become a globally influential source of hard-tech innovation',
        stated('P2.S2, P16.S1'),
      ),
      quoted(
        '以硬科技创新为引领,西安高新区实现了从推动科技产业化到更加注重创新策源、从融入经济主战场到更加主动支撑国家发展与安全,从建设科技园区到创建科技新城的重大转变',
        'Led by hard-tech innovation, the zone achieved major shifts: from industrialising technology to paying more heed to the sources of innovation, from joining the main economic battlefield to supporting national development and security more actively, from building a science park to creating a new city of science',
        stated('P6.S1'),
      ),
      quoted(
        '西安高新区抢抓“双中心”这一重大机遇,积极布局新领域和新赛道,大力发展光子芯片、光子制造、光子传感三大产业集群',
        'The zone seizes the great opportunity of the “dual centres”, moves into new fields and tracks, and vigorously develops three clusters: photonic chips, photonic manufacturing and photonic sensing',
        stated('P12.S2'),
      ),
      quoted(
        '初步形成了光子产业生态体系',
        'A photonics ecosystem has initially formed',
        vague('P12.S2'),
      ),
    ],
  },
  {
    name: printed(committee, 'Administrative Committee of Xi’an High-tech Zone'),
    kind: government,
    source: stated('P14.S1, P15.S1'),
  },
  {
    name: printed(financialHolding, 'Xi’an High-tech Financial Holding Group'),
    kind: enterprise,
    under: committee,
    source: stated('P14.S1'),
    claims: [
      quoted(
        '西安高新区管委会直属国企——西安高新金融控股集团',
        'Xi’an High-tech Financial Holding Group, a state-owned enterprise directly under the Administrative Committee of Xi’an High-tech Zone',
        stated('P14.S1'),
      ),
    ],
  },
  {
    name: printed(changanHuitong, 'Chang’an Huitong'),
    kind: other,
    source: stated('P14.S1'),
  },
  {
    name: printed(guidanceFund, 'Shaanxi Provincial Guidance Fund'),
    kind: fund,
    source: stated('P14.S1'),
  },
  {
    name: printed(xianCaijin, 'Xi’an Caijin'),
    kind: other,
    source: stated('P14.S1'),
  },
  {
    name: printed(xikeHoldings, 'Xike Holdings'),
    kind: enterprise,
    source: stated('P14.S1, P15.S1'),
  },
  {
    name: printed(academyBranch, 'Xi’an Branch, Chinese Academy of Sciences'),
    kind: institute,
    source: stated('P15.S1'),
  },
  {
    name: printed(provincialAcademy, 'Shaanxi Academy of Sciences'),
    kind: institute,
    source: stated('P15.S1'),
  },
  {
    name: printed(photonicsCentre, 'Shaanxi Photonics Innovation Centre'),
    kind: enterprise,
    source: stated('P15.S1'),
  },
  {
    name: printed(casStar, 'CAS Star'),
    kind: enterprise,
    source: stated('P15.S1'),
  },
  {
    name: printed(
      partyCommittee,
      'Party Committee of the Xi’an High-tech Zone Photonics Industry Chain',
    ),
    kind: party_body,
    source: stated('P9.S1, P10.S1, P11.S1'),
    claims: [
      quoted(
        '今年9月,西安高新区光子产业链企业共同发起成立西安高新区光子产业链党委',
        'In September this year enterprises of the zone’s photonics industry chain jointly founded the Party Committee of the Xi’an High-tech Zone Photonics Industry Chain',
        inferred('P10.S1'),
        { on: '2023-09', onPrecision: DatePrecision.month },
      ),
      quoted(
        '成为西安市首个产业链党委',
        'It became the first industry-chain Party committee in Xi’an',
        stated('P10.S1'),
      ),
      quoted(
        '也是全国首个光子产业链党委',
        'It is also the first photonics industry-chain Party committee in China',
        stated('P10.S1'),
      ),
      quoted(
        '成立西安高新区光子产业链党委旨在为产业链上下游企业搭建服务平台,提供政策咨询、技术支持、人才引进等一站式服务',
        'It was founded to be a service platform for upstream and downstream enterprises of the chain, with policy advice, technical support, talent recruitment and other services in one place',
        stated('P11.S1'),
      ),
      quoted(
        '将以往“单兵作战”模式转变为“合作共赢”模式',
        'It turns the former mode of “fighting alone” into one of “cooperating and winning together”',
        stated('P11.S1'),
      ),
    ],
  },
  {
    name: printed(province, 'Shaanxi Province'),
    kind: government,
    level: OrganisationLevel.province,
    source: stated('P13.S1'),
  },
];
