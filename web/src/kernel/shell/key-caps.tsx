import { useTranslation } from 'react-i18next';

/** Keys as they are printed on a keyboard; two stand for one after the other. */
export function KeyCaps({ of: keys }: { readonly of: string }) {
  const { t } = useTranslation();
  const names = keys === ' ' ? [t('keys.space')] : keys.split(' ');
  return names.map((key) => (
    <kbd key={key}>
      {key
        .replace('mod+', 'Ctrl/⌘ ')
        .replace('shift+', 'Shift ')
        .replace('Backspace', t('keys.back'))
        .replace('Space', t('keys.space'))
        .toUpperCase()}
    </kbd>
  ));
}
