import { AnnouncementKind } from '../../forums/announcements/announcement.entity.js';
import { ParticipantRole } from '../../forums/announcements/participant-role.js';
import type { Told } from '../../forums/told.js';
import { AmountBasis, type AmountInput, AmountKind, Firmness } from '../../kernel/money/amount.js';
import { DatePrecision } from '../../kernel/sources/claim.js';
import { inferred, printed, type PrintedText, quoted, stated, vague } from './as-told.js';
import {
  academyBranch,
  casStar,
  changanHuitong,
  committee,
  financialHolding,
  guidanceFund,
  partyCommittee,
  photonicsCentre,
  province,
  provincialAcademy,
  xianCaijin,
  xikeHoldings,
  zone,
} from './organisations.js';

export interface ToldAnnouncement {
  readonly kind: AnnouncementKind;
  readonly title: PrintedText;
  /** By the name of the organisation, in the order in which the article names them. */
  readonly participants: readonly (readonly [ParticipantRole, string])[];
  /** Whose list the article ends with 等. */
  readonly openRoles?: ParticipantRole[];
  readonly amounts?: AmountInput[];
  readonly told: Told;
}

const { compiler, founder, guide, initiator, issuer, participant, recipient } = ParticipantRole;

/** Who conferred the flag, and who took it, is not said. */
export const conferral: ToldAnnouncement = {
  kind: AnnouncementKind.conferral,
  title: printed(
    '西安高新区光子产业链党委获授旗',
    'The Party Committee of the Xi’an High-tech Zone Photonics Industry Chain receives a flag',
  ),
  participants: [[recipient, partyCommittee]],
  told: {
    ...stated('P9.S1'),
    claims: [
      quoted(
        '作为西安高新区光子产业发展的创新之举与重要里程碑',
        'As an innovative move and an important milestone of the zone’s photonics industry',
        stated('P9.S1'),
      ),
    ],
  },
};

export const upgrade: ToldAnnouncement = {
  kind: AnnouncementKind.upgrade,
  title: printed(
    '“追光计划”升级为“跃迁行动”',
    'The “Light-Chasing Plan” is upgraded to the “Leap Action”',
  ),
  participants: [
    [initiator, province],
    [participant, zone],
  ],
  told: {
    ...stated('P13.S1'),
    claims: [
      quoted(
        '2021年,陕西省启动“追光计划”,西安高新区被确定为主要承载地',
        'In 2021 Shaanxi Province started the “Light-Chasing Plan”, and the zone was named its main bearing place',
        stated('P13.S1'),
        { on: '2021', onPrecision: DatePrecision.year },
      ),
      quoted(
        '致力于打造千亿元级光子产业集群',
        'It is devoted to building a photonics cluster at the level of a hundred billion yuan',
        vague('P13.S1'),
        { amountAsPrinted: '千亿元级' },
      ),
    ],
  },
};

/** The article says established, not signed; that 元 is CNY is inferred. */
export const fund: ToldAnnouncement = {
  kind: AnnouncementKind.fund,
  title: printed('陕西光子产业强链基金', 'Shaanxi Photonics Industry Strong-Chain Fund'),
  participants: [
    [founder, financialHolding],
    [founder, changanHuitong],
    [founder, guidanceFund],
    [founder, xianCaijin],
    [founder, xikeHoldings],
  ],
  openRoles: [founder],
  amounts: [
    {
      kind: AmountKind.fund_size,
      basis: AmountBasis.stated,
      minorUnits: '200000000000',
      currency: 'CNY',
      firmness: Firmness.firm,
      asPrinted: '总规模达20亿元',
    },
  ],
  told: {
    ...stated('P14.S1'),
    claims: [
      quoted(
        '用于支持陕西省光子产业领域具备颠覆性技术、出色运营能力的项目,培育龙头企业,为陕西光子产业创新集群建设提供有力支撑',
        'To support projects in Shaanxi’s photonics field with disruptive technology and outstanding operations, to grow leading enterprises, and to give strong support to the province’s photonics innovation cluster',
        stated('P14.S1'),
      ),
      quoted(
        '加速陕西千亿元级光子产业创新集群建设',
        'To speed up the building of a photonics innovation cluster at the level of a hundred billion yuan in Shaanxi',
        vague('P14.S1'),
        { amountAsPrinted: '千亿元级' },
      ),
    ],
  },
};

/** «与此同时» alone puts it on this stage. */
export const whitePaper: ToldAnnouncement = {
  kind: AnnouncementKind.launch,
  title: printed('《光子产业发展白皮书》', 'White Paper on Photonics Industry Development'),
  participants: [
    [guide, committee],
    [guide, academyBranch],
    [guide, provincialAcademy],
    [compiler, photonicsCentre],
    [compiler, xikeHoldings],
    [compiler, casStar],
  ],
  openRoles: [compiler],
  told: {
    ...inferred('P15.S1'),
    claims: [
      quoted(
        '以“光子产业”为主题的国内首份光子产业大型研究报告',
        'China’s first large research report on photonics with the photonics industry as its theme',
        stated('P15.S1'),
      ),
      quoted(
        '为加快推进我国光子产业创新发展、支持政府和企业科学决策提供重要参考依据',
        'An important reference for the innovative development of photonics in China and for the decisions of government and enterprises',
        stated('P15.S1'),
      ),
    ],
  },
};

/** How many, and which, is not said. */
export const results: ToldAnnouncement = {
  kind: AnnouncementKind.release,
  title: printed('多项科技金融成果', 'A number of technology-finance results'),
  participants: [[issuer, zone]],
  told: {
    ...vague('P19.S1, P21.S1'),
    claims: [
      quoted(
        '集中展现了西安高新区在促进“科技—产业—金融”良性循环、聚力实施科技金融深度融合行动计划所探索形成的一系列“西高新”经验',
        'They show together the “Xi Gaoxin” experience that the zone gained as it promoted the virtuous circle of “technology – industry – finance” and carried out the Action Plan for Deep Integration of Technology and Finance',
        stated('P21.S1'),
      ),
    ],
  },
};

/** One or several, and who was rated, is not said. */
export const creditReports: ToldAnnouncement = {
  kind: AnnouncementKind.release,
  title: printed(
    '技术交易信用评价报告',
    'Technology-transaction credit-evaluation report or reports',
  ),
  participants: [[issuer, zone]],
  told: vague('P19.S1'),
};
