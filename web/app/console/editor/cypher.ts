import { StreamLanguage, type StreamParser } from '@codemirror/language';
import { KEYWORDS, WRITING } from './words.ts';

interface State {
  /** What is open at the end of a line: a comment, or a string with its quote. */
  open: '*' | '"' | "'" | '`' | null;
  /** The last sign that was no space, which tells a label from a name. */
  before: string;
  /** Among the labels or types of a pattern, where `|` leads to the next one. */
  labels: boolean;
}

type Stream = Parameters<StreamParser<State>['token']>[0];

const END = { '"': /(?:\\.|[^"\\])*/, "'": /(?:\\.|[^'\\])*/, '`': /[^`]*/ } as const;

function rest(stream: Stream, state: State): string {
  const { open } = state;
  if (open === '*') {
    if (stream.skipTo('*/')) {
      stream.match('*/');
      state.open = null;
    } else stream.skipToEnd();
    return 'comment';
  }
  if (open) {
    stream.match(END[open]);
    if (stream.eat(open)) state.open = null;
    else if (!stream.eol()) stream.next();
  }
  return open === '`' ? 'variableName' : 'string';
}

function word(stream: Stream, state: State, text: string): string {
  if (state.labels) return 'typeName';
  if (state.before === '.') return 'propertyName';
  const upper = text.toUpperCase();
  if ((upper === 'ENDS' || upper === 'STARTS') && !stream.match(/^\s+WITH\b/i, false)) return 'variableName';
  if (WRITING.has(upper)) return 'invalid';
  if (stream.match(/^\s*\(/, false) && text !== upper) return 'keyword.function';
  if (upper === 'NULL' || upper === 'TRUE' || upper === 'FALSE') return 'atom';
  return KEYWORDS.has(upper) ? 'keyword' : 'variableName';
}

function token(stream: Stream, state: State): string | null {
  if (state.open) return rest(stream, state);
  if (stream.eatSpace()) return null;
  const { before } = state;
  if (state.labels && before === 'x' && !/[|&:]/.test(stream.peek() ?? '')) state.labels = false;
  const take = (name: string, last = 'x'): string => {
    state.before = last;
    return name;
  };
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) {
    state.open = '*';
    return rest(stream, state);
  }
  if (stream.match(/^\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|`[^`]*`)?/u)) return take('variableName.special');
  const quote = stream.peek();
  if (quote === '"' || quote === "'" || quote === '`') {
    stream.next();
    state.open = quote;
    const name = rest(stream, state);
    const isLabel = quote === '`' && state.labels;
    return take(isLabel ? 'typeName' : name);
  }
  if (stream.match(/^(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/)) return take('number');
  const found = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u);
  if (found && found !== true) {
    const name = word(stream, state, found[0]);
    return take(name);
  }
  const sign = stream.next() ?? '';
  state.labels = sign === ':' || (state.labels && before === 'x' && (sign === '|' || sign === '&'));
  return take('operator', sign);
}

/** Highlighting of Cypher, one line after the other. */
export const cypherParser: StreamParser<State> = {
  name: 'cypher',
  startState: () => ({ open: null, before: '', labels: false }),
  token,
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
};

export const cypherLanguage = StreamLanguage.define(cypherParser);
