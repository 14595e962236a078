import type { Client } from '../../../../shared/contract/client.ts';
import type { IngestEvent, IngestSummary } from '../../../../shared/contract/index.ts';
import type { Explorer } from '../explorer.ts';
import { faultOf } from '../loadable.ts';
import {
  begun,
  brokenOff,
  changedGraph,
  finished,
  NOTHING_ADDED,
  type PastedText,
  pasteRequest,
  progressed,
} from './adding.ts';

/** Adding articles, and seeing to it that the graph shows them. */
export function addingActions({ adding }: Explorer, api: Client, graphChanged: () => void) {
  async function add(read: (onEvent: (event: IngestEvent) => void) => Promise<IngestSummary>): Promise<void> {
    if (adding.peek().status === 'running') return;
    adding.value = begun();
    try {
      const summary = await read((event) => {
        adding.value = progressed(adding.peek(), event);
      });
      adding.value = finished(adding.peek(), summary);
    } catch (thrown) {
      adding.value = brokenOff(adding.peek(), faultOf(thrown));
    }
    if (changedGraph(adding.peek())) graphChanged();
  }
  return {
    addPasted: (paste: PastedText) => add((onEvent) => api.ingest(pasteRequest(paste), { onEvent })),
    addFiles: (files: readonly File[]) => add((onEvent) => api.upload(files, { onEvent })),
    clearAdding: () => {
      if (adding.peek().status !== 'running') adding.value = NOTHING_ADDED;
    },
  };
}
