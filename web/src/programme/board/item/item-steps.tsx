import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useActions } from '../../../kernel/shell/actions.js';
import { Icon } from '../../../kernel/ui/icons.js';

interface Props {
  /** To the one before or after it, in the order of the board; null at the ends. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** From one item to the next without a way back to the board: by button, or by j and k. */
export function ItemSteps({ onPrevious, onNext }: Props) {
  const { t } = useTranslation('board');
  const steps = useMemo(
    () =>
      [
        {
          id: 'board-previous',
          label: t('item.previous'),
          keys: 'k',
          icon: 'back',
          run: onPrevious,
        },
        { id: 'board-next', label: t('item.next'), keys: 'j', icon: 'arrow', run: onNext },
      ] as const,
    [onNext, onPrevious, t],
  );
  useActions(
    useMemo(
      () =>
        steps.flatMap(({ id, label, keys, run }) =>
          run ? [{ id, group: t('title'), label, keys, run }] : [],
        ),
      [steps, t],
    ),
  );
  return steps.map(({ id, label, icon, run }) => (
    <button
      key={id}
      type="button"
      className="icon-button"
      aria-label={label}
      disabled={run === null}
      onClick={() => run?.()}
    >
      <Icon name={icon} />
    </button>
  ));
}
