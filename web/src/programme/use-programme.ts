import { useSuspenseQuery } from '@tanstack/react-query';

import { usePublicEvent } from '../events/use-public-event.js';
import { askingProgramme, type ProgrammeForum, type ProgrammeRoom } from './asked-programme.js';

export interface Programme {
  readonly timeZone: string;
  readonly rooms: readonly ProgrammeRoom[];
  readonly forums: readonly ProgrammeForum[];
}

/** The programme of the event that the page lies in; empty while nothing is released. */
export function useProgramme(): Programme {
  const { slug, timeZone } = usePublicEvent();
  const { event } = useSuspenseQuery(askingProgramme(slug)).data;
  return event ?? { timeZone, rooms: [], forums: [] };
}
