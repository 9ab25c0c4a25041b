import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  blocksRelease,
  type Clash,
  type ClashKind,
} from '../../../../../src/events/calendar/clashes.js';
import { type Fix, Fixes } from '../../../../../src/events/calendar/fixes.js';
import { ask } from '../../../kernel/api/ask.js';
import { useAct } from '../../../kernel/api/asked.js';
import { EmptyState } from '../../../kernel/ui/empty-state.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { Icon } from '../../../kernel/ui/icons.js';
import { showToast } from '../../../kernel/ui/toasts.js';
import { useTakeBack } from '../../../kernel/ui/use-take-back.js';
import { useShared } from '../board-context.js';
import { ignoreClash, unignoreClash } from '../board.generated.js';
import type { Planned } from '../planned.js';
import { SidePanel } from '../side-panel.js';
import classes from './clash-panel.module.css';
import { ClashRules } from './clash-rules.js';
import { ReasonForm } from './reason-form.js';

interface Props {
  readonly onClose: () => void;
  /** Shows a thing on the board. */
  readonly onJump: (id: string) => void;
  readonly onFix: (fix: Fix) => void;
}

/** All clashes, by kind; each leads to its place and offers what can be done. */
export function ClashPanel({ onClose, onJump, onFix }: Props) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const { clashes, board, mayRule } = state;
  const [only, setOnly] = useState<ClashKind | null>(null);
  const fixes = useMemo(() => new Fixes<Planned>(board), [board]);
  const standing = clashes.filter(({ ignoredReason }) => ignoredReason === null);
  const ignored = clashes.filter(({ ignoredReason }) => ignoredReason !== null);
  const kinds = [...new Set(standing.map(({ kind }) => kind))];
  const shown = only !== null && kinds.includes(only) ? only : null;
  const entries = (of: readonly Clash<Planned>[]) => (
    <ul className={classes.list}>
      {of.map((clash) => (
        <ClashEntry key={clash.id} {...{ clash, fixes, onJump, onFix }} />
      ))}
    </ul>
  );
  return (
    <SidePanel title={t('drawer.title')} onClose={onClose}>
      {standing.length === 0 && <EmptyState>{t('drawer.none')}</EmptyState>}
      {kinds.length > 1 && (
        <div className={classes.kinds} role="group" aria-label={t('drawer.kinds')}>
          <button type="button" aria-pressed={shown === null} onClick={() => setOnly(null)}>
            {`${t('drawer.all')} ${standing.length}`}
          </button>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={shown === kind}
              onClick={() => setOnly(kind)}
            >
              {`${t(`kind.${kind}`)} ${standing.filter((one) => one.kind === kind).length}`}
            </button>
          ))}
        </div>
      )}
      {entries(standing.filter(({ kind }) => shown === null || kind === shown))}
      {ignored.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('drawer.accepted', { count: ignored.length })}</h3>
          {entries(ignored)}
        </>
      )}
      {mayRule && <ClashRules />}
    </SidePanel>
  );
}

/** What one clicked is about to go: the keyboard goes on at the head of the panel. */
function leadBack(): void {
  document.activeElement?.closest('aside')?.querySelector('h2')?.focus();
}

interface EntryProps extends Omit<Props, 'onClose'> {
  readonly clash: Clash<Planned>;
  readonly fixes: Fixes<Planned>;
}

function ClashEntry({ clash, fixes, onJump, onFix }: EntryProps) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { board, event, mayEdit, maySettle } = state;
  const [isAsking, setAsking] = useState(false);
  const client = useQueryClient();
  const takeBack = useTakeBack();
  const reason = clash.ignoredReason;
  const unignore = useAct(unignoreClash, {
    onSuccess: (_, { input }) => {
      const undo = () => ask(client, ignoreClash, { input: { ...input, reason: reason ?? '' } });
      showToast({ text: t('drawer.didUnignore'), undo: () => void takeBack(undo) });
    },
  });
  const first = clash.items.find(({ item }) => item) ?? clash.items[0];
  const ways = useMemo(
    () =>
      fixes.of(clash).filter(({ id }) => {
        const thing = board.byId.get(id);
        return thing !== undefined && mayEdit(thing);
      }),
    [board, clash, fixes, mayEdit],
  );
  const fixText = ({ id, during, roomId }: Fix) => {
    const thing = board.byId.get(id);
    const where = words.where({ during }, roomId ?? thing?.forum.room?.id ?? null);
    return t('drawer.fix', { title: thing ? words.titleOf(thing) : '', ...where });
  };
  const editable = clash.items.some((thing) => mayEdit(thing));
  const input = { eventId: event.id, clashId: clash.id };
  return (
    <li className={classes.clash} data-blocks={blocksRelease(clash) || undefined}>
      <p className={classes.kind}>
        <Icon name="alert" />
        {`${t(`kind.${clash.kind}`)} · ${t(`severity.${clash.severity}`)}`}
      </p>
      <p>{words.clash(clash)}</p>
      {clash.ignoredReason !== null && (
        <p className={classes.ignored}>{t('drawer.ignored', { reason: clash.ignoredReason })}</p>
      )}
      <div className={classes.actions}>
        {first && (
          <button type="button" className="button" onClick={() => onJump(first.id)}>
            {t('drawer.jump')}
          </button>
        )}
        {editable &&
          ways.map((fix) => (
            <button
              key={`${fix.kind} ${fix.id} ${fix.during.start} ${fix.roomId ?? ''}`}
              type="button"
              className="button"
              onClick={() => {
                leadBack();
                onFix(fix);
              }}
            >
              {fixText(fix)}
            </button>
          ))}
        {maySettle && clash.ignoredReason === null && !isAsking && (
          <button type="button" className="button bare" onClick={() => setAsking(true)}>
            {t('drawer.ignore')}
          </button>
        )}
        {maySettle && clash.ignoredReason !== null && (
          <button
            type="button"
            className="button bare"
            disabled={unignore.isPending}
            onClick={() => {
              leadBack();
              unignore.mutate({ input });
            }}
          >
            {t('drawer.unignore')}
          </button>
        )}
      </div>
      {unignore.isError && <FailureNotice failure={unignore.error} />}
      {isAsking && (
        <ReasonForm
          input={input}
          onDone={() => {
            leadBack();
            setAsking(false);
          }}
        />
      )}
    </li>
  );
}
