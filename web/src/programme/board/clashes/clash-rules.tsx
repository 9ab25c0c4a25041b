import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { ClashKind, ClashSeverity } from '../../../../../src/events/calendar/clashes.js';
import { asking, useAct } from '../../../kernel/api/asked.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { showToast } from '../../../kernel/ui/toasts.js';
import { useShared } from '../board-context.js';
import { boardRules, setClashSeverity } from '../board.generated.js';
import classes from './clash-rules.module.css';

/** What the event makes of each kind of clash. A change holds at once, and for everybody. */
export function ClashRules() {
  const { t } = useTranslation('board');
  return (
    <details className={classes.rules}>
      <summary>{t('rules.title')}</summary>
      <p className={classes.hint}>{t('rules.how')}</p>
      {Object.values(ClashKind).map((kind) => (
        <SeverityField key={kind} kind={kind} />
      ))}
    </details>
  );
}

function SeverityField({ kind }: { readonly kind: ClashKind }) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const client = useQueryClient();
  const id = useId();
  const { id: eventId } = state.event;
  const present = state.board.draft.severities[kind];
  const save = useAct(setClashSeverity, {
    onSuccess: ({ setClashSeverity: clashRules }) => {
      const { queryKey } = asking(boardRules, { eventId });
      client.setQueryData(queryKey, (before) => before && { ...before, clashRules });
    },
  });
  const set = (severity: ClashSeverity, before: ClashSeverity) => {
    const onSuccess = () =>
      showToast({
        text: t('rules.saved', { kind: t(`kind.${kind}`), means: t(`rules.means.${severity}`) }),
        undo: () => set(before, severity),
      });
    save.mutate({ input: { eventId, kind, severity } }, { onSuccess });
  };
  const shown = save.isPending ? save.variables.input.severity : present;
  return (
    <>
      <div className={classes.rule}>
        <label htmlFor={id}>{t(`kind.${kind}`)}</label>
        <select
          id={id}
          value={shown}
          onChange={({ currentTarget: { value } }) => {
            if (isSeverity(value)) set(value, present);
          }}
        >
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {t(`rules.means.${severity}`)}
            </option>
          ))}
        </select>
      </div>
      {save.isError && (
        <FailureNotice failure={save.error} onRetry={() => save.mutate(save.variables)} />
      )}
    </>
  );
}

const severities = Object.values(ClashSeverity);

function isSeverity(value: string): value is ClashSeverity {
  return severities.some((one: string) => one === value);
}
