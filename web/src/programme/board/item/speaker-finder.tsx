import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAct } from '../../../kernel/api/asked.js';
import { said } from '../../../kernel/ui/bilingual.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { nameOf } from '../../../speakers/person-name.js';
import { useShared } from '../board-context.js';
import type { AppearanceRole } from '../board.generated.js';
import type { Part, Planned } from '../planned.js';
import { availabilityOf, standingAt } from './availability.js';
import classes from './item-speakers.module.css';
import { inviteToSpeak } from './item.generated.js';
import { PersonDay } from './person-day.js';
import { roleOf, roles } from './roles.js';
import { type Candidate, useCandidates } from './use-candidates.js';

interface Props {
  readonly thing: Planned;
  readonly day: string;
  readonly onAdd: (part: Part) => void;
}

/** Finds somebody by name or organisation, shows their day, and puts them on stage. */
export function SpeakerFinder({ thing, day, onAdd }: Props) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language } = words;
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [isBack, setBack] = useState(false);
  const { found, failure, retry, isPending } = useCandidates(state.event, wanted);
  const current = Math.min(at, found.length - 1);
  const count = found.length;
  // The list may open below the edge of the panel.
  useEffect(() => {
    if (!isOpen || count === 0) return;
    for (const one of [`${id}-found`, `${id}-${current}`]) {
      document.getElementById(one)?.scrollIntoView({ block: 'nearest' });
    }
  }, [count, current, id, isOpen]);

  const choose = (candidate: Candidate | undefined) => {
    if (!candidate) return;
    setChosen(candidate);
    setBack(true);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const by = event.key === 'ArrowDown' ? 1 : -1;
      if (isOpen) setAt((current + by + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(found[current]);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  const standing = ({ personId }: Candidate) => {
    const { during } = thing;
    if (!during) return null;
    const { things, availabilities } = state.board.draft;
    const asked = { personId, window: during, except: thing.id };
    return standingAt(availabilityOf(asked, things, availabilities), during);
  };

  if (chosen) {
    return (
      <Adding
        key={chosen.personId}
        {...{ thing, day, chosen }}
        onAdd={(part) => {
          onAdd(part);
          setChosen(null);
          setWanted('');
        }}
        onLeave={() => setChosen(null)}
      />
    );
  }
  return (
    <div className={classes.finder}>
      <label htmlFor={id}>{t('finder.label')}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        autoFocus={isBack}
        aria-expanded={isOpen}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.length > 0 ? `${id}-${current}` : undefined}
        value={wanted}
        placeholder={t('finder.hint')}
        onChange={({ currentTarget }) => {
          setWanted(currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-found`}
        role="listbox"
        aria-label={t('finder.found')}
        className={classes.options}
        hidden={!isOpen || found.length === 0}
      >
        {found.map((candidate, index) => {
          const standsSo = standing(candidate);
          return (
            <li
              key={candidate.personId}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === current}
              className={classes.option}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(candidate);
              }}
            >
              <strong>{nameOf(candidate, language)}</strong>
              {standsSo && <span data-standing={standsSo}>{t(`availability.${standsSo}`)}</span>}
              <small>
                {[
                  said(candidate.organisation, language),
                  candidate.speakerId === null ? t('finder.toInvite') : '',
                ]
                  .filter((text) => text !== '')
                  .join(' · ')}
              </small>
            </li>
          );
        })}
      </ul>
      {isOpen && found.length === 0 && !isPending && failure === null && (
        <p className={classes.hint} role="status">
          {wanted.trim() === '' ? t('finder.none') : t('finder.noMatch', { wanted: wanted.trim() })}
        </p>
      )}
      {failure !== null && <FailureNotice failure={failure} onRetry={retry} />}
    </div>
  );
}

interface AddingProps extends Props {
  readonly chosen: Candidate;
  readonly onLeave: () => void;
}

/** The one who was chosen: as what, and whether they can come. */
function Adding({ thing, day, chosen, onAdd, onLeave }: AddingProps) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const client = useQueryClient();
  const [role, setRole] = useState<AppearanceRole>(
    thing.item?.kind === 'panel' ? 'panelist' : 'speaker',
  );
  const invite = useAct(inviteToSpeak);
  const { speakerId, personId, name } = chosen;
  const isThere = (thing.item?.speakers ?? []).some(
    (one) => one.person.id === personId && one.role === role,
  );
  const add = async () => {
    if (speakerId !== null) {
      onAdd({ speakerId, name, role, post: null });
      return;
    }
    const input = { eventId: state.event.id, personId };
    try {
      const { inviteSpeaker } = await invite.mutateAsync({ input });
      await client.invalidateQueries({ queryKey: ['eventSpeakers'] });
      onAdd({ speakerId: inviteSpeaker.id, name, role, post: null });
    } catch {
      // The notice below says why.
    }
  };
  return (
    <div className={classes.adding}>
      <p>
        <strong>{nameOf(chosen, words.language)}</strong>{' '}
        <span className={classes.hint}>{said(chosen.organisation, words.language)}</span>
      </p>
      <PersonDay personId={personId} thing={thing} day={day} />
      {speakerId === null && <p className={classes.hint}>{t('finder.inviteHow')}</p>}
      {isThere && <p className={classes.hint}>{t('finder.already')}</p>}
      {invite.isError && <FailureNotice failure={invite.error} />}
      <div className={classes.row}>
        <select
          aria-label={t('item.roleOf', { name })}
          value={role}
          onChange={({ currentTarget }) => setRole(roleOf(currentTarget.value))}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          autoFocus
          disabled={isThere || invite.isPending}
          onClick={() => void add()}
        >
          {t(speakerId === null ? 'finder.inviteAndAdd' : 'finder.add')}
        </button>
        <button type="button" className="button bare" onClick={onLeave}>
          {t('drawer.cancel')}
        </button>
      </div>
    </div>
  );
}
