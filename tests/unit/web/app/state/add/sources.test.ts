import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Watched, WatchedList } from '../../../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../../../shared/errors.ts';
import {
  addressProblem,
  countsText,
  kindText,
  momentText,
  NO_SOURCES,
  nameOf,
  openText,
  queueText,
  sourcesCame,
  sourcesFailed,
} from '../../../../../../web/app/state/add/sources.ts';
import { sourcesActions } from '../../../../../../web/app/state/add/sources-actions.ts';
import type { Fault } from '../../../../../../web/app/state/loadable.ts';
import { decodeView, encodeView } from '../../../../../../web/app/state/view/address.ts';
import { START, withPanel } from '../../../../../../web/app/state/view/view.ts';

const FEED: Watched = {
  id: 'w',
  address: 'https://news.example/feed/',
  kind: 'feed',
  title: 'The Herald',
  state: 'ok',
  reason: null,
  advice: null,
  every: 900,
  lookedAt: null,
  next: null,
  tries: 0,
  counts: { added: 3, changed: 0, failed: 1, gone: 0 },
};
const LIST: WatchedList = {
  sources: [FEED],
  total: 1,
  watching: true,
  queue: { due: 1, failed: 2, gone: 0 },
};
const FAULT: Fault = { code: 'INPUT', what: 'No.', advice: null, gone: false };

describe('APP-110: sources in words', () => {
  test('APP-110: the page has an address of its own', () => {
    const view = withPanel(START, { is: 'sources' });
    expect(encodeView(view)).toBe('#/s');
    expect(decodeView('#/s').panel).toEqual({ is: 'sources' });
  });

  test('APP-110: a source is called by its title, else by what tells it from others', () => {
    expect(nameOf(FEED)).toBe('The Herald');
    expect(nameOf({ ...FEED, title: null })).toBe('news.example/feed');
    expect(nameOf({ ...FEED, title: null, kind: 'folder', address: '/home/ann/inbox/' })).toBe('inbox');
    expect(nameOf({ ...FEED, title: null, kind: 'folder', address: 'C:\\news' })).toBe('news');
    expect(kindText({ ...FEED, kind: 'unknown' })).toBe('Not looked at yet');
  });

  test('APP-110: counts and the queue leave out what is nothing', () => {
    expect(countsText(FEED)).toBe('3 new · 1 failed');
    expect(countsText({ ...FEED, counts: { added: 0, changed: 0, failed: 0, gone: 0 } })).toBe(
      'nothing new yet',
    );
    expect(queueText(LIST)).toBe('1 page to fetch, 2 failed');
    expect(queueText({ ...LIST, queue: { due: 0, failed: 0, gone: 0 } })).toBeNull();
    expect(momentText('2030-01-02T12:05:00.000Z')).toBe('2 January 2030, 12:05 UTC');
  });

  test.each(['https://news.example/feed', ' http://a.example ', '/home/ann', 'C:\\news', 'd:/news'])(
    'APP-111: %j can be watched',
    (address) => expect(addressProblem(address)).toBeNull(),
  );
  test.each(['', '  ', 'news', 'ftp://a.example', 'https://', 'https://a b', './inbox'])(
    'APP-111: %j cannot, and it is said why',
    (address) => expect(addressProblem(address)).toMatch(/\.$/u),
  );
});

describe('APP-112: what a reader does with sources', () => {
  function desk(overrides: Partial<Parameters<typeof sourcesActions>[1]> = {}) {
    const state = signal(NO_SOURCES);
    const asked: string[] = [];
    const answer = (name: string) => async (input: { params?: { id: string } }) => {
      asked.push(`${name} ${input.params?.id ?? ''}`.trim());
      return FEED;
    };
    const actions = sourcesActions(state, {
      watched: async () => LIST,
      watch: async ({ body }) => {
        asked.push(`watch ${body.address}`);
        return FEED;
      },
      unwatch: answer('unwatch'),
      retry: answer('retry'),
      watchedPages: async () => ({ pages: [] }),
      ...overrides,
    });
    return { state, asked, actions };
  }

  test('APP-112: watching, looking again and letting go are asked for, told, and shown', async () => {
    const { state, asked, actions } = desk();
    expect(await actions.watchSource(' https://news.example/feed/ ')).toBe(true);
    expect(state.value).toMatchObject({
      status: 'ready',
      list: LIST,
      told: 'The Herald is watched.',
      saving: false,
    });
    await actions.retrySource('w');
    await actions.unwatchSource('w');
    expect(asked).toEqual(['watch https://news.example/feed/', 'retry w', 'unwatch w']);
    expect(state.value.told).toBe('The Herald is not watched any more.');
  });

  test('APP-112: what fails says so, and what was here stays', async () => {
    const refuse = () => Promise.reject(new DramatisError('USAGE', 'There is no such folder'));
    const { state, actions } = desk({ watch: refuse });
    await actions.loadSources();
    expect(await actions.watchSource('/nowhere')).toBe(false);
    const told = {
      status: 'ready',
      list: LIST,
      saving: false,
      refused: { what: 'There is no such folder.' },
    };
    expect(state.value).toMatchObject(told);
    await actions.refreshSources();
    expect(state.value).toMatchObject(told);
    await actions.retrySource('w');
    expect(state.value.refused).toBeNull();
    expect(sourcesFailed(NO_SOURCES, FAULT).status).toBe('failed');
  });

  test('APP-113: what failed is opened and closed, and closes with its source', async () => {
    const { state, actions } = desk();
    await actions.openSource('w');
    expect(state.value.opened).toEqual({ id: 'w', failed: [], gone: [] });
    expect(sourcesCame(state.value, LIST).opened?.id).toBe('w');
    expect(sourcesCame(state.value, { ...LIST, sources: [], total: 0 }).opened).toBeNull();
    await actions.openSource('w');
    expect(state.value.opened).toBeNull();
  });

  test('APP-113: what is open is kept current, and closed while it is asked for it stays closed', async () => {
    let reason = 'The page is not there.';
    let answer = (): Promise<void> => Promise.resolve();
    const page = {
      url: 'https://news.example/a',
      title: null,
      advice: null,
      at: null,
      next: null,
      article: null,
    };
    const { state, actions } = desk({
      watchedPages: async ({ query }) => {
        await answer();
        return { pages: query?.state === 'gone' ? [] : [{ ...page, reason }] };
      },
    });
    await actions.openSource('w');
    reason = 'The host failed.';
    await actions.retrySource('w');
    expect(state.value.opened?.failed).toMatchObject([{ reason: 'The host failed.' }]);
    let come = (): void => undefined;
    answer = () =>
      new Promise((resolve) => {
        come = resolve;
      });
    const asked = actions.loadSources();
    await Promise.resolve();
    await actions.openSource('w');
    come();
    answer = () => Promise.resolve();
    void asked;
    expect(state.value.opened).toBeNull();
  });

  test('APP-113: a source is opened for what failed, what is gone, or both', () => {
    const counts = { added: 0, changed: 0, failed: 0, gone: 0 };
    expect(openText({ ...FEED, counts: { ...counts, failed: 1 } }, false)).toBe('What failed');
    expect(openText({ ...FEED, counts: { ...counts, gone: 1 } }, false)).toBe('What is gone');
    expect(openText({ ...FEED, counts: { ...counts, failed: 1, gone: 1 } }, true)).toBe(
      'Hide what failed or is gone',
    );
  });

  test('APP-407: of two that are opened the last is shown, whichever comes first', async () => {
    const answers = new Map<string, (() => void)[]>();
    const { state, actions } = desk({
      watchedPages: ({ params }) =>
        new Promise((resolve) => {
          const waiting = answers.get(params.id) ?? [];
          answers.set(params.id, [...waiting, () => resolve({ pages: [] })]);
        }),
    });
    const both = [actions.openSource('slow'), actions.openSource('w')];
    for (const id of ['w', 'slow']) for (const answer of answers.get(id) ?? []) answer();
    await Promise.all(both);
    expect(state.value.opened?.id).toBe('w');
  });

  test('APP-407: an answer that takes longer than it is asked for again is waited for', async () => {
    const answers: ((list: WatchedList) => void)[] = [];
    const { state, actions } = desk({ watched: () => new Promise((resolve) => answers.push(resolve)) });
    const first = actions.refreshSources();
    await actions.refreshSources();
    expect(answers).toHaveLength(1);
    answers[0]?.(LIST);
    await first;
    expect(state.value.list).toEqual(LIST);
    void actions.refreshSources();
    expect(answers).toHaveLength(2);
  });

  test('APP-113: an older answer does not take the place of a newer one', async () => {
    const answers: ((list: WatchedList) => void)[] = [];
    const { state, actions } = desk({ watched: () => new Promise((resolve) => answers.push(resolve)) });
    const both = [actions.loadSources(), actions.loadSources()];
    answers[1]?.(LIST);
    answers[0]?.({ ...LIST, total: 7 });
    await Promise.all(both);
    expect(state.value.list?.total).toBe(1);
  });
});
