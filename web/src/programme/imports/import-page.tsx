import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { asking } from '../../kernel/api/asked.js';
import { useLive } from '../../kernel/api/live.js';
import { isRefused } from '../../kernel/api/refused.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { PageSkeleton } from '../../kernel/ui/page-skeleton.js';
import { BroughtFile } from './brought-file.js';
import { ExportLinks } from './export-links.js';
import classes from './import-page.module.css';
import { importJobs, importList, imports, type ImportsQuery } from './imports.generated.js';
import { PastImports } from './past-imports.js';
import { UploadForm } from './upload-form.js';
import { upload, useUpload } from './uploads.js';
import { UploadProgress } from './upload-progress.js';

type ImportedEvent = NonNullable<ImportsQuery['event']>;

/** Brings a programme in from a file, in two steps, and takes it out again in every format. */
function ImportPage() {
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(asking(imports, { slug }, { live: ['programme'] }));
  useLive(data?.event?.id);
  if (!data) {
    if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
    return <PageSkeleton looks="cards" />;
  }
  return data.event ? <OfEvent event={data.event} /> : <NotFoundPage />;
}

function OfEvent({ event }: { readonly event: ImportedEvent }) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const { id: eventId, timeZone } = event;
  const { data, error, refetch } = useQuery({
    ...asking(importList, { eventId }, { live: ['imports'] }),
    // A signal may be lost, and somebody is waiting.
    refetchInterval: ({ state }) =>
      state.data?.programmeImports.some(({ settledAt }) => settledAt === null) ? 2000 : false,
  });
  const going = useUpload(eventId);
  useEffect(() => {
    if (going?.failure !== null) return;
    const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [going]);

  const bring = (file: File, zone: string) =>
    upload({
      ...{ eventId, file, timeZone: zone },
      done: () => {
        void client.invalidateQueries({ queryKey: [importList.name] });
        void client.invalidateQueries({ queryKey: [importJobs.name] });
      },
    });
  const mayImport = !isRefused(error, 'FORBIDDEN');
  const all = data?.programmeImports;
  const [latest, ...earlier] = all ?? [];
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} />
      <h1>{t('title')}</h1>
      <section className={classes.part} aria-labelledby="import-in">
        <h2 id="import-in">{t('in')}</h2>
        {mayImport ? (
          <UploadForm eventZone={timeZone} isBusy={going?.failure === null} bring={bring} />
        ) : (
          <p className={classes.quiet}>{t('notYours')}</p>
        )}
        {going && <UploadProgress upload={going} />}
        {error && mayImport && <FailureNotice failure={error} onRetry={() => void refetch()} />}
        {!all && !error && <PageSkeleton looks="cards" />}
        {latest && (
          <BroughtFile key={latest.id} brought={latest} slug={event.slug} timeZone={timeZone} />
        )}
      </section>
      {earlier.length > 0 && <PastImports imports={earlier} timeZone={timeZone} />}
      <ExportLinks event={event} />
    </div>
  );
}

export const page: Page = { Component: ImportPage };
