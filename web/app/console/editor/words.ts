/** Words of Cypher that only read, as highlighting and completion know them. */

export const KEYWORDS: ReadonlySet<string> = new Set(
  `ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS COUNT DESC DESCENDING DISTINCT ELSE END ENDS EXISTS
  EXPLAIN FALSE IN IS LIMIT MATCH NONE NOT NULL OPTIONAL OR ORDER RETURN SINGLE SKIP STARTS THEN TRUE UNION
  UNWIND WHEN WHERE WITH XOR YIELD`.split(/\s+/),
);

/** Words that write, which are refused; coloured as what they are. */
export const WRITING: ReadonlySet<string> = new Set(
  'CREATE DELETE DETACH DROP FOREACH LOAD MERGE ON REMOVE SET'.split(' '),
);

export interface FunctionWord {
  readonly name: string;
  readonly takes: string;
  readonly about: string;
}

const of = (name: string, takes: string, about: string): FunctionWord => ({ name, takes, about });

/** Functions that both engines have. */
export const FUNCTIONS: readonly FunctionWord[] = [
  of('abs', 'number', 'without its sign'),
  of('avg', 'number', 'average of all rows'),
  of('ceil', 'number', 'next whole number upwards'),
  of('coalesce', 'values', 'the first that is not null'),
  of('collect', 'value', 'all rows as one list'),
  of('count', 'value', 'how many are not null'),
  of('endNode', 'relationship', 'the node that it leads to'),
  of('exists', 'pattern', 'whether there is one'),
  of('floor', 'number', 'next whole number downwards'),
  of('head', 'list', 'its first item'),
  of('keys', 'node', 'names of its properties'),
  of('labels', 'node', 'its labels'),
  of('last', 'list', 'its last item'),
  of('left', 'text, length', 'its beginning'),
  of('length', 'path', 'how many relationships it has'),
  of('max', 'value', 'the largest of all rows'),
  of('min', 'value', 'the smallest of all rows'),
  of('nodes', 'path', 'its nodes'),
  of('properties', 'node', 'its properties as a map'),
  of('range', 'first, last', 'whole numbers as a list'),
  of('relationships', 'path', 'its relationships'),
  of('replace', 'text, what, by', 'the text with one part for another'),
  of('reverse', 'list', 'from its end'),
  of('right', 'text, length', 'its end'),
  of('round', 'number', 'next whole number'),
  of('size', 'list', 'how many items or letters'),
  of('split', 'text, at', 'its parts as a list'),
  of('startNode', 'relationship', 'the node that it comes from'),
  of('substring', 'text, from, length', 'a part of it'),
  of('sum', 'number', 'sum of all rows'),
  of('tail', 'list', 'all but its first item'),
  of('toFloat', 'text', 'as a number'),
  of('toInteger', 'text', 'as a whole number'),
  of('toLower', 'text', 'in small letters'),
  of('toString', 'value', 'as text'),
  of('toUpper', 'text', 'in capitals'),
  of('trim', 'text', 'without space around it'),
  of('type', 'relationship', 'its type'),
];
