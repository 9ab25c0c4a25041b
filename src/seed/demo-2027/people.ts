import type { BilingualTextInput } from '../../kernel/text/bilingual-text.js';
import { organisations } from './organisations.js';

export interface DemoPerson {
  readonly name: string;
  readonly nameLatin: string | null;
  /** The Chinese name of the organisation. */
  readonly organisation: string;
  readonly post: BilingualTextInput;
}

const surnames = [
  ...[
    '赵 Zhao',
    '钱 Qian',
    '孙 Sun',
    '李 Li',
    '周 Zhou',
    '吴 Wu',
    '郑 Zheng',
    '王 Wang',
    '冯 Feng',
  ],
  ...[
    '陈 Chen',
    '褚 Chu',
    '卫 Wei',
    '蒋 Jiang',
    '沈 Shen',
    '韩 Han',
    '杨 Yang',
    '朱 Zhu',
    '秦 Qin',
  ],
];
/** Example, sample, invented, demonstration: nobody is called so. */
const givenNames = ['示例 Shili', '样本 Yangben', '虚构 Xugou', '演示 Yanshi'];
const latinOnly = [
  ...['Ada Example', 'Noor Sample', 'Ola Fiction', 'Mika Placeholder'],
  ...['Ravi Example', 'Lena Sample', 'Tomas Fiction', 'Aya Placeholder'],
];

const posts: readonly BilingualTextInput[] = [
  { zh: '总工程师', en: 'Chief Engineer' },
  { zh: '首席科学家', en: 'Chief Scientist' },
  { zh: '总经理', en: 'General Manager' },
  { zh: '研究员', en: 'Research Fellow' },
  { zh: '教授', en: 'Professor' },
  { zh: '投资总监', en: 'Investment Director' },
  { zh: '秘书长', en: 'Secretary-General' },
];

/** 72 with a Chinese name, every second of them with a Latin one too, and 8 with a Latin name alone. */
export const speakers: readonly DemoPerson[] = [
  ...givenNames.flatMap((given) => surnames.map((surname) => fullName(surname, given))),
  ...latinOnly.map((name) => ({ name, nameLatin: name })),
].map(({ name, nameLatin }, index) => ({
  name,
  nameLatin: nameLatin === name || index % 2 === 0 ? nameLatin : null,
  organisation: organisationOf(index),
  post: posts[index % posts.length] ?? {},
}));

export const signatoryPost = { zh: '授权代表', en: 'Authorised Representative' };

/** Who signs for each organisation. */
export const signatories: readonly DemoPerson[] = organisations.map(({ zh, en }) => ({
  name: `${zh}签约代表`,
  nameLatin: `Signatory of ${en}`,
  organisation: zh,
  post: signatoryPost,
}));

function organisationOf(index: number): string {
  return organisations[index % organisations.length]?.zh ?? '';
}

function fullName(surname: string, given: string): { name: string; nameLatin: string } {
  const [surnameZh = '', surnameLatin = ''] = surname.split(' ');
  const [givenZh = '', givenLatin = ''] = given.split(' ');
  return { name: surnameZh + givenZh, nameLatin: `${surnameLatin} ${givenLatin}` };
}
