/** Words of titles that are one office in several wordings; data of `titles.ts`: the wording kept, then the others. */

/** Single words. What is kept may be several. */
export const SAME_TITLE_WORDS = `
chair: chairman, chairwoman, chairperson, chairlady
spokesperson: spokesman, spokeswoman
police officer: policeman, policewoman
member of congress: congressman, congresswoman, congressperson
member of parliament: mp, parliamentarian
member of assembly: assemblyman, assemblywoman, assemblymember
councilor: councilman, councilwoman, councillor, councilmember
alderman: alderwoman
businessperson: businessman, businesswoman
salesperson: salesman, saleswoman
firefighter: fireman
actor: actress
head teacher: headmaster, headmistress, headteacher
anchor: anchorman, anchorwoman
ombudsperson: ombudsman, ombudswoman
chief executive officer: ceo
chief financial officer: cfo
chief operating officer: coo
chief technology officer: cto
chief marketing officer: cmo
chief information security officer: ciso
prime minister: pm
vice president: vp
senior vice president: svp
executive vice president: evp
attorney general: ag
director general: dg
under secretary: undersecretary
vice chair: vicechair
lieutenant: lt, lieut
colonel: col
captain: capt, cpt
sergeant: sgt, serjeant
general: gen
major: maj
brigadier: brig
admiral: adm
commander: cmdr, cdr
corporal: cpl
private: pvt
inspector: insp
detective: det
superintendent: supt
reserve: res
retired: ret, retd
senator: sen
representative: rep
governor: gov
ambassador: amb
professor: prof
president: pres
assistant: asst
deputy: dep
executive: exec
director: dir
former: ex, onetime, erstwhile
adviser: advisor
`;

/** Several words. */
export const SAME_TITLES = `
chief executive officer: chief executive, chief executive officer
house: house of representatives
chief financial officer: chief finance officer
chief operating officer: chief operations officer
secretary general: general secretary
director general: general director
cofounder: co founder
`;

/** What a minister is in charge of, in several words for the same. */
export const SAME_DOMAINS = `
foreign: foreign affairs, external affairs, foreign relations, external relations, foreign and commonwealth affairs
interior: internal affairs
home: home affairs
finance: finances
economy: economics
defense: national defense
transport: transports
sport: sports
telecommunications: telecom, telecoms
oil: petroleum
agriculture: farm
environment: environmental
parliamentary: parliamentary affairs
social: social affairs
european: european affairs, europe
`;

/** At the beginning they tell when, not what: the office is the same. */
export const BEFORE_OFFICE: ReadonlySet<string> = new Set(
  'the a an his her its their our my current incumbent sitting outgoing incoming longtime then newly elected'.split(
    ' ',
  ),
);

/** They make another office of one, and come first wherever they stand, but behind what stands first already. */
export const RANKS_OF_OFFICE: ReadonlySet<string> = new Set(
  'deputy vice assistant associate former acting interim caretaker shadow under'.split(' '),
);

/** "First deputy minister" is another than "deputy first minister": they keep their place. */
export const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth senior principal permanent parliamentary'.split(' '),
);

/** Behind these words "vice" is a part of the office itself. */
export const WITH_VICE: ReadonlySet<string> = new Set(
  'president chair chancellor admiral captain principal'.split(' '),
);

/** Offices of which "X of Y" is not "Y X". */
export const NEVER_TURNED: ReadonlySet<string> = new Set(
  `secretary of state, minister of state, chief of staff, head of state, head of government, chief of mission
  commander in chief, general of army, marshal of france, lord of appeal, lady of honor, officer of state
  secretary of staff, state of emergency, chief of defense staff, chief of general staff`
    .split(/[\n,]/u)
    .map((title) => title.trim())
    .filter(Boolean),
);

/** Ranks, of which "General of the Army" is not "Army General". */
export const MILITARY: ReadonlySet<string> = new Set(
  `general admiral marshal colonel lieutenant sergeant major captain brigadier corporal private commander
  knight order`.split(/\s+/u),
);

/** With these, "for" says what the office is in charge of. */
export const IN_CHARGE_FOR: ReadonlySet<string> = new Set(
  'minister secretary commissioner director spokesperson president envoy representative adviser manager'.split(
    ' ',
  ),
);

/** Ends of titles that are whole: "founder and chair" is "chair and founder". */
export const WHOLE_ENDS: ReadonlySet<string> = new Set(
  `chair officer founder cofounder president director editor publisher owner actor writer author singer producer
  screenwriter composer manager coach minister secretary governor commissioner spokesperson professor general
  counsel partner principal captain player lawyer journalist novelist poet`.split(/\s+/u),
);
