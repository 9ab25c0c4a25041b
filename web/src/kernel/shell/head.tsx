import { createContext, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** What stands in the head of the page while the server renders it; the page fills it in. */
export interface Head {
  title: string;
  description: string | null;
  status: number;
  /** For whoever holds its link alone: nothing for search engines. */
  isPrivate: boolean;
  /** Where the same is told to search engines. */
  jsonLd: string | null;
}

/** Null in a browser. */
export const HeadContext = createContext<Head | null>(null);

interface Props {
  readonly title: string;
  /** For search engines and shared links. */
  readonly description?: string;
  /** What the server answers with. */
  readonly status?: number;
  readonly isPrivate?: boolean;
  readonly jsonLd?: string | null;
}

/** Names the page: in the tab, and in what the server sends. */
export function PageHead({
  title,
  description,
  status = 200,
  isPrivate = false,
  jsonLd = null,
}: Props) {
  const { t } = useTranslation();
  const whole = title === '' ? t('brand') : `${title} · ${t('brand')}`;
  const head = useContext(HeadContext);
  if (head) {
    Object.assign(head, {
      ...{ title: whole, description: description ?? null, status, isPrivate, jsonLd },
    });
  }
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  return null;
}
