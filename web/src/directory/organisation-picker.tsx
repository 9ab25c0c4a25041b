import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { ask } from '../kernel/api/ask.js';
import { useAct } from '../kernel/api/asked.js';
import type { OrganisationKind } from '../kernel/api/schema.generated.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { type BilingualText, said } from '../kernel/ui/bilingual.js';
import { ConfirmDialog } from '../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../kernel/ui/failure-notice.js';
import { Field } from '../kernel/ui/field.js';
import { type Option, Picker } from '../kernel/ui/picker.js';
import { typedText } from '../kernel/ui/typed-text.js';
import classes from './organisation-picker.module.css';
import { addOrganisation, findOrganisations } from './organisations.generated.js';

/** An organisation as whoever picks it needs it. */
export interface Picked {
  readonly id: string;
  readonly name: BilingualText;
}

const kinds: readonly OrganisationKind[] = [
  'enterprise',
  'government',
  'zone',
  'institute',
  'university',
  'finance',
  'fund',
  'party_body',
  'media',
  'association',
  'other',
];

interface Props {
  readonly eventId: string;
  readonly label: string;
  readonly onPick: (organisation: Picked) => void;
}

/** Finds an organisation of the directory by a part of any of its names, or adds one. */
export function OrganisationPicker({ eventId, label, onPick }: Props) {
  const { t } = useTranslation('directory');
  const language = useLanguage();
  const client = useQueryClient();
  const [added, setAdded] = useState<string | null>(null);
  return (
    <>
      <Picker<Picked & Option>
        {...{ label, onAdd: setAdded, placeholder: t('findOrganisation') }}
        onPick={onPick}
        queryKey={[findOrganisations.name, eventId, language]}
        search={async (search) => {
          const { organisations } = await ask(client, findOrganisations, { eventId, search });
          return organisations.nodes.map(({ id, name, kind }) => ({
            ...{ id, name, label: said(name, language), more: t(`kind.${kind}`) },
          }));
        }}
      />
      {added !== null && (
        <AddOrganisation
          {...{ eventId, words: added }}
          onAdded={(organisation) => {
            setAdded(null);
            onPick(organisation);
          }}
          onClose={() => setAdded(null)}
        />
      )}
    </>
  );
}

interface AddProps {
  readonly eventId: string;
  readonly words: string;
  readonly onAdded: (organisation: Picked) => void;
  readonly onClose: () => void;
}

function AddOrganisation({ eventId, words, onAdded, onClose }: AddProps) {
  const { t } = useTranslation('directory');
  const add = useAct(addOrganisation, {
    onSuccess: ({ saveOrganisation }) => onAdded(saveOrganisation),
  });
  const isChinese = /\p{Script=Han}/u.test(words);
  // A form lies in no other, and what happens in this one is not the business of the one around it.
  return createPortal(
    <div onSubmit={(event) => event.stopPropagation()}>
      <ConfirmDialog
        title={t('addOrganisation')}
        confirm={t('add')}
        isPending={add.isPending}
        onClose={onClose}
        onConfirm={(form) => {
          const given = (name: string) => {
            const value = form.get(name);
            return typeof value === 'string' ? value : '';
          };
          const name = typedText(null, { zh: given('zh'), en: given('en') });
          const kind = kinds.find((one) => one === given('kind')) ?? 'other';
          if (name) add.mutate({ input: { eventId, name, kind } });
        }}
      >
        <Field name="zh" label={t('nameZh')} defaultValue={isChinese ? words : ''} lang="zh-CN" />
        <Field name="en" label={t('nameEn')} defaultValue={isChinese ? '' : words} lang="en" />
        <label className={classes.kind}>
          {t('organisationKind')}
          <select name="kind" defaultValue="enterprise">
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        {add.error && <FailureNotice failure={add.error} />}
      </ConfirmDialog>
    </div>,
    document.body,
  );
}
