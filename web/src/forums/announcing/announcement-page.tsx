import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import { ask } from '../../kernel/api/ask.js';
import { useAct } from '../../kernel/api/asked.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { amountText } from '../../kernel/ui/amounts.js';
import { said } from '../../kernel/ui/bilingual.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { BilingualFields, FormField } from '../../kernel/ui/form-field.js';
import { FormFrame } from '../../kernel/ui/form-frame.js';
import list from '../../kernel/ui/list-page.module.css';
import { ThingPage } from '../../kernel/ui/thing-page.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useChecked } from '../../kernel/ui/use-checked.js';
import { type Form, useForm } from '../../kernel/ui/use-form.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import { organisedForums } from '../editing/forums.generated.js';
import {
  type AnnouncementField,
  type AnnouncementProblem,
  type AnnouncingItem,
  fieldsOfAnnouncement,
  inputOfAnnouncement,
  kindsIn,
  noAnnouncement,
  type OrganisedAnnouncement,
  participantRoles,
  participantsOf,
  problemsInAnnouncement,
} from './announcement-fields.js';
import {
  deleteAnnouncement,
  restoreAnnouncement,
  saveAnnouncement,
} from './announcing.generated.js';
import { type AmountRow, amountsOf, hasFigure, minorUnitsOf } from './amount-rows.js';
import { AmountsField } from './amounts-field.js';
import classes from './announcing.module.css';
import { ParticipantsField } from './participants-field.js';
import { useAnnouncing } from './use-announcing.js';

function AnnouncementPage() {
  const { announcement: id = '' } = useParams();
  const [params] = useSearchParams();
  const announcing = useAnnouncing();
  if (!announcing) return <NotFoundPage />;
  const { event, items, path } = announcing;
  const item = items.find((one) =>
    id === 'new' ? one.id === params.get('item') : one.announcements.some((it) => it.id === id),
  );
  const one = item?.announcements.find((it) => it.id === id) ?? null;
  const isThere = item !== undefined && (one !== null || kindsIn(item.kind).length > 0);
  if (!isThere) return <NotFoundPage />;
  const back = `${path}/announcements`;
  return <AnnouncementForm key={`${item.id} ${id}`} {...{ item, one, back, eventId: event.id }} />;
}

interface Props {
  readonly eventId: string;
  readonly item: AnnouncingItem;
  /** Null for one that is to be made. */
  readonly one: OrganisedAnnouncement | null;
  readonly back: string;
}

function AnnouncementForm({ eventId, item, one, back }: Props) {
  const { t } = useTranslation(['announcing', 'programme']);
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const takeBack = useTakeBack();
  const present = useMemo(
    () => (one ? fieldsOfAnnouncement(one) : noAnnouncement(item)),
    [item, one],
  );
  const form = useForm<AnnouncementField>(`announcement-${one?.id ?? `new-${item.id}`}`, present);
  const [isAsked, setAsked] = useState(false);
  const { shown, changed } = form;
  const name = said({ zh: shown.zh || null, en: shown.en || null }, language);
  const refetch = () => client.invalidateQueries({ queryKey: [organisedForums.name] });
  const undo = ({ id, version }: { id: string; version: number }) => {
    const input = { ...inputOfAnnouncement(present, one, changed), id, version };
    const undone = one
      ? ask(client, saveAnnouncement, { input })
      : ask(client, deleteAnnouncement, { id, version });
    return undone.finally(refetch);
  };
  const save = useAct(saveAnnouncement, {
    onSuccess: ({ saveAnnouncement: saved }) => {
      form.saved();
      void refetch();
      const text = t(one ? 'saved' : 'added', { name });
      showToast({ text, undo: () => void takeBack(() => undo(saved)) });
      void navigate(back);
    },
  });
  const { check, problemOf, isChecked } = useChecked<AnnouncementField, AnnouncementProblem>({
    problems: problemsInAnnouncement(shown),
    told: (problem) => t(`problem.${problem}`),
    failure: save.error,
    named: { title: 'zh' },
  });
  const send = () => {
    if (!check()) return;
    const input = inputOfAnnouncement(shown, one, changed);
    const which = one ? { id: one.id, version: one.version } : { agendaItemId: item.id };
    save.mutate({ input: { ...input, ...which } }, { onError: () => void refetch() });
  };
  const kinds = kindsIn(item.kind);
  const toldAmount = (row: AmountRow) => {
    const minorUnits = hasFigure(row) ? minorUnitsOf(row) : null;
    return minorUnits === null
      ? t(`amount.basisOf.${row.basis}`)
      : amountText(minorUnits, row.currency, language);
  };
  return (
    <ThingPage
      title={one ? said(one.title, language) : t('new')}
      back={{ to: back, text: t('backToAll') }}
      links={<span>{t('in', { name: said(item.title, language) })}</span>}
    >
      <FormFrame
        {...{ form, failure: save.error, isSaving: save.isPending, onSave: send }}
        save={t(one ? 'save' : 'do')}
        more={
          one && (
            <button type="button" className="button bare" onClick={() => setAsked(true)}>
              {t('delete.do')}
            </button>
          )
        }
      >
        <section>
          <BilingualFields
            {...{ form, zh: 'zh', en: 'en', label: t('name') }}
            problem={problemOf('zh')}
          />
          {kinds.length > 1 && (
            <FormField {...{ form, name: 'kind', label: t('kind') }} problem={problemOf('kind')}>
              {(bound) => (
                <select {...bound}>
                  {kinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`programme:announcement.${kind}`)}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
          )}
        </section>
        <section>
          <h2>{t('participants')}</h2>
          <div data-wide="">
            <FormField
              {...{ form, name: 'participants', isGroup: true, label: t('participantsHint') }}
              problem={problemOf('participants')}
              told={(value) =>
                participantsOf(value)
                  .map(({ organisation, groupZh, groupEn }) =>
                    said(organisation?.name ?? { zh: groupZh, en: groupEn }, language),
                  )
                  .join(language === 'zh' ? '、' : ', ')
              }
            >
              {({ value, onChange }) => (
                <ParticipantsField
                  {...{ eventId, value }}
                  onChange={(next) => onChange({ currentTarget: { value: next } })}
                />
              )}
            </FormField>
          </div>
          <OpenRoles form={form} />
        </section>
        <section>
          <h2>{t('amounts')}</h2>
          <div data-wide="">
            <FormField
              {...{ form, name: 'amounts', isGroup: true, label: t('amountsHint') }}
              problem={problemOf('amounts')}
              told={(value) =>
                amountsOf(value)
                  .map(toldAmount)
                  .join(language === 'zh' ? '、' : ', ')
              }
            >
              {({ value, onChange }) => (
                <AmountsField
                  {...{ value, isChecked, titles: [shown.zh, shown.en] }}
                  onChange={(next) => onChange({ currentTarget: { value: next } })}
                />
              )}
            </FormField>
          </div>
        </section>
      </FormFrame>
      {one && isAsked && (
        <DeleteAnnouncement
          one={one}
          onClose={() => setAsked(false)}
          onDeleted={() => {
            form.reset();
            void refetch();
            void navigate(back);
          }}
        />
      )}
    </ThingPage>
  );
}

/** The roles that are there, each with whether its list goes on with 等. */
function OpenRoles({ form }: { readonly form: Form<AnnouncementField> }) {
  const { t } = useTranslation(['announcing', 'programme']);
  const there = new Set(participantsOf(form.shown.participants).map(({ role }) => role));
  const open = form.shown.openRoles.split(' ');
  const offered = participantRoles.filter((role) => there.has(role) || open.includes(role));
  if (offered.length === 0) return null;
  return (
    <div data-wide="">
      <FormField
        {...{ form, name: 'openRoles', isGroup: true }}
        label={t('open')}
        hint={t('openHint')}
      >
        {({ value, onChange }) => (
          <div className={classes.roles} role="group" aria-label={t('open')}>
            {offered.map((role) => (
              <label key={role}>
                <input
                  type="checkbox"
                  checked={value.split(' ').includes(role)}
                  onChange={({ currentTarget: { checked } }) => {
                    const others = value.split(' ').filter((one) => one !== role && one !== '');
                    const next = [...others, ...(checked ? [role] : [])].sort().join(' ');
                    onChange({ currentTarget: { value: next } });
                  }}
                />
                {t(`programme:participant.${role}`)}
              </label>
            ))}
          </div>
        )}
      </FormField>
    </div>
  );
}

interface DeleteProps {
  readonly one: OrganisedAnnouncement;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

function DeleteAnnouncement({ one, onDeleted, onClose }: DeleteProps) {
  const { t } = useTranslation('announcing');
  const name = said(one.title, useLanguage());
  const client = useQueryClient();
  const takeBack = useTakeBack();
  const restore = () =>
    ask(client, restoreAnnouncement, { id: one.id }).finally(() =>
      client.invalidateQueries({ queryKey: [organisedForums.name] }),
    );
  const remove = useAct(deleteAnnouncement, {
    onSuccess: () => {
      showToast({ text: t('deleted', { name }), undo: () => void takeBack(restore) });
      onDeleted();
    },
  });
  return (
    <ConfirmDialog
      title={t('delete.ask', { name })}
      confirm={t('delete.do')}
      isPending={remove.isPending}
      onConfirm={() => remove.mutate({ id: one.id, version: one.version })}
      onClose={onClose}
    >
      <p className={list.facts}>{t('delete.hint')}</p>
      {remove.error && <FailureNotice failure={remove.error} />}
    </ConfirmDialog>
  );
}

export const page: Page = { Component: AnnouncementPage };
