/** Names of all entities, in memory: what search and overview choose from, at a cost that hardly grows with the graph. */
import type { Kind } from '../../../schema/index.ts';
import type { Runner } from '../../engine.ts';
import { allEntityIds, namedEntities, namingEdges } from '../../statements/catalogue.ts';
import { kindOf } from '../rows.ts';
import { type Group, groupsOf } from '../shares.ts';
import { WordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

/** Where a word of an entity stands, the best first: the mark of its entries. */
export const FIELDS = ['name', 'alias', 'role', 'organization'] as const;
export type Field = (typeof FIELDS)[number];

export interface Named {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly degree: number;
  readonly community: number | null;
  /** Entities by which it is found as well. */
  readonly links: readonly string[];
}

/** Entities that are read at once, and more than a store of ours ever has. */
const CHUNK = 2_000;
const MOST_ENTITIES = 100_000_000;

export class Catalogue {
  readonly #store: Runner;
  #index = new WordIndex();
  /** By the number of its document; null where it went or was read anew. */
  #documents: (Named | null)[] = [];
  readonly #numbers = new Map<string, number>();
  /** Entities that are found by the name of this one. */
  readonly #linked = new Map<string, Set<string>>();
  readonly #unplaced = new Set<string>();
  /** Whole names as words. */
  #wholes = new WordIndex();

  /** Worked out when it is first asked for after a change. */
  #ranked: readonly Named[] | null = null;
  #communities: readonly Group<Named>[] | null = null;

  constructor(store: Runner) {
    this.#store = store;
  }

  get size(): number {
    return this.#numbers.size;
  }

  get index(): WordIndex {
    return this.#index;
  }

  /** Names and aliases as a whole, their words with one space between. */
  get wholes(): WordIndex {
    return this.#wholes;
  }

  /** One more than the highest number of a document. */
  get documents(): number {
    return this.#documents.length;
  }

  /** Null where it went since. */
  at(document: number): Named | null {
    return this.#documents[document] ?? null;
  }

  get(id: string): Named | undefined {
    return this.#documents[this.#numbers.get(id) ?? -1] ?? undefined;
  }

  /** All entities, the most connected first, ties by id. */
  ranked(): readonly Named[] {
    this.#ranked ??= this.#all().sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
    return this.#ranked;
  }

  /** All communities, the largest first, the members of each ranked. */
  communities(): readonly Group<Named>[] {
    this.#communities ??= groupsOf(this.ranked());
    return this.#communities;
  }

  #all(): Named[] {
    return this.#documents.filter((named) => named !== null);
  }

  async readAll(): Promise<void> {
    const rows = await this.#store.run(allEntityIds, { limit: MOST_ENTITIES });
    const named = await this.#read(rows.map(({ id }) => id));
    this.#fill(named);
  }

  /** Reads these entities anew; those that have no community may have got one. */
  async readAgain(ids: readonly string[]): Promise<void> {
    const wanted = [...new Set([...ids, ...this.#unplaced])].sort();
    if (wanted.length === 0) return;
    const found = new Map((await this.#read(wanted)).map((named) => [named.id, named]));
    // What has another id now is linked by that one.
    const gone = wanted.filter((id) => this.#numbers.has(id) && !found.has(id));
    const known = new Set(wanted);
    const linking = gone.flatMap((id) => [...(this.#linked.get(id) ?? [])]).filter((id) => !known.has(id));
    for (const named of await this.#read([...new Set(linking)].sort())) {
      wanted.push(named.id);
      found.set(named.id, named);
    }
    const renamed = wanted.filter((id) => !isCalledAlike(this.get(id), found.get(id)));
    for (const id of wanted) this.#replace(id, found.get(id));
    const affected = this.#affected(renamed).filter((id) => !found.has(id));
    for (const id of affected) this.#replace(id, this.get(id));
    // Documents that went would only take up room and time.
    if (this.#documents.length > 2 * this.size + CHUNK) this.#fill(this.#all());
    else for (const id of [...wanted, ...affected]) this.#addWords(id);
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
      for (const { from, to } of edges) links.set(from, [...(links.get(from) ?? []), to]);
      for (const { aliases, kind, ...row } of rows) {
        named.push({ ...row, kind: kindOf(kind), aliases: aliases ?? [], links: links.get(row.id) ?? [] });
      }
    }
    return named;
  }

  #fill(all: readonly Named[]): void {
    this.#index = new WordIndex();
    this.#wholes = new WordIndex();
    this.#documents = [];
    this.#numbers.clear();
    this.#linked.clear();
    this.#unplaced.clear();
    this.#ranked = null;
    this.#communities = null;
    for (const named of all) this.#replace(named.id, named);
    for (const { id } of all) this.#addWords(id);
  }

  /** Its words are added when all that it is found by are known. */
  #replace(id: string, named: Named | undefined): void {
    this.#ranked = null;
    this.#communities = null;
    const old = this.#numbers.get(id);
    if (old !== undefined) {
      for (const link of this.#documents[old]?.links ?? []) this.#linked.get(link)?.delete(id);
      this.#documents[old] = null;
      this.#numbers.delete(id);
      this.#unplaced.delete(id);
    }
    if (!named) return;
    this.#numbers.set(id, this.#documents.length);
    this.#documents.push(named);
    if (named.community === null) this.#unplaced.add(id);
    for (const link of named.links) {
      const linked = this.#linked.get(link);
      if (linked) linked.add(id);
      else this.#linked.set(link, new Set([id]));
    }
  }

  #addWords(id: string): void {
    const document = this.#numbers.get(id);
    const named = this.get(id);
    if (document === undefined || !named) return;
    const marks = new Map<string, number>();
    for (const [field, text] of this.textsOf(named)) {
      const mark = FIELDS.indexOf(field);
      for (const word of wordsOf(text)) if ((marks.get(word) ?? mark) >= mark) marks.set(word, mark);
    }
    for (const [word, mark] of marks) this.#index.add(document, word, mark);
    const [name, ...aliases] = [named.name, ...named.aliases].map((each) => wordsOf(each).join(' '));
    this.#wholes.add(document, name ?? '', 0);
    for (const alias of new Set(aliases)) if (alias !== name) this.#wholes.add(document, alias, 1);
  }

  /** All that an entity is found by, the best first. */
  textsOf(named: Named): (readonly [Field, string])[] {
    const linked = named.links.flatMap((id) => this.get(id) ?? []);
    // A holder is found by the organization of the role as well.
    const further = linked.filter(({ kind }) => kind === 'Role').flatMap(({ links }) => links);
    const bodies = [...new Set([...named.links, ...further])].flatMap((id) => this.get(id) ?? []);
    const namesOf = (of: Named) => [of.name, ...of.aliases];
    return [
      ['name', named.name],
      ...named.aliases.map((alias) => ['alias', alias] as const),
      ...linked.filter(({ kind }) => kind === 'Role').map(({ name }) => ['role', name] as const),
      ...bodies
        .filter(({ kind }) => kind === 'Organization')
        .flatMap((body) => namesOf(body).map((name) => ['organization', name] as const)),
    ];
  }

  /** Those that are found by the names of these, also through a role. */
  #affected(ids: readonly string[]): string[] {
    const direct = ids.flatMap((id) => [...(this.#linked.get(id) ?? [])]);
    const through = direct.flatMap((id) => [...(this.#linked.get(id) ?? [])]);
    return [...new Set([...direct, ...through])].sort();
  }
}

function isCalledAlike(a: Named | undefined, b: Named | undefined): boolean {
  const words = (named: Named | undefined) =>
    JSON.stringify([named?.name, named?.aliases, [...(named?.links ?? [])].sort()]);
  return words(a) === words(b);
}
