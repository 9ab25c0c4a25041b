/** How the rooms lie: as columns, with the time down, or as rows, with the time across. */
export type RoomsAs = 'columns' | 'rows';

/** A point or a size in the terms of the board: along the day, and across the rooms. */
export interface Laid {
  readonly along: number;
  readonly across: number;
}

export function laid({ x, y }: { readonly x: number; readonly y: number }, roomsAs: RoomsAs): Laid {
  return roomsAs === 'columns' ? { along: y, across: x } : { along: x, across: y };
}

/** Where a key leads on the board. */
export type Heading = 'earlier' | 'later' | 'roomBefore' | 'roomAfter';

const headings: Record<RoomsAs, Readonly<Partial<Record<string, Heading>>>> = {
  columns: {
    ArrowUp: 'earlier',
    ArrowDown: 'later',
    ArrowLeft: 'roomBefore',
    ArrowRight: 'roomAfter',
  },
  rows: {
    ArrowLeft: 'earlier',
    ArrowRight: 'later',
    ArrowUp: 'roomBefore',
    ArrowDown: 'roomAfter',
  },
};

/** Arrows lead where they point, however the rooms lie. */
export function headingOf(key: string, roomsAs: RoomsAs): Heading | undefined {
  return headings[roomsAs][key];
}
