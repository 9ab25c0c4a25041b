import type { RoomedForum, ScatteredForum } from './forum.js';
import { firstDay } from './forums-day-1.js';
import { secondDay } from './forums-day-2.js';
import { thirdDay, workshops } from './forums-day-3.js';

/** Twelve, in the order of the programme. */
export const forums: readonly (RoomedForum | ScatteredForum)[] = [
  ...firstDay,
  ...secondDay,
  ...thirdDay,
  workshops,
];

export function isRoomed(forum: object): forum is RoomedForum {
  return 'room' in forum;
}
