import type { Told } from '../../forums/told.js';
import { DatePrecision } from '../../kernel/sources/claim.js';
import type { PartyInput } from '../../signings/record/party.input.js';
import { PartyCapacity } from '../../signings/record/signing-party.entity.js';
import { inferred, printed, type PrintedText, quoted, stated } from './as-told.js';

/** A signing as the article reports it: who signed with whom, what and for how much it does not say. */
export interface ToldSigning {
  readonly title: PrintedText;
  readonly parties?: PartyInput[];
  readonly told: Told & { readonly sourceRef: string };
}

const products = {
  ...stated('P22.S1'),
  sourceRef: 'P22.S1',
  claims: [
    quoted(
      '这些金融产品聚焦科技企业人才创业、技术研发、增产扩能等多样化资金需求,进一步推动信贷模式创新,持续优化科技企业综合金融服务',
      'These products serve the varied needs of technology enterprises for funds, such as start-ups by talents, technology R&D and capacity expansion, drive new forms of credit, and keep improving comprehensive financial services for technology enterprises',
      stated('P22.S2'),
    ),
  ],
};

export const signings: readonly ToldSigning[] = [
  { title: printed('科技人才贷', 'Technology Talent Loan'), told: products },
  { title: printed('创新积分贷', 'Innovation Points Loan'), told: products },
  { title: printed('科企e贷', 'Tech-Enterprise e-Loan'), told: products },
  { title: printed('中银科贷通', 'BOC Tech Loan Express'), told: products },
  { title: printed('创投担', 'Venture-Capital Guarantee'), told: products },
  { title: printed('金粒贷', 'Golden Grain Loan'), told: products },
  {
    title: printed(
      '西安高新区技术交易资产支持计划二期项目',
      'Technology-Transaction Asset-Backed Scheme of Xi’an High-tech Zone, phase 2 project',
    ),
    parties: [
      {
        groupName: printed('科技型中小企业', 'Technology-based SMEs'),
        groupCount: 11,
        capacity: PartyCapacity.beneficiary,
      },
    ],
    told: {
      ...stated('P23.S1, P24.S1'),
      sourceRef: 'P23.S1, P24.S1',
      claims: [
        quoted(
          '作为全国首单技术交易资产ABS项目',
          'As the first technology-transaction-asset ABS in China',
          stated('P24.S1'),
        ),
        quoted(
          '首期1亿元规模已于今年7月成功发行',
          'The first phase of 100 million yuan was issued successfully in July this year',
          inferred('P24.S1'),
          { on: '2023-07', onPrecision: DatePrecision.month, amountAsPrinted: '1亿元' },
        ),
        quoted(
          '第二期共有11家科技型中小企业参与',
          '11 technology-based SMEs take part in the second phase',
          stated('P24.S1'),
        ),
        quoted(
          '实现科技金融创新模式的不断复制推广,惠及更多科技企业',
          'So the innovative model of technology finance is copied and spread, and benefits more technology enterprises',
          stated('P24.S1'),
        ),
      ],
    },
  },
];
