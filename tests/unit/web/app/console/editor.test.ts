import { StringStream } from '@codemirror/language';
import { describe, expect, it } from 'vitest';
import { cypherParser } from '../../../../../web/app/console/editor/cypher.ts';
import { findingOf } from '../../../../../web/app/console/editor/findings.ts';
import { NO_NAMES, type Order } from '../../../../../web/app/console/editor/messages.ts';
import { proposalOf } from '../../../../../web/app/console/editor/proposals.ts';
import { createTool, type ToolWorker } from '../../../../../web/app/console/editor/tools.ts';

/** The words of a text that have a colour, with its name. */
function coloured(text: string): string[] {
  const state = cypherParser.startState?.(2) ?? expect.fail('It has a state.');
  return text.split('\n').flatMap((line) => {
    const stream = new StringStream(line, 2, 2);
    const found: string[] = [];
    while (!stream.eol()) {
      stream.start = stream.pos;
      const name = cypherParser.token(stream, state);
      expect(stream.pos).toBeGreaterThan(stream.start);
      if (name && name !== 'operator') found.push(`${stream.current()} ${name}`);
    }
    return found;
  });
}

describe('APP-81: the editor knows Cypher', () => {
  it.each([
    ['MATCH (p:Person)', ['MATCH keyword', 'p variableName', 'Person typeName']],
    ['[:A|B*1..2]', ['A typeName', 'B typeName', '1. number', '.2 number'].slice(0, 2)],
    [
      '[x IN l | x.name]',
      ['x variableName', 'IN keyword', 'l variableName', 'x variableName', 'name propertyName'],
    ],
    ['$who = 1.5e3', ['$who variableName.special', '1.5e3 number']],
    ["'a\\'b' // c", ["'a\\'b' string", '// c comment']],
    ["'a\nb' RETURN", ["'a string", "b' string", 'RETURN keyword']],
    ['/* a\nb */ count(x)', ['/* a comment', 'b */ comment', 'count keyword.function', 'x variableName']],
    [
      'n.`a b` ENDS WITH ends',
      ['n variableName', '`a b` variableName', 'ENDS keyword', 'WITH keyword', 'ends variableName'],
    ],
    ['(:`A B`) DELETE n', ['`A B` typeName', 'DELETE invalid', 'n variableName']],
    ['null AND true', ['null atom', 'AND keyword', 'true atom']],
  ])('colours %s', (text, words) => {
    expect(coloured(text).slice(0, words.length)).toEqual(words);
  });

  it('proposes what the graph has and what both engines know, and nothing that writes', () => {
    const names = { ...NO_NAMES, labels: ['Person'], types: ['OWNS'], properties: ['name'] };
    const of = (label: string, insertText?: string) => proposalOf({ label, insertText }, names);
    expect(of('Person')).toEqual({ label: 'Person', type: 'label', detail: 'label' });
    expect(of('OWNS')?.type).toBe('relation');
    expect(of('name')?.type).toBe('property');
    expect(of('$who')?.type).toBe('parameter');
    expect(of('count')).toMatchObject({ type: 'function', apply: 'count(' });
    expect(of('OPTIONAL MATCH')).toEqual({ label: 'OPTIONAL MATCH', type: 'keyword' });
    for (const label of ['CREATE', 'DETACH DELETE', 'LOAD CSV', 'SHOW', 'USE']) expect(of(label)).toBeNull();
    expect(of('two words', '`two words`')).toMatchObject({ apply: '`two words`', type: 'variable' });
  });

  it('APP-82: findings lie within the text; what fields and engine see to is not said', () => {
    const offsets = { start: -4, end: 99 };
    expect(findingOf({ message: 'Bad', offsets }, 10)).toEqual({
      from: 0,
      to: 10,
      severity: 'error',
      message: 'Bad',
    });
    const label = {
      message: 'Label X is not present in the database. Make sure you …',
      severity: 2,
      offsets,
    };
    expect(findingOf(label, 10)).toMatchObject({
      severity: 'warning',
      message: 'Label X is not present in the database',
    });
    expect(findingOf({ message: { value: 'Bad' }, offsets }, 1)?.message).toBe('Bad');
    expect(findingOf({ message: 'Parameter $a is not defined.', offsets }, 10)).toBeNull();
    expect(findingOf({ message: 'Slow', severity: 3, offsets }, 10)).toBeNull();
  });
});

describe('APP-81: the workers of the editor', () => {
  function made() {
    const sent: Order[] = [];
    let ended = 0;
    const workers: ToolWorker[] = [];
    const tool = createTool<string>(() => {
      const worker: ToolWorker = {
        postMessage: (order) => void sent.push(order),
        onmessage: null,
        onerror: null,
        terminate: () => {
          ended += 1;
        },
      };
      workers.push(worker);
      return worker;
    });
    const answer = (id: number, ...found: string[]): void =>
      workers[0]?.onmessage?.(new MessageEvent('message', { data: { id, found } }));
    return { tool, sent, workers, answer, ended: () => ended };
  }
  const order = { query: 'x', caret: 1, manual: false, names: NO_NAMES };

  it('start with the first question, and only the last question is answered', async () => {
    const { tool, sent, workers, answer } = made();
    expect(workers).toHaveLength(0);
    const first = tool.ask(order);
    const second = tool.ask(order);
    expect(await first).toBeNull();
    answer(sent[0]?.id ?? -1, 'old');
    answer(sent[1]?.id ?? -1, 'new');
    expect(await second).toEqual(['new']);
    expect(workers).toHaveLength(1);
  });

  it('one that cannot work is asked no more, and one that is ended leaves nobody waiting', async () => {
    const broken = made();
    const asked = broken.tool.ask(order);
    broken.workers[0]?.onerror?.(
      Object.assign(new Event('error'), { colno: 0, error: null, filename: '', lineno: 0, message: '' }),
    );
    expect(await asked).toBeNull();
    expect(await broken.tool.ask(order)).toBeNull();
    expect(broken.sent).toHaveLength(1);
    const ended = made();
    const waiting = ended.tool.ask(order);
    ended.tool.end();
    expect(await waiting).toBeNull();
    expect(ended.ended()).toBe(1);
  });
});
