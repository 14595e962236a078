/** Text as its writer meant it, without what pages and tokenisers made of it. */
import { BLOCK_TAG, INLINE_TAG, LETTER_ENTITY, SIGN_ENTITY, SPACE_ENTITY } from './markup.ts';

const TAG = new RegExp(`${BLOCK_TAG}|${INLINE_TAG}`, 'gu');
const ENTITY = new RegExp(`${SPACE_ENTITY}|${LETTER_ENTITY}|${SIGN_ENTITY}`, 'gu');
/** Brackets and quotation marks of the Penn Treebank. */
const TREEBANK = /-[LR][RSC]B-|``|''/gu;
/** Soft hyphen, and characters without width that part nothing. */
const HIDDEN = /[\u00ad\u200b\u2060\ufeff]/gu;
const ANY = /[<&\u00ad\u200b\u2060\ufeff`]|-[LR][RSC]B-|''|[^\S ]| {2}/u;

const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
};

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
};

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  slash: '\u0338',
  caron: '\u030c',
};

/** A word or a stretch of text without tags and hidden characters, its signs as themselves, its spaces single. */
export function plainText(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(TAG, ' ')
    .replace(ENTITY, signOf)
    .replace(TREEBANK, (mark) => BRACKETS[mark] ?? '"')
    .replace(HIDDEN, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function signOf(entity: string): string {
  const name = entity.slice(1, -1);
  if (name.startsWith('#')) return numbered(name);
  const accent = ACCENTS[name.slice(1)];
  if (accent) return `${name.charAt(0)}${accent}`.normalize('NFC');
  return SIGNS[name] ?? ' ';
}

function numbered(name: string): string {
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isNaN(code) || code > 0x10ffff ? name : String.fromCodePoint(code);
}
