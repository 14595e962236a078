import type { Example, Parameter } from '../../contract/query.ts';

/** An example as it is written down: its query is indented like the text around it. */
interface Written extends Omit<Example, 'theme' | 'parameters'> {
  readonly parameters?: readonly Parameter[];
}

/** Examples of one theme, without the indentation of their queries. */
export function examplesOf(theme: string, written: readonly Written[]): Example[] {
  return written.map(({ cypher, parameters = [], ...others }) => ({
    theme,
    ...others,
    cypher: cypher.trim().replace(/^ {6}/gmu, ''),
    parameters: [...parameters],
  }));
}

export const text = (name: string, sample: string): Parameter => ({ name, type: 'text', sample });
export const number = (name: string, sample: number): Parameter => ({ name, type: 'number', sample });
export const date = (name: string, sample: string): Parameter => ({ name, type: 'date', sample });
export const list = (name: string, ...sample: readonly string[]): Parameter => ({
  name,
  type: 'list',
  sample: [...sample],
});
