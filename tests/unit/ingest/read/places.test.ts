import { describe, expect, test } from 'vitest';
import { type Found, Places, placesAskedFor, type StandingPlace } from '../../../../ingest/read/places.ts';
import { contentHash, folderMark } from '../../../../shared/model/ids.ts';

const FOLDER = '/news';
const article = (id: string, text: string, url: string | null = null) => ({
  id,
  url,
  title: null,
  source: null,
  publishedAt: null,
  updatedAt: null,
  text,
});
const file = (origin: string, text: string, folder = FOLDER): Found => ({
  sourced: { article: article(origin, text), origin },
  folder,
});
const stands = (id: string, origin: string, text: string, folder = FOLDER): StandingPlace => ({
  id,
  url: null,
  origin,
  folder: folderMark(folder),
  contentHash: contentHash(article(id, text)),
});

/** Ids of the files of a run, with a mark where they are taken for moved ones; all of them lie where they say. */
async function placed(
  files: readonly Found[],
  standing: readonly StandingPlace[],
  lying: readonly string[] = [],
): Promise<string[]> {
  const there = new Set([...lying, ...files.map(({ sourced, folder }) => `${folder}/${sourced.origin}`)]);
  const places = new Places(async (path) => there.has(path));
  const all = await places.place(files, standing);
  return all.map(({ article: { id }, moved }) => (moved ? `${id} moved` : id));
}

describe('WRITE-63: which article a file is', () => {
  test('WRITE-63: a file is marked by its folder; what is no file is not', async () => {
    const places = new Places(async () => true);
    const pasted = { sourced: { article: article('x', 'T'), origin: null }, folder: null };
    const all = await places.place([file('a.txt', 'T'), pasted], []);
    expect(all.map(({ folder }) => folder)).toEqual([folderMark(FOLDER), undefined]);
    expect(folderMark(FOLDER)).not.toContain('news');
  });

  test('WRITE-63: a file is the article that it was, whichever folder above it is named', async () => {
    const whole = stands('wire/a.txt', 'wire/a.txt', 'T');
    const part = file('a.txt', 'T', '/news/wire');
    const places = new Places(async () => true);
    const [same] = await places.place([part], [whole]);
    expect([same?.article.id, same?.origin, same?.folder]).toEqual([
      'wire/a.txt',
      'wire/a.txt',
      folderMark(FOLDER),
    ]);
    expect(await placed([file('a.txt', 'Edited', '/news/wire')], [whole])).toEqual(['wire/a.txt']);
    expect(await placed([file('wire/a.txt', 'T')], [stands('a.txt', 'a.txt', 'T', '/news/wire')])).toEqual([
      'a.txt',
    ]);
    expect(placesAskedFor([part]).origins).toEqual(['a.txt', 'news/wire/a.txt', 'wire/a.txt']);
  });

  test('WRITE-63: what a file holds many of is the same, whichever folder above it is named', async () => {
    const places = new Places(async () => false);
    const [same] = await places.place(
      [file('b.json#1', 'T', '/news/wire')],
      [stands('x', 'wire/b.json#1', 'T')],
    );
    expect(same?.article.id).toBe('x');
  });

  test('WRITE-63: a file of the same path below another folder is another', async () => {
    const other = stands('wire/a.txt', 'wire/a.txt', 'T', '/old');
    expect(await placed([file('a.txt', 'T2', '/news/wire')], [other])).toEqual(['a.txt']);
  });

  test('WRITE-63: a moved file is the article that it was', async () => {
    expect(await placed([file('b.txt', 'T')], [stands('a.txt', 'a.txt', 'T')])).toEqual(['a.txt moved']);
  });

  test('WRITE-63: where the other file still lies it is a copy, whether it is read now or not', async () => {
    const standing = [stands('a.txt', 'a.txt', 'T')];
    expect(await placed([file('b.txt', 'T')], standing, [`${FOLDER}/a.txt`])).toEqual(['b.txt']);
    expect(await placed([file('a.txt', 'T'), file('b.txt', 'T')], standing)).toEqual(['a.txt', 'b.txt']);
  });

  test('WRITE-80: a file of another folder with another text takes nobody’s place, and is the same again', async () => {
    const old = stands('a.txt', 'a.txt', 'T', '/old');
    const [own = ''] = await placed([file('a.txt', 'Other')], [old]);
    expect(own).toMatch(/^a\.txt~[0-9a-f]{8}$/u);
    const standing = [old, stands(own, 'a.txt', 'Other')];
    expect(await placed([file('a.txt', 'Other')], standing)).toEqual([own]);
    expect(await placed([file('a.txt', 'Other, edited')], standing)).toEqual([own]);
    expect(await placed([file('a.txt', 'T', '/old')], standing)).toEqual(['a.txt']);
  });

  test('WRITE-80: so do two files of one name in one run', async () => {
    const [one, other = ''] = await placed([file('a.txt', 'T'), file('a.txt', 'Other', '/old')], []);
    expect(one).toBe('a.txt');
    expect(other).toMatch(/^a\.txt~[0-9a-f]{8}$/u);
    expect(await placed([file('a.txt', 'Other', '/old')], [stands(other, 'a.txt', 'Other', '/old')])).toEqual(
      [other],
    );
  });

  test('WRITE-80: a text that was copied or moved with its folder is the article that it was', async () => {
    expect(await placed([file('a.txt', 'T')], [stands('a.txt', 'a.txt', 'T', '/old')])).toEqual(['a.txt']);
    const unknown = { ...stands('a.txt', 'a.txt', 'T'), folder: null };
    expect(await placed([file('a.txt', 'Other')], [unknown])).toEqual(['a.txt']);
  });

  test('WRITE-63: nothing is known of another folder', async () => {
    const standing = [stands('a.txt', 'a.txt', 'T', '/old')];
    expect(await placed([file('b.txt', 'T')], standing)).toEqual(['b.txt']);
    const unknown = [{ ...stands('a.txt', 'a.txt', 'T'), folder: null }];
    expect(await placed([file('b.txt', 'T')], unknown)).toEqual(['b.txt']);
  });

  test('WRITE-63: another content is another article', async () => {
    expect(await placed([file('b.txt', 'T2')], [stands('a.txt', 'a.txt', 'T')])).toEqual(['b.txt']);
  });

  test('WRITE-63: of two files of the content of one that is gone, the first is it', async () => {
    const files = [file('b.txt', 'T'), file('c.txt', 'T')];
    expect(await placed(files, [stands('a.txt', 'a.txt', 'T')])).toEqual(['a.txt moved', 'c.txt']);
  });

  test('WRITE-63: that holds for a whole run, whose groups come one after the other', async () => {
    const standing = [stands('a.txt', 'a.txt', 'T')];
    const places = new Places(async (path) => path !== `${FOLDER}/a.txt`);
    const first = await places.place([file('b.txt', 'T')], standing);
    const second = await places.place([file('c.txt', 'T')], standing);
    expect([...first, ...second].map(({ article: { id } }) => id)).toEqual(['a.txt', 'c.txt']);
  });

  test('WRITE-61: an edit at the new path is of the article that was moved there', async () => {
    expect(await placed([file('b.txt', 'T2')], [stands('a.txt', 'b.txt', 'T')])).toEqual(['a.txt']);
  });

  test('WRITE-63: a new file at the path that one was moved away from is another article, and stays it', async () => {
    const standing = [stands('a.txt', 'b.txt', 'T')];
    const [id = ''] = await placed([file('a.txt', 'New')], standing, [`${FOLDER}/b.txt`]);
    expect(id).toMatch(/^a\.txt~[0-9a-f]{8}$/u);
    const then = [...standing, stands(id, 'a.txt', 'New')];
    expect(await placed([file('a.txt', 'Edited'), file('b.txt', 'T')], then)).toEqual([id, 'a.txt']);
  });

  test('WRITE-63: files that change places are edits of both', async () => {
    const standing = [stands('a.txt', 'a.txt', 'T1'), stands('b.txt', 'b.txt', 'T2')];
    expect(await placed([file('a.txt', 'T2'), file('b.txt', 'T1')], standing)).toEqual(['a.txt', 'b.txt']);
  });

  test('WRITE-63: an article of a file of several, or with an identity of its own, is never taken for a moved one', async () => {
    const lines: Found = { ...file('all.jsonl#2', 'T') };
    const places = new Places(async () => false);
    const named = { ...file('b.txt', 'T'), sourced: { article: article('own', 'T'), origin: 'b.txt' } };
    const all = await places.place([lines, named], [stands('all.jsonl#1', 'all.jsonl#1', 'T')]);
    expect(all.map(({ article: { id } }) => id)).toEqual(['all.jsonl#2', 'own']);
  });

  test('WRITE-63: only files that are known by their path are asked for', () => {
    const own = { sourced: { article: article('own', 'T'), origin: 'x.txt' }, folder: FOLDER };
    const pasted = { sourced: { article: article('p', 'T'), origin: null }, folder: null };
    expect(placesAskedFor([file('b.txt', 'T'), own, pasted, file('a.txt', 'T')])).toEqual({
      ids: ['a.txt', 'b.txt'],
      contents: [contentHash(article('', 'T'))],
      origins: ['a.txt', 'b.txt', 'news/a.txt', 'news/b.txt'],
    });
  });
});
