/** "Democratic senator": a public office behind the name of a party is none of the party. */
import { organizationKindOf } from '../../qualifiers/organizations/organization-kind.ts';
import type { Mention } from '../../spans/mentions.ts';

/** What those who are elected or appointed are called; a party has leaders, chairs and secretaries of its own. */
const PUBLIC =
  /\b(?:alder(?:man|woman)|ambassador|assembly(?:man|woman)|attorney general|chancellor|congress(?:man|woman|member)|councill?or|delegate|governor|judge|lawmaker|legislator|mayor|minister|MPs?|member of (?:parliament|congress)|premier|representative|sen\.?|senator|sheriff)$/iu;

/** Whether a title stands right behind the name of a party, and is no office of it. */
export function isOfOtherThanParty(body: Mention, title: Mention): boolean {
  return (
    body.sentence === title.sentence &&
    body.last + 1 === title.first &&
    PUBLIC.test(title.text) &&
    organizationKindOf([body.text]) === 'party'
  );
}
