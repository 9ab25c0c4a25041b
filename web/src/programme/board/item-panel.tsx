import { type SubmitEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Fixes } from '../../../../src/events/calendar/fixes.js';
import { useActions } from '../../kernel/shell/actions.js';
import { said } from '../../kernel/ui/bilingual.js';
import { Icon } from '../../kernel/ui/icons.js';
import { Notice } from '../../kernel/ui/notice.js';
import type { Unsaved } from '../../kernel/ui/use-unsaved.js';
import { useShared } from './board-context.js';
import { ItemAbout } from './item-about.js';
import { kindIn, titleIn } from './item-fields.js';
import { ItemFormFields } from './item-form.js';
import { ItemHistory } from './item-history.js';
import classes from './item-panel.module.css';
import { ItemSpeakers } from './item-speakers.js';
import { boundRoomOf, keptOf, type Place, type Planned, versionOf } from './planned.js';
import { SidePanel } from './side-panel.js';
import { useItemForm } from './use-item-form.js';

const usual = 30;

interface Props {
  readonly thing: Planned;
  /** The day that is shown. */
  readonly day: string;
  readonly unsaved: Unsaved;
  /** Whether somebody has deleted it meanwhile. */
  readonly isGone: boolean;
  readonly onClose: () => void;
  readonly onPut: (place: Place) => void;
  /** To the one before or after it, in the order of the board; null at the ends. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** An item: its words, its place, who takes part, and what was done to it. */
export function ItemPanel(props: Props) {
  const { thing, day, unsaved, isGone, onClose, onPut, onPrevious, onNext } = props;
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { language, titleOf } = words;
  const editable = state.mayEdit(thing);
  const form = useItemForm(thing);
  const { isDirty, send, reset } = form;
  const { mark } = unsaved;
  useEffect(() => {
    mark(isDirty);
    return () => mark(false);
  }, [isDirty, mark]);

  const element = useRef<HTMLFormElement>(null);
  useActions(
    useMemo(
      () => [
        {
          id: 'board-save',
          group: t('title'),
          label: t('item.save'),
          keys: 'mod+s',
          run: () => element.current?.requestSubmit(),
        },
        ...(onPrevious
          ? [
              {
                id: 'board-previous',
                group: t('title'),
                label: t('item.previous'),
                keys: 'k',
                run: onPrevious,
              },
            ]
          : []),
        ...(onNext
          ? [{ id: 'board-next', group: t('title'), label: t('item.next'), keys: 'j', run: onNext }]
          : []),
      ],
      [onNext, onPrevious, t],
    ),
  );

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send();
  };
  const makeAgain = () => {
    const kept = keptOf(thing);
    if (!kept) return;
    const title = titleIn(form.shown);
    const again = { ...kept, title, kind: kindIn(form.shown) };
    reset();
    void state.moves.act([
      {
        kind: 'existing',
        id: thing.id,
        title,
        version: versionOf(thing),
        from: false,
        to: true,
        kept: again,
      },
    ]);
  };

  return (
    <SidePanel
      title={titleOf(thing)}
      onClose={onClose}
      tools={
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={t('item.previous')}
            disabled={onPrevious === null}
            onClick={() => onPrevious?.()}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t('item.next')}
            disabled={onNext === null}
            onClick={() => onNext?.()}
          >
            <Icon name="arrow" />
          </button>
        </>
      }
    >
      {unsaved.isAsked && (
        <Asked
          unsaved={unsaved}
          onSave={() => void send().then((isSaved) => (isSaved ? unsaved.goOn() : unsaved.stay()))}
          onDiscard={() => {
            reset();
            unsaved.goOn();
          }}
        />
      )}
      {isGone && (
        <Notice
          tone="refuses"
          title={t('item.gone')}
          actions={
            <button type="button" className="button" onClick={makeAgain}>
              {t('item.makeAgain')}
            </button>
          }
        >
          <p>{t('item.goneHow')}</p>
        </Notice>
      )}
      {form.hasDraft && (
        <Notice
          tone="warns"
          title={t('item.draft')}
          actions={
            <>
              <button type="button" className="button" onClick={form.restore}>
                {t('item.draftTake')}
              </button>
              <button type="button" className="button bare" onClick={form.forget}>
                {t('item.draftLeave')}
              </button>
            </>
          }
        />
      )}
      <p className={classes.forum}>
        {`${thing.forum.code} · ${said(thing.forum.title, language)}`}
        <br />
        {thing.during
          ? `${words.where(thing, null).day} ${words.where(thing, null).span} · ${words.room(
              thing.roomId ?? boundRoomOf(thing),
            )}`
          : t('waiting')}
      </p>
      <Clashes id={thing.id} />
      {editable && !isGone && !thing.during && <Suggestions thing={thing} onPut={onPut} />}
      {editable && (
        <form ref={element} className={classes.form} onSubmit={submit} noValidate>
          <ItemFormFields thing={thing} form={form} day={day} />
          <div className={classes.save}>
            <button
              type="submit"
              className="button primary"
              disabled={!isDirty || form.isSaving || isGone}
            >
              {t('item.save')}
            </button>
            {isDirty && (
              <button type="button" className="button bare" onClick={reset}>
                {t('item.discard')}
              </button>
            )}
            {form.isSaved && <p role="status">{t('item.saved')}</p>}
          </div>
        </form>
      )}
      {editable && !isGone && thing.during && <Suggestions thing={thing} onPut={onPut} />}
      <ItemSpeakers thing={thing} day={day} editable={editable && !isGone} />
      {!isGone && <ItemAbout key={`about ${thing.id}`} id={thing.id} />}
      {editable && <ItemActions thing={thing} isGone={isGone} onDeleted={onClose} />}
      {editable && <ItemHistory key={thing.id} thing={thing} onRestore={form.type} />}
    </SidePanel>
  );
}

interface AskedProps {
  readonly unsaved: Unsaved;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Before what was typed is left. */
function Asked({ unsaved, onSave, onDiscard }: AskedProps) {
  const { t } = useTranslation('board');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Notice
      tone="refuses"
      title={t('item.unsaved')}
      actions={
        <>
          <button ref={first} type="button" className="button primary" onClick={onSave}>
            {t('item.saveAndGo')}
          </button>
          <button type="button" className="button" onClick={onDiscard}>
            {t('item.discard')}
          </button>
          <button type="button" className="button bare" onClick={unsaved.stay}>
            {t('item.stay')}
          </button>
        </>
      }
    />
  );
}

function Clashes({ id }: { readonly id: string }) {
  const { state, words } = useShared();
  const clashes = state.clashing.get(id) ?? [];
  if (clashes.length === 0) return null;
  return (
    <ul className={classes.clashes}>
      {clashes.map((clash) => (
        <li key={clash.id}>{words.clash(clash)}</li>
      ))}
    </ul>
  );
}

/** The three best free places: two taps plan an item. */
function Suggestions({ thing, onPut }: Pick<Props, 'thing' | 'onPut'>) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { board } = state;
  const free = useMemo(
    () => new Fixes<Planned>(board).freePlaces(thing.id, usual),
    [board, thing.id],
  );
  return (
    <section>
      <h3 className={classes.heading}>{t('item.moveTo')}</h3>
      <p className={classes.hint}>{free.length === 0 ? t('item.noFree') : t('item.free')}</p>
      <div className={classes.choices}>
        {free.map(({ during, roomId }) => {
          const { day, span, room } = words.where({ during }, roomId ?? boundRoomOf(thing));
          return (
            <button
              key={`${during.start} ${roomId ?? ''}`}
              type="button"
              className="button"
              data-free=""
              onClick={() => onPut({ during, roomId })}
            >
              {`${day} ${span} · ${room}`}
            </button>
          );
        })}
      </div>
    </section>
  );
}

interface ActionsProps {
  readonly thing: Planned;
  readonly isGone: boolean;
  readonly onDeleted: () => void;
}

/** What else can be done to it; each can be undone. */
function ItemActions({ thing, isGone, onDeleted }: ActionsProps) {
  const { state, act, selected } = useShared();
  const { t } = useTranslation('board');
  const isBreak = thing.item?.kind === 'break' && thing.during !== null;
  if (isGone) return null;
  return (
    <section>
      <h3 className={classes.heading}>{t('item.more')}</h3>
      <div className={classes.choices}>
        <button
          type="button"
          className="button"
          aria-pressed={selected.has(thing.id)}
          onClick={() => act.select(thing.id)}
        >
          {t('item.select')}
        </button>
        {thing.during && (
          <button
            type="button"
            className="button"
            onClick={() => act.open({ kind: 'arrange', what: 'swap', id: thing.id })}
          >
            {t('arrange.swap')}
          </button>
        )}
        {isBreak && state.mayArrange && (
          <button type="button" className="button" onClick={() => act.copyBreak(thing.id)}>
            {t('arrange.copyBreak')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            act.remove([thing.id]);
            onDeleted();
          }}
        >
          {t('item.delete')}
        </button>
      </div>
    </section>
  );
}
