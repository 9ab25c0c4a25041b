import { Role } from '../../src/access/permission.js';

/** Who asks: a role for the whole event, or one for the fixture's own forum, gate or organisation. */
export type Asker =
  `${Role}` | 'lead_elsewhere' | 'door_elsewhere' | 'partner_elsewhere' | 'stranger' | 'visitor';

export const askers: readonly Asker[] = [
  ...Object.values(Role),
  'lead_elsewhere',
  'door_elsewhere',
  'partner_elsewhere',
  'stranger',
  'visitor',
];
