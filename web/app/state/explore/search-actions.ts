import type { Client } from '../../../../shared/contract/client.ts';
import type { ArticleHead, SearchHit } from '../../../../shared/contract/index.ts';
import type { Kind } from '../../../../shared/schema/index.ts';
import type { Explorer } from '../explorer.ts';
import type { Host } from '../host.ts';
import {
  answered,
  chosen,
  closed,
  moved,
  NO_SEARCH,
  nextKind,
  ofKind,
  opened,
  searchFailed,
  typed,
} from './search.ts';

/** Milliseconds that the field rests before it is asked for. */
const REST = 120;
const HITS = 12;

/** Searching as one types. */
export function searchActions(
  { search }: Pick<Explorer, 'search'>,
  api: Pick<Client, 'search'>,
  clock: Pick<Host, 'after'>,
  told: { choose(hit: SearchHit): void; read(article: ArticleHead): void },
) {
  let callOff = (): void => {};

  async function ask(): Promise<void> {
    const asked = search.peek();
    try {
      const query = { q: asked.text.trim(), kind: asked.kind ?? undefined, limit: HITS };
      const result = await api.search({ query });
      // What stands in the field now is looked at when the answer is here, not when it was asked for.
      search.value = answered(search.peek(), asked, result);
    } catch {
      search.value = searchFailed(search.peek(), asked);
    }
  }
  function kindOnly(kind: Kind | null): void {
    search.value = ofKind(search.peek(), kind);
    if (search.peek().status === 'waiting') void ask();
  }
  function choose(hit: SearchHit): void {
    callOff();
    search.value = NO_SEARCH;
    told.choose(hit);
  }
  function chooseArticle(article: ArticleHead): void {
    callOff();
    search.value = NO_SEARCH;
    told.read(article);
  }

  return {
    type(text: string): void {
      callOff();
      search.value = typed(search.peek(), text);
      if (search.peek().status === 'waiting') callOff = clock.after(REST, () => void ask());
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
    /** Only hits of this kind, or of all again. */
    searchKind: kindOnly,
    /** The next kind of those that were found. */
    moveKind: (by: 1 | -1) => kindOnly(nextKind(search.peek(), by)),
    choose,
    chooseArticle,
    chooseMarked: () => {
      const line = chosen(search.peek());
      if (line?.is === 'hit') choose(line.hit);
      else if (line) chooseArticle(line.article);
    },
  };
}
