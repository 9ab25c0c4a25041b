import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useRemembered } from '../ui/remembered.js';

import { type Action, useActions, useAllActions } from './actions.js';
import { KeyCaps } from './key-caps.js';
import classes from './shortcuts-dialog.module.css';
import { singleKeys } from './use-keys.js';

/** `?` lists what the keys do here. */
export function ShortcutsDialog() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const single = useRemembered(singleKeys);
  useActions(
    useMemo(
      () => [
        {
          id: 'shortcuts',
          group: t('keys.everywhere'),
          label: t('keys.list'),
          keys: '?',
          run: () => setOpen(true),
        },
      ],
      [t],
    ),
  );
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);

  const groups = Map.groupBy(
    useAllActions().filter(({ keys }) => keys !== undefined),
    ({ group }) => group,
  );
  if (!isOpen) return null;
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby="shortcuts-title"
      onClose={() => setOpen(false)}
    >
      <h2 id="shortcuts-title">{t('keys.title')}</h2>
      {[...groups].map(([group, actions]) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl>
            {actions.map((action) => (
              <Shortcut key={action.id} {...action} />
            ))}
          </dl>
        </section>
      ))}
      <label>
        <input
          type="checkbox"
          checked={single}
          onChange={({ currentTarget }) => singleKeys.write(currentTarget.checked)}
        />
        {t('keys.single')}
      </label>
      <form method="dialog">
        <button className="button">{t('close')}</button>
      </form>
    </dialog>
  );
}

function Shortcut({ keys = '', label }: Action) {
  return (
    <div>
      <dt>
        <KeyCaps of={keys} />
      </dt>
      <dd>{label}</dd>
    </div>
  );
}
