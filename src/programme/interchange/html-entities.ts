/** What HTML names and XML does not, as people write it who mean HTML. */
const named: Readonly<Record<string, string>> = {
  ...{ nbsp: '\u00a0', copy: '©', reg: '®', trade: '™', deg: '°', euro: '€', pound: '£', yen: '¥' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', times: '×', shy: '' },
  ...{
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
  },
  ...{ szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', thorn: 'þ' },
  ...{ larr: '←', uarr: '↑', rarr: '→', darr: '↓', rArr: '⇒', iexcl: '¡', iquest: '¿', sect: '§' },
};

/** What stands upon or below a letter. */
const marks: Readonly<Record<string, string>> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' },
  ...{ uml: '\u0308', ring: '\u030a', cedil: '\u0327', caron: '\u030c' },
};

/** The character that HTML has for this name; undefined where we know none. */
export function htmlCharacter(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const mark = name.slice(1);
  return Object.hasOwn(marks, mark)
    ? `${name.slice(0, 1)}${marks[mark] ?? ''}`.normalize('NFC')
    : undefined;
}
