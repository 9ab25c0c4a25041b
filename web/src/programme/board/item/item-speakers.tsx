import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '../../../kernel/ui/icons.js';
import { nameOf } from '../../../speakers/person-name.js';
import { useShared } from '../board-context.js';
import { type Part, partsOf, type Planned, versionOf } from '../planned.js';
import classes from './item-speakers.module.css';
import { PersonDay } from './person-day.js';
import { roleOf, roles } from './roles.js';
import { SpeakerFinder } from './speaker-finder.js';

interface Props {
  readonly thing: Planned;
  readonly day: string;
  readonly editable: boolean;
}

/** Who takes part, in protocol order, as what, and how their day looks. */
export function ItemSpeakers({ thing, day, editable }: Props) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { moves } = state;
  const [shown, setShown] = useState<string | null>(null);
  const parts = useMemo(() => partsOf(thing), [thing]);
  const speakers = thing.item?.speakers ?? [];
  const cast = (to: readonly Part[]) =>
    void moves.act([
      {
        kind: 'cast',
        ...{ id: thing.id, title: thing.title, version: versionOf(thing) },
        ...{ from: parts, to },
      },
    ]);
  const swapped = (at: number, other: number) =>
    parts.map((part, index) =>
      index === at ? (parts[other] ?? part) : index === other ? (parts[at] ?? part) : part,
    );
  return (
    <section className={classes.section}>
      <h3>{t('item.speakers')}</h3>
      {speakers.length === 0 && <p className={classes.hint}>{t('item.nobody')}</p>}
      <ol className={classes.list}>
        {speakers.map(({ id, person, role, status }, at) => (
          <li key={id} className={classes.part}>
            <span className={classes.who}>
              <button
                type="button"
                className={classes.name}
                aria-expanded={shown === id}
                onClick={() => setShown(shown === id ? null : id)}
              >
                {nameOf(person, words.language)}
              </button>
              {status !== 'confirmed' && (
                <span className={classes.hint}>{t(`speakerStatus.${status}`)}</span>
              )}
            </span>
            {editable ? (
              <span className={classes.tools}>
                <select
                  aria-label={t('item.roleOf', { name: person.name })}
                  value={role}
                  onChange={({ currentTarget }) =>
                    cast(
                      parts.map((part, index) =>
                        index === at ? { ...part, role: roleOf(currentTarget.value) } : part,
                      ),
                    )
                  }
                >
                  {roles.map((one) => (
                    <option
                      key={one}
                      value={one}
                      disabled={parts.some(
                        (part) =>
                          part.speakerId === parts[at]?.speakerId &&
                          part.role === one &&
                          one !== role,
                      )}
                    >
                      {t(`role.${one}`)}
                    </option>
                  ))}
                </select>
                <button
                  type="button"
                  aria-label={t('item.earlier', { name: person.name })}
                  disabled={at === 0}
                  onClick={() => cast(swapped(at, at - 1))}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={t('item.later', { name: person.name })}
                  disabled={at === speakers.length - 1}
                  onClick={() => cast(swapped(at, at + 1))}
                >
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={t('item.removeSpeaker', { name: person.name })}
                  onClick={() => cast(parts.filter((_, index) => index !== at))}
                >
                  <Icon name="close" />
                </button>
              </span>
            ) : (
              <span className={classes.hint}>{t(`role.${role}`)}</span>
            )}
            {shown === id && <PersonDay personId={person.id} thing={thing} day={day} />}
          </li>
        ))}
      </ol>
      {editable && (
        <SpeakerFinder thing={thing} day={day} onAdd={(part) => cast([...parts, part])} />
      )}
    </section>
  );
}
