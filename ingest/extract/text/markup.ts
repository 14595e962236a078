/** What pages leave behind in texts: tags, and characters by their names. */

const both = (names: string): string =>
  names
    .split(/\s+/u)
    .flatMap((name) => [name, name.toUpperCase()])
    .join('|');

const BLOCKS = both(
  'p br hr div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tr td th blockquote figure figcaption section article pre',
);
const INLINE = both('a abbr b big cite code em font i img q s small span strong sub sup time u');

/** Longest tag that is looked for: an address with its parameters. */
const INSIDE = String.raw`(?:\s[^<>]{0,800})?`;

/** A tag; those of blocks stand for a line break. */
export const BLOCK_TAG = String.raw`<\/?(?:${BLOCKS})${INSIDE}\/?>`;
export const INLINE_TAG = String.raw`<\/?(?:${INLINE})${INSIDE}\/?>`;

/** Named and numbered spaces, and characters without width. */
export const SPACE_ENTITY = '&(?:nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|#160|#xA0|#xa0|#8203|#173);';

/** A letter with its accent: `&eacute;`. */
export const LETTER_ENTITY = '&[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron);';

/** Any other sign: `&amp;`, `&rsquo;`, `&#8212;`. */
export const SIGN_ENTITY =
  '&(?:amp|lt|gt|quot|apos|[lr][sd]quo|[lr]aquo|[sb]dquo|[nm]dash|hellip|bull|middot|copy|reg|trade|deg|euro|pound|yen|cent|#x?[0-9A-Fa-f]{2,6});';

/** An apostrophe by name: `Israel&#39;s`. */
export const APOSTROPHE_ENTITY = '&(?:apos|rsquo|#0?39|#8217|#x27|#x2019);';
