import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { completionBy } from '../../../../../../web/app/console/editor/completion.ts';
import { NO_NAMES, type Order, type Proposal } from '../../../../../../web/app/console/editor/messages.ts';

/** What is proposed at the end of a text, and what the tools were asked. */
async function proposed(doc: string, found: readonly Proposal[] | null, { explicit = false } = {}) {
  const asked: Omit<Order, 'id'>[] = [];
  const tool = {
    ask: async (order: Omit<Order, 'id'>) => {
      asked.push(order);
      return found;
    },
    end: () => {},
  };
  const context = new CompletionContext(EditorState.create({ doc }), doc.length, explicit);
  return { asked, result: await completionBy(tool, () => NO_NAMES)(context) };
}

describe('APP-81: proposals', () => {
  it.each([
    ['MATCH (p:', true],
    ['MATCH (p:Per', true],
    ['RETURN p.', true],
    ['[:A|', true],
    ['$wh', true],
    ['MATCH (', false],
    ['RETURN p ', false],
    ['', false],
  ])('APP-81: behind %s are asked for while typing: %s', async (doc, isAsked) => {
    const { asked } = await proposed(doc, []);
    expect(asked).toEqual(isAsked ? [{ query: doc, caret: doc.length, manual: false, names: NO_NAMES }] : []);
  });

  it('APP-81: are asked for anywhere by a key', async () => {
    const { asked } = await proposed('MATCH (', [], { explicit: true });
    expect(asked).toMatchObject([{ caret: 7, manual: true }]);
  });

  it('APP-81: take the place of the name that is typed, with its sign', async () => {
    const label: Proposal = { label: 'Person', type: 'label', detail: 'label' };
    const count: Proposal = { label: 'count', apply: 'count(', type: 'function' };
    const { result } = await proposed('MATCH (p:Per', [label, count]);
    expect(result).toMatchObject({
      from: 9,
      options: [
        { label: 'Person', type: 'label', detail: 'label' },
        { label: 'count', type: 'function', apply: 'count(' },
      ],
    });
    expect((await proposed('RETURN $wh', [])).result?.from).toBe(7);
    expect((await proposed('MATCH (p:Per', null)).result).toBeNull();
  });
});
