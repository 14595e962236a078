/** Statements about articles that are copies of each other, and the sketches that they are found by. */
import { type Params, type Row, statement } from '../engine.ts';

type Ids = { readonly ids: readonly string[] };
type Rows = { readonly rows: readonly Params[] };

/** Properties of a sketch by which others like it are looked up, each with an index. */
export const BAND_NAMES: readonly string[] = [...'ABCDEFGHIJKLMNOP'].map((letter) => `band${letter}`);

export type SketchRow = { readonly id: string; readonly runs: number; readonly signature: string } & {
  readonly [band: string]: string | number;
};

const COLUMNS = ['id', 'runs', 'signature', ...BAND_NAMES];

export const sketchesById = statement<Ids, SketchRow>(
  'sketchesById',
  `UNWIND $ids AS wanted MATCH (s:Sketch {id: wanted})
   RETURN ${COLUMNS.map((name) => `s.${name} AS ${name}`).join(', ')} ORDER BY id`,
);

/** Sketches that share a band with one of these rows: one look-up a band, in one statement. */
export const sharingBands = statement<Rows, { other: string }>(
  'sharingBands',
  BAND_NAMES.map(
    (name) => `UNWIND $rows AS row MATCH (s:Sketch {${name}: row.${name}}) RETURN s.id AS other`,
  ).join(' UNION '),
);

export const saveSketches = statement<Rows, Row>(
  'saveSketches',
  `UNWIND $rows AS row MERGE (s:Sketch {id: row.id}) SET s += row`,
);
export const deleteSketches = statement<Ids, Row>(
  'deleteSketches',
  `UNWIND $ids AS id MATCH (s:Sketch {id: id}) DETACH DELETE s`,
);

/** An article with who printed it and when; `copyOf` and `credit` are null but for a copy. */
export type PrintedRow = {
  id: string;
  source: string | null;
  publishedAt: string | null;
  copyOf: string | null;
  credit: string | null;
};

const PRINTED = ['id', 'source', 'publishedAt', 'copyOf', 'credit']
  .map((name) => `a.${name} AS ${name}`)
  .join(', ');

export const printedById = statement<Ids, PrintedRow>(
  'printedById',
  `UNWIND $ids AS wanted MATCH (a:Article {id: wanted}) RETURN ${PRINTED} ORDER BY id`,
);

/** All copies of these originals. */
export const copiesOf = statement<Ids, PrintedRow>(
  'copiesOf',
  `UNWIND $ids AS original MATCH (a:Article {copyOf: original}) RETURN ${PRINTED} ORDER BY id`,
);

/** `credit` is the source of the original, or its id where that has none. */
export const saveCopies = statement<Rows, Row>(
  'saveCopies',
  `UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.copyOf = row.copyOf, a.credit = row.credit`,
);
