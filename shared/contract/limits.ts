/** Limits that several clients and the service keep, apart from the schemas: the command line starts without those. */

/** Articles that a preview looks at: what one transaction holds well. */
export const MOST_PREVIEWED = 1_000;
/** Characters of an id from which on its beginning may stand for it: fewer are soon those of many. */
export const SHORTEST_BEGINNING = 4;
