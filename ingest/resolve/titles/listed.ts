/**
 * Other words for one office that no rule tells; data of `titles.ts`. A line is whose office (ISO 3166 codes or names
 * of organizations, folded), the title as the rules leave it, and what else it is called.
 */
export const LISTED = `
US | defense secretary: pentagon chief, pentagon boss, pentagon head, defense chief, defense minister
US | secretary of state: foreign minister, foreign secretary, top diplomat, chief diplomat, state secretary
US | treasury secretary: treasury chief, finance minister
US | health secretary: health and human services secretary, health minister
US | interior secretary: interior minister
US | education secretary: education minister
US | energy secretary: energy minister
US | agriculture secretary: agriculture minister
US | labor secretary: labor minister
US | attorney general: justice minister
US | homeland security secretary: homeland security chief
US | house speaker: representatives house speaker
GB | chancellor: exchequer chancellor, finance minister, finance secretary, finance chief
GB | foreign secretary: foreign minister, top diplomat
GB | home secretary: interior minister, interior secretary, home minister
GB | health secretary: health and social care secretary
IE | prime minister: taoiseach
IE | deputy prime minister: tanaiste
DE IT FR ES RU CN IN JP CA AU IL TR PL UA KR MX BR | foreign minister: top diplomat, chief diplomat
IL | chief of staff: general staff chief, military chief of staff, army chief, army chief of staff
united nations, un | secretary general: chief, head, boss
north atlantic treaty organization, nato | secretary general: chief, head, boss
international atomic energy agency, iaea | director general: chief, head, boss
world health organization, who | director general: chief, head, boss
world trade organization, wto | director general: chief, head, boss
international monetary fund, imf | managing director: chief, head, boss
world bank | president: chief, head, boss
european central bank, ecb | president: chief, head, boss
european commission | president: chief, head
federal reserve, fed, us federal reserve | chair: chief, head, boss
federal bureau of investigation, fbi | director: chief, head, boss
central intelligence agency, cia | director: chief, head, boss
international criminal court, icc | prosecutor: chief prosecutor
european union, eu | foreign policy chief: top diplomat, chief diplomat, foreign minister, foreign and security policy high representative, high representative, union high representative for foreign affairs and security policy
israel defense forces, idf, israeli military, israeli army | chief of staff: chief, general staff chief, army chief, military chief, chief of general staff
`;

/** Short names of bodies that are no acronyms. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['federal reserve', 'fed'],
  ['republican party', 'gop'],
  ['conservative party', 'tory'],
]);

/** Countries in which a premier is the head of a state or province as well. */
export const PREMIERS_OF_PARTS: ReadonlySet<string> = new Set(['CA', 'AU', 'ZA', 'DE']);
