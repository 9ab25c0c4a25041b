import { useTranslation } from 'react-i18next';

import { localOf } from '../../kernel/i18n/times.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import { differencesOf, told } from './differences.js';
import type { LogQuery } from './log.generated.js';
import classes from './log-page.module.css';
import type { useLogWords } from './use-log-words.js';

interface Props {
  readonly line: LogQuery['auditEntries']['nodes'][number];
  readonly words: ReturnType<typeof useLogWords>;
  readonly timeZone: string;
}

/** One thing that was done: when, by whom, to what, and what it changed. */
export function LogLine({ line, words, timeZone }: Props) {
  const { t } = useTranslation('log');
  const { at, by, action, subject, changes, earlier } = line;
  const names = new Map(line.names.map((thing) => [thing.id, thing]));
  const differences = differencesOf(changes, earlier).filter(
    // What a cue is the line itself says; a role without a scope is one for the whole event.
    ({ field, after }) =>
      (field !== 'kind' || !action.startsWith('show.')) && (field !== 'scopeId' || after !== null),
  );
  return (
    <li className={classes.line}>
      <time dateTime={at}>{localOf(at, timeZone).time}</time>
      <div>
        <p>
          <strong>{by ?? t('house')}</strong> {words.action(action)}{' '}
          {subject && subject.kind !== 'event' && (
            <span className={classes.subject}>
              <Bilingual of={subject.name} />
            </span>
          )}
          {!subject && <span className={classes.quiet}>{t('gone')}</span>}
        </p>
        {differences.length > 0 && (
          <dl className={classes.differences}>
            {differences.map(({ field, of, before, after }) => (
              <div key={`${field} ${of ?? ''}`}>
                <dt>{of === undefined ? words.field(field) : words.value(of, names)}</dt>
                <dd>
                  {before !== undefined && (
                    <>
                      <del>{words.value(before, names)}</del> <span aria-hidden="true">→</span>{' '}
                    </>
                  )}
                  <Value value={after} {...{ words, names }} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}

/** A list of several things, one below the other. */
function Value({
  value,
  words,
  names,
}: {
  readonly value: unknown;
  readonly words: Props['words'];
  readonly names: Parameters<Props['words']['value']>[1];
}) {
  const what = told(value);
  if (what.kind !== 'list' || what.items.length === 1)
    return <ins>{words.value(value, names)}</ins>;
  return (
    <ul className={classes.values}>
      {what.items.map((one, at) => (
        <li key={at}>
          <ins>{words.value(one, names)}</ins>
        </li>
      ))}
    </ul>
  );
}
