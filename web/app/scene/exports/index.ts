import type { Frame } from '../frame.ts';
import { cypherOf } from './cypher.ts';
import { gexfOf } from './gexf.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';
import type { DrawingSetting } from './svg-parts.ts';
import { entitiesCsv, jsonOf, relationsCsv } from './tables.ts';

/** Every format of the view; another one is another record here. */
export interface ExportFormat {
  readonly name: string;
  readonly title: string;
  readonly reads: string;
  readonly file: string;
  readonly type: string;
  write(frame: Frame, setting: DrawingSetting): string | Promise<Blob>;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'png',
    title: 'PNG',
    reads: 'the picture, at twice the resolution',
    file: 'dramatis.png',
    type: 'image/png',
    write: (frame, setting) => pngOf(svgOf(frame, setting), document),
  },
  {
    name: 'svg',
    title: 'SVG',
    reads: 'the picture as lines and text, with a legend',
    file: 'dramatis.svg',
    type: 'image/svg+xml',
    write: svgOf,
  },
  {
    name: 'gexf',
    title: 'GEXF',
    reads: 'for Gephi, with places and colours',
    file: 'dramatis.gexf',
    type: 'application/gexf+xml',
    write: gexfOf,
  },
  {
    name: 'entities',
    title: 'CSV of entities',
    reads: 'a row for each',
    file: 'dramatis-entities.csv',
    type: 'text/csv',
    write: entitiesCsv,
  },
  {
    name: 'relations',
    title: 'CSV of relations',
    reads: 'a row for each, with names of both ends',
    file: 'dramatis-relations.csv',
    type: 'text/csv',
    write: relationsCsv,
  },
  {
    name: 'json',
    title: 'JSON',
    reads: 'entities and relations, every value exact',
    file: 'dramatis.json',
    type: 'application/json',
    write: jsonOf,
  },
  {
    name: 'cypher',
    title: 'Cypher',
    reads: 'statements that make it in a Neo4j',
    file: 'dramatis.cypher',
    type: 'text/plain',
    write: cypherOf,
  },
];
