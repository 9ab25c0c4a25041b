import { useTranslation } from 'react-i18next';

import type { HostRole } from '../kernel/api/schema.generated.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { said } from '../kernel/ui/bilingual.js';
import { FormField } from '../kernel/ui/form-field.js';
import type { Form } from '../kernel/ui/use-form.js';
import { hostsOf, type HostRow, textOfHosts } from './hosts.js';
import { OrderedBodies } from './ordered-bodies.js';
import { OrganisationPicker } from './organisation-picker.js';

const roles: readonly HostRole[] = [
  'guidance',
  'host',
  'organiser',
  'co_organiser',
  'supporter',
  'partner',
  'media',
];

interface Props<Name extends string> {
  readonly form: Form<Name>;
  /** The field that holds what `textOfHosts` writes. */
  readonly name: Name;
  readonly eventId: string;
}

/** Who hosts an event or a forum, in protocol order: which is put by hand, never by an alphabet. */
export function HostsSection<Name extends string>({ form, name, eventId }: Props<Name>) {
  const { t } = useTranslation('directory');
  const language = useLanguage();
  return (
    <section>
      <h2>{t('hosts')}</h2>
      <div data-wide="">
        <FormField
          {...{ form, name, isGroup: true, label: t('hostsHint') }}
          told={(value) =>
            hostsOf(value)
              .map((host) => said(host.name, language))
              .join(language === 'zh' ? '、' : ', ')
          }
        >
          {({ value, onChange }) => (
            <Hosts
              {...{ eventId, value, label: t('hosts') }}
              onChange={(next) => onChange({ currentTarget: { value: next } })}
            />
          )}
        </FormField>
      </div>
    </section>
  );
}

interface HostsProps {
  readonly eventId: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Hosts({ eventId, label, value, onChange }: HostsProps) {
  const { t } = useTranslation(['directory', 'events']);
  const language = useLanguage();
  const hosts = hostsOf(value);
  const put = (next: readonly HostRow[]) => onChange(textOfHosts(next));
  return (
    <OrderedBodies
      {...{ label, put }}
      rows={hosts}
      keyOf={(host) => `${host.organisationId} ${host.role}`}
      nameOf={(host) => said(host.name, language)}
      before={(host, change) => (
        <select
          aria-label={t('host.role', { name: said(host.name, language) })}
          value={host.role}
          onChange={({ currentTarget }) => {
            const role = roles.find((one) => one === currentTarget.value);
            if (role) change({ role });
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role} disabled={isTaken(hosts, host, role)}>
              {t(`events:host.${role}`)}
            </option>
          ))}
        </select>
      )}
    >
      <OrganisationPicker
        {...{ eventId, label: t('host.add') }}
        onPick={({ id: organisationId, name: { zh, en, enStatus = null } }) => {
          const last = hosts.at(-1)?.role ?? 'host';
          const free = [last, ...roles].find((role) => !isHosting(hosts, organisationId, role));
          if (free) put([...hosts, { role: free, organisationId, name: { zh, en, enStatus } }]);
        }}
      />
    </OrderedBodies>
  );
}

function isHosting(hosts: readonly HostRow[], organisationId: string, role: HostRole): boolean {
  return hosts.some((one) => one.organisationId === organisationId && one.role === role);
}

/** An organisation has each part once. */
function isTaken(hosts: readonly HostRow[], host: HostRow, role: HostRole): boolean {
  return role !== host.role && isHosting(hosts, host.organisationId, role);
}
