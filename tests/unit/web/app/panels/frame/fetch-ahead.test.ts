import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchAhead } from '../../../../../../web/app/panels/frame/fetch-ahead.ts';
import { createExplorer } from '../../../../../../web/app/state/explorer.ts';
import type { Part } from '../../../../../../web/app/state/graph/graph.ts';

const PART: Part = {
  is: 'overview',
  of: null,
  page: 0,
  subgraph: { nodes: [], edges: [], total: 0, because: 'all of them' },
};

describe('APP-303: what is near is fetched ahead', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function setUp() {
    const explorer = createExplorer();
    const fetchNear = vi.fn(async () => {});
    return { explorer, fetchNear, stop: fetchAhead(explorer, fetchNear) };
  }
  const arrives = ({ explorer }: ReturnType<typeof setUp>): void => {
    explorer.loaded.value = new Map([['overview community 300', PART]]);
  };

  it('when the first picture stands, not before, and once', () => {
    const page = setUp();
    vi.advanceTimersByTime(10_000);
    expect(page.fetchNear).not.toHaveBeenCalled();
    arrives(page);
    expect(page.fetchNear).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(page.fetchNear).toHaveBeenCalledTimes(1);
    page.explorer.loaded.value = new Map(page.explorer.loaded.value);
    vi.advanceTimersByTime(10_000);
    expect(page.fetchNear).toHaveBeenCalledTimes(1);
  });

  it('also where the graph did not come: the rest of the page is used all the same', () => {
    const page = setUp();
    page.explorer.graphFault.value = {
      code: 'STORE_UNAVAILABLE',
      what: 'The service does not answer.',
      advice: null,
      gone: true,
    };
    vi.advanceTimersByTime(10_000);
    expect(page.fetchNear).toHaveBeenCalledTimes(1);
  });

  it('no more once the page is gone', () => {
    const page = setUp();
    arrives(page);
    page.stop();
    vi.advanceTimersByTime(10_000);
    expect(page.fetchNear).not.toHaveBeenCalled();
  });
});
