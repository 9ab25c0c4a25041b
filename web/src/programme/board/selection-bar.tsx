import { useTranslation } from 'react-i18next';

import { useShared } from './board-context.js';
import classes from './selection-bar.module.css';

/** What can be done with all that is selected; it takes no room from the board. */
export function SelectionBar({ clear }: { readonly clear: () => void }) {
  const { selected, state, act } = useShared();
  const { t } = useTranslation('board');
  const removable = [...selected].filter((id) => {
    const thing = state.board.byId.get(id);
    return thing !== undefined && state.mayEdit(thing);
  });
  if (selected.size === 0) return null;
  return (
    <div className={classes.bar}>
      <button type="button" className="button" onClick={clear}>
        {t('clearSelection', { count: selected.size })}
      </button>
      {removable.length > 0 && (
        <button type="button" className="button" onClick={() => act.remove(removable)}>
          {t('deleteSelection', { count: removable.length })}
        </button>
      )}
    </div>
  );
}
