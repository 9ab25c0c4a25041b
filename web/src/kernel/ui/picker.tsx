import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from './icons.js';
import classes from './picker.module.css';

/** How long somebody pauses before it is searched. */
const pause = 200;

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly more?: ReactNode;
}

interface Props<Found extends Option> {
  readonly label: string;
  /** Names the kind of things, and what else the answer hangs on. */
  readonly queryKey: readonly unknown[];
  readonly search: (words: string) => Promise<readonly Found[]>;
  readonly onPick: (option: Found) => void;
  /** Offers to add what was not found; left out where nobody may. */
  readonly onAdd?: ((words: string) => void) | undefined;
  readonly placeholder?: string;
}

/** Finds one of many by its name: one types, and takes what is found by arrows and Enter, or by a tap. */
export function Picker<Found extends Option>({
  label,
  queryKey,
  search,
  onPick,
  onAdd,
  placeholder,
}: Props<Found>) {
  const { t } = useTranslation();
  const id = useId();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words.trim()), pause);
    return () => clearTimeout(timer);
  }, [words]);
  const { data, isFetching } = useQuery({
    queryKey: [...queryKey, asked],
    queryFn: () => search(asked),
    enabled: isOpen && asked !== '',
  });
  const found = asked === '' ? [] : (data ?? []);
  const adds = onAdd !== undefined && asked !== '' && !isFetching;
  const count = found.length + (adds ? 1 : 0);
  const at = Math.min(chosen, count - 1);
  const isShown = isOpen && asked !== '' && (count > 0 || !isFetching);

  const take = (index: number) => {
    const option = found[index];
    setWords('');
    setAsked('');
    setOpen(false);
    if (option) onPick(option);
    else onAdd?.(asked);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isShown) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Enter') {
      // Enter in here never sends the form around it.
      event.preventDefault();
      if (isShown && count > 0 && asked === words.trim()) take(at);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (count > 0) choose((at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    }
  };

  return (
    <div className={classes.picker}>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isShown && count > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        maxLength={100}
        {...{ placeholder, value: words, onKeyDown }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ currentTarget }) => {
          setWords(currentTarget.value);
          setOpen(true);
          choose(0);
        }}
      />
      {isShown && count > 0 && (
        <ul id={`${id}-list`} className={classes.list} role="listbox" aria-label={label}>
          {found.map((option, index) => (
            <li
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              // The field keeps the focus, or the list would be gone before the click.
              onPointerDown={(event) => event.preventDefault()}
              onPointerEnter={() => choose(index)}
              onClick={() => take(index)}
            >
              {option.label} <span className={classes.more}>{option.more}</span>
            </li>
          ))}
          {adds && (
            <li
              id={`${id}-${found.length}`}
              role="option"
              aria-selected={found.length === at}
              onPointerDown={(event) => event.preventDefault()}
              onPointerEnter={() => choose(found.length)}
              onClick={() => take(found.length)}
            >
              <Icon name="arrow" /> {t('picker.add', { words: asked })}
            </li>
          )}
        </ul>
      )}
      {isShown && count === 0 && (
        <div className={`${classes.list ?? ''} ${classes.none ?? ''}`}>{t('picker.none')}</div>
      )}
      <span className="visually-hidden" role="status">
        {isShown && t('picker.found', { count: found.length })}
      </span>
    </div>
  );
}
