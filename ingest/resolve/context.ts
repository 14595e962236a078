/**
 * The context that an article names somebody in: part of the key, so that namesakes can be told apart. Contexts are
 * coarse on purpose: however many articles name somebody, there are only so many keys to weigh against each other.
 */
import type { LocalEntity } from '../../shared/model/extraction.ts';
import type { Traits } from '../../shared/model/graph.ts';
import { countryOfKey } from './keys.ts';
import { isGenericBody } from './organizations/generic.ts';

/** Worlds of which one leads to the other: they are one context. */
const NEIGHBOURS: Readonly<Record<string, string>> = { politics: 'state' };

/**
 * The world that somebody is busy in and the country, each where the article tells one, and of a town's body its state; of
 * an organization whose name many countries have the country alone, and of any other none without a world. Null where
 * nothing of this is told: such a key goes with whoever has the name.
 */
export function contextOf({ kind, name }: LocalEntity, traits: Traits, nameKey: string): string | null {
  if (countryOfKey(nameKey) !== null) return null;
  if (kind === 'Organization' && isGenericBody(name)) return only(traits.country);
  const world = only(traits.world?.map((one) => NEIGHBOURS[one] ?? one));
  const country = only(traits.country);
  if (world === null && kind !== 'Person') return null;
  const state = kind === 'Organization' ? only(traits.place) : null;
  return [world, country, state].filter((part) => part !== null).join(' ') || null;
}

/** The one value that there is. */
function only(values: readonly string[] | undefined): string | null {
  const distinct = new Set(values);
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}
