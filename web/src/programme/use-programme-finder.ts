import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useLanguage } from '../kernel/i18n/language.js';
import { useActionSource } from '../kernel/shell/actions.js';
import { said } from '../kernel/ui/bilingual.js';
import { nameOf } from '../speakers/person-name.js';
import { askingProgramme } from './asked-programme.js';

/** Lets the command palette find the forums, items and people of a programme. */
export function useProgrammeFinder(slug: string): void {
  const { t } = useTranslation('programme');
  const client = useQueryClient();
  const language = useLanguage();
  const navigate = useNavigate();
  useActionSource(
    useCallback(async () => {
      const { event } = await client.query(askingProgramme(slug));
      const forums = event?.forums ?? [];
      const items = forums.flatMap(({ agenda }) => agenda);
      const people = new Map(
        items.flatMap(({ speakers }) => speakers.map(({ person }) => [person.id, person])),
      );
      const found = (kind: 'forum' | 'item' | 'person', label: string, path: string) => ({
        ...{ id: path, group: t(`found.${kind}`), label },
        run: () => void navigate(`/events/${slug}/${path}`),
      });
      return [
        ...forums.map((one) => found('forum', said(one.title, language), `forums/${one.slug}`)),
        ...items.map(({ id, title }) => found('item', said(title, language), `items/${id}`)),
        ...[...people.values()].map((one) =>
          found('person', nameOf(one, language), `people/${one.id}`),
        ),
      ];
    }, [client, language, navigate, slug, t]),
  );
}
