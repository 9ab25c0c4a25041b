import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import { PageHead } from '../shell/head.js';
import type { Page } from '../shell/page.js';
import { useSite } from '../shell/site.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { Field } from '../ui/field.js';
import { useFields } from '../ui/use-fields.js';
import classes from './sign-in-page.module.css';
import { useSignIn } from './use-viewer.js';

function SignInPage() {
  const { t } = useTranslation();
  const { demo } = useSite();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const signIn = useSignIn(() => void navigate(placeAfter(search.get('next'))));
  const form = useFields({
    read: (given) => ({ email: given('email').trim(), password: given('password') }),
    check: ({ email, password }) => ({
      email: email.includes('@') ? null : t('signIn.emailNeeded'),
      password: password === '' ? t('signIn.passwordNeeded') : null,
    }),
    submit: (input) => signIn.mutate({ input }),
  });

  return (
    <div className={classes.page}>
      <PageHead title={t('signIn.title')} />
      <form className={classes.form} onSubmit={form.onSubmit} noValidate>
        <h1>{t('signIn.title')}</h1>
        {signIn.error && <FailureNotice failure={signIn.error} />}
        <Field
          name="email"
          label={t('signIn.email')}
          problem={form.problems.email}
          type="email"
          autoComplete="username"
        />
        <Field
          name="password"
          label={t('signIn.password')}
          problem={form.problems.password}
          type="password"
          autoComplete="current-password"
        />
        <button className="button primary" disabled={signIn.isPending}>
          {t('signIn.do')}
        </button>
      </form>
      {demo && (
        <section className={classes.demo} aria-labelledby="demo-accounts">
          <h2 id="demo-accounts">{t('signIn.demo')}</h2>
          <p>{t('signIn.demoHint', { password: demo.password })}</p>
          <ul>
            {demo.accounts.map(({ email, role }) => (
              <li key={email}>
                <button
                  type="button"
                  disabled={signIn.isPending}
                  onClick={() => signIn.mutate({ input: { email, password: demo.password } })}
                >
                  <strong>{t(`role.${role as 'owner'}`)}</strong>
                  <span>{t(`roleMay.${role as 'owner'}`)}</span>
                  <small>{email}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Only a place of our own: an address elsewhere would lend our name to a stranger. */
function placeAfter(next: string | null): string {
  return next !== null && /^\/[^/\\]/.test(next) ? next : '/organise';
}

export const page: Page = { Component: SignInPage };
