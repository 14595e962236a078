/** Entities by the number that the index of words knows them by, and by id. What is asked of very many is kept as bytes. */
import { KIND_NAMES, type Kind } from '../../../schema/index.ts';

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

/** The kind of a document that is no more. */
const GONE = 255;

export class Documents {
  #all: (Named | null)[] = [];
  readonly #numbers = new Map<string, number>();
  #kinds = new Uint8Array(1_024).fill(GONE);
  #degrees = new Uint32Array(1_024);

  /** Of those that are there. */
  get size(): number {
    return this.#numbers.size;
  }

  /** One more than the highest number there was. */
  get length(): number {
    return this.#all.length;
  }

  /** Indices among the names of kinds, by number; `isThere` says whether they mean anything. */
  get kinds(): Uint8Array {
    return this.#kinds;
  }
  get degrees(): Uint32Array {
    return this.#degrees;
  }

  isThere(number: number): boolean {
    return this.#kinds[number] !== GONE;
  }

  /** Null where it went since. */
  at(number: number): Named | null {
    return this.#all[number] ?? null;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  get(id: string): Named | undefined {
    return this.#all[this.#numbers.get(id) ?? -1] ?? undefined;
  }

  *values(): Generator<Named> {
    for (const named of this.#all) if (named) yield named;
  }

  clear(): void {
    this.#all = [];
    this.#numbers.clear();
    this.#kinds.fill(GONE);
  }

  /** Under a number of its own, that no word stands under yet. */
  add(named: Named): void {
    const number = this.#all.length;
    this.#numbers.set(named.id, number);
    this.#all.push(named);
    if (number >= this.#kinds.length) this.#grow();
    this.#write(number, named);
  }

  /** Under the number that it has. */
  update(named: Named): void {
    const number = this.#numbers.get(named.id);
    if (number === undefined) {
      this.add(named);
      return;
    }
    this.#all[number] = named;
    this.#write(number, named);
  }

  delete(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#all[number] = null;
    this.#numbers.delete(id);
    this.#kinds[number] = GONE;
  }

  #write(number: number, { kind, degree }: Named): void {
    this.#kinds[number] = KIND_NAMES.indexOf(kind);
    this.#degrees[number] = degree;
  }

  #grow(): void {
    const kinds = new Uint8Array(this.#kinds.length * 2).fill(GONE);
    kinds.set(this.#kinds);
    const degrees = new Uint32Array(kinds.length);
    degrees.set(this.#degrees);
    this.#kinds = kinds;
    this.#degrees = degrees;
  }
}
