import type { Signal } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import { faultOf } from '../loadable.ts';
import { sourcePages } from './source-pages.ts';
import { nameOf, type SourcesState, sourcesCame, sourcesFailed, sourcesRefused } from './sources.ts';

type Api = Pick<Client, 'watched' | 'watch' | 'unwatch' | 'retry' | 'watchedPages'>;

/** What a reader can do with sources that are watched. */
export function sourcesActions(state: Signal<SourcesState>, api: Api) {
  /** Raised by each question, so that an older answer does not take the place of a newer one. */
  let turn = 0;
  /** How many questions for the list are on their way. */
  let asking = 0;
  const pages = sourcePages(state, api);

  async function loadSources(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (!state.peek().list) state.value = { ...state.peek(), status: 'loading', fault: null };
    asking += 1;
    try {
      const list = await api.watched({});
      if (mine === turn) state.value = sourcesCame(state.peek(), list);
      await pages.refresh();
    } catch (thrown) {
      if (mine === turn) state.value = sourcesFailed(state.peek(), faultOf(thrown));
    } finally {
      asking -= 1;
    }
  }

  /** @returns whether it came off */
  async function saving(work: () => Promise<string>): Promise<boolean> {
    if (state.peek().saving) return false;
    state.value = { ...state.peek(), saving: true, refused: null };
    try {
      const told = await work();
      state.value = { ...state.peek(), saving: false, told };
      await loadSources();
      return true;
    } catch (thrown) {
      state.value = sourcesRefused(state.peek(), faultOf(thrown));
      return false;
    }
  }

  return {
    loadSources,
    /** Looks what came, now and then; what takes longer than that is waited for. */
    async refreshSources(): Promise<void> {
      if (asking === 0) await loadSources();
    },
    /** Opens what failed and what is gone of a source, or closes it. */
    openSource: pages.open,
    watchSource: (address: string) =>
      saving(async () => `${nameOf(await api.watch({ body: { address: address.trim() } }))} is watched.`),
    unwatchSource: (id: string) =>
      saving(async () => `${nameOf(await api.unwatch({ params: { id } }))} is not watched any more.`),
    retrySource: (id: string) =>
      saving(async () => `${nameOf(await api.retry({ params: { id } }))} is looked at again.`),
  };
}
