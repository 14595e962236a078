/** Parts of a query that matter to whoever shows it: what is text or comment, and where a parameter stands. */

export type TokenKind = 'comment' | 'string' | 'quoted' | 'parameter' | 'number' | 'word' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
}

const TOKEN = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))`,
    String.raw`(?<string>'(?:\\[^]|[^'\\])*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$))`,
    `${String.raw`(?<parameter>\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|`}\`(?:\`\`|[^\`])+\`)?)`,
    '(?<quoted>`(?:``|[^`])*(?:`|$))',
    String.raw`(?<number>(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<sign>[^\s\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/** The tokens of a query in their order, without white space. A string or comment that is left open goes to the end. */
export function tokensOf(cypher: string): Token[] {
  return [...cypher.matchAll(TOKEN)].flatMap(({ 0: text, index, groups = {} }) => {
    const kind = KINDS.find((each) => groups[each] !== undefined);
    return kind ? [{ kind, text, from: index }] : [];
  });
}

const KINDS: readonly TokenKind[] = ['comment', 'string', 'parameter', 'quoted', 'number', 'word', 'sign'];

/** Names of the parameters of a query, each once, in the order in which they come first. */
export function parametersIn(cypher: string): string[] {
  const names = tokensOf(cypher)
    .filter(({ kind }) => kind === 'parameter')
    .map(({ text }) => text.slice(1).replace(/^`|`$/g, '').replaceAll('``', '`'));
  return [...new Set(names.filter((name) => name !== ''))];
}
