import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Subgraph } from '../../../../shared/contract/index.ts';
import type {
  Example,
  GraphSchema,
  History,
  QueryResponse,
  QuestionAnswer,
  QuestionForm,
  SavedList,
} from '../../../../shared/contract/query.ts';
import { type Fault, IDLE, type Loadable, shownValue } from '../loadable.ts';
import type { Storing } from '../tried.ts';
import type { Place } from './fault-place.ts';
import type { Fields } from './fields.ts';
import { EMPTY_GRAPH, type ResultGraph, resultGraph } from './result-graph.ts';
import { parametersIn } from './scan.ts';

/** What lies beside the editor, to take queries from. */
export const SHELVES = ['examples', 'saved', 'history', 'schema'] as const;
export type Shelf = (typeof SHELVES)[number];

/** What stands in the editor when nothing was asked yet. */
export const FIRST_QUERY = `MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization)
RETURN p, h, r, o
LIMIT 50`;

/** The atoms of the console; the result is `explorer.result`. */
export interface Console {
  /** What stands in the editor, whether it was run or not. */
  readonly text: Signal<string>;
  /** A new text that did not come from typing; the editor takes it over. A new object each time. */
  readonly given: Signal<{ readonly text: string }>;
  /** What is to be put in where the cursor is. */
  readonly inserted: Signal<{ readonly text: string } | null>;
  readonly fields: Signal<Fields>;
  /** The first problem with a field, which stands beside it. */
  readonly problem: Signal<{ readonly name: string; readonly problem: string } | null>;
  /** Where in the query the service found what is wrong, as far as it said so. */
  readonly place: Signal<Place | null>;
  readonly running: Signal<boolean>;
  /** When the query that runs was begun, in milliseconds of `performance.now()`. */
  readonly began: Signal<number>;
  /** How many rows of the query that runs have come, and whether they are shown: not where others stay until its end. */
  readonly coming: Signal<{ readonly rows: number; readonly shown: boolean } | null>;
  /** What is said of the rows, now and then while they come. */
  readonly announced: Signal<string>;
  /** Why the rows that are shown are not all, where it was not their number. */
  readonly broken: Signal<Fault | null>;
  /** What went wrong with the query that was asked last, whether rows of it came before or not. */
  readonly fault: ReadonlySignal<Fault | null>;
  /** The last run was ended by the reader. */
  readonly cancelled: Signal<boolean>;
  readonly shelf: Signal<Shelf | null>;
  readonly examples: Signal<Loadable<readonly Example[]>>;
  readonly saved: Signal<Loadable<SavedList>>;
  readonly history: Signal<Loadable<History>>;
  readonly schema: Signal<Loadable<GraphSchema>>;
  /** Forms of questions that are understood. */
  readonly forms: Signal<Loadable<readonly QuestionForm[]>>;
  readonly question: Signal<Loadable<QuestionAnswer>>;
  /** The entities of the result with what joins them. */
  readonly drawn: Signal<Loadable<Subgraph>>;
  readonly saving: Signal<Storing>;
  /** Names of the parameters in the text. */
  readonly names: ReadonlySignal<readonly string[]>;
  readonly graph: ReadonlySignal<ResultGraph>;
}

export function createConsole(result: Signal<Loadable<QueryResponse>>): Console {
  const text = signal(FIRST_QUERY);
  const broken = signal<Fault | null>(null);
  return {
    text,
    given: signal({ text: FIRST_QUERY }),
    inserted: signal<{ text: string } | null>(null),
    fields: signal<Fields>({}),
    problem: signal<{ name: string; problem: string } | null>(null),
    place: signal<Place | null>(null),
    running: signal(false),
    began: signal(0),
    coming: signal<{ rows: number; shown: boolean } | null>(null),
    announced: signal(''),
    broken,
    fault: computed(() => (result.value.is === 'failed' ? result.value.fault : broken.value)),
    cancelled: signal(false),
    shelf: signal<Shelf | null>('examples'),
    examples: signal<Loadable<readonly Example[]>>(IDLE),
    saved: signal<Loadable<SavedList>>(IDLE),
    history: signal<Loadable<History>>(IDLE),
    schema: signal<Loadable<GraphSchema>>(IDLE),
    forms: signal<Loadable<readonly QuestionForm[]>>(IDLE),
    question: signal<Loadable<QuestionAnswer>>(IDLE),
    drawn: signal<Loadable<Subgraph>>(IDLE),
    saving: signal<Storing>({ busy: false, fault: null }),
    names: computed(() => parametersIn(text.value)),
    graph: computed(() => {
      const value = shownValue(result.value);
      return value ? resultGraph(value) : EMPTY_GRAPH;
    }),
  };
}
