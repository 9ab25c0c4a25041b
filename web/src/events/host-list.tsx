import { useTranslation } from 'react-i18next';

import type { HostRole } from '../kernel/api/schema.generated.js';
import { type BilingualText, Bilingual } from '../kernel/ui/bilingual.js';
import classes from './host-list.module.css';

interface Props {
  /** In protocol order, which no alphabet changes. */
  readonly hosts: readonly {
    readonly id: string;
    readonly role: HostRole;
    readonly organisation: { readonly name: BilingualText };
  }[];
}

export function HostList({ hosts }: Props) {
  const { t } = useTranslation('events');
  if (hosts.length === 0) return null;
  return (
    <dl className={classes.hosts}>
      {[...Map.groupBy(hosts, ({ role }) => role)].map(([role, own]) => (
        <div key={role}>
          <dt>{t(`host.${role}`)}</dt>
          {own.map(({ id, organisation }) => (
            <dd key={id}>
              <Bilingual of={organisation.name} needed />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
