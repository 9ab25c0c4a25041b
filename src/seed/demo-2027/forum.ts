import type { HostRole } from '../../directory/host.js';
import { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { Day, RoomName } from './event.js';

export interface DemoItem {
  readonly kind: AgendaItemKind;
  readonly minutes: number;
  readonly zh: string;
  readonly en: string;
}

/** An item of a forum without a room: it holds one of its own. */
export interface PlacedItem extends DemoItem {
  readonly room: RoomName;
  readonly day: Day;
  readonly start: string;
}

export interface DemoForum {
  readonly slug: string;
  readonly zh: string;
  readonly en: string;
  readonly theme?: { readonly zh: string; readonly en: string };
  /** How many it takes. */
  readonly capacity: number;
  /** The share of all who register that asks for it. */
  readonly demand: number;
  /** In the order of protocol. */
  readonly hosts: readonly (readonly [HostRole, string])[];
}

/** It holds a room, and its items follow one another. */
export interface RoomedForum extends DemoForum {
  readonly room: RoomName;
  readonly day: Day;
  readonly start: string;
  readonly minutes: number;
  readonly items: readonly DemoItem[];
}

/** It runs through several halls and days. */
export interface ScatteredForum extends DemoForum {
  readonly items: readonly PlacedItem[];
}

type Said = readonly [minutes: number, zh: string, en: string];

function of(kind: AgendaItemKind): (...said: Said) => DemoItem {
  return (minutes, zh, en) => ({ kind, minutes, zh, en });
}

export const opening = of(AgendaItemKind.opening);
export const keynote = of(AgendaItemKind.keynote);
export const talk = of(AgendaItemKind.talk);
export const panel = of(AgendaItemKind.panel);
export const pause = of(AgendaItemKind.break);
export const ceremony = of(AgendaItemKind.ceremony);
export const signing = of(AgendaItemKind.signing);
export const launch = of(AgendaItemKind.launch);
export const fund = of(AgendaItemKind.fund);
export const conferral = of(AgendaItemKind.conferral);
export const upgrade = of(AgendaItemKind.upgrade);
export const release = of(AgendaItemKind.release);
export const other = of(AgendaItemKind.other);
