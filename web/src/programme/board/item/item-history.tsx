import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { asking } from '../../../kernel/api/asked.js';
import { localOf, shortDayText } from '../../../kernel/i18n/times.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { useShared } from '../board-context.js';
import { boundRoomOf, type Planned } from '../planned.js';
import { editsFrom, type ItemEdit, type ItemState, type StateField } from './item-edits.js';
import { type ItemFields, itemKinds, placeFieldsOf } from './item-fields.js';
import classes from './item-history.module.css';
import { itemHistory } from './item.generated.js';
import { useSpeakers } from './use-candidates.js';

const few = 5;

interface Props {
  readonly thing: Planned;
  /** Fills the form with what the item was; nothing is saved by it. */
  readonly onRestore: (fields: Partial<ItemFields>) => void;
}

/** Who changed what and when; what it was once can be taken over into the form. */
export function ItemHistory({ thing, onRestore }: Props) {
  const { t } = useTranslation('board');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={classes.section}>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('history.title')}
        </button>
      </h3>
      {isOpen && <Edits thing={thing} onRestore={onRestore} />}
    </section>
  );
}

function Edits({ thing, onRestore }: Props) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { timeZone } = state.event;
  const { language } = words;
  const [isAll, setAll] = useState(false);
  const history = useQuery(
    asking(itemHistory, { id: thing.id }, { live: ['programme', 'speakers', 'forums'] }),
  );
  if (history.isPending) return <p className={classes.quiet}>{t('history.loading')}</p>;
  if (history.isError) {
    return <FailureNotice failure={history.error} onRetry={() => void history.refetch()} />;
  }
  const edits = editsFrom(history.data.agendaItemHistory);
  if (edits.length === 0) return <p className={classes.quiet}>{t('history.none')}</p>;
  return (
    <>
      <ol className={classes.list}>
        {(isAll ? edits : edits.slice(0, few)).map((edit, at) => {
          const { day, time } = localOf(edit.at, timeZone);
          return (
            <li key={edit.id}>
              <p className={classes.quiet}>
                {`${shortDayText(day, language)} ${time} · ${edit.by ?? t('history.installation')}`}
              </p>
              <EditText edit={edit} thing={thing} />
              {at > 0 && edit.changed.length > 0 && (
                <button
                  type="button"
                  className="button"
                  onClick={() => onRestore(fieldsFrom(edit.after, thing, timeZone))}
                >
                  {t('history.restore')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {!isAll && edits.length > few && (
        <button type="button" className="button bare" onClick={() => setAll(true)}>
          {t('history.all', { count: edits.length })}
        </button>
      )}
    </>
  );
}

function EditText({ edit, thing }: { readonly edit: ItemEdit; readonly thing: Planned }) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const speakers = useSpeakers(state.event);
  const { what, before, after, changed, speakerId } = edit;
  const name =
    thing.item?.speakers.find((one) => one.speakerId === speakerId)?.person.name ??
    speakers.data?.find((one) => one.speakerId === speakerId)?.name ??
    t('clash.somebody');
  const value = (field: StateField, of: ItemState): string | null => {
    switch (field) {
      case 'title':
        return of.zh === undefined && of.en === undefined
          ? null
          : [of.zh, of.en].filter((text) => text).join(' / ');
      case 'kind':
        return of.kind === undefined
          ? null
          : t(`itemKind.${itemKinds.find((one) => one === of.kind) ?? 'other'}`);
      case 'fixed':
        return t(of.fixed ? 'item.isFixed' : 'item.notFixed');
      default: {
        if (of.during === undefined) return null;
        if (of.during === null) return t('stale.nowhere');
        const where = words.where({ during: of.during }, of.roomId ?? boundRoomOf(thing));
        return t('stale.place', where);
      }
    }
  };
  return (
    <>
      <p>{t(`history.${what}`, { name })}</p>
      {what !== 'made' && changed.length > 0 && (
        <ul className={classes.changes}>
          {changed.map((field) => {
            const [was, is] = [value(field, before), value(field, after)];
            return (
              <li key={field}>
                <span className={classes.quiet}>{t(`history.field.${field}`)}</span>{' '}
                {was !== null && (
                  <>
                    <del>{was}</del>
                    {' → '}
                  </>
                )}
                <ins>{is}</ins>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** What is known of an item once, as its form takes it. */
function fieldsFrom(state: ItemState, thing: Planned, timeZone: string): Partial<ItemFields> {
  const { zh, en, kind, fixed, during } = state;
  const roomId = boundRoomOf(thing) === null ? (state.roomId ?? null) : null;
  return {
    ...(zh !== undefined && { zh: zh ?? '' }),
    ...(en !== undefined && { en: en ?? '' }),
    ...(kind !== undefined && { kind }),
    ...(fixed !== undefined && { fixed: fixed ? 'yes' : '' }),
    ...(during !== undefined && placeFieldsOf({ during, roomId }, timeZone)),
  };
}
