import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '../../directory/organisation-picker.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { FormField } from '../../kernel/ui/form-field.js';
import { Icon } from '../../kernel/ui/icons.js';
import type { Form } from '../../kernel/ui/use-form.js';
import { affiliationOf, type PersonField, textOfAffiliation } from './person-fields.js';
import classes from './person-page.module.css';

interface Props {
  readonly form: Form<PersonField>;
  readonly eventId: string;
}

/** Where somebody belongs to: one of the directory, or nowhere yet. */
export function AffiliationField({ form, eventId }: Props) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  return (
    <FormField
      {...{ form, name: 'organisation', isGroup: true }}
      label={t('organisation')}
      told={(value) => said(affiliationOf(value)?.name, language)}
    >
      {({ value, onChange }) => {
        const held = affiliationOf(value);
        const put = (next: string) => onChange({ currentTarget: { value: next } });
        if (!held) {
          return (
            <OrganisationPicker
              {...{ eventId, label: t('organisation') }}
              onPick={(organisation) => put(textOfAffiliation(organisation))}
            />
          );
        }
        const name = said(held.name, language);
        return (
          <div className={classes.organisation}>
            <span>{name}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={t('organisationRemove', { name })}
              onClick={() => put('')}
            >
              <Icon name="close" />
            </button>
          </div>
        );
      }}
    </FormField>
  );
}
