import type { Part } from '../graph/graph.ts';
import { grownParts, wantedParts } from '../graph/parts.ts';
import { OVERVIEW_LIMIT, OVERVIEW_MOST } from '../limits.ts';
import { eachView, type History, recorded, withStep } from '../view/history.ts';
import { idSet } from '../view/id-list.ts';
import type { View } from '../view/view.ts';
import type { Grown } from './growth.ts';

/**
 * What came by itself becomes part of the view: of its address, so that a link or a reload shows it again, and of undo.
 *
 * Where a part of the graph is looked at, the address names what came (`g=`), as it names what a reader added. Where all
 * of it is looked at, the address already says "all": naming each would make it longer with every article. There only
 * the number that the overview asks for grows, and it is the steps of undo that name what had not come yet.
 *
 * What somebody expects of undo here is weighed so:
 * - Nobody did it, so it must not cost anybody anything: what was undone can still be redone, and what came stands there
 *   too. A reader who takes back two steps while articles are read finds both again.
 * - It did change what is seen, and the last thing that changed is what undo is expected to take back. So it is a step,
 *   that says what it is, and taking it back takes it off, to be redone like all else.
 * - Articles come by the hundred. What came with nothing done in between is one step, or undo would lead back through
 *   every one of them before it reached what the reader did.
 */

/** Gesture of what comes by itself. */
const COMING = 'coming';
/**
 * So many at most are named as not come yet, which an address of 17 kB holds; where all is shown and more came, that they
 * came is no step.
 */
const UNDONE_MOST = 1_000;

export interface TakenIn {
  readonly view: View;
  readonly parts: ReadonlyMap<string, Part>;
  /** Whether the view shows all there is, so that what came belongs to it without being named. */
  readonly whole: boolean;
}

/** The view and its parts with what grew. @param all whether nothing was left out before it came */
export function takenIn(view: View, { parts, grown }: Grown, all: boolean): TakenIn {
  const nodes = grown?.subgraph.nodes ?? [];
  const key = wantedParts(view).find(({ is }) => is === 'overview')?.key ?? '';
  const overview = parts.get(key);
  const merged = overview && grown && { ...overview, subgraph: withAll(overview, grown) };
  if (all && merged && merged.subgraph.nodes.length <= OVERVIEW_MOST) {
    const next = { ...view, grown: [], limit: Math.max(view.limit, limitFor(merged.subgraph.nodes.length)) };
    const [wanted] = wantedParts(next);
    return { view: next, parts: new Map(parts).set(wanted?.key ?? key, merged), whole: true };
  }
  const next = { ...view, grown: idSet(nodes.map(({ id }) => id)) };
  const named = grown ? grownParts(next).map((part) => [part.key, grown] as const) : [];
  return { view: next, parts: new Map([...parts, ...named]), whole: false };
}

function withAll({ subgraph }: Part, grown: Part): Part['subgraph'] {
  const here = new Set(subgraph.nodes.map(({ id }) => id));
  const nodes = [...subgraph.nodes, ...grown.subgraph.nodes.filter(({ id }) => !here.has(id))];
  return { ...subgraph, nodes, edges: grown.subgraph.edges };
}

/** An overview that has room for so many, in the steps in which a reader asks for more. */
function limitFor(count: number): number {
  return Math.min(OVERVIEW_MOST, Math.ceil(count / OVERVIEW_LIMIT) * OVERVIEW_LIMIT);
}

/**
 * The steps of undo after something came by itself, which leads from one view to another.
 * @param isOwn whether it came by a decision that was made or taken back here: that is the step then, and this none
 */
export function withComing(
  history: History,
  before: View,
  { view, whole }: Pick<TakenIn, 'view' | 'whole'>,
  all: readonly string[],
  isOwn: (id: string) => boolean = () => false,
): History {
  if (all.length === 0) return history;
  const news = all.filter((id) => !isOwn(id));
  const goesOn = news.length === 0 || (history.gesture === COMING && history.past.length > 0);
  const gesture = news.length === 0 ? history.gesture : COMING;
  if (!whole) {
    const steps = eachView({ ...history, past: [] }, (each) => ({
      ...each,
      grown: idSet([...each.grown, ...all]),
    }));
    const past = goesOn ? history.past : recorded(history, before, view).past;
    return { past, future: steps.future, gesture };
  }
  /** Steps that asked for all there was show what came as well; what asked for a part of it stays as it is. */
  const ofAll = (change: (each: View) => View) => (each: View) =>
    each.only === null && each.limit >= before.limit ? change(each) : each;
  const widen = ofAll((each) => ({ ...each, limit: Math.max(each.limit, view.limit) }));
  const wider = eachView(history, widen);
  const earlier = goesOn ? wider.past : withStep(wider.past, widen(before));
  if ((earlier.at(-1)?.view.without.length ?? 0) + news.length > UNDONE_MOST) return wider;
  // What comes back that a reader had taken off stays off.
  if (news.every((id) => before.without.includes(id))) return wider;
  const withNews = oncePerSet((without) => idSet([...without, ...news]));
  const hide = ofAll((each) => ({ ...each, without: withNews(each.without) }));
  return { past: eachView({ ...wider, past: earlier }, hide).past, future: wider.future, gesture };
}

/** Two hundred steps share a few sets, as a rule: what is long is made once for each of these. */
function oncePerSet(make: (set: readonly string[]) => readonly string[]): typeof make {
  const made = new Map<readonly string[], readonly string[]>();
  return (set) => {
    const known = made.get(set) ?? make(set);
    made.set(set, known);
    return known;
  };
}
