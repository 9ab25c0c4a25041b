import { useTranslation } from 'react-i18next';

import { said } from '../../../kernel/ui/bilingual.js';
import { useShared } from '../board-context.js';
import panel from '../panel-form.module.css';
import { boundRoomOf, type Planned } from '../planned.js';
import classes from './item-place.module.css';

/** The forum, the time and the room of an item, and what it clashes with there. */
export function ItemPlace({ thing }: { readonly thing: Planned }) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { forum } = thing;
  const { day, span, room } = words.where(thing, thing.roomId ?? boundRoomOf(thing));
  const clashes = state.clashing.get(thing.id) ?? [];
  return (
    <>
      <p className={panel.where}>
        {`${forum.code} · ${said(forum.title, words.language)}`}
        <br />
        {thing.during ? `${day} ${span} · ${room}` : t('unscheduled')}
      </p>
      {clashes.length > 0 && (
        <ul className={classes.clashes}>
          {clashes.map((clash) => (
            <li key={clash.id}>{words.clash(clash)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
