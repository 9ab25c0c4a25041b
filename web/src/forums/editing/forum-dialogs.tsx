import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { ask } from '../../kernel/api/ask.js';
import { useAct } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Field } from '../../kernel/ui/field.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { typedText } from '../../kernel/ui/typed-text.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import classes from './forum-page.module.css';
import {
  appointLead,
  copyForum,
  deleteForum,
  dismissLead,
  organisedForums,
  restoreForum,
  undoCopy,
} from './forums.generated.js';
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
  const takeBack = useTakeBackForums();
  const { id: forumId, version, title } = forum;
  const list = `/organise/${event.slug}/forums`;
  const copy = useAct(copyForum, {
    onSuccess: ({ copyForum: made }) => {
      void client.invalidateQueries({ queryKey: [organisedForums.name] });
      const { agenda } = made;
      const input = {
        ...{ forumId: made.id, version: made.version },
        items: agenda.map((item) => ({ id: item.id, version: item.version })),
        appearanceIds: agenda.flatMap(({ speakers }) => speakers.map(({ id }) => id)),
      };
      const undo = async () => {
        await ask(client, undoCopy, { input });
        void navigate(list);
      };
      showToast({ text: t('copy.done'), undo: () => void takeBack(undo) });
      onClose();
      void navigate(`${list}/${made.id}`);
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
  const takeBack = useTakeBackForums();
  const appoint = useAct(appointLead, {
    onSuccess: ({ grantRole: { id } }) => {
      void client.invalidateQueries({ queryKey: [organisedForums.name] });
      const undo = () => ask(client, dismissLead, { id });
      showToast({ text: t('lead.done'), undo: () => void takeBack(undo) });
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
  const takeBack = useTakeBackForums();
  const remove = useAct(deleteForum, {
    onSuccess: () => {
      const undo = () => ask(client, restoreForum, { id: forum.id });
      showToast({ text: t('delete.done', { name }), undo: () => void takeBack(undo) });
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

/** Takes something back, and reads the forums anew however that went. */
function useTakeBackForums(): (act: () => Promise<unknown>) => Promise<void> {
  const client = useQueryClient();
  const takeBack = useTakeBack();
  return (act) =>
    takeBack(act).finally(
      () => void client.invalidateQueries({ queryKey: [organisedForums.name] }),
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
