import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPLORER, ensureExplorer } from '../support/built.ts';

describe('APP-17 what is served', () => {
  beforeAll(ensureExplorer);
  const page = () => readFileSync(join(EXPLORER, 'index.html'), 'utf8');
  const text = (path: string) => readFileSync(join(EXPLORER, path), 'utf8');
  const scripts = () => [...page().matchAll(/<script[^>]*src="\.?\/?([^"]+)"/g)].map((match) => match[1]!);
  const preloaded = () =>
    [...page().matchAll(/<link rel="modulepreload"[^>]*href="\.?\/?([^"]+)"/g)].map((match) => match[1]!);
  const first = () => [...scripts(), ...preloaded()];
  const imported = (path: string) =>
    [...text(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(
      (match) => `assets/${match[1]}`,
    );

  it('APP-300 needs at most 150 kB of compressed script for the first picture, the canvas and all that is preloaded included', () => {
    expect(scripts()).toHaveLength(1);
    const bytes = first().map((path) => gzipSync(readFileSync(join(EXPLORER, path))).length);
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(150_000);
  });

  it('APP-300 names all of it in the page, so that nothing is found out one after the other', () => {
    expect(first().filter((path) => /page|sigma-scene/.test(path))).toHaveLength(2);
    for (const path of first()) for (const needed of imported(path)) expect(first()).toContain(needed);
    // A browser opens few connections to one address, and the graph wants one of them.
    expect(first().length).toBeLessThan(6);
  });

  it('APP-300 has nothing in it that only a panel, an export, the console or the worker needs', () => {
    const all = first().map(text).join('');
    const later = ['Vouch for this claim', 'barnesHutOptimize', 'What would be added', 'draft-2020-12'];
    for (const words of later) expect(all).not.toContain(words);
    const rest = readdirSync(join(EXPLORER, 'assets')).filter((name) => !first().includes(`assets/${name}`));
    const others = rest.filter((name) => name.endsWith('.js')).map((name) => text(`assets/${name}`));
    for (const words of later.slice(0, 2)) expect(others.some((each) => each.includes(words))).toBe(true);
  });

  it('APP-17 tells nothing of the files that it was built from', () => {
    const names = readdirSync(join(EXPLORER, 'assets')).filter((name) => name.endsWith('.js'));
    const telling = names.filter((name) =>
      /fileName:\w+,lineNumber|web\/app\/panels/.test(text(`assets/${name}`)),
    );
    expect(telling).toEqual([]);
  });

  it('has nothing inline, and no address but its own', () => {
    expect(page()).not.toMatch(/<script(?![^>]*src=)[^>]*>|<style|\sstyle=|\son\w+=/);
    expect(page()).not.toMatch(/https?:\/\//);
    const sheets = readdirSync(join(EXPLORER, 'assets')).filter((name) => name.endsWith('.css'));
    for (const name of sheets)
      expect(readFileSync(join(EXPLORER, 'assets', name), 'utf8')).not.toMatch(/url\(|@font-face|https?:/);
  });

  it('leaves sigma to a script that is loaded only where it can draw', () => {
    const start = first()
      .filter((path) => !path.includes('sigma-scene'))
      .map(text)
      .join('');
    expect(start).not.toContain('Sigma: ');
    const later = readdirSync(join(EXPLORER, 'assets')).filter((name) => name.startsWith('sigma-scene'));
    expect(later).toHaveLength(1);
  });
});
