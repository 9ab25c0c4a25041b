import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAct } from '../../kernel/api/asked.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { showToast } from '../../kernel/ui/toasts.js';
import classes from './rooms-page.module.css';
import { organisedRooms, saveTravel } from './rooms.generated.js';
import type { RoomsEvent } from './use-rooms.js';

interface Props {
  readonly event: RoomsEvent;
  readonly mayEdit: boolean;
}

/** How long it takes from one room to another: what two items of one person need between them. */
export function TravelForm({ event, mayEdit }: Props) {
  const { t } = useTranslation('rooms');
  const client = useQueryClient();
  const { id, travelMinutes, version } = event;
  const [typed, setTyped] = useState<string | null>(null);
  const save = useAct(saveTravel, {
    onSuccess: ({ editEvent }) => {
      const before = travelMinutes;
      setTyped(null);
      void client.invalidateQueries({ queryKey: [organisedRooms.name] });
      showToast({
        text: t('travelSaved', { count: editEvent.travelMinutes }),
        ...(before === editEvent.travelMinutes
          ? {}
          : {
              undo: () =>
                save.mutate({ input: { id, version: editEvent.version, travelMinutes: before } }),
            }),
      });
    },
  });
  if (!mayEdit) return <p className={classes.facts}>{t('travelIs', { count: travelMinutes })}</p>;

  const value = typed ?? String(travelMinutes);
  const minutes = /^\d{1,4}$/.test(value) && Number(value) <= 1440 ? Number(value) : null;
  const send = (submit: SubmitEvent<HTMLFormElement>) => {
    submit.preventDefault();
    if (minutes !== null) save.mutate({ input: { id, version, travelMinutes: minutes } });
  };
  return (
    <form className={classes.travel} onSubmit={send} noValidate>
      <label htmlFor="travel-minutes">{t('travel')}</label>
      <span className={classes.facts} id="travel-hint">
        {t('travelHint')}
      </span>
      <span className={classes.minutes}>
        <input
          id="travel-minutes"
          inputMode="numeric"
          maxLength={4}
          aria-describedby="travel-hint"
          aria-invalid={minutes === null ? true : undefined}
          value={value}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <span aria-hidden="true">{t('minutes')}</span>
        <button
          className="button"
          disabled={minutes === null || minutes === travelMinutes || save.isPending}
        >
          {t('save')}
        </button>
      </span>
      {save.error && <FailureNotice failure={save.error} />}
    </form>
  );
}
