/** Folders that are watched: what comes, changes and goes there is looked at once it has settled. */
import type { IngestSummary } from '../../shared/contract/index.ts';
import { NOTHING_READ, sumOf } from '../../shared/contract/summary.ts';
import { Files, type FilesDependencies, type ReadOptions } from './files.ts';
import { filesIn, type WatchedFolder, watchFolder } from './folder.ts';
import type { SourceRecord } from './records.ts';
import { rootOf } from './root.ts';

export interface FoldersDependencies extends FilesDependencies {
  readonly settleMilliseconds: number;
  readonly onFault: (fault: unknown) => void;
  /** Called when there is something to look at. */
  readonly wake: () => void;
}

/** Times that a file settles until what is missed counts as gone: one that was renamed is read before. */
const PATIENCE = 3;

type Work = (source: SourceRecord) => Promise<IngestSummary>;

interface Open {
  readonly watched: WatchedFolder;
  /** Of the folder that it watches. */
  readonly mark: string;
}

export class Folders {
  readonly #with: FoldersDependencies;
  readonly #files: Files;
  readonly #open = new Map<string, Open>();
  readonly #pending = new Map<string, Set<string>>();
  /** Folders in which files may be missing. */
  readonly #missed = new Set<string>();
  /** How often each folder was found to miss something: the last time counts. */
  readonly #turns = new Map<string, number>();
  readonly #ended = new AbortController();

  constructor(dependencies: FoldersDependencies) {
    this.#with = dependencies;
    this.#files = new Files(dependencies);
  }

  /** Watches those that are not watched yet, and those that are there again. */
  async open(sources: readonly SourceRecord[], options: ReadOptions = {}): Promise<void> {
    for (const source of sources) {
      if (source.kind === 'folder') await this.#openOne(source, options).catch(this.#with.onFault);
    }
  }

  /** These files are to be read, again or for the first time. */
  again(id: string, paths: readonly string[]): void {
    const pending = this.#pending.get(id) ?? new Set();
    for (const path of paths) if (path !== '') pending.add(path);
    this.#pending.set(id, pending);
  }

  /** Files of this folder may be gone: it is looked for them, after those that came are read. */
  miss(id: string): void {
    this.#missed.add(id);
  }

  /** Reads what came since the last time, and marks what went; what fails is told, and done the next time. */
  async readPending(options: ReadOptions): Promise<IngestSummary> {
    let sum = NOTHING_READ;
    for (const [id, paths] of [...this.#pending]) {
      this.#pending.delete(id);
      const read: Work = (source) => this.#files.read(source, [...paths].sort(), options);
      sum = sumOf(sum, await this.#orLater(id, read, () => this.again(id, [...paths])));
    }
    for (const id of [...this.#missed]) {
      this.#missed.delete(id);
      const look: Work = (source) => this.#files.lookForGone(source, options);
      sum = sumOf(sum, await this.#orLater(id, look, () => this.miss(id)));
    }
    return sum;
  }

  /** Reads the folders in full, once. */
  async readAll(sources: readonly SourceRecord[], options: ReadOptions): Promise<IngestSummary> {
    let sum = NOTHING_READ;
    for (const source of sources.filter(({ kind }) => kind === 'folder')) {
      const root = await rootOf(source.address);
      const paths = root.is === 'there' ? await filesIn(source.address) : [];
      sum = sumOf(sum, await this.#files.read(source, paths, options));
      if (!options.signal?.aborted) sum = sumOf(sum, await this.#files.lookForGone(source, options));
    }
    return sum;
  }

  async forget(id: string): Promise<void> {
    const open = this.#open.get(id);
    this.#open.delete(id);
    this.#pending.delete(id);
    this.#missed.delete(id);
    await open?.watched.close();
  }

  async close(): Promise<void> {
    this.#ended.abort();
    for (const id of [...this.#open.keys()]) await this.forget(id);
  }

  /** Nobody else knows of what is to be done: where it fails it is put back. */
  async #orLater(id: string, work: Work, putBack: () => void): Promise<IngestSummary> {
    try {
      const source = await this.#with.sources.get(id);
      return source ? await work(source) : NOTHING_READ;
    } catch (fault) {
      putBack();
      this.#with.onFault(fault);
      return NOTHING_READ;
    }
  }

  async #openOne(source: SourceRecord, { onEvent }: ReadOptions): Promise<void> {
    const { id, address } = source;
    const { settleMilliseconds, onFault, wake } = this.#with;
    const root = await rootOf(address);
    const open = this.#open.get(id);
    if (open && root.is === 'there' && open.mark === root.mark) return;
    this.#open.delete(id);
    await open?.watched.close();
    if (root.is === 'away') {
      const isTold = source.state === 'failed' && source.reason === root.problem.reason;
      if (!isTold) await this.#files.away(source, root.problem, onEvent);
      return;
    }
    const onFile = (path: string): void => {
      this.again(id, [path]);
      wake();
    };
    const onGone = (): void => this.#missLater(id);
    const watched = await watchFolder(address, { settleMilliseconds, onFile, onGone, onFault });
    this.#open.set(id, { watched, mark: root.mark });
    this.#missLater(id);
    // Whoever let it go or ended all of it meanwhile did not find it open.
    if (this.#ended.signal.aborted || !(await this.#with.sources.get(id))) await this.forget(id);
  }

  /** Once nothing went for a while: a file that was renamed has come by then under its new name. */
  #missLater(id: string): void {
    const { world, settleMilliseconds, wake } = this.#with;
    const turn = (this.#turns.get(id) ?? 0) + 1;
    this.#turns.set(id, turn);
    const passed = world.pause(PATIENCE * settleMilliseconds, this.#ended.signal);
    const look = (): void => {
      if (this.#turns.get(id) !== turn) return;
      this.miss(id);
      wake();
    };
    passed.then(look, () => undefined);
  }
}
