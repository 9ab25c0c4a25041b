import { useTranslation } from 'react-i18next';

import { FormField } from '../kernel/ui/form-field.js';
import type { Form } from '../kernel/ui/use-form.js';

interface Props<Name extends string> {
  readonly form: Form<Name>;
  readonly name: Name;
  readonly problem: string | null;
}

/** The time zone of an event, by its name, with all of them to choose from. */
export function TimeZoneField<Name extends string>({ form, name, problem }: Props<Name>) {
  const { t } = useTranslation('organise');
  return (
    <>
      <FormField
        {...{ form, name, problem }}
        label={t('create.timeZone')}
        hint={t('create.timeZoneHint')}
      >
        {(bound) => <input autoComplete="off" list="time-zones" {...bound} />}
      </FormField>
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
