/** Triggers that the words behind them turn into something else: "shares closed up 6 per cent", "closing in on". */
import type { Mention } from './mentions.ts';

interface Idiom {
  readonly verb: RegExp;
  /** What stands right before it. */
  readonly before?: RegExp;
  /** The words right behind it. */
  readonly behind: RegExp;
}

const SHARE = String.raw`[\p{Nd}.,]{1,12} ?(?:%|per ?cent|percentage|basis|points?|pence|cents?|p)(?!\p{L})`;

/** What people are asked for; a court is asked for something else. */
const ASKED =
  'aid|assistance|blood|calm|cash|cooperation|dialogue|donations?|donors|everyone|evidence|footage|funding|funds|help|information|money|patience|peace|people|restraint|support|unity|volunteers|witnesses|anyone|anybody';
/** Nothing but adjectives: "the closing of (its oversubscribed first) round". */
const ADJECTIVES = String.raw`(?:(?!(?:in|of|at|after|before|and|for|with|to|by|from|on)\b)\S{1,20} ){0,4}`;

const IDIOMS: readonly Idiom[] = [
  {
    verb: /^appeal(?:s|ed|ing)?$/iu,
    behind: new RegExp(String.raw`^(?:to \p{Ll}+ )?for (?:more |urgent |public )?(?:${ASKED})\b`, 'u'),
  },
  { verb: /^charg(?:es?|ed|ing)$/iu, before: /\b(?:baton|lathi|cane)[- ]$/iu, behind: /^/u },
  // For the rest of a match, and from no office.
  {
    verb: /^retir(?:es|ed|ing)$/iu,
    behind: /^(?:hurt|injured)\b|^with an? (?:[\p{L}-]+ ){0,2}injury\b(?! in (?:\p{Lu}\p{L}+ )?\d{4})/u,
  },
  {
    verb: /^clos(?:e|ing)$/iu,
    behind: new RegExp(
      `^of (?:an?|the|its) ${ADJECTIVES}(?:round|deal|financing|transaction|sale|funding|offering)\\b`,
      'u',
    ),
  },
  // Of a marriage or a house, and of no office.
  {
    verb: /^walk(?:s|ed|ing)?(?: out)?$/iu,
    behind:
      /^(?:out )?of (?:an?|the|his|her|their) (?:[\p{Ll}-]+ )?(?:marriage|relationship|house|home|room|courtroom|building|shop|store|hotel|restaurant|prison|jail|hospital)\b/u,
  },
  // "Will be joined by", "accompanied by": who comes along is appointed to nothing.
  { verb: /^(?:joined|accompanied)$/iu, behind: /^by\b/u },
  { verb: /^clos(?:es?|ed|ing)$/iu, behind: /^(?:in on|higher|lower|flat|unchanged)\b/u },
  {
    verb: /^clos(?:es?|ed|ing)$/iu,
    behind: new RegExp(
      `^(?:(?:up|down)(?: by)? )?${SHARE}|^at (?:an? |its )?(?:[$€£¥]|record|all-time)`,
      'u',
    ),
  },
];
/** Characters behind a trigger that are looked at. */
const BEHIND = 40;

/** Characters before it. */
const BEFORE = 10;

/** Whether a trigger tells of no event. */
export function isIdiom(text: string, { kind, text: verb, start, end }: Mention): boolean {
  if (kind !== 'event') return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND).replace(/^\s+/u, '');
  return IDIOMS.some((idiom) => {
    return idiom.verb.test(verb) && idiom.behind.test(behind) && (idiom.before?.test(before) ?? true);
  });
}
