import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { eagerTexts } from './eager-texts.js';
import type { Language } from './language.js';

type Texts = Record<string, unknown>;

/** The texts of every screen that only some people open; each comes with the screen. */
const lazyTexts = import.meta.glob<Texts>(
  [
    '../../*/texts/*.{zh,en}.json',
    '!../../*/texts/{kernel,events,programme,signings,attendees}.{zh,en}.json',
  ],
  { import: 'default' },
);

/** Fetches `<namespace>.<language>.json`, wherever it lies. */
const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const path = Object.keys(lazyTexts).find((one) =>
      one.endsWith(`/${namespace}.${language}.json`),
    );
    const load = path === undefined ? undefined : lazyTexts[path];
    if (load === undefined) {
      done(new Error(`No texts for ${namespace}`), false);
      return;
    }
    load().then(
      (texts) => done(null, texts),
      (failure: unknown) => done(failure instanceof Error ? failure : null, false),
    );
  },
};

export function makeI18n(language: Language): i18n {
  const made = i18next.createInstance();
  void made
    .use(files)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['zh', 'en'],
      fallbackLng: false,
      resources: eagerTexts,
      partialBundledLanguages: true,
      ns: Object.keys(eagerTexts.zh),
      defaultNS: 'kernel',
      returnNull: false,
      // React escapes by itself.
      interpolation: { escapeValue: false },
      initAsync: false,
    });
  return made;
}
