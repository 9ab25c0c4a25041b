import { useTranslation } from 'react-i18next';

import classes from '../panel-form.module.css';

const lengths = [10, 15, 20, 30, 45, 60, 90];

interface Props {
  readonly id: string;
  /** In minutes, as it is typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** How long something takes: the usual lengths at a touch, any other by number. */
export function LengthField({ id, value, onChange }: Props) {
  const { t } = useTranslation('board');
  return (
    <>
      <label htmlFor={id}>{t('item.length')}</label>
      <div className={classes.lengths}>
        <input
          id={id}
          type="number"
          name="length"
          min={5}
          step={5}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
        {lengths.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={`${one}` === value}
            aria-label={t('minutes', { minutes: one })}
            onClick={() => onChange(`${one}`)}
          >
            {one}
          </button>
        ))}
      </div>
    </>
  );
}
