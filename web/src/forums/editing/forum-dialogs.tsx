import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useAct } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Field } from '../../kernel/ui/field.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { typedText } from '../../kernel/ui/typed-text.js';
import classes from './forum-page.module.css';
import { appointLead, copyForum, deleteForum, organisedForums } from './forums.generated.js';
import type { ForumsEvent, OrganisedForum } from './use-forums.js';

interface Props {
  readonly event: ForumsEvent;
  readonly forum: OrganisedForum;
  readonly onClose: () => void;
}

/** A forum as a template for another one of the event. */
export function CopyForum({ event, forum, onClose }: Props) {
  const { t } = useTranslation('forums');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id: forumId, version, title } = forum;
  const copy = useAct(copyForum, {
    onSuccess: ({ copyForum: made }) => {
      void client.invalidateQueries({ queryKey: [organisedForums.name] });
      showToast({ text: t('copy.done') });
      onClose();
      void navigate(`/organise/${event.slug}/forums/${made.id}`);
    },
  });
  return (
    <ConfirmDialog
      title={t('copy.title')}
      confirm={t('copy.make')}
      isPending={copy.isPending}
      onClose={onClose}
      onConfirm={(form) => {
        const given = givenIn(form);
        copy.mutate({
          input: {
            ...{ forumId, version, slug: given('slug').trim() },
            title: typedText(title, { zh: given('zh'), en: given('en') }),
            day: given('day') === '' ? null : given('day'),
            withPeople: form.has('withPeople'),
          },
        });
      }}
    >
      <p className={classes.hint}>{t('copy.hint')}</p>
      <Field name="zh" label={t('copy.zh')} defaultValue={title.zh ?? ''} lang="zh-CN" />
      <Field name="en" label={t('copy.en')} defaultValue={title.en ?? ''} lang="en" />
      <Field
        name="slug"
        label={t('slug')}
        defaultValue={freeSlug(event, forum)}
        maxLength={80}
        problem={fieldOf(copy.error, 'slug')}
      />
      <Field name="day" label={t('copy.day')} type="date" defaultValue={forum.heldOn ?? ''} />
      <label className={classes.check}>
        <input type="checkbox" name="withPeople" />
        {t('copy.withPeople')}
      </label>
      {copy.error && <FailureNotice failure={copy.error} />}
    </ConfirmDialog>
  );
}

/** Gives an account the role of a lead, for this forum alone. */
export function AppointLead({ event, forum, onClose }: Props) {
  const { t } = useTranslation('forums');
  const client = useQueryClient();
  const language = useLanguage();
  const appoint = useAct(appointLead, {
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [organisedForums.name] });
      showToast({ text: t('lead.done') });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('lead.title', { name: said(forum.title, language) })}
      confirm={t('lead.do')}
      isPending={appoint.isPending}
      onClose={onClose}
      onConfirm={(form) => {
        const email = givenIn(form)('email').trim();
        const scope = { eventId: event.id, scopeId: forum.id };
        if (email !== '') appoint.mutate({ input: { ...scope, email, role: 'forum_lead' } });
      }}
    >
      <p className={classes.hint}>{t('lead.hint')}</p>
      <Field name="email" label={t('lead.email')} type="email" autoComplete="off" />
      {appoint.error && <FailureNotice failure={appoint.error} />}
    </ConfirmDialog>
  );
}

interface DeleteProps extends Pick<Props, 'forum' | 'onClose'> {
  readonly onDeleted: () => void;
}

export function DeleteForum({ forum, onDeleted, onClose }: DeleteProps) {
  const { t } = useTranslation('forums');
  const language = useLanguage();
  const client = useQueryClient();
  const name = said(forum.title, language);
  const remove = useAct(deleteForum, {
    onSuccess: () => {
      showToast({ text: t('delete.done', { name }) });
      onDeleted();
      void client.invalidateQueries({ queryKey: [organisedForums.name] });
    },
  });
  return (
    <ConfirmDialog
      title={t('delete.title', { name })}
      confirm={t('delete.do')}
      isPending={remove.isPending}
      onClose={onClose}
      onConfirm={() => remove.mutate({ id: forum.id, version: forum.version })}
    >
      <p>{t('delete.hint')}</p>
      {remove.error && <FailureNotice failure={remove.error} />}
    </ConfirmDialog>
  );
}

function givenIn(form: FormData): (name: string) => string {
  return (name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
}

function fieldOf(failure: unknown, field: string): string | null {
  return isRefused(failure) && failure.field === field ? failure.message : null;
}

/** The name of the forum in addresses with the next number that is free. */
function freeSlug({ forums }: ForumsEvent, { slug }: OrganisedForum): string {
  const taken = new Set(forums.map((one) => one.slug));
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
