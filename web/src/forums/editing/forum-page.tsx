import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';

import { HostsSection } from '../../directory/hosts-section.js';
import { may } from '../../events/may.js';
import { useLive } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { said } from '../../kernel/ui/bilingual.js';
import { FormFrame } from '../../kernel/ui/form-frame.js';
import { ThingPage } from '../../kernel/ui/thing-page.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useChecked } from '../../kernel/ui/use-checked.js';
import { useForm } from '../../kernel/ui/use-form.js';
import { AppointLead, CopyForum, DeleteForum } from './forum-dialogs.js';
import {
  fieldsOfForum,
  type ForumField,
  type ForumProblem,
  forumSlugFrom,
  noForum,
  problemsInForum,
} from './forum-fields.js';
import classes from './forum-page.module.css';
import { ForumInputs } from './forum-inputs.js';
import { useForumSaving } from './use-forum-saving.js';
import { daysHeld, type ForumsEvent, type OrganisedForum, useForumsEvent } from './use-forums.js';

function ForumPage() {
  const { slug = '', forum: id } = useParams();
  const { event, released } = useForumsEvent(slug);
  useLive(event?.id);
  const forum = event?.forums.find((one) => one.id === id) ?? null;
  if (!event) return <NotFoundPage />;
  const mayAll = may(event.viewerMay, 'editEvent');
  const mayHosts = forum !== null && may(event.viewerMay, 'editProgramme', forum.id);
  const isThere = forum ? mayAll || mayHosts : id === 'new' && mayAll;
  if (!isThere) return <NotFoundPage />;
  return (
    <ForumForm
      key={id}
      {...{ event, forum, mayAll }}
      isPublic={forum !== null && released.has(forum.id)}
    />
  );
}

interface Props {
  readonly event: ForumsEvent;
  /** Null for one that is to be made. */
  readonly forum: OrganisedForum | null;
  /** Who leads it puts its hosts alone. */
  readonly mayAll: boolean;
  readonly isPublic: boolean;
}

type Dialog = 'copy' | 'delete' | 'lead' | null;

function ForumForm({ event, forum, mayAll, isPublic }: Props) {
  const { t } = useTranslation('forums');
  const language = useLanguage();
  const navigate = useNavigate();
  const { id: eventId, slug, timeZone } = event;
  const list = `/organise/${slug}/forums`;
  const present = useMemo(
    () => (forum ? fieldsOfForum(forum, timeZone) : noForum),
    [forum, timeZone],
  );
  const form = useForm<ForumField>(`forum-${forum?.id ?? `new-${eventId}`}`, present);
  const [dialog, setDialog] = useState<Dialog>(null);
  const shown = forum
    ? form.shown
    : { ...form.shown, slug: form.shown.slug || forumSlugFrom(form.shown) };
  const save = useForumSaving(event, forum, (undo) => {
    form.saved();
    const name = said({ zh: form.shown.zh || null, en: form.shown.en || null }, language);
    showToast({ text: t(forum ? 'saved' : 'added', { name }), undo });
    void navigate(list);
  });
  const { check, problemOf } = useChecked<ForumField, ForumProblem>({
    problems: problemsInForum(shown),
    told: (problem) => t(`problem.${problem}`),
    failure: save.error,
    named: { title: 'zh', theme: 'themeZh', roomId: 'room', during: 'from', heldOn: 'day' },
  });
  const send = () => {
    if (!check()) return;
    const changed = forum ? form.changed : [...form.changed, 'slug' as const];
    save.mutate({ shown, changed, before: present });
  };

  const [day] = forum ? daysHeld(forum, timeZone) : [];
  const title = forum ? said(forum.title, language) : t('new');
  return (
    <ThingPage
      title={title}
      back={{ to: list, text: t('back') }}
      links={
        forum && (
          <>
            <Link to={`/organise/${slug}/board${day === undefined ? '' : `?day=${day}`}`}>
              {t('onBoard')}
            </Link>
            <Link to={`${list}/${forum.id}/announcements`}>{t('announcements')}</Link>
            {isPublic && <Link to={`/events/${slug}/forums/${forum.slug}`}>{t('public')}</Link>}
            {mayAll && (
              <button type="button" onClick={() => setDialog('copy')}>
                {t('copy.do')}
              </button>
            )}
            {may(event.viewerMay, 'grantRoles') && (
              <button type="button" onClick={() => setDialog('lead')}>
                {t('lead.do')}
              </button>
            )}
          </>
        )
      }
    >
      <FormFrame
        {...{ form, failure: save.error, isSaving: save.isPending, onSave: send }}
        save={t(forum ? 'save' : 'add')}
        more={
          forum && mayAll ? (
            <button type="button" className="button bare" onClick={() => setDialog('delete')}>
              {t('delete.do')}
            </button>
          ) : undefined
        }
      >
        {mayAll ? (
          <ForumInputs {...{ event, forum, form, slug: shown.slug, problemOf }} />
        ) : (
          <p className={classes.hint}>{t('leadsOnly')}</p>
        )}
        <HostsSection {...{ form, eventId, name: 'hosts' }} />
      </FormFrame>
      {forum && dialog === 'copy' && (
        <CopyForum {...{ event, forum }} onClose={() => setDialog(null)} />
      )}
      {forum && dialog === 'lead' && (
        <AppointLead {...{ event, forum }} onClose={() => setDialog(null)} />
      )}
      {forum && dialog === 'delete' && (
        <DeleteForum
          {...{ forum }}
          onClose={() => setDialog(null)}
          onDeleted={() => {
            form.reset();
            void navigate(list);
          }}
        />
      )}
    </ThingPage>
  );
}

export const page: Page = { Component: ForumPage };
