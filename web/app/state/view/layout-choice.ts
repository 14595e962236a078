import { escaped, unescaped } from './id-list.ts';

/** The layout that was chosen, with its parameters; what a layout knows and takes is the registry's matter. */
export interface LayoutChoice {
  readonly name: string;
  readonly parameters: Readonly<Record<string, LayoutValue>>;
}
export type LayoutValue = string | number | boolean;

/** `NAME.KEY*VALUE.KEY*VALUE`, the value's first letter telling its type: `radial.centre*sa3f.rings*n3.fit*b1`. */
export function encodeLayout({ name, parameters }: LayoutChoice): string {
  const keys = Object.keys(parameters).sort();
  const pairs = keys.map((key) => `${escaped(key)}*${encodeValue(parameters[key])}`);
  return [escaped(name), ...pairs].join('.');
}

/** Reads it back; null where no layout is named. */
export function decodeLayout(text: string | null): LayoutChoice | null {
  const [name = '', ...pairs] = (text ?? '').split('.');
  if (name === '') return null;
  const parameters = pairs.flatMap((pair): [string, LayoutValue][] => {
    const [key = '', value = ''] = pair.split('*');
    const decoded = decodeValue(value);
    return key === '' || decoded === null ? [] : [[unescaped(key), decoded]];
  });
  return { name: unescaped(name), parameters: Object.fromEntries(parameters) };
}

function encodeValue(value: LayoutValue | undefined): string {
  if (typeof value === 'number') return `n${escaped(String(value))}`;
  if (typeof value === 'boolean') return value ? 'b1' : 'b0';
  return `s${escaped(value ?? '')}`;
}

function decodeValue(text: string): LayoutValue | null {
  const value = unescaped(text.slice(1));
  if (text.startsWith('s')) return value;
  if (text.startsWith('b')) return value === '1';
  const number = Number(value);
  return text.startsWith('n') && value.trim() !== '' && Number.isFinite(number) ? number : null;
}
