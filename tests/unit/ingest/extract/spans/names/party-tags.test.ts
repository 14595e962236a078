import { describe, expect, it } from 'vitest';
import { withoutPartyTags } from '../../../../../../ingest/extract/spans/names/party-tags.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const named = (text: string, ...marked: Marked) => {
  return withoutPartyTags(text, sentencesOf(text), mentionsIn(text, marked)).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return mention.text;
  });
};

describe('tags of a party and a place behind names', () => {
  it('EXTRACT-71: name nobody', () => {
    expect(named('Ana Ruiz, R-N.Y., left.', ['Ana Ruiz', 'person'], ['R-N.Y', 'organization'])).toEqual([
      'Ana Ruiz',
    ]);
    expect(named('Ana Ruiz (D-Mass.) left.', ['Ana Ruiz', 'person'], ['D', 'organization'])).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('EXTRACT-71: are no part of the name', () => {
    expect(named('Ana Ruiz, I-Vt., left.', ['Ana Ruiz, I-Vt.', 'person'])).toEqual(['Ana Ruiz']);
    expect(named('Ana Ruiz, D-West Virginia, left.', ['Ana Ruiz, D-West Virginia', 'person'])).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('EXTRACT-71: are closed; other words with a letter before stay', () => {
    expect(named('On Friday, D-Day veterans met.', ['D-Day', 'organization'])).toEqual(['D-Day']);
    expect(named('At last, R-Systems bought it.', ['R-Systems', 'organization'])).toEqual(['R-Systems']);
    expect(named('Ana Ruiz (D) left.', ['Ana Ruiz', 'person'], ['D', 'organization'])).toEqual([
      'Ana Ruiz',
      'D',
    ]);
  });

  it('EXTRACT-108: the ward behind a councillor’s party is nobody', () => {
    const ann = ['Ana Ruiz', 'person'] as const;
    const con = ['Con', 'organization'] as const;
    const ward = ['Thornbury East', 'person'] as const;
    expect(named('Cllr Ana Ruiz (Con, Thornbury East) left.', ann, con, ward)).toEqual(['Ana Ruiz', 'Con']);
    expect(named('Ana Ruiz (Green, Leith Walk) left.', ann, ['Leith Walk', 'person'])).toEqual(['Ana Ruiz']);
    expect(named('Ana Ruiz (Lima, Ben Hope) left.', ann, ['Ben Hope', 'person'])).toEqual([
      'Ana Ruiz',
      'Ben Hope',
    ]);
    expect(named('Ana Ruiz (Green) left.', ann, ['Green', 'organization'])).toEqual(['Ana Ruiz', 'Green']);
  });
});
