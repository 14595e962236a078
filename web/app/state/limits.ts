/** How much is asked for at once. */

/** Entities of the overview at first, and with each step more. */
export const OVERVIEW_LIMIT = 300;
/** The most that the API gives at once. */
export const OVERVIEW_MOST = 10_000;
/** Neighbours that one expansion adds where nothing else was said, and the most that it adds. */
export const EXPANSION = 50;
export const EXPANSION_MOST = 500;
/** The most entities that grow onto the graph by themselves where not all is shown: each stands in the address. */
export const GROWN_MOST = 100;
/** The most entities that paths are looked for between. */
export const PATH_ENDS_MOST = 5;
/** The most ids that the API takes at once: of a larger graph it is not asked what joins its parts, and what changed. */
export const IDS_MOST = 10_000;
