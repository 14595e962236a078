import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IngestEvent, IngestSummary } from '../../../../../../shared/contract/index.ts';
import { IngestRequestSchema } from '../../../../../../shared/contract/index.ts';
import {
  begun,
  brokenOff,
  changedGraph,
  EMPTY_PASTE,
  finished,
  NOTHING_ADDED,
  pasteProblem,
  pasteRequest,
  progressed,
  summaryText,
  textHash,
} from '../../../../../../web/app/state/add/adding.ts';

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

describe('APP-13 reading is told step by step', () => {
  it('collects what was read and ends with the summary', () => {
    const state = finished(
      progressed(progressed(begun(), event('added')), event('failed')),
      summary({ added: 1, failed: 1, writes: 3 }),
    );
    expect(state).toMatchObject({ status: 'done', fault: null });
    expect(state.events).toHaveLength(2);
    expect(changedGraph(state)).toBe(true);
  });

  it('takes no step before it began or after it ended', () => {
    expect(progressed(NOTHING_ADDED, event('added'))).toBe(NOTHING_ADDED);
    const done = finished(begun(), summary({}));
    expect(progressed(done, event('added'))).toBe(done);
  });

  it('begins anew without what was before', () => {
    expect(begun()).toEqual({ status: 'running', events: [], summary: null, fault: null });
  });

  it('asks for the graph again only where something was written', () => {
    expect(changedGraph(finished(progressed(begun(), event('unchanged')), summary({ unchanged: 1 })))).toBe(
      false,
    );
    const fault = { what: 'gone', advice: null, gone: true };
    expect(changedGraph(brokenOff(progressed(begun(), event('updated')), fault))).toBe(true);
    expect(changedGraph(brokenOff(begun(), fault))).toBe(false);
  });

  it.each([
    [{ added: 2, unchanged: 1 }, '2 articles added, 1 unchanged.'],
    [{ updated: 1, older: 1, failed: 3 }, '1 updated, 1 older than what is there, 3 could not be read.'],
    [{}, 'There was nothing to read.'],
  ])('%j is told as %s', (counts, text) => {
    expect(summaryText(summary(counts))).toBe(text);
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
