import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type Named, namingOf } from '../../../../../ingest/read/archive/names.ts';

const plain = (fileName: Uint8Array | string, extraFields: Named['extraFields'] = []): Named => ({
  fileName,
  generalPurposeBitFlag: 0,
  extraFields,
});

function namesOf(entries: readonly Named[]): string[] {
  return entries.map(namingOf(entries));
}

/** The field in which Info-ZIP, 7-Zip and WinZip write a name in UTF-8. */
function unicodePath(name: string, ofRaw: Buffer): Named['extraFields'][number] {
  const head = Buffer.alloc(5);
  head[0] = 1;
  head.writeUInt32LE(crc32(ofRaw), 1);
  return { id: 0x7075, data: Buffer.concat([head, Buffer.from(name)]) };
}

const RUSSIAN = ['Мэр подал в отставку.txt', 'Заседание совета.txt'];
const WESTERN = ['Bürgermeister tritt zurück.txt', 'Démission à la mairie.txt'];

describe('READ-73 names of files in a ZIP', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['windows-1251', RUSSIAN.slice(0, 1)],
    ['KOI8-R', RUSSIAN],
    ['cp866', RUSSIAN],
    ['cp866', RUSSIAN.slice(1)],
    ['cp437', WESTERN],
    ['cp437', WESTERN.slice(0, 1)],
    ['windows-1250', ['Starosta rezygnuje ze stanowiska – źródło.txt', 'Łódź.txt']],
    ['Shift_JIS', ['市長が辞任.txt', '議会の会議/記事.txt']],
    ['utf-8', [...RUSSIAN, ...WESTERN]],
  ])('in %s are what whoever packed them wrote: %s', (encoding, names) => {
    expect(namesOf(names.map((name) => plain(iconv.encode(name, encoding))))).toEqual(names);
  });

  it('a name that is written a second time in UTF-8 needs no guess', () => {
    for (const name of ['시장 사임.txt', '市长辞职.txt']) {
      const question = Buffer.from('?????.txt');
      expect(namesOf([plain(question, [unicodePath(name, question)])])).toEqual([name]);
    }
    const other = unicodePath('b.txt', Buffer.from('c.txt'));
    expect(namesOf([plain('a.txt', [other])])).toEqual(['a.txt']);
    const older = { id: 0x7075, data: Buffer.from([9, 0, 0, 0, 0, 65]) };
    expect(namesOf([plain('a.txt', [older])])).toEqual(['a.txt']);
  });

  it('where no encoding can be told they are still names, and always the same ones', () => {
    const bytes = plain(Buffer.from([0xff, 0x81, 0x2e, 0x74]));
    expect(namesOf([bytes])).toEqual(namesOf([bytes]));
    expect(namesOf([plain('march\\one.txt')])).toEqual(['march/one.txt']);
  });
});
