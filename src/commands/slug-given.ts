import { PlainFailure } from '../kernel/errors/plain-failure.js';

/** The name of an event in addresses, as `--event` gives it. */
export function slugGiven(slug: string): string {
  if (slug.length >= 2 && slug.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return slug;
  throw new PlainFailure({
    zh: '--event 为网址名称：2 至 80 个小写字母、数字，可用单个连字符分隔。',
    en: '--event is a name for addresses: 2 to 80 small letters and digits, with single hyphens between.',
  });
}
