import { describe, expect, it } from 'vitest';
import { withSharedSubjects } from '../../../../../../ingest/extract/links/events/shared-subjects.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const BOTH = [
  ['Ana', 'person'],
  ['Ben', 'person'],
] as const;

/** Who takes part in the event of a text when Ben is read to, and Ana too where `known`. */
function toldOf(
  text: string,
  words: string,
  { marked = BOTH, known = false }: { marked?: Marked; known?: boolean } = {},
) {
  const mentions = mentionsIn(text, [...marked, [words, 'appointment']]);
  const event = mentions.find(({ kind }) => kind === 'event');
  const linkTo = (name: string) =>
    linkOf(
      'PARTICIPATED_IN',
      mentions.find(({ text }) => text === name),
      event,
    );
  const links = known ? [linkTo('Ana'), linkTo('Ben')] : [linkTo('Ben')];
  return withSharedSubjects(links, readingOf(text, mentions)).map(({ from }) => from.text);
}

describe('the second of two verbs', () => {
  it('EXTRACT-28: is told of the subject of the first, not of its object', () => {
    expect(toldOf('Ana dismissed Ben and appointed Eve', 'appointed')).toEqual(['Ana']);
    expect(toldOf('Ana has dismissed Ben, and then appointed Eve', 'appointed')).toEqual(['Ana']);
    expect(toldOf('Ana dismissed Ben and appointed Eve', 'appointed', { known: true })).toEqual(['Ana']);
    const titled: Marked = [BOTH[0], ['minister', 'role'], BOTH[1]];
    expect(
      toldOf('Ana dismissed the minister Ben and appointed Eve', 'appointed', { marked: titled }),
    ).toEqual(['Ana']);
  });

  it('EXTRACT-28: is of nobody where its subject is not named', () => {
    expect(
      toldOf('The king dismissed Ben and appointed Eve', 'appointed', { marked: [['Ben', 'person']] }),
    ).toEqual([]);
  });

  it.each([
    ['Ana dismissed Ben and appointed him again', 'appointed'],
    ['Ana came with Ben and appointed Eve', 'appointed'],
    ['Ana dismissed Ben and was appointed', 'appointed'],
    ['Ana welcomed Ben and the appointment', 'appointment'],
    ['Ana said Ben appointed Eve', 'appointed'],
  ])('EXTRACT-28: else stays with its object: %s', (text, words) => {
    expect(toldOf(text, words)).toEqual(['Ben']);
  });
});
