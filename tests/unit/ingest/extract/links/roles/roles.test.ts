import { describe, expect, it } from 'vitest';
import { officesOf } from '../../../../../../ingest/extract/links/roles/offices.ts';
import { rolesOf } from '../../../../../../ingest/extract/links/roles/roles.ts';
import type { Mention } from '../../../../../../ingest/extract/spans/mentions.ts';
import { ROLE_KINDS } from '../../../../../../shared/schema/index.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

describe('roles', () => {
  it('EXTRACT-10: a title with its holder and its body is one role', () => {
    const text = 'Kenyan President William Ruto';
    const [kenya, title, ruto] = mentionsIn(text, [
      ['Kenyan', 'country'],
      ['President', 'role'],
      ['William Ruto', 'person'],
    ]);
    const mentions = [kenya!, title!, ruto!];
    const links = [linkOf('HOLDS_ROLE', ruto, title), linkOf('ROLE_IN', title, kenya, { score: 0.7 })];
    const { entities, relations } = rolesOf(readingOf(text, mentions, { links }));
    expect(entities).toEqual([
      {
        ref: 'role 0',
        kind: 'Role',
        name: 'President',
        roleKind: 'office',
        organization: 'named 0',
        mentions: [[7, 16]],
      },
    ]);
    expect(relations.map(({ because, ...stated }) => stated)).toEqual([
      {
        type: 'HOLDS_ROLE',
        from: 'named 2',
        to: 'role 0',
        modality: 'asserted',
        start: 7,
        end: 29,
        confidence: 0.9,
        tenure: 'current',
      },
      {
        type: 'ROLE_IN',
        from: 'role 0',
        to: 'named 0',
        modality: 'asserted',
        start: 0,
        end: 16,
        confidence: 0.7,
      },
    ]);
  });

  it('EXTRACT-51: a president of a country that is not named does not share the role of another', () => {
    const text = 'Taiwanese President Lee Teng-hui met President Bill Clinton';
    const mentions = mentionsIn(text, [
      ['Taiwanese', 'country'],
      ['President', 'role'],
      ['Lee Teng-hui', 'person'],
      ['President', 'role'],
      ['Bill Clinton', 'person'],
    ]);
    const [taiwan, his, lee, other, clinton] = mentions;
    const links = [
      linkOf('HOLDS_ROLE', lee, his),
      linkOf('ROLE_IN', his, taiwan),
      linkOf('HOLDS_ROLE', clinton, other),
    ];
    const { entities } = rolesOf(readingOf(text, mentions, { links }));
    expect(entities.map(({ organization }) => organization)).toEqual(['named 0', null]);
  });

  it('EXTRACT-10: a title that nobody holds is no role', () => {
    const text = 'the president of Kenya';
    const [title, kenya] = mentionsIn(text, [
      ['president', 'role'],
      ['Kenya', 'country'],
    ]);
    const reading = readingOf(text, [title!, kenya!], { links: [linkOf('ROLE_IN', title, kenya)] });
    expect(rolesOf(reading)).toEqual({ entities: [], relations: [] });
  });

  it('EXTRACT-10: the bare title elsewhere is a mention, where only one role has it', () => {
    const text = 'President Ruto left. The president slept. A president is old.';
    const mentions = mentionsIn(text, [
      ['President', 'role'],
      ['Ruto', 'person'],
      ['The president', 'role'],
      ['president', 'role'],
    ]);
    const links = [linkOf('HOLDS_ROLE', mentions[1], mentions[0])];
    const { entities } = rolesOf(readingOf(text, mentions.slice(0, 3), { links }));
    expect(entities[0]?.mentions).toEqual([
      [0, 9],
      [21, 34],
    ]);
  });

  it('EXTRACT-10: one holder unless another is very sure', () => {
    const text = 'chair Ana Ruiz and Ben Hope';
    const [title, ana, ben] = mentionsIn(text, [
      ['chair', 'role'],
      ['Ana Ruiz', 'person'],
      ['Ben Hope', 'person'],
    ]);
    const held = (score: number) => {
      const links = [
        linkOf('HOLDS_ROLE', ana, title, { score: 0.95 }),
        linkOf('HOLDS_ROLE', ben, title, { score }),
      ];
      return rolesOf(readingOf(text, [title!, ana!, ben!], { links })).relations.length;
    };
    expect(held(0.84)).toBe(1);
    expect(held(0.86)).toBe(2);
  });

  it('EXTRACT-10: one body, the surest', () => {
    const text = 'Acme and Bolt chair Ana Ruiz';
    const [acme, bolt, title, ana] = mentionsIn(text, [
      ['Acme', 'organization'],
      ['Bolt', 'organization'],
      ['chair', 'role'],
      ['Ana Ruiz', 'person'],
    ]);
    const links = [
      linkOf('HOLDS_ROLE', ana, title),
      linkOf('ROLE_IN', title, acme, { score: 0.6 }),
      linkOf('ROLE_IN', title, bolt, { score: 0.8 }),
    ];
    const { entities, relations } = rolesOf(readingOf(text, [acme!, bolt!, title!, ana!], { links }));
    expect(entities[0]?.organization).toBe('named 1');
    expect(relations.filter(({ type }) => type === 'ROLE_IN').map(({ to }) => to)).toEqual(['named 1']);
  });

  it('EXTRACT-10: a title without a body is that of the same holder with one', () => {
    const text = 'chair Ana Ruiz. Ana Ruiz, chair of Acme';
    const mentions = mentionsIn(text, [
      ['chair', 'role'],
      ['Ana Ruiz', 'person'],
      ['Ana Ruiz', 'person'],
      ['chair', 'role'],
      ['Acme', 'organization'],
    ]);
    const reading = readingOf(text, mentions, {
      links: [
        linkOf('HOLDS_ROLE', mentions[1], mentions[0]),
        linkOf('HOLDS_ROLE', mentions[2], mentions[3]),
        linkOf('ROLE_IN', mentions[3], mentions[4]),
      ],
    });
    reading.sets.join(1, 2);
    expect(rolesOf(reading).entities.map(({ mentions: spans }) => spans)).toEqual([
      [
        [0, 5],
        [26, 31],
      ],
    ]);
  });

  it('EXTRACT-10: what is planned is to come, what is acting says so', () => {
    const tenureIn = (text: string, title: string, more: Parameters<typeof linkOf>[3] = {}) => {
      const mentions = mentionsIn(text, [
        [title, 'role'],
        ['Ana Ruiz', 'person'],
      ]);
      const links = [linkOf('HOLDS_ROLE', mentions[1], mentions[0], more)];
      return rolesOf(readingOf(text, mentions, { links })).relations[0];
    };
    expect(tenureIn('acting chair Ana Ruiz', 'acting chair')).toMatchObject({ tenure: 'acting' });
    expect(tenureIn('chair Ana Ruiz quit', 'chair', { tenure: 'former' })).toMatchObject({
      tenure: 'former',
    });
    expect(tenureIn('chair Ana Ruiz', 'chair', { modality: 'planned' })).toMatchObject({ tenure: 'future' });
    expect(tenureIn('chair Ana Ruiz', 'chair', { tenure: 'future' })).toMatchObject({ modality: 'planned' });
  });

  it('EXTRACT-10: a title named with one body alone is in that body everywhere; a rank is in none', () => {
    const held = (title: string) => {
      const text = `${title} of Acme Ana Ruiz followed ${title} Ben Hope`;
      const mentions = mentionsIn(text, [
        [title, 'role'],
        ['Acme', 'organization'],
        ['Ana Ruiz', 'person'],
        [title, 'role'],
        ['Ben Hope', 'person'],
      ]);
      const links = [
        linkOf('HOLDS_ROLE', mentions[2], mentions[0]),
        linkOf('ROLE_IN', mentions[0], mentions[1]),
        linkOf('HOLDS_ROLE', mentions[4], mentions[3]),
      ];
      return rolesOf(readingOf(text, mentions, { links })).entities.map(({ organization }) => organization);
    };
    expect(held('chair')).toEqual(['named 1']);
    expect(held('colonel')).toEqual(['named 1', null]);
  });
});

const bySentence = (mentions: readonly Mention[]) => new Map([[0, mentions]]);

describe('offices of countries', () => {
  const text = 'French President Emmanuel Macron';
  const [france, title, macron] = mentionsIn(text, [
    ['French', 'country'],
    ['President', 'role'],
    ['Emmanuel Macron', 'person'],
  ]);
  const mentions = [france!, title!, macron!];

  it('EXTRACT-10: an office of a country is no citizenship', () => {
    const links = officesOf([linkOf('CITIZEN_OF', macron, france, { score: 0.8 })], bySentence(mentions));
    const rules = [expect.stringContaining('no citizenship')];
    expect(links).toEqual([linkOf('ROLE_IN', title, france, { score: 0.8, rules })]);
  });

  it('EXTRACT-10: an occupation beside a country is one', () => {
    const other = mentionsIn('French novelist Annie Ernaux', [
      ['French', 'country'],
      ['novelist', 'role'],
      ['Annie Ernaux', 'person'],
    ]);
    const link = linkOf('CITIZEN_OF', other[2], other[0]);
    expect(officesOf([link], bySentence(other))).toEqual([link]);
  });

  it('EXTRACT-10: the country right before an office is its only body', () => {
    const links = [
      linkOf('CITIZEN_OF', macron, france),
      linkOf('ROLE_IN', title, macron),
      linkOf('HOLDS_ROLE', macron, title),
    ];
    expect(officesOf(links, bySentence(mentions)).map(({ type, to }) => [type, to.text])).toEqual([
      ['ROLE_IN', 'French'],
      ['HOLDS_ROLE', 'President'],
    ]);
  });

  it('EXTRACT-17: the country of an office that is named far from it leaves the evidence to title and holder', () => {
    const quoteOf = (text: string) => {
      const [peru, title, ana] = mentionsIn(text, [
        ['Peru', 'country'],
        ['Prime Minister', 'role'],
        ['Ana Ruiz', 'person'],
      ]);
      const links = [linkOf('HOLDS_ROLE', ana, title)];
      const { relations } = rolesOf(readingOf(text, [peru!, title!, ana!], { links }));
      const body = relations.find(({ type }) => type === 'ROLE_IN');
      return text.slice(body?.start, body?.end);
    };
    expect(quoteOf('Peru closed its border. Prime Minister Ana Ruiz spoke.')).toBe(
      'Peru closed its border. Prime Minister',
    );
    const long =
      'It was a long day, and nobody could say what was to come of all the words that were spoken.';
    expect(quoteOf(`Peru closed. ${long} Prime Minister Ana Ruiz spoke.`)).toBe('Prime Minister Ana Ruiz');
  });

  it('EXTRACT-64: one mention of a title is one role, whoever comes and whoever goes', () => {
    const text = 'Ana Ruiz replaced Ben Hope as mayor';
    const [ana, ben, mayor] = mentionsIn(text, [
      ['Ana Ruiz', 'person'],
      ['Ben Hope', 'person'],
      ['mayor', 'role'],
    ]);
    const links = [linkOf('HOLDS_ROLE', ana, mayor), linkOf('HOLDS_ROLE', ben, mayor, { tenure: 'former' })];
    const { entities, relations } = rolesOf(readingOf(text, [ana!, ben!, mayor!], { links }));
    expect(entities).toHaveLength(1);
    expect(relations.map(({ to, tenure }) => [to, tenure])).toEqual([
      ['role 0', 'current'],
      ['role 0', 'former'],
    ]);
  });

  it('EXTRACT-10: a rank is one by its words, whatever the model takes it for', () => {
    const text = 'Colonel Ana Ruiz';
    const [title, ana] = mentionsIn(text, [
      ['Colonel', 'role'],
      ['Ana Ruiz', 'person'],
    ]);
    const kindScores = () => Float32Array.from(ROLE_KINDS, (kind) => (kind === 'office' ? 0.9 : 0.03));
    const links = [linkOf('HOLDS_ROLE', ana, title)];
    expect(rolesOf(readingOf(text, [title!, ana!], { links, kindScores })).entities[0]?.roleKind).toBe(
      'rank',
    );
  });

  it('EXTRACT-72: what a word before it says the office is of is not the body of another holder', () => {
    const bodies = (before: string, title: string) => {
      const text = `${before} ${title} Ana Ruiz met Ben Hope, President of Peru`;
      const mentions = mentionsIn(text, [
        [title, 'role'],
        ['Ana Ruiz', 'person'],
        ['Ben Hope', 'person'],
        ['President', 'role'],
        ['Peru', 'country'],
      ]);
      const [held, ana, ben, president, peru] = mentions;
      const links = [
        linkOf('HOLDS_ROLE', ana, held),
        linkOf('HOLDS_ROLE', ben, president),
        linkOf('ROLE_IN', president, peru),
      ];
      return rolesOf(readingOf(text, mentions, { links })).entities.length;
    };
    expect(bodies('The Golden Carabao', 'president')).toBe(2);
    expect(bodies('The new', 'president')).toBe(1);
  });
});
