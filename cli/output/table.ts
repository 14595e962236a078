export function formatTable(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[], _width?: number): string {
  return [columns.join('  '), ...rows.map((row) => columns.map((column) => String(row[column] ?? '')).join('  '))].join('\n') + '\n';
}
