import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';

import { may } from '../../events/may.js';
import { ask } from '../../kernel/api/ask.js';
import { useLive } from '../../kernel/api/live.js';
import { isRefused } from '../../kernel/api/refused.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { shortDayText } from '../../kernel/i18n/times.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { said } from '../../kernel/ui/bilingual.js';
import { BilingualFields, FormField, TextField } from '../../kernel/ui/form-field.js';
import { FormFrame } from '../../kernel/ui/form-frame.js';
import { Icon } from '../../kernel/ui/icons.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useForm } from '../../kernel/ui/use-form.js';
import { AppointLead, CopyForum, DeleteForum } from './forum-dialogs.js';
import {
  fieldsOfForum,
  type ForumField,
  forumSlugFrom,
  hostsOf,
  inputOfForum,
  noForum,
  problemsInForum,
} from './forum-fields.js';
import classes from './forum-page.module.css';
import { deleteForum, organisedForums, saveForum, saveForumHosts } from './forums.generated.js';
import { HostsField } from './hosts-field.js';
import {
  daysOfForums,
  type ForumsEvent,
  type OrganisedForum,
  useForumsEvent,
} from './use-forums.js';

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
  const { id: eventId, slug, timeZone, rooms } = event;
  const list = `/organise/${slug}/forums`;
  const present = useMemo(
    () => (forum ? fieldsOfForum(forum, timeZone) : noForum),
    [forum, timeZone],
  );
  const form = useForm<ForumField>(`forum-${forum?.id ?? `new-${eventId}`}`, present);
  const [isChecked, setChecked] = useState(false);
  const [dialog, setDialog] = useState<Dialog>(null);
  const shown = forum
    ? form.shown
    : { ...form.shown, slug: form.shown.slug || forumSlugFrom(form.shown) };
  const problems = problemsInForum(shown);
  const days = daysOfForums(event);
  const save = useSaving(event, forum, (saved) => {
    form.saved();
    const name = said({ zh: form.shown.zh || null, en: form.shown.en || null }, language);
    showToast({ text: t(forum ? 'saved' : 'added', { name }), undo: saved.undo });
    void navigate(list);
  });
  const send = () => {
    setChecked(true);
    const [first] = Object.keys(problems);
    if (first !== undefined) {
      document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const changed = forum ? form.changed : [...form.changed, 'slug' as const];
    save.mutate({ shown, changed, before: present });
  };
  const problemOf = (name: ForumField) => {
    const own = problems[name];
    if (isChecked && own) return t(`problem.${own}`);
    return refusedField(save.error) === name && isRefused(save.error) ? save.error.message : null;
  };
  const moves = form.changed.some((name) => ['day', 'room', 'from', 'to'].includes(name));
  const placed = forum?.agenda.filter(({ during }) => during !== null).length ?? 0;
  const isNamed = { disabled: !mayAll };

  const title = forum ? said(forum.title, language) : t('new');
  return (
    <div className={classes.page}>
      <PageHead title={title} />
      <Link className={classes.back} to={list}>
        <Icon name="back" />
        {t('back')}
      </Link>
      <h1>{title}</h1>
      {forum && (
        <p className={classes.links}>
          <Link
            to={`/organise/${slug}/board${forum.heldOn === null ? '' : `?day=${forum.heldOn}`}`}
          >
            {t('onBoard')}
          </Link>
          {isPublic && <Link to={`/events/${slug}/forums/${forum.slug}`}>{t('public')}</Link>}
          {mayAll && (
            <button type="button" className={classes.act} onClick={() => setDialog('copy')}>
              {t('copy.do')}
            </button>
          )}
          {may(event.viewerMay, 'grantRoles') && (
            <button type="button" className={classes.act} onClick={() => setDialog('lead')}>
              {t('lead.do')}
            </button>
          )}
        </p>
      )}
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
          <>
            <section>
              <BilingualFields
                {...{ form, zh: 'zh', en: 'en', label: t('name') }}
                problem={problemOf('zh')}
              />
              <BilingualFields
                {...{ form, zh: 'themeZh', en: 'themeEn', label: t('theme'), maxLength: 1000 }}
              />
              <FormField
                {...{ form, name: 'slug', label: t('slug') }}
                hint={t('slugHint', { address: `/events/${slug}/forums/${shown.slug}` })}
                problem={problemOf('slug')}
              >
                {(bound) => (
                  <input
                    {...{ ...bound, ...isNamed, maxLength: 80, autoComplete: 'off' }}
                    placeholder={forum ? undefined : shown.slug}
                  />
                )}
              </FormField>
              <TextField
                {...{ form, name: 'code', maxLength: 6 }}
                label={t('code')}
                hint={t('codeHint')}
                problem={problemOf('code')}
              />
            </section>
            <section>
              <h2>{t('place')}</h2>
              <FormField {...{ form, name: 'room', label: t('room') }} problem={problemOf('room')}>
                {(bound) => (
                  <select {...bound}>
                    <option value="">{t('ownRooms')}</option>
                    {rooms.map(({ id, name, capacity }) => (
                      <option key={id} value={id}>
                        {said(name, language)}
                        {capacity !== null && ` (${t('seats', { count: capacity })})`}
                      </option>
                    ))}
                  </select>
                )}
              </FormField>
              <FormField
                {...{ form, name: 'day', label: t('day') }}
                problem={problemOf('day')}
                told={(day) => shortDayText(day, language)}
              >
                {(bound) => (
                  <select {...bound}>
                    <option value="">{t('dayUnknown')}</option>
                    {days.map((day) => (
                      <option key={day} value={day}>
                        {shortDayText(day, language)}
                      </option>
                    ))}
                  </select>
                )}
              </FormField>
              <TextField
                {...{ form, name: 'from', inputMode: 'numeric', maxLength: 5 }}
                label={t('from')}
                problem={problemOf('from')}
                placeholder="09:00"
              />
              <TextField
                {...{ form, name: 'to', inputMode: 'numeric', maxLength: 5 }}
                label={t('to')}
                placeholder="12:00"
              />
              <p data-wide="" className={classes.hint}>
                {t(moves && placed > 0 ? 'movesAlong' : 'placeHint', { count: placed })}
              </p>
            </section>
            <section>
              <h2>{t('limit')}</h2>
              <TextField
                {...{ form, name: 'capacity', inputMode: 'numeric', maxLength: 6 }}
                label={t('capacity')}
                hint={t('capacityHint')}
                problem={problemOf('capacity')}
              />
            </section>
          </>
        ) : (
          <p className={classes.hint}>{t('leadsOnly')}</p>
        )}
        <section>
          <h2>{t('hosts')}</h2>
          <div data-wide="">
            <FormField
              {...{ form, name: 'hosts', isGroup: true, label: t('hostsHint') }}
              told={(value) =>
                hostsOf(value)
                  .map(({ name }) => said(name, language))
                  .join(language === 'zh' ? '、' : ', ')
              }
            >
              {({ value, onChange }) => (
                <HostsField
                  {...{ eventId, value, label: t('hosts') }}
                  onChange={(next) => onChange({ currentTarget: { value: next } })}
                />
              )}
            </FormField>
          </div>
        </section>
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
    </div>
  );
}

interface Saving {
  readonly shown: typeof noForum;
  readonly changed: readonly ForumField[];
  readonly before: typeof noForum;
}

/** Saves the forum, then its hosts: each is an act of its own, and the second goes on from the first. */
function useSaving(
  { id: eventId, timeZone }: ForumsEvent,
  forum: OrganisedForum | null,
  onSaved: (saved: { readonly undo: () => void }) => void,
) {
  const { t } = useTranslation('forums');
  const client = useQueryClient();
  // One that was made and whose hosts were refused is made already.
  const made = useRef<{ readonly id: string; readonly version: number } | null>(null);
  const refetch = () => client.invalidateQueries({ queryKey: [organisedForums.name] });

  const write = async (
    { shown, changed }: Pick<Saving, 'shown' | 'changed'>,
    at: typeof made.current,
  ) => {
    let now = at;
    const input = inputOfForum(shown, forum, changed, timeZone);
    if (!now || Object.keys(input).length > 0) {
      const answer = await ask(client, saveForum, {
        input: now ? { ...input, ...now } : { ...input, eventId },
      });
      now = answer.saveForum;
      if (!forum) made.current = now;
    }
    if (!changed.includes('hosts')) return now;
    const hosts = hostsOf(shown.hosts).map(({ role, organisationId }) => ({
      role,
      organisationId,
    }));
    const { id: forumId, version } = now;
    return (await ask(client, saveForumHosts, { input: { forumId, version, hosts } }))
      .saveForumHosts;
  };
  const takeBack = async (saved: { id: string; version: number }, { before, changed }: Saving) => {
    const { id, version } = saved;
    try {
      if (!forum) await ask(client, deleteForum, { id, version });
      else await write({ shown: before, changed }, { id, version });
      showToast({ text: t('takenBack') });
    } catch (failure) {
      showToast({ text: isRefused(failure) ? failure.message : t('notTakenBack') });
    }
    await refetch();
  };

  return useMutation({
    mutationFn: (saving: Saving) =>
      write(saving, forum ? { id: forum.id, version: forum.version } : made.current),
    onSuccess: (saved, saving) => onSaved({ undo: () => void takeBack(saved, saving) }),
    onSettled: () => refetch(),
  });
}

function refusedField(failure: unknown): string {
  const field = isRefused(failure) ? (failure.field?.split('.')[0] ?? '') : '';
  const names: Readonly<Record<string, string>> = {
    title: 'zh',
    theme: 'themeZh',
    roomId: 'room',
    during: 'from',
    heldOn: 'day',
  };
  return names[field] ?? field;
}

export const page: Page = { Component: ForumPage };
