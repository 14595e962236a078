/** Words behind a name that make another body of it, or none; data of `relation.ts`. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** "Deutsche Bank Park", "BBC News": what bears the name, belongs to the body or plays for it is another one. */
export const ANOTHER: ReadonlySet<string> = words(`
  park stadium arena field tower building plaza garden gardens bridge airport station theater hall square
  foundation trust fund funds ventures venture capital securities asset management investment investments insurance
  reinsurance pension credit card mortgage leasing financial wealth
  research labs laboratories laboratory studios studio pictures music records games gaming sports sport
  news radio television tv online digital cloud deepmind health healthcare pharma energy renewables solar power gas
  publishing books press magazine academy school university hospital library museum observatory
  women ladies men youth u18 u19 u20 u21 u23 reserves juniors seniors futures cup league open award awards prize championship
  tournament festival fans supporters ultras union unions employees workers students alumni veterans
  committee council board commission court parliament assembly secretariat congress caucus delegation mission office
  bureau branch chapter division directorate department ministry brigade battalion regiment squad wing command
  europe asia africa americas america pacific eurasia scandinavia benelux mena emea latam overseas
  north south east west northern southern eastern western central
  english arabic espanol deportes mobile motorsport racing aerospace defense aviation marine shipping logistics
  semiconductor semiconductors display sdi life biologics chemicals chemical steel heavy construction engineering
  retail wholesale outlet store restaurant hotel hotels resorts airways cargo express
  initiative project program institute center clinic
`);

/** "Samsung Electronics", "Amnesty International": they end a name that is used without them too. */
export const FILLERS: ReadonlySet<string> = words(`
  group company corporation corp holdings holding inc agency organization international industries enterprises
  network motors motor co ltd limited plc partners associates worldwide global systems technologies technology
  electronics foods stores airlines airline club fc cf afc sc team party movement brothers communications and
  newspaper church federal incorporated llc ag se sa gmbh
`);

/** They end the name of one that is known by a single word before them, and make another body of a longer name. */
export const FILLERS_OF_ONE: ReadonlySet<string> = words(`
  university college bank institute association magazine broadcasting media pharmaceuticals orchestra semiconductor
  aerospace entertainment
`);

/** A name of two words or more with one of these is whole: what follows makes another body. */
export const WHOLE: ReadonlySet<string> = words(`
  bank university college ministry department party company corporation council commission committee court school
  institute association federation union club foundation church hospital agency organization society times post
  army navy police force guard nations parliament senate congress house authority league museum newspaper airlines
`);

/** Words of which two different ones are never of one body. */
export const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  words(
    'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern',
  ),
  words('upper lower'),
  words('men women'),
  words('primary secondary'),
  words('junior senior'),
  words('methodist baptist lutheran catholic orthodox anglican presbyterian'),
  words('democratic republican'),
  words('morning evening'),
  words('summer winter'),
  words('city united rovers wanderers rangers athletic'),
];

/** Ordinals by their words. */
export const ORDINALS: ReadonlyMap<string, string> = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, n) => [word, String(n)] as const),
);
