import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

import { useSite } from '../shell/site.js';
import { CopyableText } from './copyable-text.js';
import { Icon } from './icons.js';
import classes from './page-code.module.css';

/** The address of this page as others reach it, and its code, which is drawn when the page is at rest. */
function useCode(): { readonly address: string; readonly image: string | null } {
  const { pathname } = useLocation();
  const { address: site } = useSite();
  const address = `${site}${pathname}`;
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly image: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const waiting = requestIdleCallback(() => {
      void import('./code-image.js').then(({ codeImage }) => {
        if (isWanted) setDrawn({ of: address, image: codeImage(address) });
      });
    });
    return () => {
      isWanted = false;
      cancelIdleCallback(waiting);
    };
  }, [address]);
  return { address, image: drawn?.of === address ? drawn.image : null };
}

/** Ends what is printed: where the page is to be found, and its code. */
export function PrintedCode() {
  const { t } = useTranslation();
  const { address, image } = useCode();
  return (
    <p className={classes.printed} aria-hidden="true">
      {image !== null && <img src={image} alt="" width="96" height="96" />}
      <span>
        {t('code.online')}
        <br />
        {address}
      </span>
    </p>
  );
}

/** Hands the page on: its code for another phone to read, and its address. */
export function ShareButton() {
  const { t } = useTranslation();
  const { address, image } = useCode();
  return (
    <details className={`no-print ${classes.share ?? ''}`}>
      <summary className="button">
        <Icon name="share" />
        {t('code.share')}
      </summary>
      <div className={classes.panel}>
        {image !== null && <img src={image} alt={t('code.image')} width="192" height="192" />}
        <CopyableText label={t('code.address')} text={address} />
      </div>
    </details>
  );
}
