import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../kernel/i18n/language.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import { nameOf } from '../person-name.js';
import { type Step, stepsBack, stepsFrom, take } from './invitation.js';
import classes from './people-page.module.css';
import { type PeopleEvent, type PersonOfEvent, useRefetchPeople } from './use-people.js';

interface Props {
  readonly event: PeopleEvent;
  readonly one: PersonOfEvent;
  /** Where there is little room: the likely step alone. */
  readonly isShort?: boolean;
}

/** What can be done about an invitation, each with a way back. */
export function InvitationButtons({ event, one, isShort = false }: Props) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const client = useQueryClient();
  const refetch = useRefetchPeople();
  const takeBack = useTakeBack();
  const status = one.speaker?.status ?? null;
  const name = nameOf(one.person, language);
  const whom = { eventId: event.id, personId: one.id, speakerId: one.speaker?.id ?? null };
  const back = useMutation({
    mutationFn: (steps: readonly Step[]) => takeBack(() => take(client, whom, steps)),
    onSettled: refetch,
  });
  const act = useMutation({
    mutationFn: (step: Step) => take(client, whom, [step]),
    onSuccess: (_, step) => {
      // Who was never invited has no place to go back to: the invitation is taken back instead.
      const steps = stepsBack(status, step);
      const isLost = whom.speakerId === null;
      showToast({
        text: t(`stepDone.${step}`, { name }),
        ...(isLost ? {} : { undo: () => back.mutate(steps) }),
      });
    },
    onSettled: refetch,
  });
  const steps = isShort ? stepsFrom(status).slice(0, 1) : stepsFrom(status);
  return (
    <div className={classes.steps}>
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          className="button"
          disabled={act.isPending || back.isPending}
          onClick={() => act.mutate(step)}
        >
          {t(`step.${step}`)}
          <span className="visually-hidden">{name}</span>
        </button>
      ))}
      {act.error && <FailureNotice failure={act.error} />}
    </div>
  );
}
