import { AmountBasis, type AmountInput, AmountKind, Firmness } from '../../kernel/money/amount.js';
import { Disclosure } from '../../signings/record/disclosure.js';
import { Bindingness, Instrument } from '../../signings/record/instrument.js';
import { SigningStatus } from '../../signings/record/signing-status.js';
import type { Day } from './event.js';

export interface DemoSigning {
  readonly zh: string;
  readonly en: string;
  /** The slug of its forum. */
  readonly forum: string;
  /** By the Chinese name of the organisation; the first is the host side. */
  readonly parties: readonly string[];
  readonly instrument: Instrument;
  readonly bindingness: Bindingness;
  readonly disclosure: Disclosure;
  readonly amounts: AmountInput[];
  /** How far it gets. */
  readonly becomes: SigningStatus;
  /** How far it gets before it is declared void. */
  readonly before?: SigningStatus;
  /** The Chinese title of the item it is signed on; left out, it is signed off stage. */
  readonly item?: string;
  readonly signedOn?: Day;
  /** By the partner's account instead of the organiser's. */
  readonly byPartner?: boolean;
}

const { approved, draft, reported, scheduled, sealed, signed, submitted, voided, withdrawn } =
  SigningStatus;
const agreement = {
  instrument: Instrument.contract,
  bindingness: Bindingness.binding,
  disclosure: Disclosure.public,
};
const intent = {
  instrument: Instrument.letter_of_intent,
  bindingness: Bindingness.non_binding,
  disclosure: Disclosure.internal,
};
const framework = {
  instrument: Instrument.framework,
  bindingness: Bindingness.partly_binding,
  disclosure: Disclosure.press,
};
const product = {
  instrument: Instrument.product_agreement,
  bindingness: Bindingness.binding,
  disclosure: Disclosure.press,
};
const space = {
  forum: 'commercial-space',
  item: '商业航天项目集中签约',
  signedOn: '2027-04-08',
} as const;
const key = {
  forum: 'technology-finance',
  item: '重点项目集中签约',
  signedOn: '2027-04-09',
} as const;
const second = { forum: 'technology-finance', signedOn: '2027-04-09' } as const;
const contractValue = amount(AmountKind.contract_value);
const creditLine = amount(AmountKind.credit_line, AmountBasis.at_most, Firmness.maximum);
const investment = amount(AmountKind.total_investment, AmountBasis.approximate, Firmness.estimated);
const fundSize = amount(AmountKind.fund_size, AmountBasis.target, Firmness.maximum);
const undisclosed: AmountInput = {
  kind: AmountKind.contract_value,
  basis: AmountBasis.undisclosed,
  firmness: Firmness.firm,
};

/** Thirty of them, with the amendment below: some in every status. */
export const signings: readonly DemoSigning[] = [
  {
    ...names('光子中试平台共建协议', 'Agreement on a photonics pilot line'),
    ...agreement,
    ...{ forum: 'photonics', item: '光子中试平台签约', signedOn: '2027-04-08', becomes: sealed },
    parties: ['示例光电集团', '示例科学院'],
    amounts: [contractValue('5亿元', '50000000000')],
    byPartner: true,
  },
  {
    ...names('示例一号卫星采购合同', 'Purchase of satellites of the type Example One'),
    ...{ ...framework, ...space, becomes: sealed },
    parties: ['示例航天公司', '示例云计算公司'],
    amounts: [contractValue('12亿元', '120000000000')],
  },
  {
    ...names('发射保险合作协议', 'Cooperation on launch insurance'),
    ...{ ...product, ...space, becomes: sealed },
    parties: ['示例航天公司', '示例保险公司'],
    amounts: [undisclosed],
  },
  {
    ...names('卫星物流专线合同', 'A freight line for satellites'),
    ...{ ...agreement, ...space, becomes: sealed },
    parties: ['示例航天公司', '示例物流公司'],
    amounts: [contractValue('2000万美元', '2000000000', 'USD')],
  },
  {
    ...names('星载芯片供货合同', 'Supply of chips for satellites'),
    ...{ ...agreement, ...space, becomes: voided, before: sealed },
    parties: ['示例航天公司', '示例芯片公司'],
    amounts: [contractValue('3000万元', '3000000000')],
  },
  {
    ...names('科技金融战略合作协议', 'Strategic cooperation in technology finance'),
    ...{ ...second, item: '战略合作签约', becomes: sealed, disclosure: Disclosure.public },
    instrument: Instrument.strategic_cooperation,
    bindingness: Bindingness.non_binding,
    parties: ['示例高新区', '示例科技银行'],
    amounts: [creditLine('不超过100亿元', '1000000000000')],
  },
  {
    ...names('示例科创母基金合作协议', 'The Example innovation fund of funds'),
    ...{ ...second, item: '基金合作签约', becomes: signed, disclosure: Disclosure.internal },
    instrument: Instrument.fund_agreement,
    bindingness: Bindingness.binding,
    parties: ['示例引导基金', '示例创投', '示例理工大学'],
    amounts: [fundSize('目标规模30亿元', '300000000000')],
  },
  {
    ...names('“示例积分贷”产品合作协议', 'The product “Example Points Loan”'),
    ...{ ...product, ...second, item: '产品合作签约', becomes: signed },
    parties: ['示例科技银行', '示例担保公司'],
    amounts: [creditLine('不超过5亿元', '50000000000')],
  },
  {
    ...names('手术机器人联合研发合同', 'Joint development of a surgical robot'),
    ...{ ...agreement, forum: 'life-science', signedOn: '2027-04-08', becomes: signed },
    parties: ['示例医疗器械公司', '示例理工大学'],
    amounts: [contractValue('8000万元', '8000000000')],
  },
  {
    ...names('重卡换电网络项目', 'A network for swapping lorry batteries'),
    ...{ ...agreement, ...key, becomes: signed },
    parties: ['示例储能公司', '示例物流公司'],
    amounts: [investment('约15亿元', '150000000000')],
  },
  {
    ...names('量子联合实验室协议', 'A joint quantum laboratory'),
    ...{ ...framework, forum: 'quantum', item: '量子联合实验室签约', becomes: scheduled },
    parties: ['示例量子研究所', '示例云计算公司'],
    amounts: [undisclosed],
  },
  {
    ...names('成果转化基地共建协议', 'A base for commercialisation'),
    ...{ ...agreement, forum: 'closing', item: '成果转化基地签约', becomes: scheduled },
    parties: ['示例高新区', '示例孵化器', '示例理工大学'],
    amounts: [investment('约2亿元', '20000000000')],
  },
  {
    ...names('芯片设计服务框架协议', 'Framework for chip design services'),
    ...{ ...framework, ...key, becomes: scheduled },
    parties: ['示例芯片公司', '示例理工大学'],
    amounts: [contractValue('6000万元', '6000000000')],
  },
  {
    ...names('机器人产线建设合同', 'Building a production line of robots'),
    ...{ ...agreement, ...key, becomes: scheduled },
    parties: ['示例机器人公司', '示例高新区'],
    amounts: [investment('约9亿元', '90000000000')],
  },
  {
    ...names('新材料中试线合作备忘录', 'Memorandum on a pilot line for new materials'),
    ...{ ...intent, ...key, instrument: Instrument.memorandum, becomes: scheduled },
    parties: ['示例新材料公司', '示例科学院'],
    amounts: [],
  },
  {
    ...names('数据中心绿电直供协议', 'Green power for data centres'),
    ...{ ...framework, ...key, becomes: scheduled },
    parties: ['示例云计算公司', '示例储能公司'],
    amounts: [undisclosed],
  },
  {
    ...names('光纤传感监测服务合同', 'Monitoring by fibre sensing'),
    ...{ ...agreement, forum: 'photonics', becomes: approved },
    parties: ['示例光电集团', '示例传感公司'],
    amounts: [contractValue('1200万元', '1200000000')],
    byPartner: true,
  },
  {
    ...names('基因药物代工协议', 'Manufacture of gene therapies'),
    ...{ ...product, forum: 'life-science', becomes: approved },
    parties: ['示例生物公司', '示例医疗器械公司'],
    amounts: [contractValue('3.5亿元', '35000000000')],
  },
  {
    ...names('研发费用损失保险协议', 'Insurance of R&D expenses'),
    ...{ ...product, forum: 'technology-finance', becomes: approved },
    parties: ['示例保险公司', '示例高新区'],
    amounts: [undisclosed],
  },
  {
    ...names('激光雷达联合开发协议', 'Joint development of lidar'),
    ...{ ...framework, forum: 'photonics', becomes: submitted },
    parties: ['示例光电集团', '示例机器人公司'],
    amounts: [investment('约1.8亿元', '18000000000')],
    byPartner: true,
  },
  {
    ...names('电池回收合作意向书', 'Letter of intent on recycling batteries'),
    ...{ ...intent, forum: 'energy-storage', becomes: submitted },
    parties: ['示例储能公司', '示例新材料公司'],
    amounts: [],
  },
  {
    ...names('开源指令集人才培养协议', 'Training for open instruction sets'),
    ...{ ...framework, forum: 'chips', becomes: submitted },
    parties: ['示例芯片公司', '示例理工大学', '示例行业协会'],
    amounts: [contractValue('500万元', '500000000')],
  },
  {
    ...names('光互连样机采购意向书', 'Letter of intent on optical interconnects'),
    ...{ ...intent, forum: 'photonics', becomes: draft },
    parties: ['示例光电集团', '示例云计算公司'],
    amounts: [],
    byPartner: true,
  },
  {
    ...names('触觉传感器供货合同', 'Supply of tactile sensors'),
    ...{ ...agreement, forum: 'robotics', becomes: draft },
    parties: ['示例机器人公司', '示例传感公司'],
    amounts: [contractValue('2600万元', '2600000000')],
  },
  {
    ...names('低温器件验证协议', 'Testing cryogenic parts'),
    ...{ ...framework, forum: 'quantum', becomes: draft },
    parties: ['示例量子研究所', '示例新材料公司'],
    amounts: [],
  },
  {
    ...names('碳纤维回收合资意向书', 'Letter of intent on recycling carbon fibre'),
    ...{ ...intent, forum: 'materials', becomes: withdrawn },
    parties: ['示例新材料公司', '示例物流公司'],
    amounts: [],
  },
  {
    ...names('遥感数据服务合同', 'Remote-sensing data services'),
    ...{ ...agreement, forum: 'commercial-space', signedOn: '2027-04-08', becomes: voided },
    parties: ['示例航天公司', '示例保险公司'],
    amounts: [contractValue('900万元', '900000000')],
    before: signed,
  },
  {
    ...names('示例日报报道的校企合作', 'A cooperation that the Example Daily reports'),
    ...{ ...intent, forum: 'materials', becomes: reported },
    instrument: Instrument.unknown,
    bindingness: Bindingness.unknown,
    parties: ['示例理工大学'],
    amounts: [],
  },
  {
    ...names('示例日报报道的科技贷款产品', 'A loan that the Example Daily reports'),
    ...{ ...intent, forum: 'technology-finance', becomes: reported },
    instrument: Instrument.unknown,
    bindingness: Bindingness.unknown,
    parties: [],
    amounts: [],
  },
];

/** The thirtieth: what changes in a sealed record is a record of its own. */
export const amendment = {
  amends: '光子中试平台共建协议',
  reason: '示例：建设规模扩大',
  amounts: [contractValue('6亿元', '60000000000')],
  signedOn: '2027-04-10' as Day,
};

function names(zh: string, en: string): Pick<DemoSigning, 'zh' | 'en'> {
  return { zh, en };
}

function amount(
  kind: AmountKind,
  basis = AmountBasis.stated,
  firmness = Firmness.firm,
): (asPrinted: string, minorUnits: string, currency?: string) => AmountInput {
  return (asPrinted, minorUnits, currency = 'CNY') => {
    return { kind, basis, firmness, minorUnits, currency, asPrinted };
  };
}
