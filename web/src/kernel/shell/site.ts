import { createContext, useContext } from 'react';

/** What the server says of itself in every page. */
export interface Site {
  /** Its public address, without a slash at its end. */
  readonly address: string;
  /** Whom one can sign in as with one click; null where this is no demo. */
  readonly demo: {
    readonly password: string;
    readonly accounts: readonly {
      readonly email: string;
      readonly name: string;
      readonly role: string;
    }[];
  } | null;
}

export const SiteContext = createContext<Site>({ address: '', demo: null });

export function useSite(): Site {
  return useContext(SiteContext);
}
