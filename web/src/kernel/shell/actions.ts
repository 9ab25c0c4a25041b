import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';

/** Something that can be done from where one is: by its keys, or from the command palette. */
export interface Action {
  readonly id: string;
  /** In the language of the page. */
  readonly label: string;
  /** What it belongs to, as a heading. */
  readonly group: string;
  /** `/`, `?`, `g p`, `mod+k`; none: from the palette alone. */
  readonly keys?: string;
  /** Keys that do the same and need no mention. */
  readonly also?: readonly string[];
  /** Null: what is on the screen listens to the keys itself, and they are only told of. */
  readonly run: (() => void) | null;
}

/** Gathers more of what the palette finds, such as the items of a programme, when it is opened. */
export type ActionSource = () => Promise<readonly Action[]>;

const none: readonly Action[] = [];

/** The actions of all that is on the screen, in the order in which it came. */
export class Actions {
  private all: readonly Action[] = none;
  private readonly listeners = new Set<() => void>();
  private readonly sources = new Set<ActionSource>();

  addSource(source: ActionSource): () => void {
    this.sources.add(source);
    this.tell();
    return () => this.sources.delete(source);
  }

  /** Everything there is to find: what can be done here, then what the sources know, as far as they answer. */
  async gather(): Promise<readonly Action[]> {
    const found = await Promise.all([...this.sources].map((source) => source().catch(() => none)));
    return [...this.all, ...found.flat()];
  }

  add(actions: readonly Action[]): () => void {
    this.change([...this.all, ...actions]);
    return () => this.change(this.all.filter((one) => !actions.includes(one)));
  }

  readonly list = (): readonly Action[] => this.all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private change(all: readonly Action[]): void {
    this.all = all;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const ActionsContext = createContext(new Actions());

/** Offers actions for as long as the component is there; keep the list in `useMemo`. */
export function useActions(actions: readonly Action[]): void {
  const all = useContext(ActionsContext);
  useEffect(() => all.add(actions), [all, actions]);
}

/** Offers what the palette finds beside; keep the source in `useCallback`. */
export function useActionSource(source: ActionSource): void {
  const all = useContext(ActionsContext);
  useEffect(() => all.addSource(source), [all, source]);
}

export function useAllActions(): readonly Action[] {
  const all = useContext(ActionsContext);
  return useSyncExternalStore(all.subscribe, all.list, () => none);
}
