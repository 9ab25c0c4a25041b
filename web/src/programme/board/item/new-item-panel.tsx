import { type SubmitEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { said } from '../../../kernel/ui/bilingual.js';
import { DraftNotice } from '../../../kernel/ui/draft-notice.js';
import { EmptyState } from '../../../kernel/ui/empty-state.js';
import { Notice } from '../../../kernel/ui/notice.js';
import { useTyped } from '../../../kernel/ui/use-typed.js';
import type { Unsaved } from '../../../kernel/ui/use-unsaved.js';
import type { Fields } from '../../../kernel/ui/versions.js';
import { useShared } from '../board-context.js';
import type { Existing } from '../deeds/history.js';
import classes from '../panel-form.module.css';
import type { NewAt } from '../panels.js';
import type { Place } from '../planned.js';
import { SidePanel } from '../side-panel.js';
import { itemKinds, kindIn } from './item-fields.js';
import { LengthField } from './length-field.js';

const minute = 60_000;

interface Props {
  readonly at: NewAt;
  readonly unsaved: Unsaved;
  readonly onClose: () => void;
  /** It was made; `edit` to go on in its editor. */
  readonly onMade: (id: string, edit: boolean) => void;
}

/** A new item, at a place or without one. Enter makes it. */
export function NewItemPanel({ at, unsaved, onClose, onMade }: Props) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language } = words;
  const { moves, ownForums } = state;
  const id = useId();
  const length = at.place?.during ? (at.place.during.end - at.place.during.start) / minute : 30;
  const typed = useTyped<NewField>(
    `new-item-${state.event.id}`,
    useFieldsOf(at.forumId ?? ownForums[0]?.id ?? '', length, at.place !== null),
  );
  const { zh, en, kind, minutes, placed } = typed.shown;
  const { type, reset } = typed;
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  const { mark } = unsaved;
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    mark(zh.trim() !== '' || en.trim() !== '');
    return () => mark(false);
  }, [en, mark, zh]);

  // What was typed earlier may name a forum that is gone, or no longer one's own.
  const forum = ownForums.find((one) => one.id === typed.shown.forumId) ?? ownForums[0];
  const place =
    placed !== '' && at.place && forum ? placeWith(at.place, Number(minutes), forum) : null;
  const make = async (edit: boolean) => {
    const title = { zh: zh.trim() || null, en: en.trim() || null };
    setMissing(title.zh === null && title.en === null);
    if ((title.zh === null && title.en === null) || !forum || isBusy) return;
    const kept = {
      ...(place ?? { during: null, roomId: null }),
      ...{ forumId: forum.id, kind: kindIn({ kind }), title, fixed: false, parts: [] },
    };
    const seen = moves.nameNew();
    const change: Existing = { kind: 'existing', ...seen, title, from: false, to: true, kept };
    setBusy(true);
    const isMade = await moves.act([change]);
    setBusy(false);
    if (!isMade) return;
    reset();
    mark(false);
    onMade(moves.latest(seen).id, edit);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void make(false);
  };

  return (
    <SidePanel title={t('new.title')} onClose={onClose}>
      {ownForums.length === 0 ? (
        <EmptyState>{t('new.noForum')}</EmptyState>
      ) : (
        <form className={classes.form} onSubmit={submit} noValidate>
          {unsaved.isAsked && (
            <Notice
              tone="refuses"
              title={t('new.unsaved')}
              actions={
                <>
                  <button
                    type="button"
                    className="button"
                    onClick={() => {
                      reset();
                      unsaved.goOn();
                    }}
                  >
                    {t('item.discard')}
                  </button>
                  <button type="button" className="button bare" onClick={unsaved.stay}>
                    {t('item.stay')}
                  </button>
                </>
              }
            />
          )}
          {typed.hasDraft && <DraftNotice typed={typed} />}
          <div className={classes.pair}>
            <label>
              {t('item.zh')}
              <textarea
                ref={language === 'zh' ? first : undefined}
                lang="zh-CN"
                rows={2}
                maxLength={300}
                value={zh}
                aria-invalid={isMissing || undefined}
                onKeyDown={sendsOnEnter}
                onChange={({ currentTarget }) => type({ zh: currentTarget.value })}
              />
            </label>
            <label>
              {t('item.en')}
              <textarea
                ref={language === 'en' ? first : undefined}
                lang="en"
                rows={2}
                maxLength={300}
                value={en}
                aria-invalid={isMissing || undefined}
                onKeyDown={sendsOnEnter}
                onChange={({ currentTarget }) => type({ en: currentTarget.value })}
              />
            </label>
          </div>
          {isMissing && (
            <p className={classes.problem} role="alert">
              {t('item.titleNeeded')}
            </p>
          )}
          <label>
            {t('new.forum')}
            <select
              value={forum?.id}
              onChange={({ currentTarget }) => type({ forumId: currentTarget.value })}
            >
              {ownForums.map((one) => (
                <option key={one.id} value={one.id}>
                  {`${one.code} · ${said(one.title, language)}`}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('item.kind')}
            <select
              value={kind}
              onChange={({ currentTarget }) => type({ kind: currentTarget.value })}
            >
              {itemKinds.map((one) => (
                <option key={one} value={one}>
                  {t(`itemKind.${one}`)}
                </option>
              ))}
            </select>
          </label>
          {at.place && (
            <label className={classes.check}>
              <input
                type="checkbox"
                checked={placed !== ''}
                onChange={({ currentTarget }) =>
                  type({ placed: currentTarget.checked ? 'yes' : '' })
                }
              />
              {place
                ? t('new.at', words.where(place, place.roomId ?? forum?.room?.id ?? null))
                : t('new.unplaced')}
            </label>
          )}
          {!at.place && <p className={classes.hint}>{t('new.waits')}</p>}
          {place && (
            <LengthField
              id={`${id}-length`}
              value={minutes}
              onChange={(value) => type({ minutes: value })}
            />
          )}
          <div className={classes.save}>
            <button type="submit" className="button primary" disabled={isBusy}>
              {t('new.make')}
            </button>
            <button
              type="button"
              className="button"
              disabled={isBusy}
              onClick={() => void make(true)}
            >
              {t('new.makeAndEdit')}
            </button>
          </div>
        </form>
      )}
    </SidePanel>
  );
}

/** What is typed of a new item; `placed` is `yes`, or nothing. */
type NewField = 'zh' | 'en' | 'kind' | 'forumId' | 'minutes' | 'placed';

/** What the form begins with, the same as long as nothing of it changes. */
function useFieldsOf(forumId: string, length: number, isPlaced: boolean): Fields<NewField> {
  return useMemo(
    () => ({
      ...{ zh: '', en: '', kind: itemKinds[0] ?? 'talk', forumId, minutes: `${length}` },
      placed: isPlaced ? 'yes' : '',
    }),
    [forumId, isPlaced, length],
  );
}

/** The place as its forum allows it: the room of the forum where it holds one. */
function placeWith(
  { during, roomId }: Place,
  minutes: number,
  forum: { readonly room: { readonly id: string } | null },
): Place | null {
  if (!during || (forum.room === null && roomId === null)) return null;
  const length = Math.max(5, minutes || 30);
  return {
    during: { start: during.start, end: during.start + length * minute },
    roomId: forum.room ? null : roomId,
  };
}

/** A title stands in one line, so Enter is free to make the item; not while Chinese is being composed. */
function sendsOnEnter(event: React.KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
