import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('./', import.meta.url);
const COLUMNS = ['both stores', 'one store', 'pretended'] as const;
const ROWS = readFileSync(new URL('../CAPABILITIES.md', FOLDER), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').slice(1, -1));

const sources = new Map<string, string>();

function sourceOf(file: string): string {
  const known = sources.get(file) ?? readFileSync(new URL(`${file}.test.ts`, FOLDER), 'utf8');
  sources.set(file, known);
  return known;
}

/** Tests that a cell names: file and beginning of the title. */
function namedIn(cell: string | undefined): { file: string; title: string }[] {
  return [...(cell ?? '').matchAll(/`(\w[\w-]*): ([^`]+)`/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
}

function hasTest({ file, title }: { file: string; title: string }): boolean {
  const titles = [...sourceOf(file).matchAll(/\bit(?:\.each\([^']*\))?\(\s*'((?:[^'\\]|\\.)*)'/g)];
  return titles.some(([, each = '']) => each.startsWith(title));
}

describe('APP-316 what the explorer can do', () => {
  it('is listed, each once', () => {
    const names = ROWS.map(([name = '']) => name.trim());
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
    for (const row of ROWS) expect(row).toHaveLength(1 + COLUMNS.length);
  });

  it.each(ROWS.map((cells) => [(cells[0] ?? '').trim(), cells.slice(1)] as const))(
    'is shown by a test that is there: %s',
    (_, cells) => {
      const named = cells.flatMap(namedIn);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((each) => !hasTest(each))).toEqual([]);
    },
  );

  it('is shown on both stores, or it is said why not', () => {
    for (const [, both = ''] of ROWS) {
      if (both.trim().startsWith('– ')) continue;
      const named = namedIn(both);
      expect(named.length).toBeGreaterThan(0);
      for (const { file } of named) expect(sourceOf(file)).toContain('describeEngines(');
    }
  });
});
