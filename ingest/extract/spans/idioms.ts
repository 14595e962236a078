/** Triggers that the words behind them turn into something else: "shares closed up 6 per cent", "closing in on". */
import type { EventType } from '../../../shared/schema/index.ts';
import type { Mention } from './mentions.ts';

interface Idiom {
  readonly verb: RegExp;
  /** What stands right before it. */
  readonly before?: RegExp;
  /** The words right behind it. */
  readonly behind: RegExp;
  /** What it is taken for; anything where this is left out. */
  readonly as?: EventType;
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
      /^(?:out )?of (?:an?|the|his|her|their) (?:[\p{Ll}-]+ )?(?:marriage|relationship|house|home|room|courtroom|building|shop|store|hotel|restaurant|prison|jail|hospital|interview|meeting|hearing|debate|session|ceremony|studio|(?:press|news) conference)\b/u,
  },
  // A quarterback, a batsman: "sacked five times", "dismissed for a duck".
  {
    verb: /^(?:sacked|dismissed)$/iu,
    behind:
      /^(?:twice|thrice|(?:[\p{Ll}\d]+ )?times|for (?:a duck|\d+))\b(?! (?:years?|months?|weeks?|days?)\b)/u,
  },
  // Agreements end, and nobody loses a job.
  {
    verb: /^(?:terminat|cancel|scrap|axe?|end|clos)\p{L}*$/iu,
    as: 'layoff',
    behind: new RegExp(
      `^(?:(?:an?|the|its|their|his|her) )?${ADJECTIVES}(?:agreements?|contracts?|deals?|merger|pact|partnership|sale|talks|treaty)\\b`,
      'u',
    ),
  },
  {
    verb: /^collapse[sd]?$/iu,
    as: 'bankruptcy',
    behind: new RegExp(
      `^of (?:an?|the|its|their) ${ADJECTIVES}(?:agreement|ceasefire|coalition|deal|merger|sale|talks|truce)\\b`,
      'u',
    ),
  },
  // "She has run the bank since 2018": who leads something stands in no election.
  {
    verb: /^(?:runs?|ran|running)$/iu,
    as: 'election',
    behind: /^(?:the|an?|his|her|its|their|(?!\p{Lu}\p{Ll}+day\b)\p{Lu}[\p{L}-]*)[ ]/u,
  },
  // Who is named as a suspect, or of an age to retire.
  {
    verb: /^nam(?:es|ed|ing)$/iu,
    as: 'appointment',
    behind:
      /^(?:(?:him|her|them|(?:\p{Lu}[\p{L}.'’-]* ){1,4}|(?:the|an?|two|three) (?:[\p{Ll}-]+ ){1,3}) ?)?as (?:an?|the|one of the) (?:[\p{Ll}-]+ ){0,2}(?:suspects?|defendants?|witness(?:es)?|victims?|culprits?|killers?|attackers?|gunm[ae]n|beneficiar(?:y|ies)|father|mother)\b/u,
  },
  {
    verb: /^retirement$/iu,
    as: 'resignation',
    behind: /^(?:age|benefits?|fund|home|plan|savings|village)\b/u,
  },
  // "She talks to Ben Hill about her new book": an interview.
  {
    verb: /^talks$/iu,
    as: 'negotiation',
    behind: /^to (?:\p{Lu}[\p{L}.'’-]* ){1,3}about (?:his|her|their)\b/u,
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
const BEHIND = 60;

/** Characters before it. */
const BEFORE = 10;

/** Whether a trigger tells of no event. */
export function isIdiom(text: string, { kind, text: verb, start, end, eventType }: Mention): boolean {
  if (kind !== 'event') return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND).replace(/^\s+/u, '');
  return IDIOMS.some((idiom) => {
    if (idiom.as && idiom.as !== eventType) return false;
    return idiom.verb.test(verb) && idiom.behind.test(behind) && (idiom.before?.test(before) ?? true);
  });
}
