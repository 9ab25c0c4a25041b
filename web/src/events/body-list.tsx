import { useTranslation } from 'react-i18next';

import { useLanguage } from '../kernel/i18n/language.js';
import { type BilingualText, Bilingual } from '../kernel/ui/bilingual.js';

interface Props {
  /** Organisations, and groups whose members nobody names. */
  readonly bodies: readonly {
    readonly id: string;
    readonly organisation: { readonly name: BilingualText } | null;
    readonly groupName: BilingualText | null;
    readonly groupCount: number | null;
  }[];
}

/** Those who take part in something, in the order they are named in. */
export function BodyList({ bodies }: Props) {
  const { t } = useTranslation('events');
  const language = useLanguage();
  return bodies.map(({ id, organisation, groupName, groupCount }, at) => (
    <span key={id}>
      {at > 0 && (language === 'zh' ? '、' : ', ')}
      <Bilingual of={organisation?.name ?? groupName} needed />
      {groupCount !== null && t('groupCount', { count: groupCount })}
    </span>
  ));
}
