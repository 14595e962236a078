/** Names of all entities, in memory: what search and overview choose from, at a cost that hardly grows with the graph. */
import type { Runner } from '../../engine.ts';
import { allEntityIds, namedEntities, namingEdges } from '../../statements/catalogue.ts';
import { kindOf } from '../rows.ts';
import { Documents, type Named } from './documents.ts';
import { Ranking } from './ranking.ts';
import { breathe } from './slices.ts';
import { WordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

/** Where a word of an entity stands, the best first: the mark of its entries. */
export const FIELDS = ['name', 'alias', 'role', 'organization'] as const;
type Field = (typeof FIELDS)[number];

/** What an entity is found by. */
export interface Text {
  readonly field: Field;
  readonly text: string;
}

/** What an entity is to another one that is found by its names. */
export type LinkedField = 'role' | 'organization';

/** Entities that are read at once, and more than a store of ours ever has. */
const CHUNK = 2_000;
const MOST_ENTITIES = 100_000_000;
/** Entities whose words are taken before others have their turn: some milliseconds. */
const SLICE = 250;
/** Entities of which it is remembered what they are found by. */
const MOST_REMEMBERED = 2_000;

/** What an entity is found by: roles, then organizations, some of them more than once. */
interface Numbers {
  readonly roles: readonly number[];
  readonly bodies: readonly number[];
}

export class Catalogue {
  readonly #store: Runner;
  #index = new WordIndex();
  /** Whole names as words. */
  #wholes = new WordIndex();
  readonly #documents = new Documents();
  readonly #ranking = new Ranking<Named>();
  /** Entities that are found by the name of this one. */
  readonly #linked = new Map<string, Set<string>>();
  readonly #unplaced = new Set<string>();
  /** Of those that were found, until a document changes: the same few are found again and again. */
  readonly #numbers = new Map<readonly string[], Numbers>();

  constructor(store: Runner) {
    this.#store = store;
  }

  get size(): number {
    return this.#documents.size;
  }

  get index(): WordIndex {
    return this.#index;
  }

  /** Names and aliases as a whole, their words with one space between. */
  get wholes(): WordIndex {
    return this.#wholes;
  }

  get documents(): Documents {
    return this.#documents;
  }

  get ranking(): Ranking<Named> {
    return this.#ranking;
  }

  async readAll(): Promise<void> {
    const rows = await this.#store.run(allEntityIds, { limit: MOST_ENTITIES });
    await this.#fill(await this.#read(rows.map(({ id }) => id)));
  }

  /** Reads these entities anew; those that have no community may have got one. */
  async readAgain(ids: readonly string[]): Promise<void> {
    const wanted = [...new Set([...ids, ...this.#unplaced])].sort();
    if (wanted.length === 0) return;
    const found = new Map((await this.#read(wanted)).map((named) => [named.id, named]));
    // What has another id now is linked by that one.
    const gone = wanted.filter((id) => this.#documents.get(id) && !found.has(id));
    const known = new Set(wanted);
    const linking = gone.flatMap((id) => [...(this.#linked.get(id) ?? [])]).filter((id) => !known.has(id));
    for (const named of await this.#read([...new Set(linking)].sort())) {
      wanted.push(named.id);
      found.set(named.id, named);
    }
    const changes = wanted.map((id) => ({ id, old: this.#documents.get(id), now: found.get(id) }));
    const whole = new Set(changes.filter(({ old, now }) => !hasOnlyMore(old, now)).map(({ id }) => id));
    const affected = this.#affected(changes);
    for (const id of affected) whole.add(id);
    for (const { id, now } of changes) {
      if (now && !whole.has(id)) this.#update(now);
      else this.#replace(id, now);
    }
    for (const id of affected) if (!found.has(id)) this.#replace(id, this.#documents.get(id));
    // Documents that went would only take up room and time.
    if (this.#documents.length > 2 * this.size + CHUNK) return this.#fill([...this.#documents.values()]);
    for (const id of [...whole].sort()) this.#addWords(id);
    for (const { id, old, now } of changes) if (now && !whole.has(id)) this.#addLinks(now, old?.links ?? []);
  }

  async #read(ids: readonly string[]): Promise<Named[]> {
    const named: Named[] = [];
    for (let at = 0; at < ids.length; at += CHUNK) {
      const chunk = { ids: ids.slice(at, at + CHUNK) };
      const [rows, edges] = await Promise.all([
        this.#store.run(namedEntities, chunk),
        this.#store.run(namingEdges, chunk),
      ]);
      const links = new Map<string, string[]>();
      for (const { from, to } of edges) {
        const list = links.get(from);
        if (list) list.push(to);
        else links.set(from, [to]);
      }
      for (const { aliases, kind, ...row } of rows) {
        named.push({ ...row, kind: kindOf(kind), aliases: aliases ?? [], links: links.get(row.id) ?? [] });
      }
    }
    return named;
  }

  async #fill(all: readonly Named[]): Promise<void> {
    this.#index = new WordIndex();
    this.#wholes = new WordIndex();
    this.#documents.clear();
    this.#linked.clear();
    this.#unplaced.clear();
    for (const named of all) {
      this.#documents.add(named);
      this.#link(named);
    }
    this.#ranking.fill(all);
    for (const [n, { id }] of all.entries()) {
      if (n % SLICE === SLICE - 1) await breathe();
      this.#addWords(id);
    }
  }

  /** Under a new number; its words are added when all that it is found by are known. */
  #replace(id: string, named: Named | undefined): void {
    this.#unlink(id);
    this.#documents.delete(id);
    if (!named) return;
    this.#documents.add(named);
    this.#ranking.add(named);
    this.#link(named);
  }

  /** Under the number that it has, where all its words still stand. */
  #update(named: Named): void {
    this.#unlink(named.id);
    this.#documents.update(named);
    this.#ranking.add(named);
    this.#link(named);
  }

  #link({ id, community, links }: Named): void {
    this.#numbers.clear();
    if (community === null) this.#unplaced.add(id);
    for (const link of links) {
      const linked = this.#linked.get(link);
      if (linked) linked.add(id);
      else this.#linked.set(link, new Set([id]));
    }
  }

  #unlink(id: string): void {
    this.#numbers.clear();
    const old = this.#documents.get(id);
    if (!old) return;
    for (const link of old.links) this.#linked.get(link)?.delete(id);
    this.#unplaced.delete(id);
    this.#ranking.delete(old);
  }

  #addWords(id: string): void {
    const document = this.#documents.numberOf(id);
    const named = this.#documents.get(id);
    if (document === undefined || !named) return;
    this.#addTexts(document, [...ownTexts(named), ...this.#textsOfLinks(named.links)]);
    const [name, ...aliases] = [named.name, ...named.aliases].map((each) => wordsOf(each).join(' '));
    this.#wholes.add(document, name ?? '', 0);
    for (const alias of new Set(aliases)) if (alias !== name) this.#wholes.add(document, alias, 1);
  }

  /** The words of those links alone that it had not before. */
  #addLinks({ id, links }: Named, before: readonly string[]): void {
    const document = this.#documents.numberOf(id);
    const known = new Set(before);
    const more = links.filter((link) => !known.has(link));
    if (document !== undefined && more.length > 0) this.#addTexts(document, this.#textsOfLinks(more));
  }

  #addTexts(document: number, texts: Iterable<Text>): void {
    const marks = new Map<string, number>();
    for (const { field, text } of texts) {
      const mark = FIELDS.indexOf(field);
      for (const word of wordsOf(text)) if ((marks.get(word) ?? mark) >= mark) marks.set(word, mark);
    }
    for (const [word, mark] of marks) this.#index.add(document, word, mark);
  }

  #textsOfLinks(links: readonly string[]): Text[] {
    const texts: Text[] = [];
    const add = (field: LinkedField) => (number: number) => {
      const named = this.#documents.at(number);
      if (named) texts.push(...textsOf(field, named));
    };
    const { roles, bodies } = this.#numbersOf(links);
    roles.forEach(add('role'));
    bodies.forEach(add('organization'));
    return texts;
  }

  /**
   * The roles that an entity is found by, then the organizations, some of them more than once. Plain loops: somebody
   * may have thousands of roles.
   * @param take returns true once no more are needed
   */
  eachLinked(links: readonly string[], take: (number: number, field: LinkedField) => unknown): void {
    const { roles, bodies } = this.#numbers.get(links) ?? this.#numbersOf(links);
    if (this.#numbers.size >= MOST_REMEMBERED) this.#numbers.clear();
    this.#numbers.set(links, { roles, bodies });
    for (const number of roles) if (take(number, 'role') === true) return;
    for (const number of bodies) if (take(number, 'organization') === true) return;
  }

  /** Entities that are found by the name of this one: the holders of a role, roles and members of an organization. */
  foundBy(id: string): readonly Named[] {
    return [...(this.#linked.get(id) ?? [])].flatMap((each) => this.#documents.get(each) ?? []);
  }

  #numbersOf(links: readonly string[]): Numbers {
    const documents = this.#documents;
    const roles: number[] = [];
    const bodies: number[] = [];
    const further: number[] = [];
    for (const id of links) {
      const number = documents.numberOf(id) ?? -1;
      const named = documents.at(number);
      if (named?.kind === 'Organization') bodies.push(number);
      if (named?.kind !== 'Role') continue;
      roles.push(number);
      // A holder is found by the organization of the role as well.
      for (const link of named.links) further.push(documents.numberOf(link) ?? -1);
    }
    for (const number of further) if (documents.at(number)?.kind === 'Organization') bodies.push(number);
    return { roles, bodies };
  }

  /** Those that are found by what changed: by its name, also through a role, and by what a role is in. */
  #affected(changes: readonly Change[]): string[] {
    const linkedTo = (id: string) => [...(this.#linked.get(id) ?? [])];
    const renamed = changes.filter(({ old, now }) => !isCalledAlike(old, now)).map(({ id }) => id);
    const through = renamed.flatMap(linkedTo).flatMap(linkedTo);
    const moved = changes.filter(({ old, now }) => (now ?? old)?.kind === 'Role' && !isLinkedAlike(old, now));
    const direct = [...renamed, ...moved.map(({ id }) => id)].flatMap(linkedTo);
    return [...new Set([...direct, ...through])].sort();
  }
}

/** Its name and its aliases. */
export function ownTexts({ name, aliases }: Named): Text[] {
  return [{ field: 'name', text: name }, ...aliases.map((text): Text => ({ field: 'alias', text }))];
}

/** What another one is found by of an entity. */
export function textsOf(field: LinkedField, { name, aliases }: Named): Text[] {
  return (field === 'role' ? [name] : [name, ...aliases]).map((text) => ({ field, text }));
}

interface Change {
  readonly id: string;
  readonly old: Named | undefined;
  readonly now: Named | undefined;
}

/** Whether all words that it was found by still find it. */
function hasOnlyMore(old: Named | undefined, now: Named | undefined): boolean {
  return old !== undefined && isCalledAlike(old, now) && isAmong(old.links, now?.links);
}

function isCalledAlike(a: Named | undefined, b: Named | undefined): boolean {
  const called = (named: Named | undefined) => JSON.stringify([named?.kind, named?.name, named?.aliases]);
  return called(a) === called(b);
}

function isLinkedAlike(a: Named | undefined, b: Named | undefined): boolean {
  return isAmong(a?.links, b?.links) && isAmong(b?.links, a?.links);
}

function isAmong(some: readonly string[] = [], others: readonly string[] = []): boolean {
  const known = new Set(others);
  return some.every((each) => known.has(each));
}
