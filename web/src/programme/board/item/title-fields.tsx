import { useTranslation } from 'react-i18next';

import classes from '../panel-form.module.css';
import { Conflicting } from './conflicting.js';
import type { ItemFormState } from './use-item-form.js';

const languages = [
  { field: 'zh', lang: 'zh-CN' },
  { field: 'en', lang: 'en' },
] as const;

/** The title in both languages, one at least. */
export function TitleFields({ form }: { readonly form: ItemFormState }) {
  const { t } = useTranslation('board');
  const { shown, type, problem } = form;
  const [lacksZh, lacksEn] = [shown.zh.trim() === '', shown.en.trim() === ''];
  return (
    <>
      <div className={classes.pair}>
        {languages.map(({ field, lang }) => (
          <Conflicting key={field} field={field} form={form}>
            <label>
              {t(`item.${field}`)}
              <textarea
                name={field}
                lang={lang}
                rows={3}
                maxLength={300}
                value={shown[field]}
                aria-invalid={problem === 'title' || undefined}
                onChange={({ currentTarget }) => type({ [field]: oneLine(currentTarget.value) })}
              />
            </label>
          </Conflicting>
        ))}
      </div>
      {lacksZh !== lacksEn && (
        <p className={classes.hint}>{t(lacksZh ? 'item.noZh' : 'item.noEn')}</p>
      )}
      {problem === 'title' && (
        <p className={classes.problem} role="alert">
          {t('item.titleNeeded')}
        </p>
      )}
    </>
  );
}

/** Titles stand in one line, however they are pasted. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
