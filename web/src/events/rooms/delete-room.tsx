import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useAct } from '../../kernel/api/asked.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { deleteRoom, organisedRooms } from './rooms.generated.js';
import type { OrganisedRoom } from './use-rooms.js';

interface Props {
  readonly room: OrganisedRoom;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Asks before a room is deleted. */
export function DeleteRoom({ room, onDeleted, onClose }: Props) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const client = useQueryClient();
  const name = said(room.name, language);
  const remove = useAct(deleteRoom, {
    onSuccess: () => {
      showToast({ text: t('deleted', { name }) });
      onDeleted();
      void client.invalidateQueries({ queryKey: [organisedRooms.name] });
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
