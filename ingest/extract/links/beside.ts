/** What words right beside each other say: "Swiss singer Ana Ruiz", "Ben Hope of Newsweek". */
import type { Kin, OrganizationKind, RelationType } from '../../../shared/schema/index.ts';
import { stretchOf } from '../evidence/stretch.ts';
import { kinOf } from '../qualifiers/kin.ts';
import { roleKindOf } from '../qualifiers/role-kind.ts';
import { titleInFull } from '../qualifiers/titles.ts';
import { namedReference, type Reading, type Reference } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import type { EntityDraft, RelationDraft } from './drafts.ts';

/** How often each rule is right in the training articles, or a little less. */
const CONFIDENCE = 0.85;
const CITIZEN = 'the country stands right before what the person does for a living';
const EMPLOYED = 'the name of a body behind that of a person, with "of", "at" or "with" between';

const EMPLOYERS: ReadonlySet<OrganizationKind | undefined> = new Set([
  'company',
  'media',
  'ngo',
  'education',
]);

/** What may stand between titles in a row, and between the last of them and the name. */
const IN_A_ROW = /^(?:,? |,? and | \p{Ll}+ )$/u;
/** "Ana Ruiz is a Swiss singer", "Ana Ruiz, a Swiss singer". */
const IS_A = /^(?:,| is| was)(?: an?| the) $/u;
const EMPLOYS = /^(?:,? (?:of|at|with) (?:the )?)$/u;

const RELATED = 'a word for kin stands between the two names, and no other name';

/** "Ann's elder daughter Eve", "Ann, daughter of Eve", "Ann is a niece of Eve", "Ann and her husband, Ben". */
const KIN_BETWEEN = [
  /^ ?['’´]s(?: [\p{Ll}\d-]+){1,4},? $/u,
  /^,(?: [\p{Ll}-]+){1,4} (?:of|to) $/u,
  /^ (?:is|was)(?: [\p{Ll}-]+){1,4} of $/u,
  /^,? (?:and|with) (?:his|her)(?: [\p{Ll}-]+){1,3},? $/u,
];

interface Told {
  readonly type: RelationType;
  readonly from: Mention;
  readonly to: Mention;
  readonly rule: string;
  /** What the first is to the second, where they are of one family. */
  readonly kin?: Kin;
}

/** The relations with those that such words tell and that are not stated yet. */
export function withToldBeside(
  reading: Reading,
  entities: ReadonlyMap<Reference, EntityDraft>,
  relations: readonly RelationDraft[],
): RelationDraft[] {
  const stated = new Set(relations.map(({ type, from, to }) => `${type} ${from} ${to}`));
  const added: RelationDraft[] = [];
  const kindOf = (mention: Mention) => entities.get(namedReference(reading, mention))?.organizationKind;
  for (const told of toldBeside(reading, kindOf)) {
    const [from, to] = [namedReference(reading, told.from), namedReference(reading, told.to)];
    const key = `${told.type} ${from} ${to}`;
    const isStated = stated.has(key) || (told.kin && stated.has(`${told.type} ${to} ${from}`));
    if (from === to || isStated) continue;
    stated.add(key);
    const [start, end] = stretchOf(told.from, told.to);
    const because = { from: told.from, to: told.to, rules: [told.rule], byRule: true } as const;
    added.push({
      type: told.type,
      from,
      to,
      modality: 'asserted',
      start,
      end,
      confidence: CONFIDENCE,
      because,
      ...(told.kin && { kin: told.kin }),
    });
  }
  return [...relations, ...added];
}

type KindOf = (mention: Mention) => OrganizationKind | undefined;

function toldBeside(reading: Reading, kindOf: KindOf): Told[] {
  const told: Told[] = [];
  for (const mentions of reading.bySentence.values()) {
    const outer = mentions.filter(({ nested, kind }) => !nested && kind !== 'event');
    outer.forEach((mention, k) => {
      const found = [
        citizenOf(reading, outer, k),
        workerOf(reading, mention, outer[k + 1], kindOf),
        relativeOf(reading, mention, outer[k + 1]),
      ];
      told.push(...found.filter((one) => one !== null));
    });
  }
  return told;
}

/** "Swiss singer Ana Ruiz", "Ana Ruiz is a Swiss singer". */
function citizenOf({ text }: Reading, outer: readonly Mention[], k: number): Told | null {
  const country = outer[k];
  if (country?.kind !== 'country') return null;
  let at = k + 1;
  let end = country.end;
  for (; isJob(outer[at]); at += 1) {
    const title = outer[at];
    if (!title || !IN_A_ROW.test(text.slice(end, title.start))) break;
    end = title.end;
  }
  if (at === k + 1) return null;
  const [before, behind] = [outer[k - 1], outer[at]];
  if (behind?.kind === 'person' && /^,? $/u.test(text.slice(end, behind.start)))
    return { type: 'CITIZEN_OF', from: behind, to: country, rule: CITIZEN };
  if (before?.kind === 'person' && IS_A.test(text.slice(before.end, country.start)))
    return { type: 'CITIZEN_OF', from: before, to: country, rule: CITIZEN };
  return null;
}

function isJob(mention: Mention | undefined): boolean {
  if (mention?.kind !== 'role') return false;
  return roleKindOf(titleInFull(mention.text)) === 'job';
}

function workerOf(
  { text }: Reading,
  person: Mention,
  body: Mention | undefined,
  kindOf: KindOf,
): Told | null {
  if (person.kind !== 'person' || body?.kind !== 'organization' || !EMPLOYERS.has(kindOf(body))) return null;
  return EMPLOYS.test(text.slice(person.end, body.start))
    ? { type: 'WORKS_FOR', from: person, to: body, rule: EMPLOYED }
    : null;
}

/** "Ann's daughter Eve": a parent is told first, whoever stands first. */
function relativeOf(reading: Reading, person: Mention, other: Mention | undefined): Told | null {
  if (person.kind !== 'person' || other?.kind !== 'person') return null;
  const between = reading.text.slice(person.end, other.start);
  if (!KIN_BETWEEN.some((way) => way.test(between))) return null;
  const kin = kinOf(reading, person, other);
  if (kin === null) return null;
  const [from, to] = kin === 'child' ? [other, person] : [person, other];
  return { type: 'FAMILY_OF', from, to, rule: RELATED, kin: kin === 'child' ? 'parent' : kin };
}
