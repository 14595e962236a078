/** What in a graph cannot have come from Dramatis: found by counting what is computed in two ways. */
import type { Engine } from '../../shared/store/engine.ts';
import { claimsForEdges, claimsOfAllEdges, HAND_FAULTS } from '../../shared/store/statements/faults.ts';
import { faultsIn } from './faults.ts';

/** Every such fault in words, as "2 entities with another degree"; none in a graph that nobody changed by hand. */
export async function handFaults(engine: Engine): Promise<string[]> {
  const faults = await faultsIn(engine, HAND_FAULTS);
  const told = new Map((await engine.run(claimsOfAllEdges, {})).map(({ type, n }) => [type, n]));
  const there = new Map((await engine.run(claimsForEdges, {})).map(({ type, n }) => [type, n]));
  for (const type of [...new Set([...told.keys(), ...there.keys()])].sort()) {
    const [says, stands] = [told.get(type) ?? 0, there.get(type) ?? 0];
    if (says !== stands) faults.push(`${type}: edges for ${says} claims, where there are ${stands}`);
  }
  return faults;
}
