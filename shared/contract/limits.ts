/** Limits that several clients and the service keep, apart from the schemas: the command line starts without those. */

/** Articles that a preview looks at: what one transaction holds well. */
export const MOST_PREVIEWED = 1_000;
