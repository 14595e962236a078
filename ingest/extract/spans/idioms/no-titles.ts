/** Words that say what somebody is and are no position: kin, parties to a case, membership in no body; and words for bodies. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** By their last word. The annotation guidelines name the first of them. */
export const NO_TITLES =
  words(`rival challenger candidate suspect student schoolboy schoolgirl friend victim strongman founder co-founder
  wife husband widow widower mother father parent son daughter brother uncle aunt cousin nephew niece grandson
  granddaughter grandfather grandmother fiancé fiancée girlfriend boyfriend
  citizen resident native passenger protester protestor demonstrator teammate convict commoner graduate survivor witness
  fan supporter opponent contender defendant plaintiff prisoner inmate detainee hostage refugee migrant successor
  predecessor winner loser runner-up substitute neighbour neighbor owner co-owner shareholder
  expert warlord hijacker plotter mastermind believer appellant employee
  gunman attacker veteran ally protege protégé mentor colleague alias
  kbe cbe obe mbe phd
  board committee commission panel laboratory department ministry agency inquiry delegation
  arm division draw outbreak unit`);

/** Adjectives and other words that are labelled beside a title now and then, and name none alone. */
export const NO_TITLE_ALONE = words(`senior junior top former late other leading new old ex then
  state service soul pop superior ven police hon hon.
  mayoral presidential gubernatorial parliamentary defending prosecuting`);
