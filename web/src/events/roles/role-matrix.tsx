import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../kernel/i18n/language.js';
import classes from './role-matrix.module.css';
import type { Duties } from './use-roles.js';

/** What each role lets its holder do, as the server says it: a table where there is room for one, else a list. */
export function RoleMatrix({ roles }: { readonly roles: readonly Duties[] }) {
  const { t } = useTranslation('roles');
  const permissions = [
    ...new Set(roles.flatMap(({ everywhere, inScope }) => [...everywhere, ...inScope])),
  ];
  return (
    <section className={classes.matrix} aria-labelledby="role-matrix">
      <h2 id="role-matrix">{t('matrix.title')}</h2>
      <p className={classes.key}>{t('matrix.key')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('matrix.what')}</th>
            {roles.map(({ role }) => (
              <th key={role} scope="col">
                {t(`role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => (
            <tr key={permission}>
              <th scope="row">{t(`permission.${permission}`)}</th>
              {roles.map((duties) => (
                <td key={duties.role}>
                  <Mark {...{ duties, permission }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.list}>
        {roles.map((duties) => (
          <details key={duties.role}>
            <summary>{t(`role.${duties.role}`)}</summary>
            <RoleMay duties={duties} />
          </details>
        ))}
      </div>
    </section>
  );
}

interface MarkProps {
  readonly duties: Duties;
  readonly permission: Duties['everywhere'][number];
}

function Mark({ duties: { scope, everywhere, inScope }, permission }: MarkProps) {
  const { t } = useTranslation('roles');
  const isScoped = inScope.includes(permission) && scope !== null;
  if (!isScoped && !everywhere.includes(permission) && !inScope.includes(permission)) return null;
  return (
    <>
      <span aria-hidden="true">{isScoped ? '◐' : '●'}</span>
      <span className="visually-hidden">{isScoped ? t(`own.${scope}`) : t('matrix.may')}</span>
    </>
  );
}

/** What a role is, and all that it lets its holder do, in words. */
export function RoleMay({ duties }: { readonly duties: Duties }) {
  const { t } = useTranslation('roles');
  const language = useLanguage();
  const { role, scope, everywhere, inScope } = duties;
  const told = (permissions: Duties['everywhere']) =>
    permissions.map((one) => t(`permission.${one}`)).join(language === 'zh' ? '；' : '; ');
  // What has no scope is for the whole event, whatever it may be elsewhere.
  const whole = scope === null ? [...everywhere, ...inScope] : everywhere;
  return (
    <div className={classes.may}>
      <p>{t(`about.${role}`)}</p>
      <dl>
        {scope !== null && inScope.length > 0 && (
          <div>
            <dt>{t(`own.${scope}`)}</dt>
            <dd>{told(inScope)}</dd>
          </div>
        )}
        {whole.length > 0 && (
          <div>
            <dt>{t('matrix.everywhere')}</dt>
            <dd>{told(whole)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
