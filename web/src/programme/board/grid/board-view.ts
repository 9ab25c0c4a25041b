import { remembered } from '../../../kernel/ui/remembered.js';
import type { Step } from '../carry/raster.js';
import type { RoomsAs } from './facing.js';
import type { Zoom } from './layout.js';

/* How somebody likes to look at the board, kept in this browser. */

export const chosenStep = remembered<Step>('dais-board-step', 5);

export const chosenRoomsAs = remembered<RoomsAs>('dais-board-rooms-as', 'columns');

export const chosenZoom = remembered<Zoom>('dais-board-zoom', 1);
