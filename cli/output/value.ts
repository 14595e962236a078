/** A row of a result: values by column. */
export type Row = Readonly<Record<string, unknown>>;

/** A value as text: nothing for null, JSON for lists and maps. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
