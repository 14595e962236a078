/** Formats of results: known without the schemas, so that a command that only lists them loads nothing for it. */

/** Formats that a result has an address for: `/api/query.csv`. */
export const FORMATS = ['json', 'csv', 'ndjson', 'gexf'] as const;
export type Format = (typeof FORMATS)[number];

/** Media types of the formats, as the service sends them. */
export const MEDIA_TYPES = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
} as const satisfies Record<Format, string>;
