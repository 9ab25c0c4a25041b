import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';

import { ask } from '../../kernel/api/ask.js';
import { useAct } from '../../kernel/api/asked.js';
import { useLive } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { said } from '../../kernel/ui/bilingual.js';
import { BilingualFields, FormField, TextField } from '../../kernel/ui/form-field.js';
import { FormFrame } from '../../kernel/ui/form-frame.js';
import { SpansField } from '../../kernel/ui/spans-field.js';
import { ThingPage } from '../../kernel/ui/thing-page.js';
import { showToast } from '../../kernel/ui/toasts.js';
import { useChecked } from '../../kernel/ui/use-checked.js';
import { useForm } from '../../kernel/ui/use-form.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import { may } from '../may.js';
import { DeleteRoom } from './delete-room.js';
import { EquipmentField } from './equipment-field.js';
import {
  fieldsOfRoom,
  inputOfRoom,
  noRoom,
  problemsInRoom,
  type RoomField,
  type RoomProblem,
} from './room-fields.js';
import { deleteRoom, organisedRooms, saveRoom } from './rooms.generated.js';
import { daysOfEvent, type OrganisedRoom, type RoomsEvent, useRoomsEvent } from './use-rooms.js';

function RoomPage() {
  const { slug = '', room: id } = useParams();
  const event = useRoomsEvent(slug);
  useLive(event?.id);
  const room = event?.rooms.find((one) => one.id === id) ?? null;
  const isThere = room !== null || id === 'new';
  if (!event || !isThere || !may(event.viewerMay, 'editEvent')) return <NotFoundPage />;
  return <RoomForm key={id} {...{ event, room }} />;
}

interface Props {
  readonly event: RoomsEvent;
  /** Null for one that is to be made. */
  readonly room: OrganisedRoom | null;
}

function RoomForm({ event, room }: Props) {
  const { t } = useTranslation('rooms');
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id: eventId, slug, timeZone } = event;
  const list = `/organise/${slug}/rooms`;
  const present = useMemo(() => (room ? fieldsOfRoom(room, timeZone) : noRoom), [room, timeZone]);
  const form = useForm<RoomField>(`room-${room?.id ?? `new-${eventId}`}`, present);
  const [isAsked, setAsked] = useState(false);
  const takeBack = useTakeBack();
  const days = daysOfEvent(event);
  const refetch = () => client.invalidateQueries({ queryKey: [organisedRooms.name] });

  const save = useAct(saveRoom, {
    onSuccess: ({ saveRoom: saved }) => {
      form.saved();
      void refetch();
      const text = t(room ? 'saved' : 'added', { name: said(saved.name, language) });
      showToast({ text, undo: () => void takeBack(() => undo(saved)) });
      void navigate(list);
    },
  });
  /** The room as it was, or no room where there was none. */
  const undo = ({ id, version }: OrganisedRoom) => {
    const input = inputOfRoom(present, room, form.changed, timeZone);
    const undone = room
      ? ask(client, saveRoom, { input: { ...input, id, version } })
      : ask(client, deleteRoom, { id, version });
    return undone.finally(refetch);
  };
  const { isChecked, check, problemOf } = useChecked<RoomField, RoomProblem>({
    problems: problemsInRoom(form.shown, timeZone),
    told: (problem) => t(`problem.${problem}`),
    failure: save.error,
    named: { name: 'zh', venue: 'venueZh' },
  });
  const send = () => {
    if (!check()) return;
    const input = inputOfRoom(form.shown, room, form.changed, timeZone);
    const position = Math.max(-1, ...event.rooms.map((one) => one.position)) + 1;
    save.mutate(
      {
        input: room
          ? { ...input, id: room.id, version: room.version }
          : { ...input, eventId, position },
      },
      { onError: () => void refetch() },
    );
  };

  const title = room ? t('edit', { name: said(room.name, language) }) : t('new');
  return (
    <ThingPage title={title} back={{ to: list, text: t('back') }}>
      <FormFrame
        {...{ form, failure: save.error, isSaving: save.isPending, onSave: send }}
        save={t(room ? 'save' : 'add')}
        more={
          room && (
            <button type="button" className="button bare" onClick={() => setAsked(true)}>
              {t('delete')}
            </button>
          )
        }
      >
        <section>
          <BilingualFields
            {...{ form, zh: 'zh', en: 'en', label: t('name') }}
            problem={problemOf('zh')}
          />
          <BilingualFields
            {...{ form, zh: 'venueZh', en: 'venueEn', label: t('venue') }}
            problem={problemOf('venueZh')}
          />
          <TextField {...{ form, name: 'city', maxLength: 100 }} label={t('city')} />
          <TextField
            {...{ form, name: 'capacity', inputMode: 'numeric', maxLength: 7 }}
            label={t('seats')}
            hint={t('seatsHint')}
            problem={problemOf('capacity')}
          />
        </section>
        <section>
          <h2>{t('openHours')}</h2>
          <div data-wide="">
            <FormField
              {...{ form, name: 'openHours', isGroup: true }}
              label={t('openHoursIn', { timeZone })}
              hint={t('openHoursHint')}
              problem={problemOf('openHours')}
              told={(value) => value.replaceAll('\t', ' ').replaceAll('\n', ', ')}
            >
              {({ value, onChange }) => (
                <SpansField
                  {...{ value, days, timeZone, isChecked, label: t('openHours') }}
                  onChange={(next) => onChange({ currentTarget: { value: next } })}
                />
              )}
            </FormField>
          </div>
        </section>
        <section>
          <h2>{t('equipment')}</h2>
          <div data-wide="">
            <FormField
              {...{ form, name: 'equipment', isGroup: true }}
              label={t('equipmentLabel')}
              told={(value) => value.replaceAll('\t', ' / ').replaceAll('\n', ', ')}
            >
              {({ value, onChange }) => (
                <EquipmentField
                  {...{ value, label: t('equipment') }}
                  onChange={(next) => onChange({ currentTarget: { value: next } })}
                />
              )}
            </FormField>
          </div>
        </section>
      </FormFrame>
      {room && isAsked && (
        <DeleteRoom
          room={room}
          onDeleted={() => {
            form.reset();
            void navigate(list);
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </ThingPage>
  );
}

export const page: Page = { Component: RoomPage };
