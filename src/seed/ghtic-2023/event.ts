import type { CreateEventInput } from '../../events/create-event.input.js';
import type { ToldOfEvent, ToldStatistic } from '../../events/organising.service.js';
import { StatisticPrecision } from '../../events/statistic.entity.js';
import { DatePrecision } from '../../kernel/sources/claim.js';
import type { Source } from '../../kernel/sources/sourced.js';
import { inferred, printed, quoted, stated, vague } from './as-told.js';

export const ghtic2023 = 'ghtic-2023';

/** No days, no cities, no hosts, no capacity: the article tells none of them. */
export const event: CreateEventInput = {
  slug: ghtic2023,
  title: printed('2023全球硬科技创新大会', '2023 Global Hard Tech Innovation Conference'),
  theme: printed('硬科技·新质生产力', 'Hard tech · new quality productive forces'),
  timeZone: 'Asia/Shanghai',
};

export const toldOfEvent: ToldOfEvent = {
  ...stated('P5.S1, P9.S1, P19.S1'),
  inferred: ['timeZone'],
  claims: [
    quoted(
      '11月3日,以“硬科技·新质生产力”为主题的2023全球硬科技创新大会向外界交出了一份答卷',
      'On 3 November the 2023 Global Hard Tech Innovation Conference, under the theme “Hard tech · new quality productive forces”, handed the outside world an answer sheet',
      inferred('P5.S1'),
      { on: '2023-11-03', onPrecision: DatePrecision.day },
    ),
    quoted(
      '光子产业在此次大会上专设论坛',
      'Photonics had a forum of its own at this conference',
      stated('P8.S1'),
    ),
    quoted(
      '此次大会期间,金融创新探索也是可圈可点',
      'During this conference the exploration of financial innovation also deserved praise',
      stated('P18.S1'),
    ),
  ],
};

/** Which years they speak of is not said, so no period is given. */
export const statistics: readonly ToldStatistic[] = [
  figure('西安高新区GDP', 'GDP of Xi’an High-tech Zone', '3104.2亿元', stated('P2.S1, P5.S1'), {
    value: '3104.2',
    unit: '亿元',
  }),
  figure('年均增速', 'Average annual growth', '达13.5%', stated('P2.S1, P5.S1'), {
    value: '13.5',
    unit: '%',
  }),
  figure(
    '全社会研发投入占GDP比重（上升前）',
    'Whole-society R&D as a share of GDP, at the start',
    '6%',
    stated('P2.S1, P5.S1'),
    { value: '6', unit: '%' },
  ),
  figure(
    '全社会研发投入占GDP比重（上升后）',
    'Whole-society R&D as a share of GDP, at the end',
    '近8%',
    vague('P2.S1, P5.S1'),
    { value: '8', unit: '%', precision: StatisticPrecision.below },
  ),
  figure(
    '参与技术交易资产支持计划第二期的科技型中小企业',
    'Technology-based SMEs in phase 2 of the technology-transaction asset-backed scheme',
    '11家',
    stated('P24.S1'),
    { value: '11', unit: '家', precision: StatisticPrecision.exact },
  ),
  figure(
    '进行了签约的科技金融产品',
    'Technology-finance products signed',
    '六大科技金融产品',
    stated('P22.S1'),
    { value: '6', unit: null, precision: StatisticPrecision.exact },
  ),
];

interface Figure {
  readonly value: string;
  readonly unit: string | null;
  readonly precision?: StatisticPrecision;
}

function figure(
  zh: string,
  en: string,
  asPrinted: string,
  source: Source,
  { value, unit, precision = StatisticPrecision.rounded }: Figure,
): ToldStatistic {
  const measure = printed(zh, en);
  return { measure, asPrinted, value, unit, precision, period: null, ...source };
}
