/** Arbitrary values of a JSON schema, as an OpenAPI document has them: those of the schema, and those that are not. */
import fc from 'fast-check';

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** Words that mean something somewhere, and an id or two that may be there. */
const TEXTS = [
  '',
  'a',
  'curie',
  'sorbonne',
  'Ann',
  "' OR 1=1 //",
  '%2F..%2F',
  '../../etc/passwd',
  '\u202eevil',
  '🙂',
  'x'.repeat(300),
  '<script>alert(1)</script>',
  '2024-02-30',
];
const DATES = ['2024', '2024-02-29', '1899-12-31', '9999-12-31'];

/** Longer lists say nothing new, and take long. */
const MOST_ITEMS = 6;

function text({ minLength = 0, maxLength = 400, format, pattern }: JsonSchema): fc.Arbitrary<unknown> {
  if (format === 'date' || format === 'date-time') return fc.constantFrom(...DATES);
  if (pattern !== undefined && format === undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc
    .oneof(
      fc.constantFrom(...TEXTS),
      fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 20) }),
    )
    .map((value) => value.padEnd(minLength, 'x').slice(0, maxLength));
}

function object(schema: JsonSchema): fc.Arbitrary<unknown> {
  const parts = Object.entries(schema.properties ?? {}).map(
    ([name, each]) => [name, fromSchema(each)] as const,
  );
  const known = fc.record(Object.fromEntries(parts), { requiredKeys: [...(schema.required ?? [])] });
  if (typeof schema.additionalProperties !== 'object') return known;
  const rest = fc.dictionary(fc.constantFrom('id', 'name', 'x y'), fromSchema(schema.additionalProperties));
  return fc.tuple(rest, known).map(([more, own]) => ({ ...more, ...own }));
}

function ofType(type: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer': {
      const min = schema.minimum ?? schema.exclusiveMinimum ?? -3;
      return fc.integer({ min, max: Math.min(schema.maximum ?? min + 50, min + 50) });
    }
    case 'number':
      return fc.double({ min: schema.minimum ?? -1, max: schema.maximum ?? 1, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array': {
      const { items = {}, minItems = 0, maxItems = MOST_ITEMS } = schema;
      return fc.array(fromSchema(items), {
        minLength: minItems,
        maxLength: Math.min(maxItems, minItems + MOST_ITEMS),
      });
    }
    case 'object':
      return object(schema);
    default:
      return fc.constant(null);
  }
}

/** Values that the schema allows, or nearly: what is kept elsewhere (a day of the calendar) may be broken. */
export function fromSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(fromSchema));
  const { type } = schema;
  if (Array.isArray(type)) return fc.oneof(...type.map((each: string) => ofType(each, schema)));
  if (typeof type === 'string') return ofType(type, schema);
  return schema.properties ? object(schema) : fc.jsonValue({ maxDepth: 2 });
}
