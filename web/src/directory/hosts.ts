import type { HostRole } from '../kernel/api/schema.generated.js';
import type { BilingualText } from '../kernel/ui/bilingual.js';

/** An organisation in a role, as it is being put into order. */
export interface HostRow {
  readonly role: HostRole;
  readonly organisationId: string;
  readonly name: BilingualText;
}

/** Hosts as a form holds them. */
export function textOfHosts(hosts: readonly HostRow[]): string {
  return hosts.length === 0 ? '' : JSON.stringify(hosts);
}

export function hostsOf(text: string): HostRow[] {
  // Nobody but `textOfHosts` writes it.
  return text === '' ? [] : (JSON.parse(text) as HostRow[]);
}

/** Hosts as the API tells of them. */
export function hostRows(
  hosts: readonly {
    readonly role: HostRole;
    readonly organisation: { readonly id: string; readonly name: BilingualText };
  }[],
): HostRow[] {
  return hosts.map(({ role, organisation: { id, name } }) => ({
    ...{ role, organisationId: id },
    name: { zh: name.zh, en: name.en, enStatus: name.enStatus ?? null },
  }));
}

/** Hosts as the API takes them. */
export function hostsInput(text: string): { role: HostRole; organisationId: string }[] {
  return hostsOf(text).map(({ role, organisationId }) => ({ role, organisationId }));
}
