import type { Parameter } from '../../../../shared/contract/query.ts';
import { readValue, textOf } from '../../../../shared/query/params.ts';
import type { Params } from './query-panel.ts';

/** Parameters of a query as fields of a form: each has a type and the text that stands in it. */

export const FIELD_TYPES = ['text', 'number', 'boolean', 'list', 'json'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export const FIELD_TYPE_NAMES: Readonly<Record<FieldType, string>> = {
  text: 'text',
  number: 'number',
  boolean: 'true or false',
  list: 'list',
  json: 'JSON',
};

export interface Field {
  readonly type: FieldType;
  /** Of a list one item a line. */
  readonly text: string;
}

export type Fields = Readonly<Record<string, Field>>;

const EMPTY: Field = { type: 'text', text: '' };

/** The field in which a value stands. */
export function fieldOf(value: unknown): Field {
  if (typeof value === 'string') return { type: 'text', text: value };
  if (typeof value === 'number') return { type: 'number', text: String(value) };
  if (typeof value === 'boolean') return { type: 'boolean', text: String(value) };
  if (Array.isArray(value) && value.every(isLine))
    return { type: 'list', text: value.map(textOf).join('\n') };
  return { type: 'json', text: JSON.stringify(value, null, 1) ?? 'null' };
}

/** Whether a value can stand on a line of a list. */
function isLine(value: unknown): boolean {
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean';
  return value.trim() === value && value !== '' && !value.includes('\n');
}

export type Read =
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'problem'; readonly problem: string };

/** What a field says, or what is wrong with it. */
export function readField({ type, text }: Field): Read {
  switch (type) {
    case 'text':
      return { is: 'value', value: text };
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text))
        ? { is: 'value', value: Number(text) }
        : { is: 'problem', problem: 'is not a number' };
    case 'boolean':
      return { is: 'value', value: text === 'true' };
    case 'list': {
      const lines = text.split('\n').map((line) => line.trim());
      return { is: 'value', value: lines.filter((line) => line !== '').map(readValue) };
    }
    case 'json':
      return readJson(text);
  }
}

function readJson(text: string): Read {
  try {
    return { is: 'value', value: JSON.parse(text) };
  } catch {
    return { is: 'problem', problem: 'is not JSON; texts need double quotes' };
  }
}

/** The same text in a field of another type; what cannot be read so begins anew. */
export function withType(field: Field, type: FieldType): Field {
  const read = readField(field);
  if (read.is === 'problem') return { type, text: type === 'boolean' ? 'false' : field.text };
  if (type === 'json') return { type, text: JSON.stringify(read.value) };
  if (type === 'boolean') return { type, text: String(read.value === true || field.text.trim() === 'true') };
  if (type === 'list') return { type, text: Array.isArray(read.value) ? field.text : field.text.trim() };
  return { type, text: field.text };
}

/** Fields for these names: as they are, else with the value of the address, else empty. */
export function fieldsFor(names: readonly string[], before: Fields, params: Params = {}): Fields {
  return Object.fromEntries(
    names.map((name) => {
      const given = Object.hasOwn(params, name) ? fieldOf(params[name]) : EMPTY;
      return [name, Object.hasOwn(before, name) ? (before[name] ?? EMPTY) : given];
    }),
  );
}

/** All values, or the first problem with the name of its field. */
export function paramsOfFields(
  fields: Fields,
): { readonly params: Params } | { readonly name: string; readonly problem: string } {
  const params: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const read = readField(field);
    if (read.is === 'problem') return { name, problem: read.problem };
    params[name] = read.value;
  }
  return { params };
}

/** The values of those fields that can be read. */
export function readableParams(fields: Fields): Params {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const read = readField(field);
      return read.is === 'value' ? [[name, read.value]] : [];
    }),
  );
}

/** The values that an example brings along. */
export function samplesOf(parameters: readonly Parameter[]): Params {
  return Object.fromEntries(parameters.map(({ name, sample }) => [name, sample]));
}
