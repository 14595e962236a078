import { type Signal, signal } from '@preact/signals';
import type {
  Paths,
  Preview,
  SavedList,
  SourceList,
  Subgraph,
  Support,
  Timeline,
} from '../../../../shared/contract/index.ts';
import { IDLE, type Loadable } from '../loadable.ts';

/** The atoms of what is asked about the graph that is shown. */
export interface Work {
  readonly preview: Signal<Loadable<Preview>>;
  readonly paths: Signal<Loadable<Paths>>;
  /** The entities between which ways are looked for, also those that are neither on a way nor on the graph. */
  readonly pathEnds: Signal<Loadable<Subgraph>>;
  readonly sources: Signal<Loadable<SourceList>>;
  readonly saved: Signal<Loadable<SavedList>>;
  /** What the edges stand on where only some sources, articles or days count; idle where all do. */
  readonly support: Signal<Loadable<Support>>;
  /** Events and roles among what is on the graph, by time. */
  readonly timeline: Signal<Loadable<Timeline>>;
}

export function createWork(): Work {
  return {
    preview: signal<Loadable<Preview>>(IDLE),
    paths: signal<Loadable<Paths>>(IDLE),
    pathEnds: signal<Loadable<Subgraph>>(IDLE),
    sources: signal<Loadable<SourceList>>(IDLE),
    saved: signal<Loadable<SavedList>>(IDLE),
    support: signal<Loadable<Support>>(IDLE),
    timeline: signal<Loadable<Timeline>>(IDLE),
  };
}
