import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useAct } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { ChangeCounts } from './change-counts.js';
import {
  type DifferenceFragment,
  nextRelease,
  releaseProgramme,
  type ToldClashFragment,
} from './release.generated.js';
import classes from './release-dialog.module.css';
import { useReleasing } from './releasing.js';
import { useClashSentence } from './use-clash-sentence.js';

interface Props {
  readonly number: number;
  readonly difference: DifferenceFragment;
  readonly onClose: () => void;
}

const languages = ['zh', 'en'] as const;
const longestNote = 2000;

/** Asks once more, takes a note for the public, and releases; a refusal says what stands in the way. */
export function ReleaseDialog({ number, difference, onClose }: Props) {
  const { t } = useTranslation('release');
  const event = useReleasing();
  const sentenceOf = useClashSentence();
  const { id: eventId, slug } = event;
  const navigate = useNavigate();
  const client = useQueryClient();
  const id = useId();
  const release = useAct(releaseProgramme, {
    onSuccess: ({ releaseProgramme: made }) => {
      void client.invalidateQueries();
      void navigate(`/organise/${slug}/release/${made.number}`, { state: { isNew: true } });
    },
  });
  const clashes = clashesIn(release.error);
  const send = (form: FormData) => {
    const [zh, en] = languages.map((one) => textIn(form, one));
    const note = zh === null && en === null ? null : { zh: zh ?? null, en: en ?? null };
    release.mutate({ input: { eventId, note } });
  };
  const lookAgain = () => {
    onClose();
    void client
      .invalidateQueries({ queryKey: [nextRelease.name] })
      .then(() => document.getElementById('blocks')?.focus());
  };
  return (
    <ConfirmDialog
      title={t('ask.title', { number })}
      confirm={t('ask.do')}
      isPending={release.isPending}
      onConfirm={send}
      onClose={onClose}
    >
      <ChangeCounts changes={difference.programme} />
      <p>
        {t(event.status === 'draft' ? 'ask.hidden' : 'ask.public')}{' '}
        {difference.speakers.length > 0 && t('ask.letters', { count: difference.speakers.length })}
      </p>
      {languages.map((one) => (
        <div key={one} className={classes.note}>
          <label htmlFor={`${id}-${one}`}>{t(`ask.note.${one}`)}</label>
          <textarea
            id={`${id}-${one}`}
            name={one}
            rows={2}
            maxLength={longestNote}
            lang={one === 'zh' ? 'zh-CN' : 'en'}
          />
        </div>
      ))}
      {release.error && (
        <FailureNotice
          failure={release.error}
          actions={
            clashes.length > 0 && (
              <button type="button" className="button" onClick={lookAgain}>
                {t('ask.look')}
              </button>
            )
          }
        />
      )}
      {clashes.length > 0 && (
        <ul className={classes.clashes}>
          {clashes.map((clash) => (
            <li key={clash.id}>{sentenceOf(clash)}</li>
          ))}
        </ul>
      )}
    </ConfirmDialog>
  );
}

/** What stands in the way, as the refusal tells of it. */
function clashesIn(failure: unknown): readonly ToldClashFragment[] {
  if (!isRefused(failure)) return [];
  const { clashes } = failure.details;
  return Array.isArray(clashes) ? (clashes as readonly ToldClashFragment[]) : [];
}

function textIn(form: FormData, name: string): string | null {
  const text = form.get(name);
  const trimmed = typeof text === 'string' ? text.trim() : '';
  return trimmed === '' ? null : trimmed;
}
