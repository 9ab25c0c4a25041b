import { useQuery, useQueryClient } from '@tanstack/react-query';

import { useAct, asking } from '../api/asked.js';
import { remembered, useRemembered } from '../ui/remembered.js';
import { signIn, signOut, viewer, type ViewerQuery } from './viewer.generated.js';

export type Account = NonNullable<ViewerQuery['viewer']>;

/** The session lies in a cookie that no script can read; without this mark a visitor need not be asked for. */
const signedInHere = remembered('dais-signed-in', false);

/** Who is signed in: null for a visitor, undefined while nobody knows yet. */
export function useViewer(): Account | null | undefined {
  const marked = useRemembered(signedInHere);
  const { data } = useQuery({ ...asking(viewer, {}), enabled: marked });
  return marked ? data?.viewer : null;
}

export function useSignIn(then: () => void) {
  const client = useQueryClient();
  return useAct(signIn, {
    onSuccess: ({ signIn: { account } }) => {
      signedInHere.write(true);
      // Whoever signs in sees more: nothing that a visitor was told holds any longer.
      client.clear();
      client.setQueryData(asking(viewer, {}).queryKey, { viewer: account });
      then();
    },
  });
}

export function useSignOut() {
  return useAct(signOut, {
    onSuccess: () => {
      signedInHere.write(false);
      // A fresh page: no answer to the one who left stays in its memory.
      window.location.assign('/');
    },
  });
}
