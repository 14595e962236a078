import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../../../../../shared/contract/index.ts';
import { NO_SEARCH, type SearchState } from '../../../../../../web/app/state/explore/search.ts';
import { searchActions } from '../../../../../../web/app/state/explore/search-actions.ts';

const NOTHING: SearchResult = { hits: [], total: 0, counts: {}, articles: [], totalArticles: 0, unread: 0 };

/** A service that answers when it is told to, and a clock that does not wait. */
function searching() {
  const search = signal<SearchState>(NO_SEARCH);
  const answers: ((result: SearchResult) => void)[] = [];
  const api = { search: () => new Promise<SearchResult>((answer) => answers.push(answer)) };
  const clock = {
    after: (_: number, run: () => void) => {
      run();
      return () => {};
    },
  };
  const actions = searchActions({ search }, api, clock, { choose: () => {}, read: () => {} });
  return {
    search,
    actions,
    async answer(): Promise<void> {
      answers.shift()?.(NOTHING);
      await new Promise((passed) => setTimeout(passed, 0));
    },
  };
}

describe('APP-4 search while answers are on their way', () => {
  it('leaves what was typed meanwhile, to the letter', async () => {
    const { search, actions, answer } = searching();
    actions.type('oka');
    actions.type('okafor');
    await answer();
    expect(search.value).toMatchObject({ text: 'okafor', status: 'waiting' });
    await answer();
    expect(search.value).toMatchObject({ text: 'okafor', status: 'answered' });
  });

  it('stays empty where it was cleared meanwhile, and closed where it was closed', async () => {
    const { search, actions, answer } = searching();
    actions.type('oka');
    actions.clearSearch();
    await answer();
    expect(search.value).toEqual(NO_SEARCH);
    actions.type('oka');
    actions.closeSearch();
    await answer();
    expect(search.value.open).toBe(false);
  });
});
