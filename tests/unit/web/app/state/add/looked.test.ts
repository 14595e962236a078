import { describe, expect, it } from 'vitest';
import type { ClaimChange, Difference, IngestSummary } from '../../../../../../shared/contract/index.ts';
import {
  type Adding,
  EMPTY_PASTE,
  type Input,
  NOTHING_ADDED,
} from '../../../../../../web/app/state/add/adding.ts';
import { inputOf } from '../../../../../../web/app/state/add/dropped.ts';
import {
  aboutEntities,
  lookedArticles,
  notLookedAt,
  quotesIn,
} from '../../../../../../web/app/state/add/looked.ts';

const claim = (id: string, quote: string, more: Partial<ClaimChange> = {}): ClaimChange => ({
  ...{
    change: 'added',
    id,
    article: 'a',
    start: 0,
    type: 'MEMBER_OF',
    modality: 'asserted',
    from: 'Ann',
    to: 'X',
    quote,
    values: [],
  },
  ...more,
});
const difference = (list: ClaimChange[]): Difference => ({
  entities: { added: 1, removed: 0, renamed: 0, changed: 0, list: [] },
  claims: { added: list.length, removed: 0, changed: 0, list },
  decisions: { touched: 0, list: [] },
  whole: true,
});
const event = (id: string, title: string | null = null) => ({
  ...{ id, title, outcome: 'added' as const, reason: null, claimsAdded: 1, claimsRemoved: 0 },
});

function looked(input: Input, summary: Partial<IngestSummary>, ids: string[]): Adding {
  const counts = { added: ids.length, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 0 };
  return {
    ...{ ...NOTHING_ADDED, status: 'looked', input },
    events: ids.map((id) => event(id)),
    summary: { ...counts, ...summary },
  };
}

describe('APP-105 what a preview found', () => {
  it('says how many articles it did not look at, where it did not look at all', () => {
    const say = (summary: Partial<IngestSummary>) =>
      notLookedAt(looked({ is: 'text', paste: EMPTY_PASTE }, summary, ['a']));
    expect(say({})).toBeNull();
    expect(say({ left: 0 })).toBeNull();
    expect(say({ left: 1 })).toMatch(/^1 more article was found and not looked at/u);
    expect(say({ left: 1_200 })).toMatch(/^1,200 more articles were found/u);
  });

  it('APP-425 has source and day as a reader writes them', () => {
    const paste = { ...EMPTY_PASTE, text: 'A text.', source: 'Paper', date: '2024-03-24' };
    const [article] = lookedArticles(looked({ is: 'text', paste }, { difference: difference([]) }, ['a']));
    expect(article?.byline).toBe('Paper, 24 March 2024');
  });

  it('has every claim as a sentence with its quote, and the text cut where quotes stand', () => {
    const paste = { ...EMPTY_PASTE, text: 'Ann joined X. Bob too.', source: 'Paper', date: '2024' };
    const list = [claim('1', 'Ann joined X.'), claim('2', 'joined X', { modality: 'planned' })];
    const [article] = lookedArticles(
      looked(
        { is: 'text', paste },
        { difference: difference([...list, claim('3', 'q', { article: 'b' })]) },
        ['a'],
      ),
    );
    expect(article?.byline).toBe('Paper, 2024');
    expect(article?.claims.map(({ sentence }) => sentence)).toEqual([
      'Ann member of X',
      'Ann member of X (planned)',
    ]);
    expect(article?.text?.map(({ text }) => text).join('')).toBe(paste.text);
    expect(article?.text?.map(({ text, claims }) => [text, claims])).toEqual([
      ['Ann ', ['1']],
      ['joined X', ['1', '2']],
      ['.', ['1']],
      [' Bob too.', []],
    ]);
  });

  it('has the texts that came back, and says where there is none', () => {
    const shown = { id: 'a', title: 'T', source: null, publishedAt: null, text: 'Ann joined X.' };
    const state = looked({ is: 'files', files: [] }, { articles: [shown], difference: difference([]) }, [
      'a',
      'b',
    ]);
    expect(lookedArticles(state).map(({ name, text }) => [name, text?.length ?? null])).toEqual([
      ['T', 1],
      ['b', null],
    ]);
  });

  it('marks nothing that the text does not say any more', () => {
    const own = (change: ClaimChange['change'], quote: string) => ({
      ...{ id: '1', change, sentence: '', quote, more: [] },
    });
    expect(quotesIn('a b', [own('removed', 'a'), own('added', ''), own('added', 'c')])).toEqual([]);
    expect(quotesIn('a b', [own('changed', 'b')])).toEqual([{ id: '1', start: 2, end: 3 }]);
  });

  it('says what was of what is told otherwise', () => {
    const values = [{ property: 'tenure', was: 'current', is: 'former' }];
    const list = [claim('1', 'Ann joined X.', { change: 'changed', values })];
    const [article] = lookedArticles(
      looked({ is: 'text', paste: EMPTY_PASTE }, { difference: difference(list) }, ['a']),
    );
    expect(article?.claims).toMatchObject([{ change: 'changed', more: ['tenure: current → former'] }]);
  });

  it('tells of entities apart from claims', () => {
    const { entities, claims } = aboutEntities(difference([claim('1', 'q')]));
    expect([entities.added, claims.added, claims.list]).toEqual([1, 0, []]);
  });
});

describe('APP-106 what is dropped', () => {
  const nothing = { files: [], addresses: '', text: '' };
  it('is files first, then links, then a text', () => {
    const file = new File(['x'], 'x.txt');
    const addresses = '# a comment\r\nhttps://a.example/\r\nhttps://b.example/';
    expect(inputOf({ files: [file], addresses, text: 'x' })).toEqual({ is: 'files', files: [file] });
    expect(inputOf({ ...nothing, addresses, text: 'A' })).toEqual({
      is: 'addresses',
      addresses: ['https://a.example/', 'https://b.example/'],
    });
    expect(inputOf({ ...nothing, text: 'https://a.example/' })).toMatchObject({ is: 'addresses' });
    expect(inputOf({ ...nothing, text: 'See https://a.example/' })).toMatchObject({
      is: 'text',
      paste: { text: 'See https://a.example/' },
    });
    expect(inputOf({ ...nothing, addresses: 'javascript:alert(1)' })).toBeNull();
    expect(inputOf({ ...nothing, text: ' \n' })).toBeNull();
  });
});
