import type { Client, IngestCallOptions } from '../../../../shared/contract/client.ts';
import type { IngestSummary } from '../../../../shared/contract/index.ts';
import type { Explorer } from '../explorer.ts';
import { faultOf } from '../loadable.ts';
import {
  begun,
  brokenOff,
  changedGraph,
  delayed,
  failedPart,
  finished,
  type Input,
  isBusy,
  NOTHING_ADDED,
  pasteRequest,
  progressed,
} from './adding.ts';

type Api = Pick<Client, 'ingest' | 'upload' | 'addresses'>;

/** Adding articles: looking first, storing, and seeing to it that the graph shows them. */
export function addingActions({ adding }: Pick<Explorer, 'adding'>, api: Api, graphChanged: () => void) {
  let stop = new AbortController();

  function send(input: Input, preview: boolean, options: IngestCallOptions): Promise<IngestSummary> {
    switch (input.is) {
      case 'text':
        return api.ingest({ ...pasteRequest(input.paste), ...(preview && { preview }) }, options);
      case 'files':
        return api.upload(input.files, { ...options, preview });
      case 'addresses':
        return api.addresses({ addresses: [...input.addresses], ...(preview && { preview }) }, options);
    }
  }

  async function read(input: Input, status: 'looking' | 'running'): Promise<void> {
    if (isBusy(adding.peek())) {
      adding.value = { ...adding.peek(), turnedAway: true };
      return;
    }
    stop = new AbortController();
    const { signal } = stop;
    adding.value = begun(input, status);
    try {
      const summary = await send(input, status === 'looking', {
        signal,
        onEvent: (event) => {
          adding.value = progressed(adding.peek(), event);
        },
        onAway: (why) => {
          adding.value = delayed(adding.peek(), why);
        },
      });
      const isGivenUp = status === 'looking' && signal.aborted;
      adding.value = isGivenUp ? NOTHING_ADDED : finished(adding.peek(), summary);
    } catch (thrown) {
      adding.value = brokenOff(adding.peek(), faultOf(thrown));
    }
    if (changedGraph(adding.peek())) graphChanged();
  }

  const store = (input: Input) => read(input, 'running');
  return {
    /** Tells what storing it would change; nothing is stored. */
    look: (input: Input) => read(input, 'looking'),
    store,
    /** Stores what was looked at. */
    async storeLooked(): Promise<void> {
      const { status, input } = adding.peek();
      if (status === 'looked' && input) await store(input);
    },
    /** Gives again what failed. */
    async addFailed(): Promise<void> {
      const part = failedPart(adding.peek());
      if (part) await store(part);
    },
    /** Ends what is under way after the article that is being written. */
    stopAdding: () => stop.abort(),
    /** Puts away what was read; what was looked at and not stored stands in its form again. */
    clearAdding: () => {
      const { status, input } = adding.peek();
      if (!isBusy(adding.peek()))
        adding.value = status === 'looked' ? { ...NOTHING_ADDED, input } : NOTHING_ADDED;
    },
  };
}
