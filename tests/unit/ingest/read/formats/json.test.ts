import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, read, reason } from '../support.ts';

const json = { type: 'json', origin: 'news.json' };
const lines = { type: 'jsonl', origin: 'news.jsonl' };
const ids = (results: ReturnType<typeof read>) =>
  results.map((result) => ('article' in result ? result.article.id : `${result.origin}!`));

describe('READ-6 JSON', () => {
  it('reads an annotated article, and its own fields only', () => {
    const fields = { id: 'x', title: 'T', source: 'S', url: 'https://a.example/b#c', publishedAt: '2024-03' };
    const input = {
      ...fields,
      text: 'Nora Quill resigned.',
      entities: [{ id: 'p1' }],
      relations: [],
      licence: 'ours',
    };
    expect(article(JSON.stringify(input), json)).toEqual({
      ...fields,
      url: 'https://a.example/b',
      updatedAt: null,
      text: 'Nora Quill resigned.',
    });
  });

  it('keeps any text to the letter, so that offsets into it stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\r\n', '\u00a0', '\n\n', '\t'),
        (words, space) => {
          const text = `${space}${words}Quill${space}`;
          expect(article(JSON.stringify({ text }), json).text).toBe(text);
          expect(article(`${JSON.stringify({ text })}\n`, lines).text).toBe(text);
        },
      ),
    );
  });

  it('replaces half a surrogate pair without moving an offset', () => {
    expect(article('{"text": "a\\ud800b😀"}', json).text).toBe('a\ufffdb😀');
  });

  it.each([
    ['an array', '[{"text":"a"},{"text":"b","id":"B"},{"text":""}]'],
    ['an object of articles', '{"articles":[{"text":"a"},{"text":"b","id":"B"},{"title":"none"}]}'],
  ])('reads %s, each by its number', (_, input) => {
    expect(ids(read(input, json))).toEqual(['news.json#1', 'B', 'news.json:3!']);
  });

  it('prefers a text of its own to articles beside it', () => {
    expect(article('{"text":"a","articles":[{"text":"b"}]}', json).text).toBe('a');
  });

  it.each([
    ['{"text": ', 'not valid JSON: it ends too early'],
    ['{"text": nope}', 'not valid JSON: it cannot be parsed'],
    [`{"text": "a" ${' '.repeat(100)}"b"}`, 'not valid JSON: there is a fault at position 113'],
    ['{"title": "x"}', 'without the text'],
    ['{"text": 7}', 'without the text'],
    ['{"text": " \\n"}', 'without the text'],
    ['"text"', 'without the text'],
    ['null', 'without the text'],
    ['[]', 'without any article'],
    ['{"articles": []}', 'without any article'],
    ['[[{"text":"a"}]]', 'without the text'],
    ['{"__proto__": {"text": "a"}}', 'without the text'],
    [`${'['.repeat(100_000)}`, 'not valid JSON'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'without the text'],
  ])('refuses %.30s by name', (input, why) => {
    expect(reason(input, json)).toContain(why);
  });

  it('does not repeat the input in its refusal', () => {
    expect(reason('{"password": hunter2}', json)).not.toContain('hunter2');
  });
});

describe('READ-7 JSON Lines', () => {
  it('reads on past a line that is broken, and says where it is', () => {
    const input = '{"id":"one","text":"a"}\n\n{"text": \n{"text":"b"}\r\n[]\n{"text":"c"}';
    expect(ids(read(input, lines))).toEqual([
      'one',
      'news.jsonl:3!',
      'news.jsonl#4',
      'news.jsonl:5!',
      'news.jsonl#6',
    ]);
  });

  it('gives each line its own origin, so that two revisions in one file do not take turns', () => {
    const origins = read('{"id":"x","text":"a"}\n{"id":"x","text":"b"}', lines).map(({ origin }) => origin);
    expect(origins).toEqual(['news.jsonl#1', 'news.jsonl#2']);
  });

  it('is recognised under the name of JSON, and without a name', () => {
    const input = '{"text":"a"}\n{"text":"b"}\n';
    expect(ids(read(input, json))).toEqual(['news.json#1', 'news.json#2']);
    expect(read(input)).toHaveLength(2);
  });
});

describe('READ-8 what has no type', () => {
  it.each([
    ['{"text":"a b"}', 'a b'],
    ['[{"text":"a b"}]', 'a b'],
    ['[Updated] The mayor resigned.', '[Updated] The mayor resigned.'],
    ['{curly} words', '{curly} words'],
    ['<!-- x --> <!DOCTYPE html><p>a b</p>', 'a b'],
    ['<html><body>a b</body></html>', 'a b'],
    ['a < b and <p> is a tag', 'a < b and <p> is a tag'],
    ['---\nid: x\n---\na b', 'a b'],
    ['a b', 'a b'],
  ])('is told by how it begins: %j', (input, text) => {
    expect(article(input).text).toBe(text);
  });

  it('is told in linear time', () => {
    const text = '<!-- -->'.repeat(100_000);
    expect(article(text).text).toBe(text);
  });

  it('yields to a type, and a type that is unknown yields to the name', () => {
    expect(article('<p>a</p>', { type: 'text/plain' }).text).toBe('<p>a</p>');
    expect(article('<p>a</p>', { type: 'application/octet-stream', origin: 'x.HTML' }).text).toBe('a');
    expect(article('<p>a</p>', { type: '.html' }).text).toBe('a');
  });
});
