import type { Client } from '../../../shared/contract/client.ts';
import type { SearchHit } from '../../../shared/contract/index.ts';
import type { Explorer } from './explorer.ts';
import { answered, chosen, closed, moved, NO_SEARCH, opened, searchFailed, typed } from './search.ts';

/** Milliseconds that the field rests before it is asked for. */
const REST = 120;
const HITS = 12;

interface Clock {
  after(milliseconds: number, run: () => void): () => void;
}

/** Searching as one types. */
export function searchActions(
  { search }: Explorer,
  api: Client,
  clock: Clock,
  told: { choose(hit: SearchHit): void },
) {
  let callOff = (): void => {};

  async function ask(text: string): Promise<void> {
    try {
      search.value = answered(
        search.peek(),
        text,
        await api.search({ query: { q: text.trim(), limit: HITS } }),
      );
    } catch {
      search.value = searchFailed(search.peek(), text);
    }
  }
  function choose(hit: SearchHit): void {
    callOff();
    search.value = NO_SEARCH;
    told.choose(hit);
  }

  return {
    type(text: string): void {
      callOff();
      search.value = typed(search.peek(), text);
      if (search.peek().status === 'waiting') callOff = clock.after(REST, () => void ask(text));
    },
    moveMark: (by: 1 | -1) => {
      search.value = moved(search.peek(), by);
    },
    openSearch: () => {
      search.value = opened(search.peek());
    },
    closeSearch: () => {
      search.value = closed(search.peek());
    },
    clearSearch: () => {
      callOff();
      search.value = NO_SEARCH;
    },
    choose,
    chooseMarked: () => {
      const hit = chosen(search.peek());
      if (hit) choose(hit);
    },
  };
}
