/** Words of organizations' names that are one written in two ways; data of `organization-forms.ts`. */

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .split('\n')
      .filter(Boolean)
      .flatMap((row) => {
        const [word = '', forms = ''] = row.split(': ');
        return forms.split(', ').map((form) => [form, word] as const);
      }),
  );

/** Spellings and abbreviations of a word. */
export const SAME_WORDS: ReadonlyMap<string, string> = table(`
department: dept
government: govt
international: intl
national: natl, nat'l, int'l
association: assn, assoc
university: univ, uni
defense: defence
labour: labor
center: centre
organization: organisation
program: programme
brothers: bros
manufacturing: mfg
saint: st
committee: cttee, cmte
laboratory: lab
`);

/** Whole names that are used for another one. */
export const SAME_NAMES: ReadonlyMap<string, string> = table(`
united nations: un
european union: eu
democratic party: democrats, democrat, democratic, dems, d, dem
republican party: republicans, republican, gop, r, rep, grand old party
conservative party: conservatives, conservative, tories, tory, tory party
labour party: labour
liberal democrats: lib dems, lib dem, liberal democrat
liberal party: liberals, liberal
green party: greens, green
communist party: communists, communist
federal reserve: fed, us federal reserve, federal reserve board, federal reserve system
islamic state: is, isil, isis, daesh, da'esh, islamic state of iraq and levant, islamic state of iraq and the levant, islamic state of iraq and syria, islamic state of iraq and the syria, islamic state in iraq and syria, islamic state group
central intelligence agency: cia
federal bureau of investigation: fbi
north atlantic treaty organization: nato
african union: au
world health organization: who
international monetary fund: imf
european central bank: ecb
`);

/** At the end of a name: what comes behind the words that it is known by, and makes no other body of it. */
export const FILLERS: ReadonlySet<string> = new Set(
  `group company corporation holdings holding news corp inc agency organization international industries enterprises
  network broadcasting media newspaper magazine party movement team club fc university college bank airlines airways
  motors motor co limited partners associates worldwide global systems technologies electronics foods stores orchestra
  foundation institute association society union federation federal church`.split(/\s+/u),
);

/** Behind a place's name they make a body of the place, which its name alone does not mean. */
export const BODIES_OF_PLACES: ReadonlySet<string> = new Set(
  `council assembly police court army front brigade house senate government ministry department congress parliament
  force forces command office division administration authority commission committee coalition workers times post news
  herald tribune tribunal guard navy agency branch bureau legislature prosecutor mission`.split(/\s+/u),
);

/** Names that no body of theirs is called by. */
export const UMBRELLAS: ReadonlySet<string> = new Set(['united nations', 'european union', 'african union']);

/** Their last words name nothing alone, or something else. */
export const WHOLE_NAMES: ReadonlySet<string> = new Set(['white house', 'opera house']);

/** "University of Otago": what is known by the place behind "of". */
export const KNOWN_BY_PLACE: ReadonlySet<string> = new Set([
  'university',
  'college',
  'church',
  'diocese',
  'archdiocese',
  'museum',
]);

/** Adjectives that begin names of bodies, and name none alone. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  'national federal international state central supreme general joint'.split(' '),
);

/** First words that tell two bodies of a kind apart as little as those. */
export const COMMON_BEGINNINGS: ReadonlySet<string> = new Set([...NO_NAMES, 'royal', 'united']);
