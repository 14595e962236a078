/** Procedures that read this graph or its schema; a name that ends with a dot stands for all below it. */
const READING_PROCEDURES: readonly string[] = [
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.',
];

/** Whether a console query may call it. */
export function readingProcedure(name: string): boolean {
  return READING_PROCEDURES.some((allowed) =>
    allowed.endsWith('.') ? name.startsWith(allowed) : name === allowed,
  );
}
