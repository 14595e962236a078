/** What ingest does for the API, as a port: types only. */
import type {
  ArrangeSummary,
  DecideRequest,
  DecideResult,
  DecisionList,
  DoctorReport,
  ForgetResult,
  ImportSummary,
  IngestEvent,
  IngestSummary,
  Log,
  Place,
  PlacesRequest,
  RebuildSummary,
  Review,
  Why,
} from '../shared/contract/index.ts';
import type { Sourced, Unreadable } from '../shared/model/article.ts';
import type { Runner } from '../shared/store/engine.ts';

export interface IngestOptions {
  /** Take these revisions even where a newer one stands. */
  readonly replace: boolean;
  /** More articles follow: new entities get a place beside their neighbours, the layout waits for the last ones. */
  readonly more?: boolean | undefined;
  /** Nothing is written; the summary tells what would change. */
  readonly preview?: boolean | undefined;
  /** The summary tells what changed in the graph. */
  readonly difference?: boolean | undefined;
  /** Ends the work after the batch that is being written. */
  readonly signal?: AbortSignal | undefined;
  /** Told what became of each article, once it is durable. */
  readonly onEvent?: ((event: IngestEvent) => void) | undefined;
  /** Told why the store is away, before it is waited for. */
  readonly onAway?: ((why: string) => void) | undefined;
  /** Writes what belongs to these articles in the transaction that they are written in: both are there, or neither. */
  readonly within?: ((tx: Runner, events: readonly IngestEvent[]) => Promise<void>) | undefined;
}

export type RefreshOptions = Pick<IngestOptions, 'preview' | 'signal' | 'onEvent' | 'onAway'>;

export interface IngestService {
  /** Takes articles in. @throws DramatisError when the store or the model fails; what was written before stays */
  ingest(
    articles: AsyncIterable<Sourced> | Iterable<Sourced>,
    options: IngestOptions,
  ): Promise<IngestSummary>;
  /**
   * Removes articles and all that stood only on them; tells which ids were not there. As a preview nothing is
   * removed, and the result tells what would change.
   */
  forget(ids: readonly string[], options?: Pick<IngestOptions, 'preview'>): Promise<ForgetResult>;
  /**
   * Reads again what another version of the extractor read, and tells what that changed. What is done stays done:
   * the next call goes on. A preview looks at no more articles than one transaction holds well, and says how many
   * are left.
   */
  refresh(options: RefreshOptions): Promise<IngestSummary>;
  /** Takes a decision. @throws DramatisError NOT_FOUND for what is not there, USAGE for what makes no sense */
  decide(request: DecideRequest): Promise<DecideResult>;
  /** Takes a decision back. @throws DramatisError NOT_FOUND where there is none */
  undo(id: string): Promise<DecideResult>;
  /** All decisions, newest first. */
  decisions(page: { readonly limit: number; readonly offset: number }): Promise<DecisionList>;
  /** Why two are one or two. @throws DramatisError NOT_FOUND, USAGE for two of different kinds */
  why(a: string, b: string): Promise<Why>;
  /** Pairs that a person may decide, those first of which an answer would change most. */
  review(page: { readonly limit: number; readonly offset: number }): Promise<Review>;
  /** What changed, newest first. */
  log(limit: number): Promise<Log>;
  /** Where the articles lie that have these ids or contents or lie at these paths, in order of id. */
  places(query: PlacesRequest): Promise<Place[]>;
  /** Computes communities and positions of the whole graph anew. */
  arrange(): Promise<ArrangeSummary>;
  /** Computes the graph anew from articles as they were read, and from decisions. */
  rebuild(): Promise<RebuildSummary>;
  /** The same where the graph is of an older version, or where computing it was broken off; else nothing. */
  rebuildIfNeeded(): Promise<void>;
  /** The whole store as JSON Lines, without line ends. */
  exportLines(): AsyncIterable<string>;
  /** Takes in the articles of an export. @throws DramatisError INPUT naming the line that is not of the format */
  importLines(lines: AsyncIterable<string>): Promise<ImportSummary>;
  /** What is in the store, what is wrong with it, and what to do. */
  doctor(): Promise<DoctorReport>;
  /** The articles in a file's bytes, or why there are none; `name` is null for pasted text. */
  read(bytes: Uint8Array, name: string | null): Promise<readonly (Sourced | Unreadable)[]>;
}
