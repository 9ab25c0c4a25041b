import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { asking } from '../kernel/api/asked.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { useActionSource } from '../kernel/shell/actions.js';
import { said } from '../kernel/ui/bilingual.js';
import { draftNames } from './draft-names.generated.js';

/** Lets the command palette of organisers find what is drafted: items, forums, rooms, and who speaks. */
export function useDraftFinder(slug: string, mayRead: boolean): void {
  const { t } = useTranslation('organise');
  const client = useQueryClient();
  const language = useLanguage();
  const navigate = useNavigate();
  useActionSource(
    useCallback(async () => {
      if (!mayRead) return [];
      const { event } = await client.query(
        asking(draftNames, { slug }, { live: ['programme', 'forums', 'rooms', 'speakers'] }),
      );
      const { rooms = [], forums = [] } = event ?? {};
      const items = forums.flatMap(({ agenda }) => agenda);
      const people = new Map(
        items.flatMap(({ speakers }) => speakers.map(({ person }) => [person.id, person])),
      );
      const found = (kind: 'item' | 'forum' | 'room' | 'person', label: string, path: string) => ({
        ...{ id: path, group: t(`found.${kind}`), label },
        run: () => void navigate(`/organise/${slug}/${path}`),
      });
      return [
        ...items.map(({ id, title }) => found('item', said(title, language), `board?item=${id}`)),
        ...forums.map(({ id, title }) => found('forum', said(title, language), `forums/${id}`)),
        ...rooms.map(({ id, name }) => found('room', said(name, language), `rooms/${id}`)),
        ...[...people.values()].map(({ id, name, nameLatin }) =>
          found('person', said({ zh: name, en: nameLatin }, language), `people/${id}`),
        ),
      ];
    }, [client, language, mayRead, navigate, slug, t]),
  );
}
