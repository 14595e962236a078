import type {
  DecideResult,
  Difference,
  ListedDecision,
  Question,
} from '../../../../shared/contract/index.ts';
import { node } from './make.ts';

export const NOTHING: Difference = {
  entities: { added: 0, removed: 0, renamed: 0, changed: 0, list: [] },
  claims: { added: 0, removed: 0, changed: 0, list: [] },
  decisions: { touched: 0, list: [] },
  whole: true,
};

export function decision(id: string, more: Partial<ListedDecision> = {}): ListedDecision {
  return {
    id,
    verb: 'rename',
    author: 'Ann',
    at: '2024-05-06T07:08:09.000Z',
    note: null,
    what: `"Ada" is called "${id}"`,
    state: 'holds',
    conflicts: [],
    ends: [],
    articles: 0,
    ...more,
  };
}

export function result(id: string, more: Partial<DecideResult> = {}): DecideResult {
  return { decision: decision(id), changed: true, difference: NOTHING, ...more };
}

export function question(a: string, b: string): Question {
  const side = (id: string) => ({ entity: node(id), names: [id], sentences: [] });
  return { a: side(a), b: side(b), logit: 0, reasons: [] };
}
