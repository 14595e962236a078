import type { GraphNode } from '../../../shared/contract/index.ts';
import { nodeStanding, type Setting } from './appearance.ts';
import type { Community } from './detail.ts';
import type { Strength } from './emphasis.ts';

/** Nodes whose names may be written: which these are, and in what order room is looked for. */

export interface LabelledNode {
  readonly node: GraphNode;
  readonly strength: Strength;
  readonly fresh: boolean;
  /** The first of a community. */
  readonly leads: boolean;
}

const ORDER: readonly Strength[] = ['strong', 'near', 'plain', 'faint'];

/** All that may be written, as if the pointer were nowhere. */
export function labelledAtRest(setting: Setting, communities: readonly Community[]): LabelledNode[] {
  const still = { ...setting, emphasis: { ...setting.emphasis, hovered: null } };
  return labelled(setting.shown.nodes.values(), still, communities);
}

/** What the pointer makes stand out. */
export function labelledByHover(setting: Setting, communities: readonly Community[]): LabelledNode[] {
  const { shown, emphasis } = setting;
  const { hovered } = emphasis;
  const ids = hovered === null ? [] : [hovered, ...(shown.neighbours.get(hovered) ?? [])];
  const nodes = ids.flatMap((id) => shown.nodes.get(id) ?? []);
  return labelled(nodes, setting, communities);
}

function labelled(
  nodes: Iterable<GraphNode>,
  setting: Setting,
  communities: readonly Community[],
): LabelledNode[] {
  const leaders = new Set(communities.map(({ first }) => first));
  const found: LabelledNode[] = [];
  for (const node of nodes) {
    const { dot, strength, fresh } = nodeStanding(node, setting);
    if (!dot) found.push({ node, strength, fresh, leads: leaders.has(node.id) });
  }
  return found;
}

/** Those that are not faint, the most important first. */
export function inOrder(nodes: readonly LabelledNode[]): LabelledNode[] {
  return nodes.filter(({ strength }) => strength !== 'faint').sort(byImportance);
}

function byImportance(a: LabelledNode, b: LabelledNode): number {
  return (
    ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength) ||
    Number(b.fresh) - Number(a.fresh) ||
    b.node.degree - a.node.degree ||
    Number(b.leads) - Number(a.leads) ||
    (a.node.id < b.node.id ? -1 : 1)
  );
}

/**
 * Both in one order, each node once: of thousands only the first hundreds are ever asked for.
 * @param raised in order; takes the place of the same nodes among the others
 * @param wanted in order
 */
export function* merged(
  raised: readonly LabelledNode[],
  wanted: readonly LabelledNode[],
): Generator<LabelledNode, void> {
  const ids = new Set(raised.map(({ node }) => node.id));
  let at = 0;
  for (const each of wanted) {
    if (ids.has(each.node.id)) continue;
    for (let next = raised[at]; next && byImportance(next, each) < 0; next = raised[at]) {
      yield next;
      at += 1;
    }
    yield each;
  }
  yield* raised.slice(at);
}

/** Whether its name is written in bold. */
export function isBold({ strength, fresh, leads }: LabelledNode): boolean {
  return strength === 'strong' || fresh || leads;
}

/** Whether its name stands back behind others. */
export function isPale({ strength, fresh, leads }: LabelledNode): boolean {
  return strength === 'plain' && !fresh && !leads;
}
