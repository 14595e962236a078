import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../../../ingest/extract/links/roles/bodies.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

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

  it('EXTRACT-82: "X-owned Y" is Y', () => {
    const marked = [
      ['head', 'role'],
      ['Orbit', 'organization'],
      ['Bolt', 'organization'],
    ] as const;
    expect(bodyIn('head of Orbit-owned Bolt', marked, 'Orbit')).toBe('Bolt');
    expect(bodyIn('head of the Orbit-backed start-up Bolt', marked, 'Orbit')).toBe('Bolt');
    expect(bodyIn('head of Orbit, owned by Bolt', marked, 'Orbit')).toBe('Orbit');
  });

  it('EXTRACT-76: what stands behind the holder of another title is the body of that one', () => {
    const bodyOfFirst = (text: string, ...holders: string[]) => {
      const mentions = mentionsIn(text, [
        ['King', 'role'],
        ...holders.slice(0, -1).map((name) => [name, 'person'] as const),
        ['President', 'role'],
        [holders.at(-1) ?? '', 'person'],
        ['Peru', 'country'],
      ]);
      const [king] = mentions;
      const seen = [linkOf('ROLE_IN', king, mentions.at(-1))];
      return [
        bodyOf(readingOf(text, mentions), king!, seen),
        bodyOf(readingOf(text, mentions), king!, []),
      ].map((link) => link?.to.text ?? null);
    };
    const told = bodyOfFirst('King Ben Ade received President Ana Ruiz of Peru', 'Ben Ade', 'Ana Ruiz');
    expect(told).toEqual([null, null]);
    const listed = bodyOfFirst('King Ben Ade and President Ana Ruiz of Peru', 'Ben Ade', 'Ana Ruiz');
    expect(listed).toEqual(['Peru', 'Peru']);
    expect(bodyOfFirst('King and President Ana Ruiz of Peru', 'Ana Ruiz')).toEqual(['Peru', 'Peru']);
    const elsewhere = bodyOfFirst('King Ben Ade met President Ana Ruiz in Peru', 'Ben Ade', 'Ana Ruiz');
    expect(elsewhere).toEqual(['Peru', 'Peru']);
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

  it('EXTRACT-51: a country that its holder is known not to lead is no body of a title', () => {
    const text = 'Asked of Taiwan, President Bill Clinton smiled.';
    const mentions = mentionsIn(text, [
      ['Taiwan', 'country'],
      ['President', 'role'],
    ]);
    const [taiwan, title] = mentions;
    const body = (holder: string) =>
      bodyOf(readingOf(text, mentions), title!, [linkOf('ROLE_IN', title, taiwan)], holder)?.to.text ?? null;
    expect(body('Bill Clinton')).toBeNull();
    expect(body('Lee Teng-hui')).toBe('Taiwan');
    expect(body('Ana Ruiz')).toBe('Taiwan');
  });

  it('EXTRACT-53: the country right before what somebody does for a living is no body of it', () => {
    const marked = (title: string) =>
      [
        ['Swiss', 'country'],
        [title, 'role'],
      ] as const;
    expect(bodyIn('the Swiss singer', marked('singer'), 'Swiss')).toBeNull();
    expect(bodyIn('the Swiss spokesman', marked('spokesman'), 'Swiss')).toBe('Swiss');
    expect(bodyIn('the Swiss president', marked('president'), 'Swiss')).toBe('Swiss');
    expect(bodyIn('the Swiss, said a singer', marked('singer'), 'Swiss')).toBe('Swiss');
  });

  it('EXTRACT-33: what a title leads to is no body of it', () => {
    const marked = [
      ['Chile', 'country'],
      ['ambassador', 'role'],
      ['Peru', 'country'],
    ] as const;
    expect(bodyIn('Chile’s ambassador to Peru', marked, 'Peru')).toBe('Chile');
    expect(bodyIn('Chile saw the ambassador of Peru', marked, 'Peru')).toBe('Peru');
  });

  it('EXTRACT-33: a name that shares words with a title is a body of it behind "of" alone', () => {
    const within = (text: string, title: string, name: string) => {
      const [role] = mentionsIn(text, [[title, 'role']]);
      const [body] = mentionsIn(text, [[name, 'organization']]);
      const all = [role!, { ...body!, id: 1 }];
      return bodyOf(readingOf(text, all), all[0]!, [linkOf('ROLE_IN', all[0], all[1])])?.to.text ?? null;
    };
    expect(within('the First Minister of Scotland spoke', 'First Minister of Scotland', 'Scotland')).toBe(
      'Scotland',
    );
    expect(within('the director for Africa spoke', 'director for Africa', 'Africa')).toBeNull();
    expect(within('the director of Asia and Africa spoke', 'director of Asia', 'Asia and Africa')).toBeNull();
  });

  it('EXTRACT-33: what the model sees goes before what stands beside the title', () => {
    const marked = [
      ['Acme', 'organization'],
      ['Bolt', 'organization'],
      ['chairman', 'role'],
    ] as const;
    expect(bodyIn('Acme said that Bolt chairman Ana Ruiz left', marked, 'Acme')).toBe('Acme');
  });

  it('EXTRACT-73: a title that is told whose it is has no body where its holder went', () => {
    const body = (text: string) => {
      const marked = [
        ['treasurer', 'role'],
        ['Ana', 'person'],
        ['Orbit', 'organization'],
      ] as const;
      return bodyIn(text, marked, 'Orbit');
    };
    expect(body('The fund’s former treasurer, Ana, has since joined Orbit.')).toBeNull();
    expect(body('Its treasurer, Ana, moved to Orbit.')).toBeNull();
    expect(body('Its treasurer, Ana, now runs Orbit.')).toBeNull();
    expect(body('The fund’s treasurer, Ana, said Orbit would close.')).toBe('Orbit');
    expect(body('The treasurer, Ana, joined Orbit.')).toBe('Orbit');
  });
});

describe('EXTRACT-91: bodies that are called by what they are', () => {
  type Marked = Parameters<typeof mentionsIn>[1];
  /** The body of the first title, where the model sees the first body. */
  const bodyIn = (text: string, marked: Marked) => {
    const mentions = mentionsIn(text, marked);
    const title = mentions.find(({ kind }) => kind === 'role')!;
    const body = mentions.find(({ kind }) => kind === 'organization' || kind === 'country');
    return bodyOf(readingOf(text, mentions), title, [linkOf('ROLE_IN', title, body)])?.to.text ?? null;
  };
  const [chief, acme] = [['chief', 'role'] as const, ['Acme', 'organization'] as const];

  it('EXTRACT-91: the name behind is theirs, and not the place before', () => {
    const cork = ['Cork', 'organization'] as const;
    expect(bodyIn('chief of the Cork food group Acme', [chief, cork, acme])).toBe('Acme');
    expect(bodyIn('chief of the French carmaker Acme', [chief, ['French', 'country'], acme])).toBe('Acme');
    expect(bodyIn('chief of it, told the French newspaper Acme', [chief, ['French', 'country'], acme])).toBe(
      'French',
    );
    expect(bodyIn('chief of the Cork rival Acme', [chief, cork, acme])).toBe('Cork');
    expect(bodyIn('chief of Cork, a food group, met Acme', [chief, cork, acme])).toBe('Cork');
  });

  it('EXTRACT-91: "the group\'s chief, and officials of" another one', () => {
    const text = "The group's chief, Ana, and three officials of Acme were detained";
    expect(bodyIn(text, [chief, ['Ana', 'person'], acme])).toBeNull();
    expect(bodyIn('The chief and chairman of Acme left', [chief, acme])).toBe('Acme');
  });
});
