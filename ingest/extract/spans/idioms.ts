/** Triggers that the words behind them turn into something else: "shares closed up 6 per cent", "closing in on". */
import type { Mention } from './mentions.ts';

interface Idiom {
  readonly verb: RegExp;
  /** The words right behind it. */
  readonly behind: RegExp;
}

const SHARE = String.raw`[\p{Nd}.,]{1,12} ?(?:%|per ?cent|percentage|basis|points?|pence|cents?|p)(?!\p{L})`;

const IDIOMS: readonly Idiom[] = [
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

/** Whether a trigger tells of no event. */
export function isIdiom(text: string, { kind, text: verb, end }: Mention): boolean {
  if (kind !== 'event') return false;
  const behind = text.slice(end, end + BEHIND).replace(/^\s+/u, '');
  return IDIOMS.some((idiom) => idiom.verb.test(verb) && idiom.behind.test(behind));
}
