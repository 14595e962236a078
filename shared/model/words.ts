/** Words that stand beside a name or join its parts; data of `names.ts`. */

/** Before a person's name: forms of address, offices of the church, ranks; lower case, no full stop. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur mme mlle herr frau señor señora
  don doña sheikh sheik alhaji hajiya alhaja imam ayatollah rabbi reverend rev father fr sister brother saint st hon honourable honorable
  gen maj brig col lt sgt capt cpl cmdr adm sen rep gov amb insp det supt pvt`
    .split(/\s+/)
    .filter(Boolean),
);

/** After a person's name, part of it: they tell a son from his father. */
export const GENERATIONAL: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/** Small words inside surnames; never an initial of their own. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ter ten bin ibn ben al el af av zu y e abu'.split(
    ' ',
  ),
);

/** Words that do not count in an acronym. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the of and for de la le in on to a an et du des'.split(' '),
);

/** Legal forms at the end of a company's name; lower case, no full stops. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation ltd limited llc plc co company ag gmbh sa se nv bv spa ab oy oyj asa aps kk pty lp
  llp kgaa srl sarl sro zrt nyrt kft dd doo jsc pjsc ojsc bhd tbk ltda`.split(/\s+/u),
);

/** Letters that no decomposition turns into a base letter. */
export const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
  }),
);
