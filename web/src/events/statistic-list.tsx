import { useTranslation } from 'react-i18next';

import type { Certainty, StatisticPrecision } from '../kernel/api/schema.generated.js';
import { type BilingualText, Bilingual } from '../kernel/ui/bilingual.js';
import { SourceMark } from '../kernel/ui/source-mark.js';
import classes from './statistic-list.module.css';

interface Props {
  readonly statistics: readonly {
    readonly id: string;
    readonly asPrinted: string;
    readonly precision: StatisticPrecision;
    readonly period: string | null;
    readonly sourceRef: string | null;
    readonly certainty: Certainty;
    readonly measure: BilingualText;
  }[];
}

/** Figures as they were printed, each with its source; nothing is rounded, and no period is made up. */
export function StatisticList({ statistics }: Props) {
  const { t } = useTranslation('events');
  return (
    <dl className={classes.statistics}>
      {statistics.map(({ id, measure, asPrinted, precision, period, sourceRef, certainty }) => (
        <div key={id}>
          <dt>
            <Bilingual of={measure} needed />
          </dt>
          <dd>
            <span className={classes.figure} lang="zh-CN">
              {asPrinted}
            </span>
            <SourceMark sourceRef={sourceRef} certainty={certainty} />
            <p className={classes.more}>
              {precision !== 'exact' &&
                precision !== 'rounded' &&
                `${t(`precision.${precision}`)} · `}
              {period ?? t('periodUnknown')}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
