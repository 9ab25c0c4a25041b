import { useTranslation } from 'react-i18next';

import type { HostRole } from '../kernel/api/schema.generated.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { said } from '../kernel/ui/bilingual.js';
import { FormField } from '../kernel/ui/form-field.js';
import { Icon } from '../kernel/ui/icons.js';
import type { Form } from '../kernel/ui/use-form.js';
import { hostsOf, type HostRow, textOfHosts } from './hosts.js';
import classes from './hosts-section.module.css';
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
  const swap = (one: number, other: number) =>
    put(
      hosts.map((host, at) => {
        if (at === one) return hosts[other] ?? host;
        return at === other ? (hosts[one] ?? host) : host;
      }),
    );
  return (
    <div role="group" aria-label={label} className={classes.field}>
      <ol className={classes.hosts}>
        {hosts.map((host, index) => {
          const name = said(host.name, language);
          return (
            <li key={`${host.organisationId} ${host.role}`}>
              <select
                aria-label={t('host.role', { name })}
                value={host.role}
                onChange={({ currentTarget }) => {
                  const role = roles.find((one) => one === currentTarget.value) ?? host.role;
                  put(hosts.map((one, at) => (at === index ? { ...one, role } : one)));
                }}
              >
                {roles.map((role) => (
                  <option key={role} value={role} disabled={isTaken(hosts, host, role)}>
                    {t(`events:host.${role}`)}
                  </option>
                ))}
              </select>
              <span className={classes.name}>{name}</span>
              <span className={classes.tools}>
                <button
                  type="button"
                  className={`icon-button ${classes.up ?? ''}`}
                  aria-label={t('host.up', { name })}
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                >
                  <Icon name="arrow" />
                </button>
                <button
                  type="button"
                  className={`icon-button ${classes.down ?? ''}`}
                  aria-label={t('host.down', { name })}
                  disabled={index === hosts.length - 1}
                  onClick={() => swap(index, index + 1)}
                >
                  <Icon name="arrow" />
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('host.remove', { name })}
                  onClick={() => put(hosts.filter((_, at) => at !== index))}
                >
                  <Icon name="close" />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <OrganisationPicker
        {...{ eventId, label: t('host.add') }}
        onPick={({ id: organisationId, name: { zh, en, enStatus = null } }) => {
          const last = hosts.at(-1)?.role ?? 'host';
          const free = [last, ...roles].find((role) => !isHosting(hosts, organisationId, role));
          if (free) put([...hosts, { role: free, organisationId, name: { zh, en, enStatus } }]);
        }}
      />
    </div>
  );
}

function isHosting(hosts: readonly HostRow[], organisationId: string, role: HostRole): boolean {
  return hosts.some((one) => one.organisationId === organisationId && one.role === role);
}

/** An organisation has each part once. */
function isTaken(hosts: readonly HostRow[], host: HostRow, role: HostRole): boolean {
  return role !== host.role && isHosting(hosts, host.organisationId, role);
}
