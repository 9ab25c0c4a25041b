import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';

import { useLive } from '../../kernel/api/live.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import { Board } from './board.js';
import { NotYet } from './not-yet.js';
import type { BoardEvent } from './planned.js';
import { useBoard, useBoardEvent } from './use-board.js';

function BoardPage() {
  const { slug = '' } = useParams();
  const event = useBoardEvent(slug);
  useLive(event?.id);
  return event ? <BoardOfEvent event={event} /> : <NotFoundPage />;
}

/** The day that is shown stands in the address. */
function BoardOfEvent({ event }: { readonly event: BoardEvent }) {
  const state = useBoard(event);
  const { t } = useTranslation('board');
  const [search, setSearch] = useSearchParams();
  const showDay = useCallback(
    (day: string) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete('item');
          next.set('day', day);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const day = state.days.find((one) => one.day === search.get('day')) ?? state.days[0];
  return (
    <>
      <PageHead title={t('title')} />
      <h1 className="visually-hidden">
        {t('title')} <Bilingual of={event.title} />
      </h1>
      {event.rooms.length > 0 && day ? (
        <Board {...{ state, day, showDay }} />
      ) : (
        <NotYet event={event} />
      )}
    </>
  );
}

export const page: Page = { Component: BoardPage };
