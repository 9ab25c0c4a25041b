import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { Icon } from '../ui/icons.js';
import classes from './toggles.module.css';

/** As the system has it, until somebody chooses; both signs are there, and style shows the one that applies. */
export function SchemeToggle() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: true });
  return (
    <button
      type="button"
      className={`icon-button ${classes.scheme ?? ''}`}
      aria-label={t('scheme.switch')}
      onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
    >
      <Icon name="moon" />
      <Icon name="sun" />
    </button>
  );
}
