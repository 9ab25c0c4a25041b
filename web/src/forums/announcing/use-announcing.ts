import { useParams } from 'react-router';

import { may } from '../../events/may.js';
import { useLive } from '../../kernel/api/live.js';
import { useForumsEvent } from '../editing/use-forums.js';
import { kindsIn } from './announcement-fields.js';

/** The forum of the address with the items that can announce; null for whoever may not edit it. */
export function useAnnouncing() {
  const { slug = '', forum: id } = useParams();
  const { event } = useForumsEvent(slug);
  useLive(event?.id);
  const forum = event?.forums.find((one) => one.id === id);
  if (!event || !forum || !may(event.viewerMay, 'editProgramme', forum.id)) return null;
  const items = forum.agenda.filter(
    ({ kind, announcements }) => kindsIn(kind).length > 0 || announcements.length > 0,
  );
  return { event, forum, items, path: `/organise/${slug}/forums/${forum.id}` };
}
