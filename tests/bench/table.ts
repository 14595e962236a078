import { formatTable } from '../../cli/output/table.ts';

export interface Table {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @param q 0 to 1 */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export function printTable({ title, rows }: Table): void {
  const columns = Object.keys(rows[0] ?? {});
  console.log(`\n${title}\n${formatTable(columns, rows, undefined)}`);
}
