import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../../shared/contract/client.ts';
import { type QueryResponse, QueryResponseSchema } from '../../../../../shared/contract/query.ts';
import { createActions } from '../../../../../web/app/state/actions.ts';
import { FIRST_QUERY } from '../../../../../web/app/state/console/console.ts';
import type { Fields } from '../../../../../web/app/state/console/fields.ts';
import { createExplorer } from '../../../../../web/app/state/explorer.ts';
import type { Host } from '../../../../../web/app/state/host.ts';
import { shownValue } from '../../../../../web/app/state/loadable.ts';
import { lineResponse, linesOf } from '../../../../support/result-lines.ts';

const STREAM = '/api/query/stream';

type Answer = (path: string, body: unknown, signal: AbortSignal | null) => unknown;

const answerOf = (rows: QueryResponse['rows'] = [], more = false): QueryResponse => ({
  columns: ['n'],
  types: ['number'],
  rows,
  more,
  plan: 'Return',
  milliseconds: 3,
});

/** The explorer on a service that answers what a test says; all else it knows nothing of. */
function bench(hash: string, answer: Answer = () => answerOf()) {
  const asked: { path: string; body: unknown }[] = [];
  const history = [hash];
  const later: (() => void)[] = [];
  let open = 0;
  const fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    asked.push({ path, body });
    open += 1;
    try {
      const value = await answer(path, body, init.signal ?? null);
      if (value instanceof Response) return value;
      if (path === STREAM) return lineResponse(linesOf(QueryResponseSchema.parse(value)));
      return Response.json(value);
    } finally {
      open -= 1;
    }
  };
  const host: Host = {
    readHash: () => history.at(-1) ?? '',
    writeHash: (to, how) => void (how === 'push' ? history.push(to) : history.splice(-1, 1, to)),
    back: () => {
      history.pop();
      actions.addressChanged();
    },
    readTheme: () => null,
    writeTheme: () => {},
    readHints: () => null,
    writeHints: () => {},
    after: (_, run) => {
      later.push(run);
      return () => {};
    },
  };
  const explorer = createExplorer();
  const actions = createActions(explorer, createClient(fetch), host);
  /** When no more questions than these wait for their answer. */
  const rest = async (most = 0): Promise<void> => {
    do await new Promise((resolve) => setTimeout(resolve, 0));
    while (open > most);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  actions.start();
  const queries = () => asked.filter(({ path }) => path === STREAM).map(({ body }) => body);
  return { explorer, actions, atoms: explorer.console, asked, history, later, rest, queries };
}

const queriesOnly =
  (answer: Answer): Answer =>
  (path, body, signal) =>
    path === STREAM ? answer(path, body, signal) : {};

describe('APP-85: running a query', () => {
  it('runs what an address asks, with its values, once', async () => {
    const made = bench('#/q?c=RETURN+%24n&p.n=7&r=json');
    await made.rest();
    expect(made.queries()).toEqual([
      { cypher: 'RETURN $n', params: { n: 7 }, limit: 1_000, plan: true, remember: false, write: false },
    ]);
    expect(made.atoms.text.value).toBe('RETURN $n');
    expect(made.atoms.fields.value).toEqual({ n: { type: 'number', text: '7' } });
    expect(made.atoms.shelf.value).toBeNull();
    made.actions.showResultAs('plan');
    made.actions.toggleFull();
    await made.rest();
    expect(made.queries()).toHaveLength(1);
    expect(made.history).toEqual(['#/q?c=RETURN+%24n&p.n=7&r=plan&w=full']);
  });

  it('runs what stands in the editor, writes it into the address and has it remembered', async () => {
    const made = bench('#/q');
    expect(made.queries()).toEqual([]);
    expect(made.atoms.text.value).toBe(FIRST_QUERY);
    made.actions.typeQuery('RETURN $who');
    made.actions.fillField('who', { type: 'text', text: 'Ada' });
    await made.actions.runQuery();
    await made.rest();
    expect(made.history.at(-1)).toBe('#/q?c=RETURN+%24who&p.who=Ada');
    expect(made.queries()).toMatchObject([{ params: { who: 'Ada' }, remember: true, write: true }]);
    await made.actions.runQuery();
    expect(made.queries()).toHaveLength(2);
  });

  it('going back asks what was asked before and shows it in the editor', async () => {
    const made = bench('#/q?c=RETURN+1');
    await made.rest();
    made.actions.typeQuery('RETURN 2');
    await made.actions.runQuery();
    made.actions.back();
    await made.rest();
    expect(made.atoms.given.value.text).toBe('RETURN 1');
    expect(made.queries()).toHaveLength(3);
  });

  it('nothing is run where nothing stands', async () => {
    const made = bench('#/q');
    made.actions.typeQuery(' \n');
    await made.actions.runQuery();
    expect(made.queries()).toEqual([]);
  });

  it('a query that is cancelled is ended at the service, and what was here stays', async () => {
    let ended = false;
    let slow = false;
    const made = bench(
      '#/q?c=RETURN+1',
      queriesOnly((_, __, signal) =>
        slow
          ? new Promise((_resolve, reject) => {
              signal?.addEventListener('abort', () => {
                ended = true;
                reject(new DOMException('', 'AbortError'));
              });
            })
          : answerOf([{ n: 1 }]),
      ),
    );
    await made.rest();
    slow = true;
    const running = made.actions.runQuery();
    expect(made.atoms.running.value).toBe(true);
    made.actions.cancelQuery();
    await running;
    expect(ended).toBe(true);
    expect(made.atoms).toMatchObject({ running: { value: false }, cancelled: { value: true } });
    expect(shownValue(made.explorer.result.value)?.rows).toEqual([{ n: 1 }]);
    slow = false;
    await made.actions.runQuery();
    expect(made.atoms.cancelled.value).toBe(false);
  });

  it('an answer that was overtaken is not shown', async () => {
    const waiting: ((value: QueryResponse) => void)[] = [];
    const made = bench(
      '#/q',
      queriesOnly(() => new Promise((resolve) => waiting.push(resolve))),
    );
    made.actions.typeQuery('RETURN 1');
    const first = made.actions.runQuery();
    await made.rest(1);
    made.actions.typeQuery('RETURN 2');
    const second = made.actions.runQuery();
    await made.rest(2);
    waiting[1]?.(answerOf([{ n: 2 }]));
    waiting[0]?.(answerOf([{ n: 1 }]));
    await Promise.all([first, second]);
    expect(shownValue(made.explorer.result.value)?.rows).toEqual([{ n: 2 }]);
    expect(made.atoms.running.value).toBe(false);
  });

  it('more rows are asked for while the first ones stay', async () => {
    const made = bench(
      '#/q?c=RETURN+1',
      queriesOnly(() => answerOf([{ n: 1 }], true)),
    );
    await made.rest();
    made.actions.moreRows();
    expect(shownValue(made.explorer.result.value)?.rows).toEqual([{ n: 1 }]);
    await made.rest();
    expect(made.queries().at(-1)).toMatchObject({ limit: 5_000 });
    expect(made.history.at(-1)).toContain('m=5000');
  });
});

describe('APP-82: a query that is wrong', () => {
  it('says it plainly, with the advice and the place', async () => {
    const error = {
      code: 'QUERY',
      message: "semantic error: Undefined variable 'q'",
      where: null,
      advice: 'Look.',
    };
    const made = bench(
      '#/q?c=RETURN+q',
      queriesOnly(() => Response.json({ error }, { status: 400 })),
    );
    await made.rest();
    expect(made.explorer.result.value).toMatchObject({
      is: 'failed',
      fault: { what: "Undefined variable 'q'.", advice: 'Look.' },
    });
    expect(made.atoms.place.value).toEqual({ line: 1, column: 8 });
  });
});

describe('APP-86: parameters', () => {
  it('one without a value is asked for before an address is run', async () => {
    const made = bench('#/q?c=RETURN+%24a%2C+%24b&p.a=1');
    await made.rest();
    expect(made.queries()).toEqual([]);
    expect(made.atoms.problem.value?.name).toBe('b');
  });

  it('one that cannot be read stops the run and says why, until it is changed', async () => {
    const made = bench('#/q');
    made.actions.typeQuery('RETURN $n');
    made.actions.fillField('n', { type: 'number', text: 'many' });
    await made.actions.runQuery();
    expect(made.queries()).toEqual([]);
    expect(made.atoms.problem.value).toEqual({ name: 'n', problem: 'is not a number' });
    made.actions.fillField('n', { type: 'number', text: '3' });
    expect(made.atoms.problem.value).toBeNull();
  });

  it('only those that the query still names are sent', async () => {
    const made = bench('#/q');
    made.actions.typeQuery('RETURN $a, $b');
    made.actions.fillField('a', { type: 'number', text: 'x' });
    made.actions.typeQuery('RETURN $b');
    await made.actions.runQuery();
    expect(made.queries()).toMatchObject([{ params: { b: '' } }]);
    const fields: Fields = made.atoms.fields.value;
    expect(Object.keys(fields)).toEqual(['b']);
  });
});

describe('APP-87: saving', () => {
  const saved = { kind: 'query', name: 'x', value: '{}', at: '2024-05-06T07:08:09.000Z' };
  const service: Answer = (path) =>
    path.startsWith('/api/saved?')
      ? { saved: [], total: 0 }
      : path === STREAM
        ? answerOf()
        : path.startsWith('/api/saved')
          ? { ...saved, deleted: 1 }
          : {};
  const changes = (made: ReturnType<typeof bench>) =>
    made.asked.filter(({ path }) => path.startsWith('/api/saved')).map(({ path }) => path);

  it('keeps text and values under a name', async () => {
    const made = bench('#/q', service);
    made.actions.typeQuery('RETURN $a');
    made.actions.fillField('a', { type: 'number', text: '2' });
    await made.actions.saveQuery('  Two ');
    expect(made.asked.find(({ path }) => path === '/api/saved/query/Two')?.body).toEqual({
      value: '{"cypher":"RETURN $a","params":{"a":2}}',
    });
    await made.actions.saveQuery('  ');
    expect(changes(made)).toHaveLength(2);
  });

  it('APP-408: keeps what can be read of its values', async () => {
    const made = bench('#/q', service);
    made.actions.typeQuery('RETURN $a, $b');
    made.actions.fillField('a', { type: 'number', text: 'two' });
    made.actions.fillField('b', { type: 'text', text: 'B' });
    expect(await made.actions.saveQuery('Two')).toBe(true);
    expect(made.asked.find(({ path }) => path === '/api/saved/query/Two')?.body).toEqual({
      value: '{"cypher":"RETURN $a, $b","params":{"b":"B"}}',
    });
  });

  it('APP-408: renaming takes no name that another has', async () => {
    const made = bench('#/q', (path, body, signal) =>
      path.startsWith('/api/saved?')
        ? { saved: [{ ...saved, name: 'b' }], total: 1 }
        : service(path, body, signal),
    );
    await made.actions.openShelf('saved');
    const a = { name: 'a', at: '', panel: { is: 'query', cypher: 'x' } } as const;
    expect(await made.actions.renameQuery(a, ' b ')).toBe(false);
    expect(changes(made)).toEqual(['/api/saved?kind=query']);
    expect(made.atoms.saving.value.fault?.what).toBe('A query called “b” is there already.');
    expect(await made.actions.renameQuery(a, 'c')).toBe(true);
  });

  it('renaming writes the new name before the old one goes', async () => {
    const made = bench('#/q', service);
    await made.actions.renameQuery({ name: 'a', at: '', panel: { is: 'query', cypher: 'x' } }, 'b');
    expect(changes(made)).toEqual(['/api/saved/query/b', '/api/saved/query/a', '/api/saved?kind=query']);
    await made.actions.renameQuery({ name: 'a', at: '', panel: { is: 'query', cypher: 'x' } }, 'a');
    expect(changes(made)).toHaveLength(3);
  });

  it('says what went wrong', async () => {
    const error = { code: 'STORE_BUSY', message: 'Busy', where: null, advice: null };
    const made = bench('#/q', (path) =>
      path.startsWith('/api/saved') ? Response.json({ error }, { status: 503 }) : {},
    );
    await made.actions.removeQuery('a');
    expect(made.atoms.saving.value).toMatchObject({ busy: false, fault: { what: 'Busy.' } });
  });
});

describe('APP-89: a question', () => {
  const form = { template: 't', form: 'who was {person}', example: 'Who was Ada?' };
  const understood = {
    template: 't',
    reads: 'Who Ada was.',
    cypher: 'MATCH (p {id: $p}) RETURN p',
    params: { p: 'ada' },
    resolved: [],
  };

  it('becomes Cypher in the editor with its values, and is run', async () => {
    const made = bench('#/q', (path) =>
      path === '/api/question' ? { question: understood, because: null, forms: [form] } : {},
    );
    await made.actions.askQuestion('Who was Ada?');
    expect(made.atoms.given.value.text).toBe(understood.cypher);
    expect(made.atoms.fields.value).toEqual({ p: { type: 'text', text: 'ada' } });
    expect(made.queries()).toMatchObject([{ cypher: understood.cypher, params: { p: 'ada' } }]);
  });

  it('that is not understood leaves the editor as it is', async () => {
    const made = bench('#/q', (path) =>
      path === '/api/question' ? { question: null, because: 'No form.', forms: [form] } : {},
    );
    made.actions.typeQuery('RETURN 1');
    await made.actions.askQuestion('Why?');
    expect(made.atoms.text.value).toBe('RETURN 1');
    expect(shownValue(made.atoms.question.value)?.because).toBe('No form.');
    made.actions.forgetQuestion();
    expect(shownValue(made.atoms.question.value)).toBeNull();
    await made.actions.listQuestions();
    expect(shownValue(made.atoms.forms.value)).toEqual([form]);
  });
});
