/** Fetching and watching as the service has it: the libraries for it are loaded when somebody asks. */
import type { FetchSettings } from '../fetch/index.ts';
import { Pages } from './pages.ts';
import type { SourcesDependencies, SourcesService } from './service.ts';

export interface SourcesDoor {
  /** @throws USAGE where a setting names no network */
  open(): Promise<SourcesService>;
  /** When the page of an article was found gone; null where it is there, or where none is known. */
  goneOf(article: string): Promise<string | null>;
  /** Ends what is under way, where anybody asked. */
  close(): Promise<void>;
}

export type DoorDependencies = Omit<SourcesDependencies, 'fetcher' | 'world'> & {
  readonly fetching: FetchSettings;
};

export function createSourcesDoor(dependencies: DoorDependencies): SourcesDoor {
  let opened: Promise<SourcesService> | undefined;
  return {
    open() {
      opened ??= openSources(dependencies);
      return opened;
    },
    goneOf: (article) => new Pages(dependencies.engine).goneOf(article),
    async close() {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

async function openSources({ fetching, ...dependencies }: DoorDependencies): Promise<SourcesService> {
  const [{ createFetcher, THE_WORLD }, { createSources }] = await Promise.all([
    import('../fetch/index.ts'),
    import('./service.ts'),
  ]);
  const limits = { pageBytes: dependencies.maxBytes };
  return createSources({
    ...dependencies,
    fetcher: createFetcher({ ...fetching, limits }),
    world: THE_WORLD,
  });
}
