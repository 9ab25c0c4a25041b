import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useMatch } from 'react-router';

import { may } from '../../events/may.js';
import { organisedEvent } from '../../events/organised-event.generated.js';
import { asking, useAct } from '../../kernel/api/asked.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Icon } from '../../kernel/ui/icons.js';
import { cancelImport, importJobs } from './imports.generated.js';
import classes from './job-bell.module.css';
import { isWorking, type Job, jobsTold, type Told, toldAloud } from './jobs.js';
import { Progress } from './progress.js';
import { type Upload, useUpload } from './uploads.js';

/** What is worked on for an event while one does something else, in the header of every screen. */
export function JobBell({ slug }: { readonly slug: string }) {
  const { data } = useQuery(asking(organisedEvent, { slug }));
  const event = data?.event;
  if (!event || !may(event.viewerMay, 'editProgramme')) return null;
  return <BellOfEvent key={event.id} {...{ slug, eventId: event.id }} />;
}

interface Props {
  readonly slug: string;
  readonly eventId: string;
}

function BellOfEvent({ slug, eventId }: Props) {
  const { t } = useTranslation('imports');
  const id = useId();
  const upload = useUpload(eventId);
  const { data } = useQuery({
    ...asking(importJobs, { eventId }, { live: ['imports'] }),
    // A screen that is not about imports may not hear of them.
    refetchInterval: ({ state }) => (state.data?.programmeImports.some(isWorking) ? 2000 : false),
  });
  const { shown, waiting } = jobsTold(data?.programmeImports ?? []);
  // The screen of imports says it by itself.
  const isSaid = useMatch('/organise/:slug/import') !== null;
  const count = waiting + (upload === null ? 0 : 1);
  return (
    <>
      {(shown.length > 0 || upload !== null) && (
        <>
          <button
            type="button"
            className={`icon-button ${classes.bell ?? ''}`}
            popoverTarget={id}
            aria-label={count === 0 ? t('jobs.title') : t('jobs.bell', { count })}
            title={t('jobs.title')}
          >
            <Icon name="bell" />
            {count > 0 && <span className={classes.count}>{count}</span>}
          </button>
          <div
            id={id}
            popover="auto"
            className={classes.panel}
            role="dialog"
            aria-label={t('jobs.title')}
          >
            <h2>{t('jobs.title')}</h2>
            <ul>
              {upload && <UploadEntry upload={upload} />}
              {shown.map((job) => (
                <Entry key={job.id} job={job} />
              ))}
            </ul>
            <Link
              to={`/organise/${slug}/import`}
              onClick={() => document.getElementById(id)?.hidePopover()}
            >
              {t('jobs.report')}
            </Link>
          </div>
        </>
      )}
      <p className="visually-hidden" role="status">
        {data && !isSaid && <Aloud told={toldAloud(data.programmeImports)} />}
      </p>
    </>
  );
}

/** What is said of a job; nothing of how things stood when the page was opened. */
function Aloud({ told }: { readonly told: Told | null }) {
  const { t } = useTranslation('imports');
  const now = keyOf(told);
  const [first] = useState(now);
  if (told === null || now === first) return null;
  const { fileName: name, status, percent } = told;
  if (!isWorking(told)) return t('jobs.ended', { name, status: t(`status.${status}`) });
  return t('said', {
    label: t(status === 'checking' ? 'checking' : 'applying', { name }),
    percent,
  });
}

function keyOf(told: Told | null): string {
  return told === null ? '' : `${told.id} ${told.status} ${told.percent}`;
}

function Entry({ job }: { readonly job: Job }) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const cancel = useAct(cancelImport, { onSuccess: () => void client.invalidateQueries() });
  const { id, fileName: name, status, percent, counts, errors } = job;
  return (
    <li>
      {isWorking(job) ? (
        <>
          <Progress
            label={t(status === 'checking' ? 'checking' : 'applying', { name })}
            {...{ percent }}
            isQuiet
          />
          <button
            type="button"
            className="button"
            disabled={cancel.isPending}
            onClick={() => cancel.mutate({ id })}
          >
            {t('cancel')}
          </button>
        </>
      ) : (
        <p>
          {name} <strong>{t(`status.${status}`)}</strong>
        </p>
      )}
      {counts && (
        <p className={classes.quiet}>
          {t(status === 'applied' ? 'jobs.counts' : 'jobs.would', counts)}
        </p>
      )}
      {errors.length > 0 && (
        <p className={classes.quiet}>{t('jobs.errors', { count: errors.length })}</p>
      )}
      {cancel.error && <FailureNotice failure={cancel.error} />}
    </li>
  );
}

function UploadEntry({
  upload: { fileName: name, percent, failure, cancel },
}: {
  readonly upload: Upload;
}) {
  const { t } = useTranslation('imports');
  return (
    <li>
      {failure === null ? (
        <Progress label={t('uploading', { name })} percent={percent} isQuiet />
      ) : (
        <p>
          {name} <strong>{t('jobs.notUp')}</strong>
        </p>
      )}
      <button type="button" className="button" onClick={cancel}>
        {t(failure === null ? 'cancel' : 'dismiss')}
      </button>
    </li>
  );
}
