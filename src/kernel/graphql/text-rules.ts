const control = /(?![\n\t])[\p{Cc}\u2028\u2029]/u;
const bidi = /[\u202a-\u202e\u2066-\u2069]/u;
const invisible = /[\u200b\u2060-\u2064\ufeff]/u;
/** Joiners belong into emoji and into scripts that join; elsewhere they only hide. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{M}\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}])[\u200c\u200d]/u;
/** Tag characters spell the flags of regions after a black flag; elsewhere they smuggle text. */
const strayTag = /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]/u;

/** The text as we keep it: composed (NFC), lines ended by a line feed alone. */
export function kept(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n');
}

/**
 * The rule that a text breaks, if any: text says something, and holds nothing that cannot be stored
 * or only deceives the eye.
 */
export function brokenByText(text: string): string | undefined {
  if (!text.isWellFormed()) return 'lone_surrogate';
  if (control.test(text)) return 'control_character';
  if (bidi.test(text)) return 'bidi_control';
  if (invisible.test(text) || strayJoiner.test(text) || strayTag.test(text))
    return 'invisible_character';
  if (/^\s+$/.test(text)) return 'blank';
  return undefined;
}
