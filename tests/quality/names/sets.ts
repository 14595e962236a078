/** Sets of sentences with names, and how their types map to persons and organizations. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A name: its kind and its place in UTF-16 code units. */
export interface Name {
  readonly kind: 'Person' | 'Organization';
  readonly start: number;
  readonly end: number;
}

export interface NameSet {
  readonly file: string;
  readonly person: readonly string[];
  readonly organization: readonly string[];
  /** Whether countries are among its organizations; else a country is neither right nor wrong. */
  readonly countries: boolean;
  /** Types of which a span is neither right nor wrong: they hold demonyms and places that act. */
  readonly leftOut: readonly string[];
}

export const NAME_SETS: readonly NameSet[] = [
  {
    file: 'crossner-politics',
    person: ['politician', 'person'],
    organization: ['politicalparty', 'organisation', 'country'],
    countries: true,
    leftOut: ['misc', 'location'],
  },
  { file: 'sec-filings', person: ['PER'], organization: ['ORG'], countries: false, leftOut: [] },
  { file: 'uner-ewt', person: ['PER'], organization: ['ORG'], countries: false, leftOut: [] },
  { file: 'uner-pud', person: ['PER'], organization: ['ORG'], countries: false, leftOut: [] },
  {
    file: 'wnut17',
    person: ['person'],
    organization: ['corporation', 'group'],
    countries: false,
    leftOut: [],
  },
];

/** A sentence with the names that are in it and the spans that do not count. */
export interface Sentence {
  readonly text: string;
  readonly names: readonly Name[];
  readonly leftOut: readonly (readonly [start: number, end: number])[];
}

const LineSchema = z.object({
  split: z.string(),
  text: z.string(),
  entities: z.array(z.tuple([z.int(), z.int(), z.string()])),
});
const DEVELOPMENT: readonly string[] = ['dev', 'test'];

/** The sentences of a set that are for development, in order; none where the file is not there. */
export function sentencesIn(folder: string, set: NameSet): Sentence[] {
  const file = join(folder, `${set.file}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => LineSchema.parse(JSON.parse(line)))
    .filter(({ split }) => DEVELOPMENT.includes(split))
    .map(({ text, entities }) => ({
      text,
      names: entities.flatMap(([start, end, type]) => nameOf(set, type, start, end)),
      leftOut: entities
        .filter(([, , type]) => set.leftOut.includes(type))
        .map(([start, end]) => [start, end] as const),
    }));
}

function nameOf({ person, organization }: NameSet, type: string, start: number, end: number): Name[] {
  if (person.includes(type)) return [{ kind: 'Person', start, end }];
  return organization.includes(type) ? [{ kind: 'Organization', start, end }] : [];
}
