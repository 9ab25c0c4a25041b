import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { ask } from '../../kernel/api/ask.js';
import type { Topic } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import type { Grant } from './holders.js';
import {
  giveRole,
  type RolesEventQuery,
  roleGrants,
  roleHistory,
  takeRole,
} from './roles.generated.js';

export const live: readonly Topic[] = ['roles'];

export type RolesEvent = NonNullable<RolesEventQuery['event']>;
export type Duties = RolesEventQuery['roles'][number];

/** The words for a role, and for what it is held for. */
export function useRoleWords() {
  const { t } = useTranslation('roles');
  const language = useLanguage();
  return {
    role: (role: Grant['role']) => t(`role.${role}`),
    /** Null where the role is for the whole event by its nature. */
    scope: ({ scopeId, scope }: Pick<Grant, 'scopeId' | 'scope'>, duties: Duties | undefined) => {
      if (scope) return said(scope.name, language);
      if (scopeId !== null) return t('gone');
      return duties?.scope ? t(`all.${duties.scope}`) : null;
    },
  };
}

/** Says what was done to a role, and offers to take it back. */
export function useRoleDeeds(eventId: string) {
  const { t } = useTranslation('roles');
  const client = useQueryClient();
  const takeBack = useTakeBack();
  const words = useRoleWords();
  const refetch = useCallback(
    () =>
      Promise.all(
        [roleGrants, roleHistory].map(({ name }) =>
          client.invalidateQueries({ queryKey: [name, { eventId }] }),
        ),
      ),
    [client, eventId],
  );
  return {
    refetch,
    given: ({ id, role, account: { name } }: Grant) => {
      void refetch();
      const undo = () => ask(client, takeRole, { id }).finally(refetch);
      showToast({
        text: t('given', { name, role: words.role(role) }),
        undo: () => void takeBack(undo),
      });
    },
    taken: ({ role, scopeId, account: { name, email } }: Grant, canBeGivenBack: boolean) => {
      void refetch();
      const input = { eventId, email, role, scopeId };
      const undo = () => ask(client, giveRole, { input }).finally(refetch);
      showToast({
        text: t('taken', { name, role: words.role(role) }),
        ...(canBeGivenBack ? { undo: () => void takeBack(undo) } : {}),
      });
    },
  };
}
