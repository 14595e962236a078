import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IngestEvent, IngestSummary } from '../../../../../../shared/contract/index.ts';
import { IngestRequestSchema } from '../../../../../../shared/contract/index.ts';
import {
  addressesIn,
  addressesProblem,
  begun,
  brokenOff,
  changedGraph,
  EMPTY_PASTE,
  failedPart,
  finished,
  type Input,
  isWorthStoring,
  lookedText,
  NOTHING_ADDED,
  pasteProblem,
  pasteRequest,
  progressed,
  summaryText,
  textHash,
} from '../../../../../../web/app/state/add/adding.ts';
import type { Fault } from '../../../../../../web/app/state/loadable.ts';

const event = (outcome: IngestEvent['outcome']): IngestEvent => ({
  id: 'a',
  title: null,
  outcome,
  reason: null,
  claimsAdded: 0,
  claimsRemoved: 0,
});
const summary = (more: Partial<IngestSummary>): IngestSummary => ({
  added: 0,
  updated: 0,
  unchanged: 0,
  older: 0,
  failed: 0,
  writes: 0,
  ...more,
});

const TEXT: Input = { is: 'text', paste: { ...EMPTY_PASTE, text: 'A text.' } };

describe('APP-13 reading is told step by step', () => {
  it('collects what was read and ends with the summary', () => {
    const state = finished(
      progressed(progressed(begun(TEXT), event('added')), event('failed')),
      summary({ added: 1, failed: 1, writes: 3 }),
    );
    expect(state).toMatchObject({ status: 'done', fault: null });
    expect(state.events).toHaveLength(2);
    expect(changedGraph(state)).toBe(true);
  });

  it('takes no step before it began or after it ended', () => {
    expect(progressed(NOTHING_ADDED, event('added'))).toBe(NOTHING_ADDED);
    const done = finished(begun(TEXT), summary({}));
    expect(progressed(done, event('added'))).toBe(done);
  });

  it('begins anew without what was before', () => {
    expect(begun(TEXT)).toEqual({ ...NOTHING_ADDED, status: 'running', input: TEXT });
  });

  it('asks for the graph again only where something was written', () => {
    expect(
      changedGraph(finished(progressed(begun(TEXT), event('unchanged')), summary({ unchanged: 1 }))),
    ).toBe(false);
    const fault: Fault = { code: 'STORE_UNAVAILABLE', what: 'gone', advice: null, gone: true };
    expect(changedGraph(brokenOff(progressed(begun(TEXT), event('updated')), fault))).toBe(true);
    expect(changedGraph(brokenOff(begun(TEXT), fault))).toBe(false);
  });

  it.each([
    [{ added: 2, unchanged: 1 }, '2 articles added, 1 unchanged.'],
    [{ updated: 1, older: 1, failed: 3 }, '1 updated, 1 older than what is there, 3 could not be read.'],
    [{ updated: 1, waiting: 1 }, '1 updated. 1 decision waits now: see Decisions.'],
    [{}, 'There was nothing to read.'],
  ])('%j is told as %s', (counts, text) => {
    expect(summaryText(summary(counts))).toBe(text);
  });
});

describe('APP-105 looking before storing', () => {
  it('ends as looked at, and says that the graph is as before', () => {
    const state = finished(
      progressed(begun(TEXT, 'looking'), event('added')),
      summary({ added: 1, writes: 9 }),
    );
    expect([state.status, state.events.length, changedGraph(state)]).toEqual(['looked', 1, false]);
    expect(changedGraph(progressed(begun(TEXT, 'looking'), event('added')))).toBe(false);
  });

  it.each([
    [{ added: 1 }, '1 article would be added.', true],
    [{ updated: 2, failed: 1 }, '2 would be updated, 1 could not be read.', true],
    [{ older: 1 }, '1 older than what is there.', true],
    [{ failed: 1 }, '1 could not be read.', false],
    [{}, 'There was nothing to read.', false],
  ])('%j is told as %s', (counts, text, worth) => {
    expect(lookedText(summary(counts))).toBe(text);
    expect(isWorthStoring(finished(begun(TEXT, 'looking'), summary(counts)))).toBe(worth);
    expect(isWorthStoring(finished(begun(TEXT), summary(counts)))).toBe(false);
  });

  it('APP-108 of a text that is there it says that nothing would change', () => {
    expect(lookedText(summary({ unchanged: 1 }))).toBe('1 unchanged: nothing would change.');
    expect(isWorthStoring(finished(begun(TEXT, 'looking'), summary({ unchanged: 1 })))).toBe(false);
  });
});

describe('APP-107 what failed can be given again', () => {
  const failed = (input: Input, ...ids: string[]) =>
    failedPart(
      finished(
        ids.reduce((state, id) => progressed(state, { ...event('failed'), id }), begun(input)),
        summary({}),
      ),
    );
  const files = ['a.txt', 'a.txt.zip', 'b.pdf'].map((name) => new File([''], name));
  const names = (input: Input | null) =>
    input?.is === 'files' ? input.files.map(({ name }) => name) : input;

  it('of files those that failed, and those in which something failed', () => {
    const input: Input = { is: 'files', files };
    expect(names(failed(input, 'a.txt'))).toEqual(['a.txt']);
    expect(names(failed(input, 'a.txt.zip/in/it.txt', 'b.pdf'))).toEqual(['a.txt.zip', 'b.pdf']);
    expect(names(failed(input, 'something'))).toEqual(['a.txt', 'a.txt.zip', 'b.pdf']);
    expect(failed(input)).toBeNull();
  });

  it('of addresses those that failed, and those that a feed among them named', () => {
    const input: Input = { is: 'addresses', addresses: ['https://a.example/', 'https://b.example/feed'] };
    expect(failed(input, 'https://a.example/')).toEqual({ ...input, addresses: ['https://a.example/'] });
    expect(failed(input, 'https://c.example/1')).toEqual({ ...input, addresses: ['https://c.example/1'] });
  });

  it('all of it where it broke off, and a text where it failed', () => {
    const fault: Fault = { code: 'STORE_UNAVAILABLE', what: 'gone', advice: null, gone: true };
    expect(failedPart(brokenOff(begun(TEXT), fault))).toBe(TEXT);
    expect(failed(TEXT, 'pasted/1')).toBe(TEXT);
    expect(failedPart(NOTHING_ADDED)).toBeNull();
  });
});

describe('APP-106 addresses', () => {
  it.each([
    ['', 'Give the address of a page or a feed.'],
    ['https://a.example/ example.org', '“example.org” is no address: it begins with http:// or https://.'],
    ['javascript:alert(1)', '“javascript:alert(1)” is no address: it begins with http:// or https://.'],
    [' https://a.example/\nHTTP://b.example/x ', null],
  ])('%j: %s', (text, problem) => {
    expect(addressesProblem(text)).toBe(problem);
  });

  it('are each taken once, in their order', () => {
    expect(addressesIn('https://b.example/ https://a.example/\n\nhttps://b.example/')).toEqual({
      addresses: ['https://b.example/', 'https://a.example/'],
      others: [],
    });
  });
});

describe('APP-13 a text that is pasted', () => {
  it.each([
    ['', '', 'Paste the text of the article.'],
    [' \n', '', 'Paste the text of the article.'],
    ['text', '24 March', 'Write the date as 2024, 2024-03 or 2024-03-24.'],
    ['text', '', null],
    ['text', '2024', null],
    ['text', '2024-03', null],
    ['text', '2024-03-24', null],
  ])('%j of %j: %s', (text, date, problem) => {
    expect(pasteProblem({ ...EMPTY_PASTE, text, date })).toBe(problem);
  });

  it('keeps its text to the letter and leaves unknown what was left out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const request = pasteRequest({ ...EMPTY_PASTE, text });
        const { article } = IngestRequestSchema.parse(request).articles[0]!;
        expect(article).toEqual({
          id: `pasted/${textHash(text)}`,
          url: null,
          title: null,
          source: null,
          publishedAt: null,
          updatedAt: null,
          text,
        });
      }),
    );
  });

  it('has the address as its identity where it has one', () => {
    const [sourced] = pasteRequest({
      ...EMPTY_PASTE,
      text: 't',
      url: ' https://example.org/1 ',
      title: ' T ',
    }).articles;
    expect(sourced?.article).toMatchObject({
      id: 'https://example.org/1',
      url: 'https://example.org/1',
      title: 'T',
    });
  });
});

describe('APP-13 the hash of a text', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of %j is the published one of FNV-1a', (text, hash) => {
    expect(textHash(text)).toBe(hash);
  });

  it('differs for texts that differ', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => void expect(textHash(a) === textHash(b)).toBe(a === b)),
    );
  });
});
