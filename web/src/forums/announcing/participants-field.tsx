import { useTranslation } from 'react-i18next';

import { OrderedBodies } from '../../directory/ordered-bodies.js';
import { OrganisationPicker } from '../../directory/organisation-picker.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import {
  aGroup,
  participantRoles,
  type ParticipantRow,
  participantsOf,
  textOfParticipants,
} from './announcement-fields.js';
import classes from './announcing.module.css';

interface Props {
  readonly eventId: string;
  /** As `textOfParticipants` writes it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Who takes part in an announcement, in the order in which they are named. */
export function ParticipantsField({ eventId, value, onChange }: Props) {
  const { t } = useTranslation(['announcing', 'programme']);
  const language = useLanguage();
  const rows = participantsOf(value);
  const put = (next: readonly ParticipantRow[]) => onChange(textOfParticipants(next));
  const role = rows.at(-1)?.role ?? 'participant';
  const nameOf = ({ organisation, groupZh, groupEn }: ParticipantRow) =>
    said(organisation?.name ?? { zh: groupZh || null, en: groupEn || null }, language) ||
    t('group');
  return (
    <OrderedBodies
      {...{ rows, put, nameOf, label: t('participants') }}
      keyOf={(_, index) => String(index)}
      before={(row, change) => (
        <select
          aria-label={t('role', { name: nameOf(row) })}
          value={row.role}
          onChange={({ currentTarget }) => {
            const next = participantRoles.find((one) => one === currentTarget.value);
            if (next) change({ role: next });
          }}
        >
          {participantRoles.map((one) => (
            <option key={one} value={one}>
              {t(`programme:participant.${one}`)}
            </option>
          ))}
        </select>
      )}
      instead={(row, change) =>
        row.organisation ? undefined : (
          <Group row={row} change={change} number={rows.indexOf(row) + 1} />
        )
      }
    >
      <OrganisationPicker
        {...{ eventId, label: t('participants') }}
        onPick={({ id, name: { zh, en } }) =>
          put([...rows, { ...aGroup, role, organisation: { id, name: { zh, en } } }])
        }
      />
      <p>
        <button
          type="button"
          className="button bare"
          onClick={() => put([...rows, { ...aGroup, role }])}
        >
          {t('addGroup')}
        </button>
      </p>
    </OrderedBodies>
  );
}

interface GroupProps {
  readonly row: ParticipantRow;
  readonly change: (changes: Partial<ParticipantRow>) => void;
  readonly number: number;
}

function Group({ row: { groupZh, groupEn, groupCount }, change, number }: GroupProps) {
  const { t } = useTranslation('announcing');
  return (
    <span className={classes.group}>
      <input
        name="participants"
        lang="zh-CN"
        maxLength={300}
        aria-label={t('groupZh', { number })}
        placeholder={t('groupPlaceholderZh')}
        value={groupZh}
        onChange={({ currentTarget }) => change({ groupZh: currentTarget.value })}
      />
      <input
        lang="en"
        maxLength={300}
        aria-label={t('groupEn', { number })}
        placeholder={t('groupPlaceholderEn')}
        value={groupEn}
        onChange={({ currentTarget }) => change({ groupEn: currentTarget.value })}
      />
      <input
        inputMode="numeric"
        maxLength={6}
        aria-label={t('groupCount')}
        placeholder={t('groupCount')}
        value={groupCount}
        onChange={({ currentTarget }) => change({ groupCount: currentTarget.value })}
      />
    </span>
  );
}
