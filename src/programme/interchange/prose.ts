import { bilingual, type BilingualText, given } from '../../kernel/text/bilingual-text.js';
import { htmlCharacter } from './html-entities.js';
import type { Told } from './imported.js';

const block = 'p|div|section|article|h[1-6]|ul|ol|dl|table|tr|blockquote|pre|hr';
const hasBlocks = new RegExp(`<(?:${block}|br|li)\\b`, 'i');
const blocks = new RegExp(`</?(?:${block})\\b[^<>]*>`, 'gi');

/**
 * A text as anybody can show it, without the HTML or Markdown that some systems have in their abstracts. An
 * empty line stands between paragraphs, `• ` before what is listed, and an address behind the words that led to it.
 */
export function prose(text: string): string {
  const even = squeezed(text);
  const marked = hasBlocks.test(even) ? withoutHtmlLines(even) : withoutMarkdown(even);
  const plain = decoded(
    marked
      .replace(/<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
      .replace(
        /<a(?=\s[^<>]*?href\s*=)([^<>]*)>([^]{0,500}?)<\/a\s*>/gi,
        (whole, attributes: string, words: string) => {
          const address = /href\s*=\s*["']?([^"'\s<>]+)/i.exec(attributes)?.[1];
          return address === undefined ? whole : leadingTo(words, address);
        },
      )
      .replace(/<br\b[^<>]*>/gi, '\n')
      .replace(/<(?:li|dt|dd)\b[^<>]*>/gi, '\n• ')
      .replace(blocks, '\n\n')
      .replace(/<\/?[a-z][^<>]*>/gi, ''),
  );
  return squeezed(plain)
    .replace(/^[^\S\n]*•\s+/gm, '• ')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^[^\S\n]+(?=\S)/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n{2,}(?=• )/g, '\n')
    .replace(/^(?!• )(.+)\n(?=• )/gm, '$1\n\n')
    .trim();
}

/** The same for a text in one language or in both; null where nothing is left of it. */
export function bilingualProse(text: Told | undefined): BilingualText | null {
  const plain = (one: string | undefined) => prose(one ?? '') || null;
  const { zh, en, enStatus } = text ?? {};
  return given(bilingual({ zh: plain(zh), en: plain(en), enStatus: enStatus ?? null }));
}

/** Without runs of spaces, over which a pattern that looks for their end would go again from each of them. */
function squeezed(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/([^\S\n])[^\S\n]+/g, '$1');
}

/** In HTML the end of a line is but a space; an empty line stays, as some write both. */
function withoutHtmlLines(text: string): string {
  return text.replace(/[^\S\n]*(?<!\n)\n(?![^\S\n]*\n)[^\S\n]*/g, ' ');
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/!\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\[([^\][]{1,500})\]\(([^()\s]+)\)/g, (_, words: string, address: string) =>
      leadingTo(words, address),
    )
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/^#{1,6} +/gm, '')
    .replace(/^ *[*+-] +/gm, '• ');
}

function leadingTo(words: string, address: string): string {
  const shown = words.trim();
  if (!/^(https?:|mailto:)/i.test(address)) return shown;
  const bare = address.replace(/^mailto:/i, '');
  return shown === '' || shown === address || shown === bare ? bare : `${shown} (${bare})`;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, ...groups) => {
    const [decimal, hex, name] = groups as (string | undefined)[];
    if (name !== undefined) return spaced(ofXml.get(name) ?? htmlCharacter(name) ?? whole);
    const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    if (point === 9 || point === 10 || point === 13) return String.fromCodePoint(point);
    const isText = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return isText ? spaced(String.fromCodePoint(point)) : '';
  });
}

/** A space that HTML does not break at is but a space in a text. */
function spaced(character: string): string {
  return character === '\u00a0' ? ' ' : character;
}

/** The five that XML names too. */
const ofXml = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));
