import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ask } from '../../kernel/api/ask.js';
import { useAct } from '../../kernel/api/asked.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import { deleteRoom, organisedRooms, restoreRoom } from './rooms.generated.js';
import type { OrganisedRoom } from './use-rooms.js';

interface Props {
  readonly room: OrganisedRoom;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Asks before a room is deleted; it can be put back as it was. */
export function DeleteRoom({ room, onDeleted, onClose }: Props) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const client = useQueryClient();
  const name = said(room.name, language);
  const takeBack = useTakeBack();
  const refetch = () => client.invalidateQueries({ queryKey: [organisedRooms.name] });
  const restore = () => ask(client, restoreRoom, { id: room.id }).finally(refetch);
  const remove = useAct(deleteRoom, {
    onSuccess: () => {
      showToast({ text: t('deleted', { name }), undo: () => void takeBack(restore) });
      onDeleted();
      void refetch();
    },
  });
  return (
    <ConfirmDialog
      title={t('deleteAsk', { name })}
      confirm={t('delete')}
      isPending={remove.isPending}
      onConfirm={() => remove.mutate({ id: room.id, version: room.version })}
      onClose={onClose}
    >
      <p>{t('deleteHint')}</p>
      {remove.error && <FailureNotice failure={remove.error} />}
    </ConfirmDialog>
  );
}
