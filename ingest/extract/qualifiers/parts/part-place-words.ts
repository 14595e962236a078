/** Words that tell where a name stands beside those of an event; data of `part-places.ts` and `sides.ts`. */

const word = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`, 'iu');

const ADVERBS = [
  'not',
  'also',
  'both',
  'all',
  'again',
  'once',
  'twice',
  'then',
  'later',
  'first',
  '\\p{L}+ly',
];

/** Prepositions that tell a part; behind others a name tells none. */
export const PREPOSITIONS = [
  'by',
  'to',
  'from',
  'of',
  'on',
  'against',
  'over',
  'into',
  'for',
  'with',
  'at',
  'in',
] as const;

export const BE: RegExp = word(
  ...['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets?', 'got', "['’](?:re|s)"],
);
/** What may stand between a form of "to be" and a participle. */
export const SKIPPED: RegExp = word(...ADVERBS, 'since', 'ever', 'never');
export const PARTICIPLE = /(?:ed|en|[^s]t|ld|wn|un|sworn|made)$/iu;
/** What may stand between a subject and its verb. */
export const TO_VERB: RegExp = word(
  ...['will', 'would', 'could', 'may', 'might', 'can', 'must', 'should', 'shall', 'has', 'have', 'had', 'is'],
  ...['are', 'was', 'were', 'been', 'be', 'being', 'do', 'does', 'did', "n['’]t", 'to', 'scheduled', 'set'],
  ...['alleged', 'believed', 'thought', 'suspected', 'expected', 'due', 'before', 'on', 'late', 'early'],
  ...['today', 'yesterday', '\\p{L}+day', ...ADVERBS],
);
/** Verbs that leave to the verb behind them what is done: "agreed to sell", "decided to buy". */
export const LEADS_TO_VERB: RegExp = word(
  ...[
    'agree[sd]?',
    'aim(?:s|ed)?',
    'decide[sd]?',
    'hope[sd]?',
    'intend(?:s|ed)?',
    'manage[sd]?',
    'offer(?:s|ed)?',
  ],
  ...[
    'plan(?:s|ned)?',
    'pledge[sd]?',
    'prepare[sd]?',
    'promise[sd]?',
    'propose[sd]?',
    'refuse[sd]?',
    'tr(?:y|ies|ied)',
  ],
  ...['threaten(?:s|ed)?', 'vow(?:s|ed)?', 'want(?:s|ed)?', 'going', 'ready'],
);
/** Verbs in a form that has a subject, as news tells of what was done. */
export const FINITE =
  /^(?:\p{Ll}+(?:ed|[^aeiouns]t)|(?:re|over|under)?(?:won|took|made|gave|became|came|ran|began|saw|hit|sold|told|held|paid|led|fled|beat|chose|broke|drove|flew|wrote|swore|threw|set|put|cut|shot|bought|brought|fought|caught|sent|lent|went|built|met|kept|left|lost|got))$/u;
/** Nouns behind a country or a body that stand for it: "the US government sold", "French troops". */
export const HEAD: RegExp = word(
  ...[
    'governments?',
    'officials?',
    'forces',
    'troops',
    'soldiers',
    'military',
    'army',
    'police',
    'authorities',
  ],
  ...[
    'administration',
    'dealers',
    'players?',
    'warplanes',
    'aircraft',
    'team',
    'group',
    'company',
    'president',
  ],
);
export const POSSESSIVE = /^['’´ʼ]s?$/iu;
export const PREPOSITION: RegExp = word(
  ...PREPOSITIONS,
  ...['as', 'about', 'after', 'before', 'during', 'under', 'through', 'than', 'near', 'behind', 'between'],
  ...['among', 'since', 'until', 'upon', 'without', 'within', 'towards?'],
);
/** Behind a verb these mean somebody named before. */
export const PERSONAL: RegExp = word('him', 'her', 'it', 'them', '(?:him|her|it)self', 'themselves');
/** Words behind which another clause begins. */
export const BREAK: RegExp = word(
  ...['[,;:.!?—–"“”]', 'that', 'who', 'whom', 'which', 'when', 'while', 'where', 'because', 'if', 'but'],
  ...['although', 'and', 'or', 'said', 'says', 'told'],
);

/** Verbs of who wins, of who beats another, of who loses, in the sentence of a match or an election. */
export const WINS: RegExp = word(
  ...['w[io]ns?', 'winning', 'beats?', 'beating', 'defeat(?:s|ed|ing)', 'claim(?:s|ed)', 'thrash(?:es|ed)'],
  ...['overcame', 'edged', 'triumph(?:s|ed)'],
);
export const BEATS: RegExp = word(
  ...['beats?', 'beating', 'defeat(?:s|ed|ing)', 'thrash(?:es|ed|ing)', 'overcame', 'edged'],
);
export const BEATEN: RegExp = word('beaten', 'defeated', 'thrashed');
export const LOSES: RegExp = word('los(?:es?|t|ing)');
export const VICTORY: RegExp = word('victory', 'victories', 'wins?', 'triumph');
/** What may stand between "beat" and who was beaten. */
export const BEFORE_SIDE: RegExp = word(
  ...[
    'the',
    'rivals?',
    'champions',
    'holders',
    'incumbents?',
    'former',
    'fellow',
    'challenger',
    'opponent',
    'ex',
  ],
  ...[
    'candidate',
    'democrats?',
    'republicans?',
    'conservatives?',
    'liberals?',
    'independent',
    'veteran',
    '-',
  ],
);
/** Words without which nobody is told to have won an election. */
export const WINNING: RegExp = word(
  ...['w[io]ns?', 'winn(?:er|ing)', 'victor\\p{L}*', 're-?elect\\p{L}*', 'elect(?:s|ed)', 'defeat\\p{L}*'],
  ...[
    'beat\\p{L}*',
    'landslide',
    'majority',
    'triumph\\p{L}*',
    'unseat\\p{L}*',
    'ousted',
    'became',
    'los(?:es?|t|ing)',
  ],
);
