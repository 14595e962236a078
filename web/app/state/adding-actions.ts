import type { IngestEvent, IngestSummary } from '../../../shared/contract/index.ts';
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
import type { Api } from './api.ts';
import type { Explorer } from './explorer.ts';
import { faultOf } from './loadable.ts';

/** Adding articles, and seeing to it that the graph shows them. */
export function addingActions({ adding }: Explorer, api: Api, graphChanged: () => void) {
  async function add(
    read: (onProgress: (event: IngestEvent) => void) => Promise<IngestSummary>,
  ): Promise<void> {
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
    addPasted: (paste: PastedText) => add((onProgress) => api.ingest(pasteRequest(paste), onProgress)),
    addFiles: (files: readonly File[]) => add((onProgress) => api.upload(files, onProgress)),
    clearAdding: () => {
      if (adding.peek().status !== 'running') adding.value = NOTHING_ADDED;
    },
  };
}
