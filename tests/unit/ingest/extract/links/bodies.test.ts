import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../../ingest/extract/links/bodies.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
/** The body of the last title, where the model sees it in the mention with this text. */
function bodyIn(text: string, marked: Marked, seen: string): string | null {
  const mentions = mentionsIn(text, marked);
  const title = mentions.findLast(({ kind }) => kind === 'role')!;
  const body = mentions.find((mention) => mention.text === seen);
  return bodyOf(readingOf(text, mentions), title, [linkOf('ROLE_IN', title, body)])?.to.text ?? null;
}

describe('bodies of titles', () => {
  it('EXTRACT-10: what is owned is the body, not its owner', () => {
    const marked = [
      ['head', 'role'],
      ['IDF', 'organization'],
      ['Strategic Division', 'organization'],
    ] as const;
    expect(bodyIn('head of the IDF’s Strategic Division', marked, 'IDF')).toBe('Strategic Division');
    expect(bodyIn('head of the IDF and Strategic Division', marked, 'IDF')).toBe('IDF');
  });

  it('EXTRACT-10: a rank has no body that is the office’s before it', () => {
    const marked = [
      ['director', 'role'],
      ['Defence Ministry', 'organization'],
      ['Col.', 'role'],
    ] as const;
    expect(bodyIn('director of the Defence Ministry Col. Ana Ruiz', marked, 'Defence Ministry')).toBeNull();
    expect(bodyIn('director, and Defence Ministry Col. Ana Ruiz', marked, 'Defence Ministry')).not.toBeNull();
  });

  it('EXTRACT-10: an ambassador is not one of the country that he is sent to', () => {
    const marked = [
      ['Chile', 'country'],
      ['ambassador to Peru', 'role'],
      ['Peru', 'country'],
    ] as const;
    const text = 'Chile called back its ambassador to Peru.';
    const mentions = mentionsIn(text, marked.slice(0, 2));
    const peru = mentionsIn(text, [['Peru', 'country']])[0]!;
    const all = [...mentions, { ...peru, id: 2 }];
    const body = bodyOf(readingOf(text, all), all[1]!, [linkOf('ROLE_IN', all[1], all[2])]);
    expect(body?.to.text).toBe('Chile');
  });
});
