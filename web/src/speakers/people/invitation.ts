import type { QueryClient } from '@tanstack/react-query';

import { ask } from '../../kernel/api/ask.js';
import {
  confirmSpeaker,
  declineSpeaker,
  inviteSpeaker,
  withdrawSpeaker,
} from './people.generated.js';
import type { Status } from './use-people.js';

/** What can be done about an invitation. */
export type Step = 'invite' | 'confirm' | 'decline' | 'withdraw';

/** The steps that are open; null: somebody who was never invited. */
export function stepsFrom(status: Status | null): readonly Step[] {
  if (status === 'invited') return ['confirm', 'decline', 'withdraw'];
  return status === 'confirmed' ? ['withdraw'] : ['invite'];
}

/** The steps that take a step back, in order: there is no way back but through what can be done. */
export function stepsBack(status: Status | null, done: Step): readonly Step[] {
  if (done === 'invite') return status === 'declined' ? ['decline'] : ['withdraw'];
  if (done === 'confirm') return ['withdraw', 'invite'];
  return status === 'confirmed' ? ['invite', 'confirm'] : ['invite'];
}

interface Invited {
  readonly eventId: string;
  readonly personId: string;
  /** Null for somebody who was never invited. */
  readonly speakerId: string | null;
}

/** Takes these steps, one after the other. */
export async function take(
  client: QueryClient,
  { eventId, personId, speakerId }: Invited,
  steps: readonly Step[],
): Promise<void> {
  let id = speakerId;
  for (const step of steps) {
    if (step === 'invite') {
      id = (await ask(client, inviteSpeaker, { input: { eventId, personId } })).inviteSpeaker.id;
    } else if (id !== null) {
      await acts[step](client, id);
    }
  }
}

const acts = {
  confirm: (client: QueryClient, id: string) => ask(client, confirmSpeaker, { id }),
  decline: (client: QueryClient, id: string) => ask(client, declineSpeaker, { id }),
  withdraw: (client: QueryClient, id: string) => ask(client, withdrawSpeaker, { id }),
};
