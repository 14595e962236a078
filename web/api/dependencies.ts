/** What the application is made with. */
import type { SourcesDoor } from '../../ingest/index.ts';
import type { IngestService } from '../../ingest/service.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Engine } from '../../shared/store/engine.ts';
import type { Graph } from '../../shared/store/graph.ts';
import type { SavedStore } from '../../shared/store/saved.ts';
import type { OnFault } from './errors.ts';
import type { Live } from './live.ts';
import type { Log } from './request-log.ts';

export interface AppDependencies {
  readonly graph: Graph;
  readonly engine: Engine;
  readonly ingest: IngestService;
  readonly saved: SavedStore;
  /** What fetches and watches; where it is missing, nothing is fetched. */
  readonly sources?: Pick<SourcesDoor, 'open' | 'goneOf'>;
  /** Tells what is read and what changed; where it is missing, only what the store says. */
  readonly live?: Live;
  readonly settings: Pick<Settings, 'token' | 'allowedHosts' | 'maxBytes'> &
    Partial<Pick<Settings, 'watchFolders'>>;
  /** Milliseconds from any point in time on; never back. */
  readonly clock: () => number;
  /** Folder of the built explorer. */
  readonly explorer?: string;
  /** Told of faults of ours, which an answer says nothing of. */
  readonly onFault?: OnFault;
  /** Where a line is written for every request; nowhere unless given. */
  readonly log?: Log;
  /** Numbers of requests; random ones unless given. */
  readonly newId?: () => string;
  /** Raised when the service is to end: work under way ends after what is being written. */
  readonly closing?: AbortSignal;
}
