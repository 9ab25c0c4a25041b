import type { FastifyRequest } from 'fastify';

import { type Locale, localeOf } from '../kernel/text/locale.js';

/** Keeps the choice of whoever reads without script; the app writes the same one. */
export const languageCookie = 'dais-language';

/** The language asked for in the address; null where it asks for none. */
export function languageAskedFor(request: FastifyRequest): Locale | null {
  const { lang } = request.query as { lang?: unknown };
  return lang === 'zh' || lang === 'en' ? lang : null;
}

/** What the address asks for, else what was chosen before, else what the browser prefers. */
export function languageOf(request: FastifyRequest): Locale {
  const chosen = new RegExp(`(?:^|; *)${languageCookie}=(zh|en)(?:;|$)`).exec(
    request.headers.cookie ?? '',
  )?.[1];
  return (
    languageAskedFor(request) ??
    (chosen as Locale | undefined) ??
    localeOf(request.headers['accept-language'])
  );
}
