/**
 * What a plan of the embedded engine may hold to be run in the console: whatever is not listed is refused.
 * Seen in the plans of reading queries on @grafeo-db/js 0.6.0.
 */
export const READING_OPERATORS: ReadonlySet<string> = new Set([
  'Aggregate',
  'Apply',
  'Bind',
  'CallProcedure',
  /** The rows of an outer query within a subquery: this version prints no name for it. */
  'Discriminant(51)',
  'Distinct',
  'Empty',
  'Expand',
  'Filter',
  'Join',
  'LeftJoin',
  'Limit',
  'NodeScan',
  'Project',
  'Return',
  'ShortestPath',
  'Skip',
  'Sort',
  'Union',
  'Unwind',
]);
