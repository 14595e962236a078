import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../../../../../ingest/extract/model/labels.ts';
import { withNobleTitles } from '../../../../../../ingest/extract/spans/titles/noble-titles.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

const kindOf = (name: string, kind: MentionKind = 'organization') =>
  withNobleTitles(mentionsIn(name, [[name, kind]]))[0]?.kind;

describe('EXTRACT-77: titles of nobility and of the church', () => {
  it.each([
    'Duke of Sussex',
    'The Prince of Wales',
    'Princess Royal',
    'Archbishop of Canterbury',
    'Earl of St Ives',
    'Bishop of Bath and Wells',
  ])('EXTRACT-77: %s is one', (name) => {
    expect(kindOf(name)).toBe('role');
  });

  it.each([
    'Prince of Wales Hospital',
    'Queen of the South',
    'Bank of Wales',
    'Duke University',
    'Prince of the City',
  ])('EXTRACT-77: %s is a body', (name) => {
    expect(kindOf(name)).toBe('organization');
  });

  it('EXTRACT-77: somebody who is called so stays a person', () => {
    expect(kindOf('Duke of Sussex', 'person')).toBe('person');
  });
});
