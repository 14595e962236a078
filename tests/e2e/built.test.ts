import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPLORER, ensureExplorer } from '../support/built.ts';

describe('APP-17 what is served', () => {
  beforeAll(ensureExplorer);
  const page = () => readFileSync(join(EXPLORER, 'index.html'), 'utf8');
  const initial = () => [...page().matchAll(/<script[^>]*src="\.?\/?([^"]+)"/g)].map((match) => match[1]!);

  it('starts with less than 150 kB of compressed script', () => {
    expect(initial()).toHaveLength(1);
    const bytes = initial().map((path) => gzipSync(readFileSync(join(EXPLORER, path))).length);
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(150_000);
  });

  it('has nothing inline, and no address but its own', () => {
    expect(page()).not.toMatch(/<script(?![^>]*src=)[^>]*>|<style|\sstyle=|\son\w+=/);
    expect(page()).not.toMatch(/https?:\/\//);
    const sheets = readdirSync(join(EXPLORER, 'assets')).filter((name) => name.endsWith('.css'));
    for (const name of sheets)
      expect(readFileSync(join(EXPLORER, 'assets', name), 'utf8')).not.toMatch(/url\(|@font-face|https?:/);
  });

  it('leaves sigma to a script that is loaded only where it can draw', () => {
    const start = initial()
      .map((path) => readFileSync(join(EXPLORER, path), 'utf8'))
      .join('');
    expect(start).not.toContain('Sigma: ');
    const later = readdirSync(join(EXPLORER, 'assets')).filter((name) => name.startsWith('sigma-scene'));
    expect(later).toHaveLength(1);
  });
});
