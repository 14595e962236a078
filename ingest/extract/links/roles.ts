/** Roles: titles with who holds them and the body that they are in. */
import { normalisedName } from '../../../shared/model/names.ts';
import type { Tenure } from '../../../shared/schema/index.ts';
import { betterEvidence } from '../evidence/stretch.ts';
import { groupBy } from '../group.ts';
import { roleKindOf } from '../qualifiers/role-kind.ts';
import { titleInFull } from '../qualifiers/titles.ts';
import { namedReference, type Reading, type Reference, spansOf } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import { type Drafts, type RelationDraft, relationOf } from './drafts.ts';
import type { Link } from './scores.ts';

/** A title names one person, unless the score of another one is at least this. */
const SECOND_HOLDER = 0.85;
const MAX_HOLDERS = 3;

/** A mention of a title with its holders, the surest first, and its body. */
interface Held {
  readonly title: Mention;
  readonly holders: readonly Link[];
  readonly body: Link | null;
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
  const roles = [...byTitle.values()].flat();
  return {
    entities: roles.map(entityOf),
    relations: roles.flatMap((role, k) => relationsOf(role, refOf(k))),
  };
}

const refOf = (k: number): Reference => `role ${k}`;

/** Mentions of titles that somebody holds, in order of text. */
function heldTitles({ links }: Reading): Held[] {
  const holding = links.filter(({ type }) => type === 'HOLDS_ROLE');
  const bodies = groupBy(
    links.filter(({ type }) => type === 'ROLE_IN'),
    ({ from }) => from.id,
  );
  const held = [...groupBy(holding, ({ to }) => to.id).values()].flatMap((all) => {
    const holders = all.sort((a, b) => b.score - a.score || a.from.id - b.from.id).slice(0, MAX_HOLDERS);
    const title = holders[0]?.to;
    if (!title) return [];
    const body = (bodies.get(title.id) ?? []).reduce(
      (a: Link | null, b) => (a && a.score >= b.score ? a : b),
      null,
    );
    return [{ title, holders: holders.filter(({ score }, k) => k === 0 || score >= SECOND_HOLDER), body }];
  });
  return held.sort((a, b) => a.title.id - b.title.id);
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

function addHolder(reading: Reading, roles: Map<string, Role[]>, { title, body }: Held, link: Link): void {
  const holder = namedReference(reading, link.from);
  const bodyRef = body ? namedReference(reading, body.to) : null;
  const name = titleOf(reading, title);
  const key = titleKey(name);
  const same = roles.get(key) ?? [];
  let role = same.find((one) => (bodyRef ? one.body === bodyRef : one.holders.has(holder)));
  if (!role) {
    role = { title: name, body: bodyRef, mentions: [], holders: new Map(), bodyLink: null };
    roles.set(key, [...same, role]);
  }
  role.mentions.push(title);
  const standing = role.holders.get(holder);
  role.holders.set(holder, standing ? betterEvidence(standing, link) : link);
  if (body) role.bodyLink = role.bodyLink ? betterEvidence(role.bodyLink, body) : body;
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

function entityOf(role: Role, k: number): Drafts['entities'][number] {
  return {
    ref: refOf(k),
    kind: 'Role',
    name: role.title,
    roleKind: roleKindOf(role.title),
    organization: role.body,
    mentions: spansOf(role.mentions),
  };
}

/** What is planned is to come, and an acting office says so itself. */
function tenureOf(title: string, { modality, tenure }: Link): Tenure {
  if (modality === 'planned') return 'future';
  return tenure === 'current' && /^(?:acting|interim) /iu.test(title) ? 'acting' : tenure;
}

function relationsOf(role: Role, ref: Reference): RelationDraft[] {
  const holds = [...role.holders].map(([holder, link]) => {
    return { ...relationOf(link, holder, ref), tenure: tenureOf(role.title, link) };
  });
  if (!role.bodyLink || !role.body) return holds;
  const inBody = relationOf({ ...role.bodyLink, modality: 'asserted' }, ref, role.body);
  return [...holds, inBody];
}
