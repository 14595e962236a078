import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../../../../../ingest/extract/model/labels.ts';
import { withTitlesInNames } from '../../../../../../ingest/extract/spans/titles/titles-in-names.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

function parted(text: string, ...marked: readonly (readonly [string, MentionKind])[]): string[] {
  return withTitlesInNames(text, sentencesOf(text), mentionsIn(text, marked)).map((mention) => {
    return `${mention.kind} ${mention.text}`;
  });
}

describe('EXTRACT-102: titles that the labels take into names', () => {
  it('EXTRACT-102: the title at the end of a body before a person is hers', () => {
    const text = 'Supreme Court Justice Ann Lee spoke.';
    const marked = [
      ['Supreme Court Justice', 'organization'],
      ['Ann Lee', 'person'],
    ] as const;
    expect(parted(text, ...marked)).toEqual(['organization Supreme Court', 'role Justice', 'person Ann Lee']);
  });

  it('EXTRACT-102: where it is labelled as a title, too, it is one title', () => {
    const text = 'U.S. Rep. Ann Lee spoke.';
    const marked = [
      ['U.S. Rep.', 'organization'],
      ['Rep.', 'role'],
      ['Ann Lee', 'person'],
    ] as const;
    expect(parted(text, ...marked)).toEqual(['country U.S.', 'role Rep.', 'person Ann Lee']);
  });

  it('EXTRACT-102: what nothing but words of a title stands in is a title', () => {
    const text = 'State Fire Marshal Ann Lee spoke.';
    const marked = [
      ['State Fire Marshal', 'organization'],
      ['Ann Lee', 'person'],
    ] as const;
    expect(parted(text, ...marked)).toEqual(['role State Fire Marshal', 'person Ann Lee']);
  });

  it('EXTRACT-102: a title that begins a person, or is labelled one, is a title', () => {
    expect(parted('Taoiseach Ann Lee spoke.', ['Taoiseach Ann Lee', 'person'])).toEqual([
      'role Taoiseach',
      'person Ann Lee',
    ]);
    const two = parted('Lance Naik Ravi Kumar spoke.', ['Lance Naik Ravi Kumar', 'person']);
    expect(two).toEqual(['role Lance Naik', 'person Ravi Kumar']);
    expect(parted('Tánaiste Ann Lee spoke.', ['Tánaiste', 'person'], ['Ann Lee', 'person'])).toEqual([
      'role Tánaiste',
      'person Ann Lee',
    ]);
  });

  it('EXTRACT-102: a body before a verb, and a name alone, stay', () => {
    expect(parted('The Department of Justice said so.', ['Department of Justice', 'organization'])).toEqual([
      'organization Department of Justice',
    ]);
    expect(parted('Then Naik left.', ['Naik', 'person'])).toEqual(['person Naik']);
  });
});
