/** What the application is made with. */
import type { IngestService } from '../../ingest/service.ts';
import type { DramatisError } from '../../shared/errors.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Engine } from '../../shared/store/engine.ts';
import type { Graph } from '../../shared/store/graph.ts';
import type { SavedStore } from '../../shared/store/saved.ts';

export interface AppDependencies {
  readonly graph: Graph;
  readonly engine: Engine;
  readonly ingest: IngestService;
  readonly saved: SavedStore;
  readonly settings: Pick<Settings, 'token' | 'allowedHosts' | 'maxBytes'>;
  /** Milliseconds from any point in time on; never back. */
  readonly clock: () => number;
  /** Folder of the built explorer. */
  readonly explorer?: string;
  /** Told of faults of ours, which an answer says nothing of. */
  readonly onFault?: (fault: DramatisError) => void;
}
