import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { shortDayText } from '../../../kernel/i18n/times.js';
import { said } from '../../../kernel/ui/bilingual.js';
import { useShared } from '../board-context.js';
import panel from '../panel-form.module.css';
import classes from './conflicting.module.css';
import { type ItemField, itemKinds } from './item-fields.js';
import type { ItemFormState } from './use-item-form.js';

interface Props {
  readonly field: ItemField;
  readonly form: ItemFormState;
  readonly children: ReactNode;
}

/** A field, and below it, where two have changed it, both values and the choice. */
export function Conflicting({ field, form, children }: Props) {
  const { t } = useTranslation('board');
  const valueOf = useValueOf(field);
  if (!form.conflicts.includes(field)) return <div>{children}</div>;
  return (
    <div className={classes.conflict} data-conflict={field}>
      {children}
      <dl className={classes.versions}>
        <dt>{t('stale.mine')}</dt>
        <dd>{valueOf(form.mine[field]) || t('item.empty')}</dd>
        <dt>{t('stale.theirs')}</dt>
        <dd>{valueOf(form.present[field]) || t('item.empty')}</dd>
      </dl>
      <div className={panel.choices}>
        <button type="button" className="button" onClick={() => form.settle(field, 'mine')}>
          {t('stale.keep')}
        </button>
        <button type="button" className="button" onClick={() => form.settle(field, 'theirs')}>
          {t('stale.take')}
        </button>
      </div>
    </div>
  );
}

/** What stands in a field, in words. */
function useValueOf(field: ItemField): (value: string) => string {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language } = words;
  return (value) => {
    switch (field) {
      case 'kind':
        return t(`itemKind.${itemKinds.find((one) => one === value) ?? 'other'}`);
      case 'fixed':
        return t(value === '' ? 'item.notFixed' : 'item.isFixed');
      case 'day':
        return value === '' ? t('unscheduled') : shortDayText(value, language);
      case 'length':
        return value === '' ? '' : t('minutes', { minutes: value });
      case 'room': {
        const room = state.event.rooms.find(({ id }) => id === value);
        return room ? said(room.name, language) : t('noRoom');
      }
      default:
        return value;
    }
  };
}
