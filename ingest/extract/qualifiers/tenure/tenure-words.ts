/** Words beside a title that tell whether its holder holds it; data of `tenure.ts`. */

/** What may stand between such a word and the title: adjectives, a country, a body, but no verb and no comma. */
const OWN =
  "(?:(?!(?:of|in|at|for|by|and|or|to|as|who|which|that|with|from|on|was|is|said)\\b)[\\p{L}\\p{M}\\p{N}.’'-]+ ){0,4}";
const ARTICLE = '(?:(?:a|an|the|its|his|her|their|one of the) )?';
const ADJECTIVES =
  "(?:(?!(?:of|in|at|for|by|and|to|with|from|on|not(?! only)|no|never|longer|father|mother|child|son|daughter)\\b)[\\p{L}\\p{M}-]+(?:[’']s)? ){0,3}";

const before = (words: string) => new RegExp(`(?:${words})$`, 'iu');

export const ACTING_TITLE = /^(?:acting|interim|caretaker|provisional) |\ba\.i\.?$/iu;
export const ACTING_BEFORE: RegExp = before(`\\b(?:acting|interim|caretaker) (?!as )${OWN}`);
export const FUTURE_TITLE = /[- ](?:elect|designate)$/iu;
export const FUTURE_BEFORE: RegExp = before(
  `\\bincoming ${OWN}|\\b(?:the|an?|its|his|her|their|as|['’]s) next (?:(?!(?:day|week|month|year|morning|time)\\b)[\\p{Ll}-]+ )?`,
);
export const WILL_BEFORE: RegExp = before(
  `\\b(?:will|['’]ll|(?:is|are|was|were|due|set|about|expected|agreed) to) (?:be|become|serve as|act as|take over as|join as|return as) ${ARTICLE}${ADJECTIVES}`,
);
/** "Will join the bank as head": what is gone to stands between. */
export const WILL_GO_BEFORE: RegExp = before(
  `\\b(?:will|['’]ll|(?:is|are|due|set|about|expected|agreed) to) (?:join|return to|rejoin|move to|go to|serve)\\b[^.,;]{0,60} as ${ARTICLE}${ADJECTIVES}`,
);
/** Verbs that are titles: "who leads the party". */
export const LEADS_TITLE = /^(?:leads|heads|chairs|runs|directs|manages|coaches|captains|edits|governs)$/iu;
export const FUTURE_BEHIND = /^[- ](?:elect|designate)\b/iu;
/** "A former director under President Bell": who held an office then served whoever held another one then. */
const SERVANT =
  '(?:ambassador|minister|secretary|director|advis[eo]r|chief|head|aide|envoy|governor|commissioner|spokes\\p{L}+|officer|official|deputy|chair\\p{L}*|general|judge)';
const UNDER = `(?:\\b(?:former|ex|served|worked)\\b|\\b(?:was|were|had been) (?:[\\p{L}.'’-]+ ){0,5}${SERVANT}s?\\b)[^;:!?]{0,50} under (?:the )?(?:then[- ])?`;
export const FORMER_TITLE = /^(?:ex|then)[- ]|^(?:former|late) /iu;
export const FORMER_BEFORE: RegExp = before(
  `\\b(?:former(?:ly)?|ex|then|late|one-?time|erstwhile|previous(?:ly)?|deposed|ousted)[- ]${OWN}|\\bno longer ${ARTICLE}${ADJECTIVES}|${UNDER}`,
);
/** "Was a professor", "served as mayor", "had been its rector". */
export const WAS_BEFORE: RegExp = before(
  `\\b(?:was|had been|once|served as|serving as|worked as|acted as|having been|after being|career as|retired as|resigned as|stepped down as|quit as|ousted as|dismissed as|fired as|sacked as|removed as|left as|former(?:ly)? (?:as|the)) (?:also |once |then |previously |briefly )?${ARTICLE}${ADJECTIVES}`,
);
/** "Was named mayor": a passive tells of the beginning. */
export const NOT_WAS =
  /\b(?:\p{L}+(?:ed|n)|made|still|not|now|currently|already) (?:\p{L}+(?:['’]s)? )?(?:as )?(?:a |an |the |its |their )?(?:[\p{L}-]+(?:['’]s)? )?$/iu;
/** "Chairman of the bank until 2013": nothing but names stands between. */
export const FORMER_BEHIND =
  /^(?:,? (?:of|in|at|for|the|and|\p{Lu}[\p{L}\p{M}’'.-]*)){0,8},? (?:until|till) (?:\d{4}|\p{Lu}|last|his|her|he|she|they|its|their|early|late|mid)/u;
/** "Stays on as chairman until 2013", "extended the contract of its chairman until 2013". */
export const STAYS_BEFORE =
  /\b(?:stay|stays|remain|remains|continue|continues|will|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?)\b/u;
export const CURRENT_BEFORE: RegExp = before(
  `\\b(?:current|incumbent|sitting|outgoing) ${OWN}|(?:(?<!\\b(?:until|till|by) )\\bnow,?|\\b(?:currently|presently)) ${ARTICLE}${ADJECTIVES}`,
);
export const HAS_BEFORE: RegExp = before(
  `\\b(?:has been|have been|(?<!it )is(?: still| now| also| currently)?(?: (?!(?:of|in|at|for|by|and|not|no|the (?:former|late)|was|were|had|former|ex|said|that|who)\\b)[\\p{L}’'-]+){1,5} and(?! (?:was|were|had|once|used)\\b)|(?<!it )is(?: still| now| also| currently)?|(?:has|have) been (?:(?!(?:of|in|at|for|by|and|not|no|was|were|had|former|ex|said|that|who)\\b)[\\p{L}’'-]+ ){1,5}and|remains|(?:serves|works|acts)(?: now| also| currently)? as) ${ARTICLE}${ADJECTIVES}`,
);
/** Somebody is given an office, keeps it or comes back to it. */
const GIVEN = 'made|sworn in|appointed|elected|re-?elected|named|chosen|confirmed|installed|inaugurated';
const GIVES =
  'appoint(?:s|ed)?|nam(?:es|ed)|(?:swears|swore|sworn) in|elect(?:s|ed)?|hir(?:es|ed)|chose|chooses|pick(?:s|ed)|kept|keeps|retain(?:s|ed)|tap(?:s|ped)|poach(?:es|ed)|recruit(?:s|ed)|lure[sd]|sign(?:s|ed)|install(?:s|ed)|promote[sd]|unveil(?:s|ed)|confirm(?:s|ed)';
const GOES_ON =
  'returns?|returned|stays?(?: on)?|stayed(?: on)?|takes? over|took over|takes? office|took office|arrives?|arrived|comes? in|came in';
/** Somebody is given a higher office. */
const RAISED = 'promoted|upped|elevated|bumped up';
const RAISES = 'promote[sd]|elevate[sd]|move[sd]|upped';
/** Somebody goes from one office to another. */
const GOES = 'resign(?:s|ed)|left|leaves|quits?|step(?:s|ped) down|departs?|departed|retire[sd]';
/** A name, which a title and its body may stand before: "Citigroup veteran Ann Lee". */
const NAMES =
  "(?:(?!(?:of|in|at|for|by|and|to|as|with|from|on)\\b)[\\p{L}\\p{M}’'.-]+,? ){0,5}\\p{Lu}[\\p{L}\\p{M}’'.-]*,? ";
/** What may be told of a name in passing before "as": "named Ann Lee, a former judge, as", "Ann Lee (retd) as". */
const IN_PASSING =
  '(?:\\([^()]{1,25}\\),? |(?<=, )(?:an?|the|his|her|its|currently|now|who) [^.;:]{1,80}, )?';
/** "Became mayor", "was sworn in as president", "named Ann Lee as mayor", "stays on as mayor": no end. */
export const BEGAN_BEFORE: RegExp = new RegExp(
  `\\b(?:becomes|became|(?:was|were|is|been) (?:${GIVEN})(?: as)?|ha(?:s|ve) been (?:${RAISED}) to|(?:${RAISES}) ${NAMES}to|(?:${GOES})[^.,;:\\d]{0,60} to (?:become|join ${NAMES}as)|(?:ha(?:s|ve) joined|joins) (?:the (?:\\p{Ll}+ ){1,2}|${NAMES})?as|(?:as|to be) (?:an?|the|its|his|her|their) new|(?:${GOES_ON}) as|(?:${GIVES}) ${NAMES}${IN_PASSING}(?:as|to be)) ${ARTICLE}${OWN}$`,
  'u',
);
/** Between a name and what its holder is called in passing. */
export const APPOSED =
  /^(?:,| \(\d{1,3}\),) (?:\d{1,3}, )?(?:(?:an?|the) )?(?:(?!former|ex-|late|then|one-?time|previous|retired|erst)[\p{Ll}-]+ ){0,2}$/u;
/** Who has died is told of as one who was, sentences later too. */
export const DEATH =
  /\b(?:died|dies|dead|death|killed|murdered|funeral|obituary|burial|buried|mourners?|mourn(?:s|ed)?)\b/iu;
/** A year, a life or an end: what somebody is called then may be over. */
export const PAST =
  /\b(?:1[0-9]{3}|20[0-9]{2}|centur\p{L}+|decades?|years|died|dies|dead|death|killed|murdered|drowned|buried|born|until|once|then|later|late|former\p{L}*|retired?|resign\p{L}*|of old|succeed\p{L}*|replac\p{L}*|had)\b/iu;
/** Words of an end anywhere in the sentence of a title, but for one that may come. */
export const LEAVES =
  /(?<!\b(?:may|might|could|would|not|will|should|must|never|to|n['’]t) (?:been |be )?)\b(?:resign(?:s|ed|ation)?|step(?:s|ped)? down|stepping down|quits?|retire[sd]?|oust(?:s|ed)?|dismiss(?:es|ed)?(?! (?:\p{L}+ ){0,3}(?:complaints?|cases?|claims?|charges?|appeals?|allegations?|applications?|lawsuits?|suits?|petitions?|motions?|actions?|reports?|rumou?rs|suggestions?|concerns|fears|idea)\b)|fire[sd]|sack(?:s|ed)?|depose[sd]|overthr(?:ow|ew|own)|impeached|replaced|succeeded|outgoing|(?:took|taken|takes) over as [^,.;:]{1,60} from)\b/iu;
/** "His predecessor, President Ann Lee": who is called so, with a title or without, was before. */
export const PREDECESSOR =
  /\b(?:predecessor(?: (?:as|at|in) [^,.;:]{1,40})?,?|predecessors,?) (?:(?!and\b)[\p{L}.-]+ ){0,3}$/iu;
/** Honours and forms of address, which nobody leaves to a successor. */
export const FOR_LIFE = /^(?:dame|sir|lord|lady|baroness|baron|dr|doctor|professor|prof)\.?$/iu;
/** Before the name of who came after another. */
export const FOLLOWED_BY =
  /\b(?:succeeded|replaced|followed)(?: [\p{L}\p{N}]+){0,4} by (?:[\p{L}.]+ ){0,2}$/u;
export const APPOSED_TO_NEXT = /^, (?:(?:an?|the|its|his|her) )[\p{Ll}’' -]{0,40}$/u;
