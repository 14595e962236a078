/**
 * Words that begin a sentence when they stand with a capital behind "U.S." or "Inc.": words of grammar that begin no
 * name there. "Under", "Most", "All" and the like are left out: "U.S. Under Secretary", "U.S. All-Stars".
 */
export const STARTERS: ReadonlySet<string> = new Set(
  `The A An This That These Those He She It They We I You His Her Its Their Our My
  In On At By For From With As To Of About Against Through Without Within Into During Since Until Before After
  Between Among Despite According Following
  And But Or Nor Yet If When While Where Whether Because Although Though Unless Once
  However Meanwhile Moreover Nevertheless Instead Therefore Also Still Even Only Then Now There Here Thus
  Earlier Later Today Yesterday Tomorrow
  What Who Whom Whose Why How Which
  Is Are Was Were Do Does Did Has Have Had Can Could Would Should
  Some Many Several Both Each Another Such Not None Nobody Nothing Everyone Everything`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words that a title in capitals writes small; any other small word tells prose. */
export const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'a an the and but or nor for of in on at to by from with as into over via per vs v'.split(' '),
);
