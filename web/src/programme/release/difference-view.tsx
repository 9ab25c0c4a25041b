import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../kernel/i18n/language.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import classes from './difference-view.module.css';
import type { DifferenceFragment } from './release.generated.js';
import { countsOf } from './releasing.js';

const views = ['items', 'speakers'] as const;
/** A first release adds everything: longer lists are folded. */
const mostOpen = 20;

interface Props {
  readonly difference: DifferenceFragment;
  /** Whether there is no release before to compare it with. */
  readonly isFirst?: boolean;
}

/** What changed, in words: by item, or by whom it concerns. */
export function DifferenceView({ difference, isFirst = false }: Props) {
  const { t } = useTranslation('release');
  const [view, setView] = useState<(typeof views)[number]>('items');
  const { programme, speakers } = difference;
  if (programme.length === 0) {
    return <EmptyState>{t(isFirst ? 'preview.none' : 'difference.none')}</EmptyState>;
  }
  return (
    <>
      <div className={classes.views} role="group" aria-label={t('difference.by')}>
        {views.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
            {t(`difference.${one}`, {
              count: one === 'items' ? programme.length : speakers.length,
            })}
          </button>
        ))}
      </div>
      {view === 'items' ? <ByItem changes={programme} /> : <BySpeaker speakers={speakers} />}
    </>
  );
}

type Change = DifferenceFragment['programme'][number];

function ByItem({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('release');
  return countsOf(changes).map(({ kind, count }) => (
    <details key={kind} className={classes.group} open={count <= mostOpen}>
      <summary>{t(`count.${kind}`, { count })}</summary>
      <Changes of={changes.filter(({ change }) => change === kind)} />
    </details>
  ));
}

function BySpeaker({ speakers }: { readonly speakers: DifferenceFragment['speakers'] }) {
  const { t } = useTranslation('release');
  if (speakers.length === 0) return <EmptyState>{t('told.nobody')}</EmptyState>;
  return speakers.map(({ personId, name, changes }) => (
    <details key={personId} className={classes.group} open={speakers.length <= mostOpen}>
      <summary>{name}</summary>
      <Changes of={changes} />
    </details>
  ));
}

function Changes({ of: changes }: { readonly of: readonly Change[] }) {
  const language = useLanguage();
  return (
    <ul className={classes.changes}>
      {changes.map(({ id, change, words }) => (
        <li key={`${id} ${change}`}>{words[language]}</li>
      ))}
    </ul>
  );
}
