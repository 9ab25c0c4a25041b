import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { KeyCaps } from '../../kernel/shell/key-caps.js';
import type { Show } from './countdown.js';
import classes from './show-controls.module.css';
import type { Command } from './use-show.js';

interface Props {
  readonly show: Show;
  readonly isPending: boolean;
  readonly say: (command: Command) => void;
  /** Asks first. */
  readonly goBack: () => void;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
}

/** What can be said to a show, each with its key. */
export function ShowControls({ show, isPending, say, goBack, undo }: Props) {
  const { t } = useTranslation('show');
  const { status, nextItem } = show;
  const isOn = status === 'running' || status === 'held';
  return (
    <div className={classes.controls} role="group" aria-label={t('controls')} aria-busy={isPending}>
      {isOn ? (
        <>
          <Control
            keys=" "
            label={t(nextItem ? 'do.next' : 'do.finish')}
            run={() => say({ say: 'next' })}
            isMain
          />
          <Control
            keys="h"
            label={t(status === 'held' ? 'do.resume' : 'do.hold')}
            run={() => say({ say: status === 'held' ? 'resume' : 'hold' })}
          />
          <Control keys="s" label={t('do.skip')} run={() => say({ say: 'skip', skipped: true })} />
          <Control
            keys="-"
            label={t('do.shorter')}
            run={() => say({ say: 'shift', minutes: -1 })}
          />
          <Control keys="+" label={t('do.longer')} run={() => say({ say: 'shift', minutes: 1 })} />
        </>
      ) : (
        <Control
          {...(status === 'waiting' ? { keys: ' ' } : {})}
          label={t(status === 'waiting' ? 'do.start' : 'do.restart')}
          run={() => say({ say: 'start' })}
          isMain={status === 'waiting'}
        />
      )}
      {status !== 'waiting' && <Control keys="Backspace" label={t('do.back')} run={goBack} />}
      {undo && <Control keys="u" label={t('do.undo')} run={undo} />}
    </div>
  );
}

interface ControlProps {
  readonly keys?: string;
  readonly label: string;
  readonly run: () => void;
  readonly isMain?: boolean;
}

function Control({ keys, label, run, isMain = false }: ControlProps) {
  const press = ({ detail, currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // Who clicked with a mouse gives the space bar back to the next item.
    if (detail > 0) currentTarget.blur();
    run();
  };
  return (
    <button
      type="button"
      className={`button ${isMain ? 'primary' : ''} ${classes.control ?? ''}`}
      data-main={isMain}
      onClick={press}
    >
      <span>{label}</span>
      {keys !== undefined && (
        <span className={classes.keys} aria-hidden="true">
          <KeyCaps of={keys} />
        </span>
      )}
    </button>
  );
}
