/** Words for somebody by whom they belong to: a relative, an aide, a rival. */

const word = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`, 'iu');

const RIVALS = [
  ...[
    'rivals?',
    'competitors?',
    'partners?',
    'suppliers?',
    'customers?',
    'clients?',
    'critics?',
    'opponents?',
  ],
  ...['enem(?:y|ies)', 'all(?:y|ies)', 'neighbou?rs?', 'lenders?', 'creditors?', 'insurers?', 'backers?'],
];

/** Of a body, too: "Apple's rival". */
export const RIVAL: RegExp = word(...RIVALS);

/** Who does or suffers something instead of whom they are "of". */
export const OTHERS: RegExp = word(
  ...RIVALS,
  ...[
    'relatives?',
    'famil(?:y|ies)',
    'supporters',
    'fans',
    'followers',
    'lawyers?',
    'friends?',
    'members',
    'aides?',
    'victims',
  ],
  ...['parents', 'child(?:ren)?', 'sons?', 'daughters?', 'brothers?', 'sisters?', 'siblings?', 'colleagues?'],
  ...['(?:ex-)?wife', '(?:ex-)?husband', 'widow(?:er)?', 'fianc[eé]e?', '(?:ex-)?(?:girl|boy)friend'],
  ...['father', 'mother', '(?:father|mother|son|daughter|brother|sister)-in-law', 'step(?:son|daughter)'],
  ...['grand(?:father|mother|son|daughter|child)', 'uncle', 'aunt', 'nephew', 'niece', 'cousin', 'heir'],
  ...[
    'bodyguards?',
    'drivers?',
    'boss',
    'assistant',
    'deputy',
    'predecessor',
    'successor',
    'adviser',
    'advisor',
  ],
  ...['accomplice', 'mentor', 'proteg[eé]', 'prot[eé]g[eé]', 'housekeeper', 'roommate', 'teammate'],
);

/** What these do is often done for whom they belong to. */
export const SPEAKS_FOR: RegExp =
  /\b(?:lawyer|attorney|counsel|barrister|solicitor|agent|spokes\p{L}+|representative|envoy)s?$/iu;
