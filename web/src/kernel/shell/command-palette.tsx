import { type KeyboardEvent, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { initialsOf } from '../i18n/initials.js';
import { type Action, ActionsContext } from './actions.js';
import classes from './command-palette.module.css';

const most = 40;

/** Finds what can be done from here, and everything that the page knows by name. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const [chosen, choose] = useState(0);
  const found = useFound(words);
  const at = Math.min(chosen, found.length - 1);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`found-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  // Its `close` comes a task later: who opens it again before that would find it closing.
  const leave = () => {
    dialog.current?.close();
    onClose();
  };
  const run = (action: Action | undefined) => {
    if (!action) return;
    leave();
    action.run?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) choose((at + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[at]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-label={t('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onClose={onClose}
    >
      <input
        className={classes.input}
        role="combobox"
        aria-label={t('palette.hint')}
        aria-expanded="true"
        aria-controls="found"
        aria-activedescendant={found.length > 0 ? `found-${at}` : undefined}
        placeholder={t('palette.hint')}
        value={words}
        onChange={({ currentTarget: { value } }) => {
          setWords(value);
          choose(0);
        }}
        onKeyDown={press}
      />
      <ul id="found" role="listbox" aria-label={t('palette.title')} className={classes.list}>
        {found.map((action, index) => (
          <li
            key={action.id}
            id={`found-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => run(action)}
          >
            <span>{action.label}</span>
            <span className={classes.group}>{action.group}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={classes.none}>{t('palette.none')}</p>}
    </dialog>
  );
}

function useFound(words: string): readonly Action[] {
  const actions = useContext(ActionsContext);
  const [all, setAll] = useState(() => actions.list());
  useEffect(() => {
    let asked = 0;
    // Whoever is quick opens it before the page has said what it knows.
    const gather = () => {
      asked += 1;
      const mine = asked;
      void actions.gather().then((gathered) => {
        if (mine === asked) setAll(gathered);
      });
    };
    gather();
    const stop = actions.subscribe(gather);
    return () => {
      asked += 1;
      stop();
    };
  }, [actions]);
  const indexed = useMemo(
    () =>
      all
        .filter(({ id, run }) => id !== 'palette' && run !== null)
        .map((action) => {
          const text = `${action.label} ${action.group}`.toLowerCase();
          return { action, text, initials: initialsOf(action.label).toLowerCase() };
        }),
    [all],
  );
  return useMemo(() => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    return indexed
      .filter(({ text, initials }) =>
        wanted.every(
          (word) => text.includes(word) || (/^[a-z]{2,}$/.test(word) && initials.includes(word)),
        ),
      )
      .slice(0, most)
      .map(({ action }) => action);
  }, [indexed, words]);
}
