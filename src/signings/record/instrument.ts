import { registerEnumType } from '@nestjs/graphql';

/** What kind of paper is signed. */
export enum Instrument {
  letter_of_intent = 'letter_of_intent',
  memorandum = 'memorandum',
  framework = 'framework',
  strategic_cooperation = 'strategic_cooperation',
  contract = 'contract',
  supplement = 'supplement',
  fund_agreement = 'fund_agreement',
  product_agreement = 'product_agreement',
  securities_programme = 'securities_programme',
  other = 'other',
  unknown = 'unknown',
}
registerEnumType(Instrument, {
  name: 'Instrument',
  description: 'What kind of paper is signed.',
  valuesMap: {
    letter_of_intent: { description: '意向书.' },
    memorandum: { description: '备忘录, of understanding.' },
    framework: { description: '框架协议, which later papers fill in.' },
    strategic_cooperation: { description: '战略合作协议.' },
    contract: { description: '合同.' },
    supplement: { description: '补充协议, to an earlier paper.' },
    fund_agreement: { description: '基金协议, by which a fund is set up or joined.' },
    product_agreement: { description: '产品协议, on a product of finance.' },
    securities_programme: { description: 'An issue of securities, such as 资产支持.' },
    other: { description: 'Another paper.' },
    unknown: { description: 'Nobody has said yet.' },
  },
});

/** How far a paper binds in law; never derived from its title. */
export enum Bindingness {
  binding = 'binding',
  partly_binding = 'partly_binding',
  preliminary = 'preliminary',
  non_binding = 'non_binding',
  unknown = 'unknown',
}
registerEnumType(Bindingness, {
  name: 'Bindingness',
  description: 'How far the paper binds in law; never derived from its title.',
  valuesMap: {
    binding: { description: 'As a whole.' },
    partly_binding: { description: 'In some of its clauses, such as secrecy or exclusivity.' },
    preliminary: { description: '预约, to conclude a contract later.' },
    non_binding: { description: 'Not at all.' },
    unknown: { description: 'It is not known.' },
  },
});
