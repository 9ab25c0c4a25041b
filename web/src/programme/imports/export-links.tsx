import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './import-page.module.css';
import type { ImportsQuery } from './imports.generated.js';

/** The addresses of `formats.ts` on the server, in the order in which they are asked for most. */
const files = {
  xlsx: 'programme.xlsx',
  csv: 'programme.csv',
  ics: 'programme.ics',
  xml: 'schedule.xml',
  v1: 'schedule.json',
  v2: 'schedule.v2.json',
  sessionize: 'sessionize.json',
  coscup: 'session.json',
  jsonLd: 'programme.jsonld',
} as const;
type Format = keyof typeof files;
const formats = Object.keys(files) as Format[];

interface Props {
  readonly event: NonNullable<ImportsQuery['event']>;
}

/** Takes the programme out in every format: the last release, an earlier one, or the draft. */
export function ExportLinks({ event }: Props) {
  const { t } = useTranslation('imports');
  const { slug, release, releases } = event;
  const [which, setWhich] = useState(release ? 'last' : 'draft');
  const query =
    which === 'last' ? '' : which === 'draft' ? '?programme=draft' : `?release=${which}`;
  return (
    <section className={classes.part} aria-labelledby="export">
      <h2 id="export">{t('out')}</h2>
      <label className={classes.which}>
        <span>{t('which')}</span>
        <select value={which} onChange={({ currentTarget: { value } }) => setWhich(value)}>
          {release && <option value="last">{t('lastRelease', { number: release.number })}</option>}
          <option value="draft">{t('draft')}</option>
          {releases
            .filter(({ number }) => number !== release?.number)
            .toSorted((one, other) => other.number - one.number)
            .map(({ id, number }) => (
              <option key={id} value={number}>
                {t('earlierRelease', { number })}
              </option>
            ))}
        </select>
      </label>
      <ul className={classes.formats}>
        {formats.map((format) => (
          <li key={format}>
            <a
              href={`/events/${slug}/${files[format]}${query}`}
              download={`${slug}-${files[format]}`}
            >
              {t(`format.${format}`)}
            </a>
            <span className={classes.quiet}>{t(`formatFor.${format}`)}</span>
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>{t(which === 'last' ? 'publicAddress' : 'ownAddress')}</p>
    </section>
  );
}
