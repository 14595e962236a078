import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageChange } from '../../../../ingest/watch/counts.ts';
import {
  changesOfFile,
  changesOfGone,
  changesOfMoved,
  type FileLook,
  GONE,
  idsOfFile,
  isEmptied,
  isOfFile,
} from '../../../../ingest/watch/file-records.ts';
import { fileId, newPage, type PageRecord, pageId } from '../../../../ingest/watch/records.ts';

const NOW = '2030-01-01T00:00:00.000Z';
const LATER = '2030-01-02T00:00:00.000Z';
const LOCKED = { reason: 'It is locked with a password.', advice: 'Save it without a password.' };
const look = (
  path: string,
  ids: readonly string[] = [path],
  problem: FileLook['problem'] = null,
): FileLook => ({
  address: `/news/${path}`,
  path,
  problem,
  articles: ids.map((id) => ({ id, origin: id })),
});

/** Records as a store keeps them. */
class Kept {
  readonly records = new Map<string, PageRecord>();

  take(changes: readonly PageChange[]): this {
    for (const { before, page } of changes) {
      if (page) this.records.set(page.id, page);
      else if (before) this.records.delete(before.id);
    }
    return this;
  }

  read(one: FileLook, now = NOW): this {
    return this.take(changesOfFile(one, this.records, 's', now));
  }

  look(missing: readonly string[], forgotten: readonly string[] = [], now = LATER): this {
    const records = [...this.records.values()].filter(({ state }) => state === 'known' || state === 'failed');
    const standing = new Set(records.map(({ article }) => article).filter((id) => !forgotten.includes(id)));
    const paths = new Set(missing.map((path) => `/news/${path}`));
    return this.take(changesOfGone({ records, missing: paths, standing }, now));
  }

  told(): string[] {
    return [...this.records.values()].map(({ title, state }) => `${title} ${state}`).sort();
  }
}

describe('READ-150: records of the files of a watched folder', () => {
  test('READ-150: a file that was read and lies there no more is marked, and marked no more when it is back', () => {
    const kept = new Kept().read(look('a.txt')).read(look('b.txt')).look(['a.txt']);
    expect(kept.told()).toEqual(['a.txt gone', 'b.txt known']);
    expect(kept.records.get(fileId('/news/a.txt', 'a.txt'))).toMatchObject({
      ...{ ...GONE, url: '/news/a.txt', article: 'a.txt', gone: LATER, at: LATER, source: 's', due: NOW },
    });
    kept.read(look('a.txt'), LATER);
    expect(kept.records.get(fileId('/news/a.txt', 'a.txt'))).toMatchObject({
      ...{ state: 'known', gone: null, reason: null, advice: null, day: '' },
    });
  });

  test('READ-150: each article of a file that held several is marked', () => {
    const kept = new Kept().read(look('week.zip', ['week.zip/a.txt', 'week.zip/b.txt'])).look(['week.zip']);
    expect(kept.told()).toEqual(['week.zip/a.txt gone', 'week.zip/b.txt gone']);
  });

  test('READ-150: what lies elsewhere in the folder by now is not gone, whichever of them is looked at first', () => {
    const moved = look('z.txt', ['a.txt']);
    expect(new Kept().read(look('a.txt')).read(moved).look(['a.txt']).told()).toEqual(['a.txt known']);
    const late = new Kept().read(look('a.txt')).look(['a.txt']);
    expect(late.told()).toEqual(['a.txt gone']);
    const records = [...late.records.values()];
    late.read(moved).take(changesOfMoved(records, [moved], new Set(['/news/a.txt'])));
    expect([...late.records.values()].map(({ url, state }) => [url, state])).toEqual([
      ['/news/z.txt', 'known'],
    ]);
  });

  test('READ-150: a file that still lies where it was keeps its record, though another has the same article', () => {
    const records = [...new Kept().read(look('a.html', ['https://a.example/'])).records.values()];
    const copy = look('b.html', ['https://a.example/']);
    expect(changesOfMoved(records, [copy], new Set())).toEqual([]);
    const page = newPage('https://a.example/', 's', NOW);
    expect(changesOfMoved([page], [copy], new Set([page.url]))).toEqual([]);
    expect(isOfFile(page)).toBe(false);
  });

  test('READ-150: what never could be read, and what was forgotten, leaves no mark', () => {
    const kept = new Kept()
      .read(look('a.pdf', [], LOCKED))
      .read(look('b.txt'))
      .look(['a.pdf', 'b.txt'], ['b.txt']);
    expect(kept.told()).toEqual([]);
  });

  test('READ-114: a file that cannot be read is listed with its reason until it can be', () => {
    const kept = new Kept().read(look('a.pdf', [], LOCKED));
    expect(kept.records.get(pageId('/news/a.pdf'))).toMatchObject({
      ...LOCKED,
      state: 'failed',
      title: 'a.pdf',
    });
    expect(kept.read(look('a.pdf')).told()).toEqual(['a.pdf known']);
    // One that could be read once: what it said stays, and is marked where it goes.
    expect(kept.read(look('a.pdf', [], LOCKED)).told()).toEqual(['a.pdf failed', 'a.pdf known']);
    expect(kept.look(['a.pdf']).told()).toEqual(['a.pdf gone']);
  });

  test('READ-114: what did not change is not written again', () => {
    const kept = new Kept().read(look('a.txt'));
    expect(changesOfFile(look('a.txt'), kept.records, 's', LATER)).toEqual([]);
    expect(idsOfFile(look('a.txt'))).toEqual([pageId('/news/a.txt'), fileId('/news/a.txt', 'a.txt')]);
  });

  test('READ-151: a folder is emptied where nothing is left of what was something', () => {
    const records = [
      ...new Kept()
        .read(look('a.txt'))
        .read(look('b.pdf', [], LOCKED))
        .records.values(),
    ];
    expect(isEmptied({ records, missing: new Set(['/news/a.txt']) })).toBe(true);
    expect(isEmptied({ records, missing: new Set(['/news/b.pdf']) })).toBe(false);
    expect(isEmptied({ records: [], missing: new Set() })).toBe(false);
  });

  test('READ-150: whatever comes and goes, what was read is known where it lies and marked where it does not', () => {
    const paths = ['a', 'b', 'c', 'd'];
    const step = fc.record({ path: fc.constantFrom(...paths), lies: fc.boolean(), swept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const kept = new Kept();
        const [lying, once] = [new Set<string>(), new Set<string>()];
        for (const { path, lies, swept } of steps) {
          if (lies) {
            kept.read(look(path));
            lying.add(path);
            once.add(path);
          } else lying.delete(path);
          if (swept) kept.look(paths.filter((each) => !lying.has(each)));
        }
        kept.look(paths.filter((each) => !lying.has(each)));
        expect(kept.told()).toEqual(
          [...once].sort().map((path) => `${path} ${lying.has(path) ? 'known' : 'gone'}`),
        );
      }),
    );
  });
});
