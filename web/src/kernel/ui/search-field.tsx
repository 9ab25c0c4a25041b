import { useRef } from 'react';

import { useSearchKey } from '../shell/use-search-key.js';

interface Props {
  /** What is searched, as a heading among the shortcuts. */
  readonly group: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (words: string) => void;
  readonly className?: string | undefined;
}

/** The search of a page; `/` leads to it. */
export function SearchField({ group, label, value, onType, className }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field, group, label);
  return (
    <input
      ref={field}
      type="search"
      className={className}
      aria-label={label}
      placeholder={label}
      maxLength={100}
      value={value}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}
