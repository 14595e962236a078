import type { Signal } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import { faultOf } from '../loadable.ts';
import type { SourcesState } from './sources.ts';

/** What failed and what is gone of the source that is opened. */
export function sourcePages(state: Signal<SourcesState>, api: Pick<Client, 'watchedPages'>) {
  /** The source that was opened last, also while its pages are on their way. */
  let wanted: string | null = null;

  /** Shows them if they are still wanted once they came. */
  async function show(id: string): Promise<void> {
    const [failed, gone] = await Promise.all([
      api.watchedPages({ params: { id }, query: { state: 'failed' } }),
      api.watchedPages({ params: { id }, query: { state: 'gone' } }),
    ]);
    if (wanted !== id) return;
    state.value = { ...state.peek(), opened: { id, failed: failed.pages, gone: gone.pages } };
  }

  return {
    /** Asks again for those that stand there. */
    async refresh(): Promise<void> {
      const { opened } = state.peek();
      if (opened) await show(opened.id);
    },
    /** Opens a source, or closes it. */
    async open(id: string): Promise<void> {
      const isOpen = state.peek().opened?.id === id;
      wanted = isOpen ? null : id;
      state.value = { ...state.peek(), refused: null, ...(isOpen && { opened: null }) };
      if (isOpen) return;
      try {
        await show(id);
      } catch (thrown) {
        if (wanted === id) state.value = { ...state.peek(), refused: faultOf(thrown) };
      }
    },
  };
}
