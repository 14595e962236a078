/** Who words between two names tell to be of one family: "Ann's elder daughter Eve". */
import { kinOf } from '../../../qualifiers/kin/kin.ts';
import type { Reading } from '../../../reading.ts';
import type { Mention } from '../../../spans/mentions.ts';
import { relativeOf as ownedRelativeOf } from '../../events/relatives.ts';
import type { Told } from './told.ts';

const RELATED = 'a word for kin stands between the two names, and no other name';

/** "Ann's elder daughter Eve", "Ann, daughter of Eve", "Ann is a niece of Eve", "Ann and her husband, Ben". */
const KIN_BETWEEN = [
  /^ ?['’´]s(?: [\p{Ll}\d-]+){1,4},? $/u,
  /^,(?: [\p{Ll}-]+){1,4} (?:of|to) $/u,
  /^ (?:is|was)(?: [\p{Ll}-]+){1,4} of $/u,
  /^(?:, \d{1,3}| \(\d{1,3}\))?,? (?:and|with) (?:his|her)(?: [\p{Ll}-]+){1,3},? $/u,
];

/** A parent is told first, whoever stands first. */
export function relativeOf(reading: Reading, person: Mention, other: Mention | undefined): Told | null {
  if (person.kind !== 'person' || other?.kind !== 'person') return null;
  const between = reading.text.slice(person.end, other.start);
  const { sentences, bySentence } = reading;
  // "Ann, sister of Ben's wife": she is not Ben's.
  if (ownedRelativeOf(sentences[other.sentence] ?? [], bySentence.get(other.sentence) ?? [], other))
    return null;
  if (!KIN_BETWEEN.some((way) => way.test(between))) return null;
  const kin = kinOf(reading, person, other);
  if (kin === null) return null;
  const [from, to] = kin === 'child' ? [other, person] : [person, other];
  return { type: 'FAMILY_OF', from, to, rule: RELATED, kin: kin === 'child' ? 'parent' : kin };
}
