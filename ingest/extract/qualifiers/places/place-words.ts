/** Words that tell places; data of `places.ts`. */

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
/** Small words inside a name of a place. */
const LINK = 'of |of the |de la |de los |de |del |do |da |la |el |al-|upon |on the ';
const DIRECTION =
  '(?:(?:north|south|east|west|central|(?:north|south)(?:east|west)|(?:north|south|east|west)ern|(?:north|south)(?:east|west)ern|downtown)(?:-central)? )';
/** "the Syrian city of Aleppo": what stands before the name itself. */
const SORT =
  '(?:(?:[\\p{Ll}-]+ |\\p{Lu}[\\p{L}-]+ ){0,3}?(?:city|cities|town|village|province|state|region|island|district|port|capital|suburb|resort|county|peninsula|neighbou?rhood|area)(?: of |, | ))';

/** A place with what may stand before it; the country or state that it lies in is left out. */
export const PLACE = `(?:the )?${SORT}?(?<place>${DIRECTION}?${NAME}(?: (?:${LINK})?${NAME})*)`;

/** A site where something may happen though it is a body too. */
export const SITE =
  /\b(?:Square|Stadium|Airport|Arena|Park|Center|Centre|Palace|Hotel|Hospital|University|Museum|Church|Cathedral|Mosque|Hall|Base|Prison|House|Castle|School|College|Theatre|Theater|Raceway|Speedway|Circuit|Bridge|Station|Club)\b/u;

/** Words that begin like a place, and are none. */
export const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Christmas|Easter|God|English|French|German|Spanish|Arabic|Group|Lap|Game|Round|Act|Section|Article|Chapter|Phase|Parliament|Congress|Twitter|Facebook|YouTube|I|He|She|It|We|They|That|This|The|A|An)$/u;
/** A word of time behind a place: "in Basra Saturday". */
export const TIME_BEHIND =
  / (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December)\b.*$/u;
/** "US-run", "Libyan-backed". */
export const ADJECTIVE = /-(?:run|led|backed|based|managed|owned|held|controlled|born|style|made)$/u;
