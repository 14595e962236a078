import { describe, expect, it } from 'vitest';
import { formatOfName } from '../../../../ingest/read/formats/index.ts';
import { ACCEPTED_FILES, FILES_READ } from '../../../../shared/contract/files.ts';

describe('APP-106 kinds of files', () => {
  const offered = FILES_READ.flatMap(({ extensions }) => extensions);
  /** What is no article itself but leads to others, or is a feed: given as an address. */
  const OTHERS = ['xml', 'rss', 'atom', 'rdf', 'urls'];

  it('offered are those that can be read, each once', () => {
    for (const extension of offered) expect([extension, formatOfName(`a.${extension}`)]).not.toContain(null);
    expect(new Set(offered).size).toBe(offered.length);
    expect(ACCEPTED_FILES.split(',')).toEqual(offered.map((each) => `.${each}`));
  });

  it('nothing that can be read is left out but what holds only links', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const words = [
      'text',
      'markdown',
      'xhtml',
      'html',
      'mhtml',
      'json',
      'jsonl',
      'ndjson',
      'docx',
      'atom',
      'urls',
    ];
    const short = letters.flatMap((a) =>
      letters.flatMap((b) => [`${a}${b}`, ...letters.map((c) => `${a}${b}${c}`)]),
    );
    const read = [...short, ...words].filter((extension) => formatOfName(`a.${extension}`) !== null);
    expect(read.filter((each) => !OTHERS.includes(each)).sort()).toEqual([...offered].sort());
  });
});
