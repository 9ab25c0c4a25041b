import { AnnouncementKind } from '../../forums/announcements/announcement.entity.js';
import { ParticipantRole } from '../../forums/announcements/participant-role.js';
import { AmountBasis, type AmountInput, AmountKind, Firmness } from '../../kernel/money/amount.js';

export interface DemoAnnouncement {
  readonly kind: AnnouncementKind;
  /** By the Chinese name of the organisation. */
  readonly participants: readonly (readonly [ParticipantRole, string])[];
  readonly openRoles?: ParticipantRole[];
  readonly amounts?: AmountInput[];
}

const { conferral, fund, launch, release, upgrade } = AnnouncementKind;
const { compiler, conferrer, founder, guide, initiator, issuer, participant, recipient } =
  ParticipantRole;

/** What the items of their kinds announce, by the Chinese title of the item. */
export const announcements: Readonly<Record<string, DemoAnnouncement>> = {
  '“示例计划”升级为“示例行动”': {
    kind: upgrade,
    participants: [
      [initiator, '示例市人民政府'],
      [participant, '示例高新区'],
    ],
  },
  示例创新联合体授旗: {
    kind: conferral,
    participants: [
      [conferrer, '示例市人民政府'],
      [recipient, '示例行业协会'],
    ],
  },
  '《示例硬科技白皮书》发布': {
    kind: launch,
    participants: [
      [guide, '示例科学院'],
      [compiler, '示例行业协会'],
      [compiler, '示例日报'],
    ],
    openRoles: [compiler],
  },
  示例光子强链基金设立: {
    kind: fund,
    participants: [
      [founder, '示例引导基金'],
      [founder, '示例光电集团'],
      [founder, '示例创投'],
    ],
    openRoles: [founder],
    amounts: [fundSize('100000000000', '总规模10亿元')],
  },
  示例一号卫星平台发布: { kind: launch, participants: [[issuer, '示例航天公司']] },
  示例临床数据集发布: {
    kind: release,
    participants: [
      [issuer, '示例生物公司'],
      [issuer, '示例医疗器械公司'],
    ],
  },
  示例芯片验证平台开放: { kind: release, participants: [[issuer, '示例芯片公司']] },
  示例关节模组发布: { kind: launch, participants: [[issuer, '示例机器人公司']] },
  '“示例绿电计划”扩容': {
    kind: upgrade,
    participants: [
      [initiator, '示例高新区'],
      [participant, '示例储能公司'],
    ],
  },
  示例信用评价模型发布: {
    kind: release,
    participants: [
      [issuer, '示例科技银行'],
      [guide, '示例行业协会'],
    ],
  },
  示例材料数据中心揭牌: {
    kind: conferral,
    participants: [
      [conferrer, '示例高新区'],
      [recipient, '示例新材料公司'],
    ],
  },
  示例成果转化基金设立: {
    kind: fund,
    participants: [
      [founder, '示例引导基金'],
      [founder, '示例理工大学'],
    ],
    amounts: [fundSize('30000000000', '首期3亿元')],
  },
  示例大会成果清单发布: { kind: release, participants: [[issuer, '示例高新区']] },
};

function fundSize(minorUnits: string, asPrinted: string): AmountInput {
  return {
    kind: AmountKind.fund_size,
    basis: AmountBasis.stated,
    minorUnits,
    currency: 'CNY',
    firmness: Firmness.maximum,
    asPrinted,
  };
}
