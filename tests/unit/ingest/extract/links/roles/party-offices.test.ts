import { describe, expect, test } from 'vitest';
import { isOfOtherThanParty } from '../../../../../../ingest/extract/links/roles/party-offices.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

describe('EXTRACT-57: a public office behind the name of a party', () => {
  const look = (text: string, party: string, title: string) => {
    const [body, role] = mentionsIn(text, [
      [party, 'organization'],
      [title, 'role'],
    ]);
    return body && role ? isOfOtherThanParty(body, role) : null;
  };

  test('EXTRACT-57: is none of the party', () => {
    expect(look('Democratic senator Ana Ruiz', 'Democratic', 'senator')).toBe(true);
    expect(look('Labour Party MP Ana Ruiz', 'Labour Party', 'MP')).toBe(true);
  });

  test('EXTRACT-57: but its own offices are, and those of other bodies are not asked about', () => {
    expect(look('Labour Party leader Ana Ruiz', 'Labour Party', 'leader')).toBe(false);
    expect(look('Orbit Ltd governor Ana Ruiz', 'Orbit Ltd', 'governor')).toBe(false);
    expect(look('Democratic friends: senator Ana Ruiz', 'Democratic', 'senator')).toBe(false);
  });
});
