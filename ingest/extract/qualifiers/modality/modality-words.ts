/** Words right before or behind those of an event that tell how it is stated; data of `modality.ts`. */

const HAVE = '(?:have|has|had|having)';
const AUXILIARY = '(?:do|does|did|was|were|is|are|had|has|have|could|will|would)';
const ADVERB = '(?:(?:\\p{L}+ly|also|soon|then|now|yet|even|ever|again|once|still) )?';
/** "To be", "having been": what stands between the telling word and that of the event. */
const VERB = `(?:(?:be|been|being|${HAVE}|get|hold|holding|held|make|making|sign|signing|begin|start|receive|attend|host|conduct|undergo|enter) ){0,2}`;
const ARTICLE = '(?:(?:a|any?|the|its|his|her|their|further|more) )?';
const OBJECT = `${ARTICLE}(?:[\\p{L}-]+ )?`;
const LONG_OBJECT = `${ARTICLE}(?:[\\p{L}\\p{N}-]+ ){0,2}?`;

/** What says that an event was not: "did not meet", "denied having met", "called off the talks". */
const NO_EVENT: readonly string[] = [
  `\\b(?:${AUXILIARY} (?:not|never)|(?:do|does|did|was|were|is|are|had|has|have|could|wo|would)n['’]t|cannot|never) ${ADVERB}${VERB}${OBJECT}`,
  `\\b${AUXILIARY} (?:not|never) (?:plan(?:ning)?|intend(?:ing)?|want|expected|due|going|about|interested) (?:to|in) ${VERB}${OBJECT}`,
  `\\bno longer (?:interested in )?${VERB}`,
  `\\b(?:den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out) (?:that (?:\\p{L}+ ){1,4}(?:to )?)?${VERB}${LONG_OBJECT}`,
  `\\b(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)) to ${VERB}${OBJECT}`,
  `\\b(?:call(?:s|ed|ing)? off|cancel(?:s|led|ed|ling|ing)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|rebuff(?:s|ed|ing)?|prohibit(?:s|ed|ing)?) ${LONG_OBJECT}`,
  `\\b(?:held|hold|was|were|be|been|is|are) no (?:[\\p{L}-]+ )?`,
];

/** What says that somebody was not in an event that was: "denied taking part in the raid". */
const NO_PART: readonly string[] = [
  `\\b(?:not|never|n['’]t|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to) (?:having )?(?:take|taken|taking|took|play|playing|played) (?:any\\s)?part in ${LONG_OBJECT}`,
  `\\b(?:den(?:y|ies|ied|ying)) (?:any\\s)?(?:role|part|involvement|hand) in ${LONG_OBJECT}`,
  `\\b(?:was|were) not (?:present )?at ${LONG_OBJECT}`,
  `\\b(?:pull(?:s|ed|ing)? out of|withdr(?:aws?|ew|awn|awing) from|absent from) ${LONG_OBJECT}`,
];

/** What says that somebody did not do what they were charged with. */
const CLEARED = `\\b(?:cleared|acquitted|exonerated|not guilty|innocent) of ${LONG_OBJECT}`;

/** What says that somebody is to have done something of which it is not shown. */
const CHARGED = `\\b(?:charged|indicted|arraigned|wanted|tried|trial|arrested|held|prosecuted|warrant) (?:with|for|over|on suspicion of|in connection with) ${LONG_OBJECT}`;

/** Words that end what "not" is said of: "has not only", "was not impressed by the". */
const TURNS =
  '(?:only|just|merely|simply|who|that|which|because|but|and|or|when|as|if|for|by|with|after|before)';
/** What says that a relation between two names is not: "is not president", "has never been a member of". */
const NOT_SO: readonly string[] = [
  `\\b(?:is|are|was|were|has|have|had|do|does|did)(?: not|n['’]t| never) (?:(?!${TURNS}\\b)[\\p{Ll}-]+ ){0,6}`,
  '\\bden(?:y|ies|ied|ying) (?:[\\p{Ll}-]+ ){0,7}',
];

const NO_EVENT_BEHIND =
  "(?:did not|didn['’]t|never) (?:take place|took place|happen(?:ed)?|exist(?:ed)?|materiali[sz]ed?|come about)|(?:was|were|has been|have been|had been) (?:called off|scrapped|abandoned|prohibited)|f(?:e|a)ll(?:s|en)? through|came to nothing|(?:has|have|had) collapsed";

const HEARSAY: readonly string[] = [
  `\\b(?:reportedly|allegedly|purportedly|supposedly) ${ADVERB}${VERB}${OBJECT}`,
  `\\b(?:said|alleged|reported|believed|thought|rumou?red|understood|suspected) to (?:be |${HAVE} )${VERB}${OBJECT}`,
  `\\balleg(?:e|es|ed|ing) (?:that )?(?:(?!(?:and|but|that|who|which)\\b)[\\p{L}.’'-]+ ){1,5}?(?:had |has |have )?${VERB}`,
  `\\b(?:accus(?:e|es|ed|ing)|suspected|suspicion) (?:of|(?:\\p{Lu}[\\p{L}'’-]+ ){1,4}of) ${VERB}${LONG_OBJECT}`,
];

/** A name with its titles, and who is meant by a pronoun: "called on the bank's chair Ann Lee". */
const WHOM =
  "(?:the |an? |his |her |its |their |all |both )?(?:(?!(?:and|but|that|who|which|to|for|after)\\b)[\\p{L}\\p{N}.’'-]+ ){1,8}";

const PLAN: readonly string[] = [
  `\\b(?:call(?:s|ed|ing)? (?:up)?on|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|pressur(?:es?|ed|ing)|implor(?:es?|ed|ing)|beg(?:s|ged|ging)?) ${WHOM}to ${ADVERB}${VERB}(?:[\\p{Ll}]+ )?${OBJECT}`,
  `\\bdemand(?:s|ed|ing)? (?:(?!that\\b)[\\p{L}.-]+ ){0,4}?\\p{L}+(?:['’]s|s['’]) (?:[\\p{Ll}-]+ )?`,
  `\\b(?:will|shall|['’]ll|(?<!\\bnot )would) (?!be no |have |not )${ADVERB}${VERB}${OBJECT}`,
  `\\b(?:in talks|talks|agreements?|deal|attempts?|efforts?|offer(?:s|ed|ing)?|threaten(?:s|ed|ing)?|bid|bids|bidding|vow(?:s|ed)?|pledge[sd]?|promise[sd]?) to ${ADVERB}${VERB}${OBJECT}`,
  `\\b(?:consider(?:s|ed|ing)?|hint(?:s|ed|ing)? at|call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|propos(?:es|ed|ing)) ${LONG_OBJECT}`,
  `(?<!\\b(?:not|had|had been|rumours? that \\p{L}+) )\\b(?:plans?|planned|planning|hopes?|hoping|intends?|intending|expects?|expected|due|set|scheduled|slated|wants?|seeks?|seeking|agreed|about|prepar(?:es|ed|ing)|tipped|poised|urged|urges|ordered|selected|chosen|aims?|is|are) to ${ADVERB}${VERB}${OBJECT}`,
];

const ending = (patterns: readonly string[]) => new RegExp(`(?:${patterns.join('|')})$`, 'iu');

/** "Agreed a deal to (sign)": the agreement is made. */
export const DEAL_BEFORE = /\b(?:agreements?|deal) to $/iu;
/** Words of an acquisition that may come to nothing. */
export const BIDS = /^(?:bids?|offers?|approach|proposal)$/iu;
export const UNDER_WAY = /^(?:acquiring|buying|purchasing|selling|taking over)$/iu;
/** A sentence that takes something back. */
export const TAKEN_BACK =
  /\b(?:wrongly|incorrectly|mistakenly|erroneously|falsely) (?:said|says|stated|states|reported|reports|claimed|claims|suggested|wrote)\b/iu;
export const NOT_SO_BEFORE: RegExp = new RegExp(`(?:${NOT_SO.join('|')})$`, 'u');
export const NO_EVENT_BEFORE: RegExp = ending(NO_EVENT);
export const NO_PART_BEFORE: RegExp = ending(NO_PART);
export const NO_EVENT_AFTER: RegExp = new RegExp(`^ (?:[\\p{L}'’-]+ ){0,4}?(?:${NO_EVENT_BEHIND})\\b`, 'iu');
export const HEARSAY_BEFORE: RegExp = ending(HEARSAY);
/** A sentence that is hearsay as a whole. */
export const HEARSAY_OPENS = /^(?:reportedly|allegedly|purportedly|supposedly),? /iu;
export const CLEARED_BEFORE: RegExp = ending([CLEARED]);
export const CHARGED_BEFORE: RegExp = ending([CHARGED]);
export const PLAN_BEFORE: RegExp = ending(PLAN);
/** What was done, or took place while something else was said: "was replaced", "told him during a meeting". */
export const DONE_BEFORE: RegExp = ending([
  `\\b(?:was|were|(?:has|have|had) been) ${ADVERB}`,
  '\\b(?:told|met|hosted|greeted|assured|informed|received) ',
  `\\b(?:during|since|after|following|despite) (?:(?:a|an|the|his|her|its|their|this|that) )?(?:[\\p{L}\\p{N}-]+ ){0,2}?`,
]);
