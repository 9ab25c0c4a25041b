import type { eagerTexts } from './eager-texts.js';
import type { LazyTexts } from './lazy-texts.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'kernel';
    resources: (typeof eagerTexts)['zh'] & LazyTexts;
  }
}
