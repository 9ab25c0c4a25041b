import { useTranslation } from 'react-i18next';

import { usePublicEvent } from '../events/use-public-event.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { type BilingualText, said } from '../kernel/ui/bilingual.js';
import { Icon } from '../kernel/ui/icons.js';
import classes from './star-button.module.css';
import { toggleStar, useIsStarred } from './stars.js';

interface Props {
  readonly item: { readonly id: string; readonly title: BilingualText };
}

/** One tap puts an item into one's own schedule, or takes it out. */
export function StarButton({ item: { id, title } }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { slug } = usePublicEvent();
  const isOn = useIsStarred(slug, id);
  return (
    <button
      type="button"
      className={`icon-button no-print ${classes.star ?? ''}`}
      aria-pressed={isOn}
      aria-label={t('star.label', { title: said(title, language) })}
      title={isOn ? t('star.remove') : t('star.add')}
      onClick={() => toggleStar(slug, id)}
    >
      <Icon name="star" filled={isOn} />
    </button>
  );
}
