import { describe, expect, it } from 'vitest';
import { article, reason } from '../support.ts';

const md = { type: 'md' };

describe('READ-5 Markdown', () => {
  it('takes what the front matter declares, and the words of the body', () => {
    const body = '# Another heading\n\nNora *Quill* resigned on [Friday](https://courier.example/a).';
    const fields = 'id: quill-1\ntitle: "Mayor resigns: a profile"\ndate: 2024-03-08\nupdated: 2024-03';
    const more = 'source: Courier\nurl: https://courier.example/quill?gclid=1#top\nauthor: Ida Wells';
    expect(article(`---\r\n${fields}\n${more}\ntags: [a, b]\n---\n\n${body}\n`, md)).toEqual({
      id: 'quill-1',
      url: 'https://courier.example/quill',
      title: 'Mayor resigns: a profile',
      source: 'Courier',
      publishedAt: '2024-03-08',
      updatedAt: '2024-03',
      text: '# Another heading\n\nNora Quill resigned on Friday.',
    });
  });

  it.each([
    ['2024', '2024'],
    ['2024-03', '2024-03'],
    ['2024-03-08T23:30:00-05:00', '2024-03-08'],
    ['2024-02-30', null],
    ['last Friday', null],
    ['[2024]', null],
  ])('reads the date %s as %s and invents none', (date, expected) => {
    expect(article(`---\ndate: ${date}\n---\nBody`, md).publishedAt).toBe(expected);
  });

  it('takes a first heading as the title where none is declared', () => {
    const text = '# Mayor resigns #\n\nNora Quill resigned.';
    expect(article(text, md)).toMatchObject({ title: 'Mayor resigns', text });
    expect(article(`---\ntitle: Declared\n---\n${text}`, md).title).toBe('Declared');
    expect(article('## Part\nNora Quill resigned.', md).title).toBeNull();
  });

  it.each([
    '---\n\nA rule at the start.',
    '---\nJust a sentence.\n---\nAnd another.',
    '---\n- a list\n---\nBody',
    'Body\n---\nid: x\n---\nmore',
    `---\n${'key: value\n'.repeat(10_000)}---\nBody`,
  ])('keeps what is not front matter: %#', (text) => {
    expect(article(text, md).text).toBe(text);
  });

  it('takes an empty front matter away', () => {
    expect(article('---\n---\nBody', md).text).toBe('Body');
    expect(article('---\n# nothing yet\n...\nBody', md).text).toBe('Body');
  });

  it('names the line of a front matter that is not YAML', () => {
    expect(reason('---\nid: x\ntitle: "Mayor\n---\nBody', md)).toMatch(
      /^Its front matter is not valid YAML: .* in line [34]\.$/u,
    );
    expect(reason('---\nid: x\ntitle: Mayor: a profile\n---\nBody', md)).toContain('line 3');
    expect(reason('---\nid: x\nid: y\n---\nBody', md)).toContain('line 3');
  });

  it('refuses aliases that multiply and nesting without end', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`;
    const names = [...'bcdefghij'];
    const bomb = ['a: &a [x]', ...names.map((name, at) => level(name, [...'abcdefghi'][at] ?? ''))].join(
      '\n',
    );
    expect(reason(`---\n${bomb}\n---\nBody`, md)).toContain('too many aliases');
    expect(reason(`---\na: ${'['.repeat(30_000)}\n---\nBody`, md)).toContain('nested too deeply');
  });

  it('does not take fields from the prototype', () => {
    expect(article('---\n__proto__: {id: evil, title: evil}\n---\nBody', md)).toMatchObject({ title: null });
    expect(article('---\n__proto__: {id: evil}\n---\nBody', md).id).not.toBe('evil');
  });

  it('refuses a body without text', () => {
    expect(reason('---\nid: x\n---\n\n', md)).toContain('no text');
  });
});
