import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useAct } from '../../../kernel/api/asked.js';
import { useLanguage } from '../../../kernel/i18n/language.js';
import { said } from '../../../kernel/ui/bilingual.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { showToast } from '../../../kernel/ui/toasts.js';
import { useTakeBack } from '../../../kernel/ui/use-take-back.js';
import { useShared } from '../board-context.js';
import { board } from '../board.generated.js';
import classes from '../panel-form.module.css';
import type { Planned } from '../planned.js';
import { toOtherForum } from './item.generated.js';

/** The forum on whose agenda an item stands, and the others that one may put it into. */
export function ItemForum({ thing }: { readonly thing: Planned }) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const language = useLanguage();
  const client = useQueryClient();
  const takeBack = useTakeBack();
  const { id, item, forum } = thing;
  const { moves, ownForums } = state;
  const move = useAct(toOtherForum, {
    onSuccess: ({ moveAgendaItems: { items } }) => {
      for (const one of items) moves.took(one, one.version - 1);
      void client.invalidateQueries({ queryKey: [board.name] });
    },
  });
  if (!item || ownForums.length < 2) return null;
  const put = async (forumId: string) => {
    const { moveAgendaItems } = await move.mutateAsync({
      input: { moves: [{ ...moves.latest({ id, version: item.version }), forumId }] },
    });
    const there = ownForums.find((one) => one.id === forumId);
    showToast({
      text: t('forum.moved', {
        title: said(thing.title, language),
        forum: said(there?.title ?? null, language),
      }),
      undo: () =>
        void takeBack(() =>
          move.mutateAsync({ input: { moves: [...moveAgendaItems.undo.moves] } }),
        ),
    });
  };
  return (
    <section>
      <label>
        {t('forum.of')}
        <select
          name="forum"
          value={forum.id}
          disabled={move.isPending}
          onChange={({ currentTarget }) => void put(currentTarget.value).catch(() => undefined)}
        >
          {ownForums.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.code} ${said(one.title, language)}`}
            </option>
          ))}
        </select>
      </label>
      <p className={classes.hint}>{t('forum.ofHint')}</p>
      {move.error !== null && <FailureNotice failure={move.error} />}
    </section>
  );
}
