/** An event as each article tells of it. */
import { compareText } from '../../compare.ts';
import type { Account, Accounts, Evidence } from '../../contract/index.ts';
import { groupBy } from '../../group.ts';
import { isPartialDate } from '../../model/dates.ts';
import { PARTS, type Part } from '../../schema/index.ts';
import type { Runner, Value } from '../engine.ts';
import { type AccountRow, accountsOf, besides } from '../statements/read-explore.ts';
import { contradictionsOf } from './contradictions.ts';
import { bare, findEntity } from './find.ts';
import { toClaim, toEdge, toEvidence, toHead, toNode } from './rows.ts';

/** Most participants and claims that are read, and most articles that are shown. */
const MOST = 5_000;
const MOST_ACCOUNTS = 200;

/** @throws NOT_FOUND */
export async function readAccounts(store: Runner, idOrProfile: string): Promise<Accounts> {
  const entity = bare(await findEntity(store, idOrProfile));
  const page = { id: entity.id, limit: MOST };
  const [participants, rows] = await Promise.all([
    store.run(besides('PARTICIPATED_IN', 'in'), page),
    store.run(accountsOf, page),
  ]);
  const accounts = accountsIn(rows);
  const names = new Map(participants.map(({ id, other }) => [id, String(other.name)]));
  return {
    entity,
    participants: participants.map((row) => {
      const edge = toEdge(row);
      return { node: toNode(row.other), edge, part: partOf(edge.qualifiers.as) };
    }),
    accounts: accounts.slice(0, MOST_ACCOUNTS),
    total: accounts.length,
    contradictions: contradictionsOf(accounts, names),
  };
}

/** One an article, the oldest first, those without a date last. */
function accountsIn(rows: readonly AccountRow[]): Account[] {
  const byArticle = groupBy(rows, ({ article }) => String(article.id));
  const rank = ({ article }: Account) => `${article.publishedAt ?? '~'} ${article.id}`;
  return [...byArticle.values()].flatMap(accountOf).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function accountOf(rows: readonly AccountRow[]): Account[] {
  const [first] = rows;
  if (!first) return [];
  const told = rows.map(({ profile }) => propertiesOf(profile));
  const participants = rows.map((row) => {
    const { id, from, modality, qualifiers } = toClaim(row);
    return { id: from, part: partOf(qualifiers.as), modality, claim: id };
  });
  return [
    {
      article: toHead(first.article),
      date: told.map(({ start }) => dateOf(start)).find((date) => date !== null) ?? null,
      place: told.map(({ place }) => textOf(place)).find((place) => place !== null) ?? null,
      participants: participants.sort((a, b) => compareText(a.id, b.id) || compareText(a.claim, b.claim)),
      quotes: quotesIn(rows),
    },
  ];
}

/** Each stretch of the text once, in its order. */
function quotesIn(rows: readonly AccountRow[]): Evidence[] {
  const all = rows
    .map(toEvidence)
    .sort((a, b) => a.claim.start - b.claim.start || compareText(a.claim.id, b.claim.id));
  const places = all.map(({ claim }) => `${claim.start} ${claim.end}`);
  return all.filter((_, n) => places.indexOf(places[n] ?? '') === n);
}

function propertiesOf(profile: string): { readonly start?: Value; readonly place?: Value } {
  return JSON.parse(profile).properties ?? {};
}

function dateOf(value: Value | undefined): string | null {
  return typeof value === 'string' && isPartialDate(value) ? value : null;
}

function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function partOf(value: string | undefined): Part | null {
  return PARTS.find((part) => part === value) ?? null;
}
