import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './upload-form.module.css';

interface Props {
  readonly eventZone: string;
  readonly isBusy: boolean;
  readonly bring: (file: File, timeZone: string) => void;
}

/** As much as the server takes, in MiB. */
const largestFile = 20;

/** Takes a file by choosing or dropping it; what it is the server finds out. */
export function UploadForm({ eventZone, isBusy, bring }: Props) {
  const { t } = useTranslation('imports');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [zone, setZone] = useState('');
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = (files: FileList | null) => {
    const [file, ...more] = files ?? [];
    if (!file || isBusy) return;
    if (input.current) input.current.value = '';
    if (more.length > 0) setProblem(t('oneFile'));
    else if (file.size === 0) setProblem(t('emptyFile', { name: file.name }));
    else if (file.size > largestFile * 1024 * 1024) {
      setProblem(t('tooLarge', { name: file.name, most: largestFile }));
    } else if (zone.trim() !== '' && !isZone(zone)) setProblem(t('zoneUnknown', { zone }));
    else {
      setProblem(null);
      bring(file, zone.trim());
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div className={classes.form}>
      <div
        className={classes.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className={`button primary ${classes.choose ?? ''}`} data-busy={isBusy}>
          {t('choose')}
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            disabled={isBusy}
            aria-describedby={`${id}-formats${problem === null ? '' : ` ${id}-problem`}`}
            accept=".xml,.json,.zip,.csv,.tsv,.txt,.xlsx,.ics"
            onChange={({ currentTarget: { files } }) => take(files)}
          />
        </label>
        <span className={classes.or}>{t('orDrop')}</span>
        <p id={`${id}-formats`} className={classes.hint}>
          {t('formats', { most: largestFile })}
        </p>
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={classes.zone}>
        <label htmlFor={`${id}-zone`}>{t('zone')}</label>
        <input
          id={`${id}-zone`}
          list={`${id}-zones`}
          value={zone}
          placeholder={eventZone}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-zone-hint`}
          onChange={({ currentTarget: { value } }) => setZone(value)}
        />
        <datalist id={`${id}-zones`}>
          {Intl.supportedValuesOf('timeZone').map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <p id={`${id}-zone-hint`} className={classes.hint}>
          {t('zoneHint', { zone: eventZone })}
        </p>
      </div>
      <p className={classes.hint}>{t('promise')}</p>
    </div>
  );
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone.trim() });
    return true;
  } catch {
    return false;
  }
}
