import { useTranslation } from 'react-i18next';

import { useShared } from '../board-context.js';
import classes from '../panel-form.module.css';
import type { Planned } from '../planned.js';

interface Props {
  readonly thing: Planned;
  readonly onDeleted: () => void;
}

/** What else can be done to an item; each can be undone. */
export function ItemDeeds({ thing, onDeleted }: Props) {
  const { state, act, selected } = useShared();
  const { t } = useTranslation('board');
  const { id, during } = thing;
  const isPlacedBreak = thing.item?.kind === 'break' && during !== null;
  return (
    <section>
      <h3 className={classes.heading}>{t('item.more')}</h3>
      <div className={classes.choices}>
        <button
          type="button"
          className="button"
          aria-pressed={selected.has(id)}
          onClick={() => act.select(id)}
        >
          {t('item.select')}
        </button>
        {during && (
          <button
            type="button"
            className="button"
            onClick={() => act.open({ kind: 'arrange', what: 'swap', id })}
          >
            {t('arrange.swap')}
          </button>
        )}
        {isPlacedBreak && state.mayArrange && (
          <button type="button" className="button" onClick={() => act.copyBreak(id)}>
            {t('arrange.copyBreak')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            act.remove([id]);
            onDeleted();
          }}
        >
          {t('item.delete')}
        </button>
      </div>
    </section>
  );
}
