import { useTranslation } from 'react-i18next';

import { Icon } from '../../kernel/ui/icons.js';
import { linesOf } from './room-fields.js';
import classes from './equipment-field.module.css';

interface Props {
  readonly label: string;
  /** As `linesOf` reads it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What is in a room, a row for each thing, in both languages. */
export function EquipmentField({ label, value, onChange }: Props) {
  const { t } = useTranslation('rooms');
  const rows = linesOf(value);
  const put = (next: readonly { zh: string; en: string }[]) =>
    onChange(next.map(({ zh, en }) => `${zh}\t${en}`).join('\n'));
  const clean = (text: string) => text.replaceAll(/[\t\n]/g, ' ');
  const set = (index: number, change: { zh?: string; en?: string }) =>
    put(rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  return (
    <div role="group" aria-label={label}>
      <ul className={classes.equipment}>
        {rows.map(({ zh, en }, index) => (
          <li key={index}>
            <input
              lang="zh-CN"
              maxLength={200}
              aria-label={t('equipmentZh', { number: index + 1 })}
              value={zh}
              onChange={({ currentTarget }) => set(index, { zh: clean(currentTarget.value) })}
            />
            <input
              lang="en"
              maxLength={200}
              aria-label={t('equipmentEn', { number: index + 1 })}
              value={en}
              onChange={({ currentTarget }) => set(index, { en: clean(currentTarget.value) })}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={t('equipmentRemove', { number: index + 1 })}
              onClick={() => put(rows.filter((_, at) => at !== index))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => put([...rows, { zh: '', en: '' }])}>
        {t('equipmentAdd')}
      </button>
    </div>
  );
}
