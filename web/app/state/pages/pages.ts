import { type Signal, signal } from '@preact/signals';
import type {
  Accounts,
  DecideResult,
  DecisionList,
  Holdings,
  Log,
  RevisionList,
  Structure,
  Subgraph,
} from '../../../../shared/contract/index.ts';
import { NO_SOURCES, type SourcesState } from '../add/sources.ts';
import { type Deciding, NOTHING_DECIDED } from '../correct/deciding.ts';
import { NO_REVIEW, type Reviewing } from '../correct/reviewing.ts';
import { IDLE, type Loadable } from '../loadable.ts';

/** The atoms of the pages: what is shown of one entity, article or relation beside its card, and what is decided. */
export interface Pages {
  readonly holdings: Signal<Loadable<Holdings>>;
  readonly structure: Signal<Loadable<Structure>>;
  readonly accounts: Signal<Loadable<Accounts>>;
  readonly articleGraph: Signal<Loadable<Subgraph>>;
  readonly revisions: Signal<Loadable<RevisionList>>;
  readonly decisions: Signal<Loadable<DecisionList>>;
  readonly log: Signal<Loadable<Log>>;
  readonly deciding: Signal<Deciding>;
  readonly reviewing: Signal<Reviewing>;
  readonly sources: Signal<SourcesState>;
  /** What it would change if the two of the present question were one. */
  readonly merged: Signal<Loadable<DecideResult>>;
  /** Whether the panel takes more than half of a large screen. */
  readonly wide: Signal<boolean>;
}

export function createPages(): Pages {
  return {
    holdings: signal<Loadable<Holdings>>(IDLE),
    structure: signal<Loadable<Structure>>(IDLE),
    accounts: signal<Loadable<Accounts>>(IDLE),
    articleGraph: signal<Loadable<Subgraph>>(IDLE),
    revisions: signal<Loadable<RevisionList>>(IDLE),
    decisions: signal<Loadable<DecisionList>>(IDLE),
    log: signal<Loadable<Log>>(IDLE),
    deciding: signal<Deciding>(NOTHING_DECIDED),
    reviewing: signal<Reviewing>(NO_REVIEW),
    sources: signal<SourcesState>(NO_SOURCES),
    merged: signal<Loadable<DecideResult>>(IDLE),
    wide: signal(false),
  };
}
