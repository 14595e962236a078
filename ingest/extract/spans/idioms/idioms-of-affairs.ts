/** Words of trade, office and sport that look like events and are none: "the talks collapsed", "a time trial"; data of `idioms.ts`. */
import type { Idiom } from './idiom.ts';

/** What falls through, and is no body that goes bankrupt. */
const FALLS_THROUGH =
  '(?:talks|negotiations|discussions|deal|merger|takeover|bid|sale|truce|ceasefire|case|trial|prosecution|coalition|government|marriage|bridge|building|roof|wall|tower|stand|stage|tunnel|mine|dam)';
/** What is waved aside, and is nobody who loses an office. */
const WAVED_ASIDE =
  '(?:accusations?|allegations?|appeals?|calls|claims?|concerns|criticisms?|demands?|fears|idea|lawsuits?|notion|objections?|petitions?|reports?|requests?|rumou?rs|speculation|suggestions?|talk|threats?|worries)';
const FEW_WORDS = String.raw`(?:(?!(?:in|of|at|after|before|and|for|with|to|by|from|on)\b)[\p{L}’'-]{1,20} ){0,3}`;

export const IDIOMS_OF_AFFAIRS: readonly Idiom[] = [
  // "Named player of the match".
  {
    verb: /^nam(?:ed|ing)$/iu,
    as: 'appointment',
    behind:
      /^(?:as )?(?:the )?(?:player|man|woman|rider|driver) of the (?:match|tournament|series|final|day)\b/u,
  },
  // "She started out as an assistant at the bank": who begins to work founds nothing.
  {
    verb: /^(?:start|began|begin)\p{L}*$/iu,
    as: 'founding',
    behind:
      /^(?:out\b|life\b|work(?:ing)?\b|there\b|as an? |at (?:the )?|to \p{Ll}|(?:his|her|their|my|our) (?:[\p{Ll}-]+ )?(?:career|days?|journey|job|life|studies|training|work)\b)/u,
  },
  // "The minister ruled out a rescue".
  { verb: /^rul(?:es?|ed|ing)$/iu, behind: /^out\b/u },
  {
    verb: /^collaps(?:es?|ed|ing)$/iu,
    as: 'bankruptcy',
    before: new RegExp(String.raw`\b${FALLS_THROUGH}\b[^.;:]{0,60} $`, 'iu'),
    behind: /^/u,
  },
  {
    verb: /^creditors?$/iu,
    as: 'bankruptcy',
    behind: /^/u,
  },
  {
    verb: /^dismiss(?:es|ed|ing)?$/iu,
    behind: new RegExp(
      `^(?:(?:this|that|it|these|those|such)(?: as\\b|[.,;]| and\\b|$)|${FEW_WORDS}${WAVED_ASIDE}\\b)`,
      'u',
    ),
  },
  // Of cyclists and of medicines.
  { verb: /^(?:time|clinical|field|sea) trials?$/iu, as: 'trial', behind: /^/u },
  {
    verb: /^trials?$/iu,
    as: 'trial',
    before:
      /\b(?:time|clinical|vaccine|field|medical|sea|sheepdog|randomi[sz]ed|placebo-controlled|phase (?:\d|I{1,3}|one|two|three))[- ]$/iu,
    behind: /^/u,
  },
  // "He resigned in protest at the cuts".
  { verb: /^protest$/iu, before: /\bin $/iu, behind: /^/u },
  { verb: /^running$/iu, as: 'election', before: /\b(?:in|out of) the $/iu, behind: /^(?!for\b)/u },
  // "The release of journalist Ann Lee": who is let go is no product.
  {
    verb: /^releas(?:e|es|ed|ing)$/iu,
    as: 'launch',
    behind:
      /^(?:of (?:[\p{L}’'-]+ ){0,3}(?:activists?|captives?|detainees?|hostages?|inmates?|journalists?|lawyers?|politicians?|prisoners?|reporters?|suspects?)\b|(?:[\p{L}.’'-]+ ){0,5}(?:from|on) (?:custody|detention|jail|prison|captivity|hospital|bail|parole)\b)/u,
  },
  // Those who look into a market look for papers there.
  {
    verb: /^raid(?:s|ed|ing)?$/iu,
    as: 'attack',
    before: /\b(?:inspectors|regulators?|watchdog|commission officials)(?: (?:has|have|had|also))? $/iu,
    behind: /^/u,
  },
];
