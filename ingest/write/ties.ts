/** What people decided of keys, as far as a change needs to know it. */
import type { Decision } from '../../shared/model/decision.ts';
import type { Runner } from '../../shared/store/engine.ts';
import {
  type AnchorRow,
  anchorsOfDecisions,
  anchorsOfKeys,
  decisionsById,
} from '../../shared/store/statements/decisions.ts';
import { NO_TIES, type Ties } from '../resolve/clusters.ts';
import { byTime, isLeftBehind } from '../resolve/decided.ts';
import { NO_PINS, type Pin, type Pins } from '../resolve/entity.ts';
import { decisionOfKey } from '../resolve/keys.ts';

/** Reads decisions that bear on keys, as keys become known. */
export class TieReader {
  readonly #runner: Runner;
  readonly #asked = new Set<string>();
  readonly #decisions = new Map<string, Decision>();
  readonly #anchors = new Map<string, readonly AnchorRow[]>();

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** Notes what was decided of these keys; returns all keys that these decisions name. */
  async read(keys: readonly string[]): Promise<readonly string[]> {
    if (keys.length === 0) return [];
    const found = await this.#runner.run(anchorsOfKeys, { ids: keys });
    const ids = [...new Set(found.map(({ decision }) => decision))].filter((id) => !this.#asked.has(id));
    if (ids.length === 0) return [];
    for (const id of ids) this.#asked.add(id);
    for (const { id, json } of await this.#runner.run(decisionsById, { ids: ids.sort() }))
      this.#decisions.set(id, JSON.parse(json));
    const anchors = await this.#runner.run(anchorsOfDecisions, { ids });
    for (const id of ids)
      this.#anchors.set(
        id,
        anchors.filter(({ decision }) => decision === id),
      );
    const named = anchors.flatMap(({ key }) => (key === null ? [] : [key]));
    await this.#readSplits(named);
    return named;
  }

  /**
   * By the decision that split a key off it is known that earlier ones no longer mean it. Where only a part of what an
   * article says was split off, that decision holds on to the other part, and is not found by this key.
   */
  async #readSplits(keys: readonly string[]): Promise<void> {
    const splits = new Set(keys.flatMap((key) => decisionOfKey(key) ?? []));
    const ids = [...splits].filter((id) => !this.#decisions.has(id)).sort();
    if (ids.length === 0) return;
    for (const { id, json } of await this.#runner.run(decisionsById, { ids }))
      this.#decisions.set(id, JSON.parse(json));
  }

  /** Pairs of keys that were decided to be one, and to be two. */
  ties(): Ties {
    if (this.#decisions.size === 0) return NO_TIES;
    const decided = this.#inOrder().map((decision) => ({
      verb: decision.verb,
      a: this.#keys(decision, 'a'),
      b: this.#keys(decision, 'b'),
    }));
    return {
      together: decided.flatMap(({ verb, a, b }) => (verb === 'merge' ? pairs([...a, ...b]) : [])),
      apart: decided.flatMap(({ verb, a, b }) => (verb === 'apart' ? across(a, b) : [])),
    };
  }

  /** Names and properties that were decided, by key, in the order in which they were decided. */
  pins(): Pins {
    if (this.#decisions.size === 0) return NO_PINS;
    const pins = new Map<string, Pin[]>();
    for (const decision of this.#inOrder()) {
      if (decision.verb !== 'rename' && decision.verb !== 'pin') continue;
      const { id, at } = decision;
      const pin: Pin =
        decision.verb === 'rename'
          ? { id, at, name: decision.name }
          : { id, at, property: decision.property, value: decision.value };
      for (const key of this.#keys(decision, 'of')) pins.set(key, [...(pins.get(key) ?? []), pin]);
    }
    return pins;
  }

  #inOrder(): Decision[] {
    return [...this.#decisions.values()].sort(byTime);
  }

  #keys(decision: Decision, side: string): string[] {
    const anchors = (this.#anchors.get(decision.id) ?? []).filter((anchor) => anchor.side === side);
    const keys = anchors.flatMap(({ key }) => (key === null ? [] : [key]));
    return [...new Set(keys)].filter((key) => !isLeftBehind(decision, key, this.#decisions)).sort();
  }
}

/** A chain through all keys: what is one with one of them is one with all. */
function pairs(keys: readonly string[]): [string, string][] {
  const once = [...new Set(keys)].sort();
  return once.slice(1).map((key, n): [string, string] => [once[n] ?? key, key]);
}

/** Each of these keys with each of those. */
function across(these: readonly string[], those: readonly string[]): [string, string][] {
  return these.flatMap((key) => those.map((other): [string, string] => [key, other]));
}
