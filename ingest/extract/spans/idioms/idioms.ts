/** Triggers that the words behind them turn into something else: "shares closed up 6 per cent", "closing in on". */

import type { Mention } from '../mentions.ts';
import type { Idiom } from './idiom.ts';
import { IDIOMS_OF_AFFAIRS } from './idioms-of-affairs.ts';

const SHARE = String.raw`[\p{Nd}.,]{1,12} ?(?:%|per ?cent|percentage|basis|points?|pence|cents?|p)(?!\p{L})`;

/** What people are asked for; a court is asked for something else. */
const ASKED =
  'aid|assistance|blood|calm|cash|cooperation|dialogue|donations?|donors|everyone|evidence|footage|funding|funds|help|information|money|patience|peace|people|restraint|support|unity|volunteers|witnesses|anyone|anybody';
/** Nothing but adjectives: "the closing of (its oversubscribed first) round". */
const ADJECTIVES = String.raw`(?:(?!(?:in|of|at|after|before|and|for|with|to|by|from|on)\b)\S{1,20} ){0,4}`;

/** What is fired. */
const WEAPON = String.raw`(?:shots?|rounds?|bullets?|rockets?|missiles?|projectiles?|mortars?|shells?|artillery|drones?|torpedo(?:es)?|flares?|tear ?gas|water cannons?|rubber|live|stun|warning|gas|guns?|pistols?|rifles?|weapons?|firearms?|shotguns?|tasers?|machine ?guns?|cannons?|arrows?)\b`;

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
  // Shots are fired, and nobody is dismissed.
  {
    verb: /^fir(?:es?|ed|ing)$/iu,
    as: 'resignation',
    behind: new RegExp(`^(?:(?:an?|the|his|her|its|their) )?${ADJECTIVES}${WEAPON}`, 'iu'),
  },
  // "Troops fired on the crowd"; "was fired on the spot" is another matter.
  {
    verb: /^fir(?:es?|ed|ing)$/iu,
    as: 'resignation',
    before: /(?<!\b(?:is|are|was|were|be|been|being|gets?|got|getting)(?: \p{Ll}+)?) $/u,
    behind:
      /^(?:on|at|into|upon) (?:the|an?|his|her|their|(?:un)?armed|protest\p{L}+|civilians|crowds?)\b(?! (?:spot|end|time|age|start))/u,
  },
  // Lives, arms, wreaths and stones are laid down, and a body to rest.
  {
    verb: /^la(?:id|ys?|ying)(?: (?:down|off))?$/iu,
    as: 'layoff',
    behind:
      /^(?:down (?:his|her|their|its) (?:li(?:fe|ves)|arms|weapons)|(?:his|her|their|its) (?:li(?:fe|ves)|arms|weapons)|to rest|(?:an?|the)? ?(?:[\p{Ll}-]+ ){0,2}(?:wreaths?|flowers|tributes|foundation|stone|blame|bare|claim))\b/u,
  },
  // Surgery: "underwent another operation".
  {
    verb: /^operations?$/iu,
    as: 'war',
    before:
      /\b(?:under(?:go|goes|went|gone|going)|recover(?:s|ed|ing) from|needs?|surgical|heart|knee|hip|brain) (?:\p{Ll}+ ){0,2}$/iu,
    behind: /^/u,
  },
  // "The elected president was toppled": what somebody is, and no election that is told.
  {
    verb: /^elected$/u,
    as: 'election',
    before: /\b(?:the|an?|its|other|all|any|every|democratically|popularly|directly|duly|freely)[ -]$/iu,
    behind:
      /^(?:[\p{Ll}-]+ )?(?:president|prime minister|premier|leaders?|governments?|parliaments?|assembl(?:y|ies)|council(?:s|l?ors?)?|officials?|representatives?|members?|politicians?|officers?|mayors?|body|bodies)\b/iu,
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
const BEFORE = 90;

/** Whether a trigger tells of no event. */
export function isIdiom(text: string, { kind, text: verb, start, end, eventType }: Mention): boolean {
  if (kind !== 'event') return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND).replace(/^\s+/u, '');
  return [...IDIOMS, ...IDIOMS_OF_AFFAIRS].some((idiom) => {
    if (idiom.as && idiom.as !== eventType) return false;
    return idiom.verb.test(verb) && idiom.behind.test(behind) && (idiom.before?.test(before) ?? true);
  });
}
