import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useAct } from '../kernel/api/asked.js';
import { ConfirmDialog } from '../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../kernel/ui/failure-notice.js';
import { Notice } from '../kernel/ui/notice.js';
import { showToast } from '../kernel/ui/toasts.js';
import classes from './event-details-page.module.css';
import { archiveEvent, publishEvent } from './event-details.generated.js';
import type { EventDetails } from './event-fields.js';
import { may } from './may.js';

interface Props {
  readonly event: EventDetails;
}

/** Whether the public sees an event, and the step that is left: to make it public, then to close it. */
export function EventStatusNotice({ event }: Props) {
  const { t } = useTranslation('organise');
  const { slug, status, viewerMay } = event;
  if (status === 'draft') {
    return (
      <Notice title={t('publish.draft')} actions={<Step event={event} step="publish" />}>
        <p>{t('publish.means')}</p>
      </Notice>
    );
  }
  return (
    <div className={classes.status}>
      <p>
        {t(`publish.${status}`)} <Link to={`/events/${slug}`}>{t('seePublic')}</Link>
      </p>
      {status === 'published' && may(viewerMay, 'archiveEvent') && (
        <Step event={event} step="archive" />
      )}
    </div>
  );
}

const steps = { publish: publishEvent, archive: archiveEvent };

/** There is no way back from either, so it asks. */
function Step({ event: { id }, step }: Props & { readonly step: keyof typeof steps }) {
  const { t } = useTranslation('organise');
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const act = useAct<object, { id: string }>(steps[step], {
    onSuccess: () => {
      setAsked(false);
      // The button that asked goes with the notice it stands in.
      document.getElementById('main')?.focus();
      showToast({ text: t(`${step}.done`) });
      void client.invalidateQueries();
    },
  });
  return (
    <>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {t(`${step}.do`)}
      </button>
      {isAsked && (
        <ConfirmDialog
          title={t(`${step}.ask`)}
          confirm={t(`${step}.confirm`)}
          isPending={act.isPending}
          onConfirm={() => act.mutate({ id })}
          onClose={() => setAsked(false)}
        >
          <p>{t(`${step}.forGood`)}</p>
          {act.error && <FailureNotice failure={act.error} />}
        </ConfirmDialog>
      )}
    </>
  );
}
