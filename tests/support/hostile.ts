/** Texts that nobody wrote for a reader: each of any length, the same for the same length. */

/** Names that are all different: two syllables a name, counted up. */
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

function name(n: number): string {
  let [rest, text] = [n, ''];
  do {
    text += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}n`;
}

const STORY = (n: number) =>
  `President ${name(3 * n)} ${name(3 * n + 1)} of ${name(3 * n + 2)} Inc. met Peru's minister in Lima on Monday. `;

/** What is repeated until a text is long enough; a function is given the number of the repetition. */
export const HOSTILE: Readonly<Record<string, string | ((n: number) => string)>> = {
  'one word': 'a',
  'one address': 'https://a',
  'one number': '1,',
  initials: 'A.',
  'letters and full stops': 'A. ',
  abbreviations: 'Inc. The Mr. ',
  hyphens: 'a-',
  apostrophes: "a' ",
  'mailboxes that are none': 'a@b.1.',
  'open quotation marks': '“',
  'straight quotation marks': '"',
  'nested quotation marks': '“‘"',
  'brackets that close': ')',
  'full stops': '.',
  'sentence ends': '?! ',
  'no sentence end': 'word ',
  'only capitals': 'MAYOR RUIZ QUITS ',
  'blank lines': '\n',
  'short lines': 'ab\n',
  'lines of one width': `${'a'.repeat(20)} ${'b'.repeat(20)} ${'c'.repeat(20)}\n`,
  spaces: ' ',
  'characters without width': '\u200b',
  'joined letters': 'a\u200d',
  'soft hyphens': '\u00ad',
  accents: '\u0301',
  'half pairs': '\ud800',
  pictures: '👩\u200d',
  ideographs: '中',
  'right to left': '\u202eאב ',
  'tags that do not close': '<b ',
  tags: '<p>a',
  'named spaces': '&nbsp;',
  'named signs': '&amp;',
  notes: '[1]',
  bullets: '• a',
  dates: 'on March 3, 2024 ',
  'one story': STORY(0),
  'new names': STORY,
  'one headline of names': (n) => `${name(2 * n)} ${name(2 * n + 1)}, president of ${name(n)} Inc., `,
};

/** @param size length in UTF-16 code units */
export function hostile(shape: string | ((n: number) => string), size: number): string {
  if (typeof shape === 'string') return shape.repeat(Math.ceil(size / shape.length)).slice(0, size);
  const parts: string[] = [];
  let length = 0;
  for (let n = 0; length < size; n += 1) {
    const part = shape(n);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}
