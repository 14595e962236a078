/** Roles: titles with who holds them and the body that they are in. */
import { groupBy } from '../../../../shared/group.ts';
import { normalisedName } from '../../../../shared/model/names.ts';
import type { Tenure } from '../../../../shared/schema/index.ts';
import { betterEvidence, stretchOf } from '../../evidence/stretch.ts';
import { tenureIn } from '../../qualifiers/tenure/tenure.ts';
import { isAhead, isLongAgo, isOver, termsOf } from '../../qualifiers/tenure/terms.ts';
import { roleKindIn, roleKindOf } from '../../qualifiers/titles/role-kind.ts';
import { titleInFull } from '../../qualifiers/titles/titles.ts';
import { namedReference, type Reading, type Reference, spansOf } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { type Drafts, type RelationDraft, relationOf } from '../drafts.ts';
import type { Link } from '../scores.ts';
import { leadsAnother } from './bare-offices.ts';
import { bodyOf } from './bodies.ts';
import { isOfWordBefore } from './office-cues.ts';
import { withoutShortTitles } from './short-titles.ts';

/** A title names one person, unless the score of another one is at least this. */
const SECOND_HOLDER = 0.85;
const MAX_HOLDERS = 3;
/** A title that a body is named before: "Acme president", but "Democratic Senator". */
const LOWER = /^\p{Ll}/u;

/** A mention of a title with its holders, the surest first, and its body. */
interface Held {
  readonly title: Mention;
  readonly holders: readonly Link[];
  readonly body: Link | null;
  /** It is known to be of a country that the article does not name. */
  readonly isElsewhere: boolean;
  /** The word right before it says of what it is, though no body is seen there: "Acme president Ann Lee". */
  readonly isOfWord: boolean;
}

/** One role as it grows over its mentions. */
interface Role {
  readonly title: string;
  readonly body: Reference | null;
  readonly mentions: Mention[];
  readonly holders: Map<Reference, Link>;
  bodyLink: Link | null;
}

/** All roles of named persons; a title whose holder is not named is none. */
export function rolesOf(reading: Reading): Drafts {
  const held = heldTitles(reading);
  const byTitle = new Map<string, Role[]>();
  const bodiesFirst = [...held.filter(({ body }) => body), ...held.filter(({ body }) => !body)];
  for (const item of bodiesFirst) {
    for (const holder of item.holders) addHolder(reading, byTitle, item, holder);
  }
  const used = new Set(held.map(({ title }) => title.id));
  addOtherMentions(reading, byTitle, used);
  const roles = withoutShortTitles([...byTitle.values()].flat());
  return {
    entities: roles.map((role, k) => entityOf(reading, role, refOf(k))),
    relations: roles.flatMap((role, k) => relationsOf(reading, role, refOf(k))),
  };
}

const refOf = (k: number): Reference => `role ${k}`;

/** Mentions of titles that somebody holds, in order of text. */
function heldTitles(reading: Reading): Held[] {
  const { links } = reading;
  const holding = links.filter(({ type }) => type === 'HOLDS_ROLE');
  const bodies = groupBy(
    links.filter(({ type }) => type === 'ROLE_IN'),
    ({ from }) => from.id,
  );
  const held = [...groupBy(holding, ({ to }) => to.id).values()].flatMap((all) => {
    const holders = all.sort((a, b) => b.score - a.score || a.from.id - b.from.id).slice(0, MAX_HOLDERS);
    const title = holders[0]?.to;
    if (!title) return [];
    const sure = holders.filter(({ score }, k) => k === 0 || score >= SECOND_HOLDER);
    const holder = fullestName(reading, sure[0]);
    const isCounterpart = COUNTERPART.test(titleInFull(title.text));
    const found = bodyOf(reading, title, bodies.get(title.id) ?? [], holder);
    // The country of somebody's counterpart is another one: only words that say so tell it.
    const body = isCounterpart && found?.byRule ? null : found;
    const isElsewhere = body === null && (isCounterpart || leadsAnother(null, title, holder));
    const isOfWord = body === null && LOWER.test(title.text) && isOfWordBefore(reading, title);
    return [{ title, holders: sure, body: body && besideHolder(body, sure[0]), isElsewhere, isOfWord }];
  });
  return held.sort((a, b) => a.title.id - b.title.id);
}

/** The longest of the names that the article has for who holds a title. */
function fullestName({ mentions, sets }: Reading, holds: Link | undefined): string {
  if (!holds) return '';
  const set = sets.find(holds.from.id);
  const names = mentions.filter(({ id, kind }) => kind === 'person' && sets.find(id) === set);
  return names.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');
}

/** Characters of a stretch across sentences that a reader takes in at a glance. */
const GLANCE = 80;

/** A body that is found in another sentence, far from the title, stands on the title with its holder: these tell of it. */
function besideHolder(body: Link, holds: Link | undefined): Link {
  const [start, end] = stretchOf(body.from, body.to);
  const isFar = body.to.sentence !== body.from.sentence && end - start > GLANCE;
  return isFar && holds?.from.sentence === body.from.sentence
    ? { ...body, stretch: stretchOf(body.from, holds.from) }
    : body;
}

const COUNTERPART = /^(?:counterpart|opposite number)$/iu;

/** The title in full; a counterpart has that of whoever was named with one before in the sentence. */
function titleOf({ bySentence }: Reading, title: Mention): string {
  const name = titleInFull(title.text);
  if (!COUNTERPART.test(name)) return name;
  const before = bySentence.get(title.sentence)?.findLast(({ id, kind, text }) => {
    return kind === 'role' && id < title.id && !COUNTERPART.test(text);
  });
  return before ? titleInFull(before.text) : name;
}

function titleKey(title: string): string {
  return normalisedName('Role', title);
}

function addHolder(
  reading: Reading,
  roles: Map<string, Role[]>,
  { title, body, isElsewhere, isOfWord }: Held,
  link: Link,
): void {
  const holder = namedReference(reading, link.from);
  const name = titleOf(reading, title);
  const key = titleKey(name);
  const same = roles.get(key) ?? [];
  const role = body
    ? roleIn(same, namedReference(reading, body.to), body)
    : (same.find(({ holders, mentions }) => holders.has(holder) || mentions.includes(title)) ??
      (isOfWord ? undefined : onlyRole(same, isElsewhere)));
  const grown: Role = role ?? {
    title: name,
    body: body && namedReference(reading, body.to),
    mentions: [],
    holders: new Map(),
    bodyLink: body,
  };
  if (!role) roles.set(key, [...same, grown]);
  grown.mentions.push(title);
  const standing = grown.holders.get(holder);
  grown.holders.set(holder, standing ? betterEvidence(standing, link) : link);
}

/** The role of a body, with the better evidence of the two. */
function roleIn(roles: readonly Role[], body: Reference, link: Link): Role | undefined {
  const role = roles.find((one) => one.body === body);
  if (role?.bodyLink) role.bodyLink = betterEvidence(role.bodyLink, link);
  return role;
}

/**
 * An office that is named with one body alone is in that body where it is named without one; a rank is in none, and
 * two persons who do one job need not do it for one body.
 */
function onlyRole(roles: readonly Role[], isElsewhere: boolean): Role | undefined {
  if (isElsewhere) return roles.find(({ body }) => body === null);
  if (roles.some(({ title }) => ['rank', 'job'].includes(roleKindOf(title)))) return undefined;
  const [only, another] = roles.filter(({ body }) => body);
  return another ? undefined : only;
}

/** The bare title elsewhere ("the president said") is a mention where only one role has that title. */
function addOtherMentions(
  { mentions }: Reading,
  byTitle: ReadonlyMap<string, readonly Role[]>,
  used: ReadonlySet<number>,
): void {
  for (const mention of mentions) {
    if (mention.kind !== 'role' || used.has(mention.id)) continue;
    const [only, another] = byTitle.get(titleKey(titleInFull(mention.text))) ?? [];
    if (only && !another) only.mentions.push(mention);
  }
}

function entityOf(reading: Reading, role: Role, ref: Reference): Drafts['entities'][number] {
  return {
    ref,
    kind: 'Role',
    name: role.title,
    roleKind: roleKindIn(reading, role.title, role.mentions),
    organization: role.body,
    mentions: spansOf(role.mentions),
  };
}

/** What is planned is to come, but for who acts in an office until then. */
function tenureOf(reading: Reading, { from, to, modality, tenure }: Link): Tenure {
  const told = tenureIn(reading, from, to, tenure);
  return modality === 'planned' && told !== 'acting' ? 'future' : told;
}

function relationsOf(reading: Reading, role: Role, ref: Reference): RelationDraft[] {
  const holds = [...role.holders].map(([holder, link]) => {
    const terms = termsOf(reading, link.from, link.to);
    const isPast = isOver(terms, reading.publishedAt) || isLongAgo(reading, link.from, link.to);
    const told = tenureOf(reading, link);
    const isToCome = told !== 'acting' && isAhead(reading, link.to);
    const tenure = isToCome ? 'future' : isPast && told === 'current' ? 'former' : told;
    const modality = tenure === 'future' && link.modality === 'asserted' ? 'planned' : link.modality;
    return { ...relationOf({ ...link, modality }, holder, ref), tenure, ...terms };
  });
  if (!role.bodyLink || !role.body) return holds;
  const inBody = relationOf({ ...role.bodyLink, modality: 'asserted' }, ref, role.body);
  return [...holds, inBody];
}
