import type { Signal } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import { faultOf } from '../loadable.ts';
import { nameOf, type SourcesState, sourcesCame, sourcesFailed } from './sources.ts';

type Api = Pick<Client, 'watched' | 'watch' | 'unwatch' | 'retry' | 'watchedPages'>;

/** What a reader can do with sources that are watched. */
export function sourcesActions(state: Signal<SourcesState>, api: Api) {
  /** Raised by each question, so that an older answer does not take the place of a newer one. */
  let turn = 0;

  async function loadSources(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (!state.peek().list) state.value = { ...state.peek(), status: 'loading', fault: null };
    try {
      const list = await api.watched({});
      if (mine === turn) state.value = sourcesCame(state.peek(), list);
      const { opened } = state.peek();
      if (opened) await showPages(opened.id, () => state.peek().opened?.id === opened.id);
    } catch (thrown) {
      if (mine === turn) state.value = sourcesFailed(state.peek(), faultOf(thrown));
    }
  }

  /** @returns whether it came off */
  async function saving(work: () => Promise<string>): Promise<boolean> {
    if (state.peek().saving) return false;
    state.value = { ...state.peek(), saving: true, fault: null };
    try {
      const told = await work();
      state.value = { ...state.peek(), saving: false, told };
      await loadSources();
      return true;
    } catch (thrown) {
      state.value = sourcesFailed(state.peek(), faultOf(thrown));
      return false;
    }
  }

  async function openSource(id: string): Promise<void> {
    if (state.peek().opened?.id === id) {
      state.value = { ...state.peek(), opened: null };
      return;
    }
    try {
      await showPages(id);
    } catch (thrown) {
      state.value = sourcesFailed(state.peek(), faultOf(thrown));
    }
  }

  /** @param isWanted whether they are still to be shown once they came */
  async function showPages(id: string, isWanted: () => boolean = () => true): Promise<void> {
    const [failed, gone] = await Promise.all([
      api.watchedPages({ params: { id }, query: { state: 'failed' } }),
      api.watchedPages({ params: { id }, query: { state: 'gone' } }),
    ]);
    if (isWanted()) state.value = { ...state.peek(), opened: { id, failed: failed.pages, gone: gone.pages } };
  }

  return {
    loadSources,
    /** Opens what failed and what is gone of a source, or closes it. */
    openSource,
    watchSource: (address: string) =>
      saving(async () => `${nameOf(await api.watch({ body: { address: address.trim() } }))} is watched.`),
    unwatchSource: (id: string) =>
      saving(async () => `${nameOf(await api.unwatch({ params: { id } }))} is not watched any more.`),
    retrySource: (id: string) =>
      saving(async () => `${nameOf(await api.retry({ params: { id } }))} is looked at again.`),
  };
}
