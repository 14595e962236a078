/** "French President Emmanuel Macron": the country is that of the office, and no citizenship is stated. */
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';

/** Titles of those who hold an office of a state, as their words end. */
export const STATE_OFFICE =
  /\b(?:president|prime minister|premier|chancellor|minister|king|queen|emperor|empress|ambassador|senator|(?:foreign|home|defen[cs]e|treasury) secretary|national security advis[eo]r|attorney general|vice[- ]president|first lady|opposition leader|envoy|lawmaker|mp|(?:minister|secretary) (?:of|for)(?:[ ,]+\p{L}+){1,7}|ambassador to(?: \p{L}+){1,5})$/iu;

const TOLD =
  'an office of state between country and person is one of that country, and no citizenship is stated';

/** The links with each citizenship that is told by an office turned into the office's country, and its only one. */
export function officesOf(
  links: readonly Link[],
  bySentence: ReadonlyMap<number, readonly Mention[]>,
): Link[] {
  const told = new Map<Link, Link>();
  for (const link of links) {
    if (link.type !== 'CITIZEN_OF') continue;
    const near = bySentence.get(link.from.sentence) ?? [];
    const office = near.find((mention) => stateOfficeBetween(mention, link));
    if (office) told.set(link, { ...link, type: 'ROLE_IN', from: office, rules: [...link.rules, TOLD] });
  }
  const offices = new Set([...told.values()].map(({ from }) => from.id));
  return links
    .filter(({ type, from }) => type !== 'ROLE_IN' || !offices.has(from.id))
    .map((link) => told.get(link) ?? link);
}

/** Whether a title stands right between the country and the person. */
function stateOfficeBetween(title: Mention, { from: person, to: country }: Link): boolean {
  return (
    title.kind === 'role' &&
    country.sentence === person.sentence &&
    country.last + 1 === title.first &&
    title.last + 1 === person.first &&
    STATE_OFFICE.test(title.text)
  );
}
