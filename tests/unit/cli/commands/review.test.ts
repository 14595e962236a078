/** The review queue: on a terminal a key each, in a pipe a list; over an API that answers from a list of questions. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import { testApi } from '../../../support/api.ts';
import { type FakeContext, fakeContext, runHere } from '../../../support/program.ts';

const session = vi.hoisted((): { client: unknown } => ({ client: null }));
vi.mock('../../../../cli/session.ts', () => ({
  withSession: (_settings: unknown, work: (client: unknown) => unknown) => work(session.client),
}));
const { createProgram } = await import('../../../../cli/program.ts');

const side = (id: string, name: string, quote: string) => ({
  entity: {
    id,
    kind: 'Person' as const,
    name,
    properties: {},
    degree: 1,
    x: null,
    y: null,
    community: null,
  },
  names: [name, `${name} II`],
  sentences: [
    { article: 'a', title: 'Monday', publishedAt: '2024-05-06', before: 'Then ', quote, after: ' spoke.' },
  ],
});

const question = (n: number): Question => ({
  a: side(`a${n}`, `Ada ${n}`, 'she'),
  b: side(`b${n}`, `Eda ${n}`, 'Eda'),
  logit: 0.5,
  reasons: [{ feature: 'name', score: 0.5, weight: 3, reason: 'one letter is another' }],
});

let open: Question[];
let done: { id: string; verb: string; question: Question }[];
let said: unknown[];
let pages: number[];

beforeEach(() => {
  open = [question(1), question(2), question(3)];
  done = [];
  said = [];
  pages = [];
  const { client } = testApi({
    ingest: {
      review: async ({ limit, offset }) => {
        pages.push(offset);
        return { questions: open.slice(offset, offset + limit), total: open.length };
      },
      decide: async (request) => {
        said.push(request);
        const pair = open.find(({ a }) => 'a' in request && a.entity.id === request.a);
        if (!pair) throw new DramatisError('NOT_FOUND', 'No such pair');
        const id = `d${said.length}`;
        open = open.filter((one) => one !== pair);
        done.push({ id, verb: request.verb, question: pair });
        return resultOf(id, request.verb);
      },
      undo: async (id) => {
        const last = done.find((one) => one.id === id);
        if (!last) throw new DramatisError('NOT_FOUND', 'No such decision');
        open = [last.question, ...open];
        done = done.filter((one) => one !== last);
        return resultOf(id, last.verb);
      },
    },
  });
  session.client = client;
});

function resultOf(id: string, what: string) {
  const none = { added: 0, changed: 0, removed: 0, list: [] };
  return {
    decision: {
      id,
      verb: 'merge' as const,
      author: 'Eve',
      at: '2024-05-06T07:00:00.000Z',
      note: null,
      what,
      state: 'holds' as const,
      conflicts: [],
      ends: [],
      articles: 0,
    },
    changed: true,
    difference: {
      entities: { ...none, renamed: 0 },
      claims: none,
      decisions: { touched: 0, list: [] },
      whole: true,
    },
  };
}

/** Presses keys on a terminal, each read of which says so much. */
async function press(...reads: readonly string[]): Promise<FakeContext & { modes: boolean[] }> {
  const modes: boolean[] = [];
  const context = fakeContext({ DRAMATIS_AUTHOR: 'Eve' });
  async function* pressed() {
    for (const read of reads) yield new TextEncoder().encode(read);
  }
  const stdin = Object.assign(pressed(), { isTTY: true, setRawMode: (on: boolean) => modes.push(on) });
  Object.assign(context.stdout, { isTTY: true, columns: 100 });
  const terminal = Object.assign(context, { stdin, modes });
  await createProgram(terminal).parseAsync(['review'], { from: 'user' });
  return terminal;
}

describe('DECIDE-23: a review on a terminal', () => {
  it('takes s for same and d for different, and goes on to the end', async () => {
    const { stdout, modes } = await press('sdS');
    expect(said).toMatchObject([
      { verb: 'merge', a: 'a1', b: 'b1', author: 'Eve' },
      { verb: 'apart', a: 'a2', b: 'b2' },
      { verb: 'merge', a: 'a3', b: 'b3' },
    ]);
    expect(stdout.text).toMatch(/Person Ada 1 +Person Eda 1\n/u);
    expect(stdout.text).toMatch(/Then \[she\] spoke\. +Then \[Eda\] spoke\.\n/u);
    expect(stdout.text).toContain('+1.50  one letter is another');
    expect(stdout.text).toContain('There is nothing to ask');
    expect(modes).toEqual([true, false]);
  });

  it('n passes a question over, q ends, and other keys are nothing', async () => {
    const { stdout } = await press('x', 'n', '\u001b[A', 's', 'q');
    expect(said).toMatchObject([{ verb: 'merge', a: 'a2' }]);
    expect(stdout.text).toContain('Ada 3');
  });

  it.each([
    ['the left arrow', '\u001b[D'],
    ['F4', '\u001bOS'],
    ['pasted text', 'suddenly'],
    ['a line of it', 's\nd\n'],
  ])('%s decides nothing', async (_, read) => {
    await press(read, 'q');
    expect(said).toEqual([]);
  });

  it('what was read is asked for again only after an answer', async () => {
    open = Array.from({ length: 30 }, (_, n) => question(n));
    await press('nnnnn', 'sq');
    expect(pages).toEqual([0, 0]);
  });

  it('goes on past the two hundred first, and tells in the end what was put off', async () => {
    open = Array.from({ length: 202 }, (_, n) => question(n));
    const { stdout } = await press(`${'n'.repeat(201)}s`);
    expect(said).toMatchObject([{ verb: 'merge', a: 'a201' }]);
    expect(stdout.text).toContain(
      'There is nothing else to ask. Put off until the next time: 201 questions.',
    );
    expect(stdout.text).not.toContain('no two are much alike');
  });

  it('u undoes the last answer and asks it again', async () => {
    const { stdout } = await press('usuuq');
    expect(done).toEqual([]);
    expect(stdout.text).toContain('Undone: merge');
    expect(stdout.text.match(/There is nothing to undo/gu)).toHaveLength(2);
    expect(stdout.text.match(/Person Ada 1 /gu)).toHaveLength(4);
  });

  it('Ctrl-C ends with 130, the end of the keys in order, and the terminal is as before', async () => {
    const broken = await press('n\u0003');
    expect([broken.code, broken.modes]).toEqual([130, [true, false]]);
    expect((await press('n')).code).toBe(0);
  });
});

describe('DECIDE-23: a review in a pipe', () => {
  it('is a list that says how to answer, or JSON', async () => {
    const { code, stdout } = await runHere(['review']);
    expect(code).toBe(0);
    expect(stdout.match(/^\d\. Person Ada \d/gmu)).toHaveLength(3);
    expect(stdout).toContain('3 questions in all. To answer the first: dramatis decide merge a1 b1');
    const json = await runHere(['review', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual({ questions: open, total: 3 });
    open = [];
    expect((await runHere(['review'])).stdout).toContain('There is nothing to ask');
  });

  it.each(['0', '201', 'many'])('a limit of %s is wrong usage', async (limit) => {
    expect(await runHere(['review', '--limit', limit])).toMatchObject({ code: 2, stdout: '' });
  });
});
