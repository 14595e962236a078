import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { GraphEdge, Support, Timeline } from '../../../../shared/contract/index.ts';
import { possiblyHeld, tenuresOf } from '../explore/spans.ts';
import { type Facets, facetsOf } from '../filters/facets.ts';
import { filtered, type Picture } from '../filters/filtering.ts';
import { encodeFilters } from '../filters/filters.ts';
import { type Loadable, shownValue } from '../loadable.ts';
import { foldedOf } from '../view/folding.ts';
import { encodePins } from '../view/places.ts';
import type { View } from '../view/view.ts';
import { type Part, putInPlace, type Shown, shownOf } from './graph.ts';
import { assembled, wantedParts } from './parts.ts';
import type { Point } from './placement.ts';

/** Edges that no part has by itself, and for which parts they were asked. */
export interface Woven {
  readonly key: string;
  readonly edges: readonly GraphEdge[];
}
export const NOT_WOVEN: Woven = { key: '', edges: [] };

const NOTHING_POSSIBLE: ReadonlySet<string> = new Set();

interface Sources {
  readonly view: Signal<View>;
  readonly loaded: Signal<ReadonlyMap<string, Part>>;
  readonly arranged: Signal<ReadonlyMap<string, Point>>;
  readonly woven: Signal<Woven>;
  readonly support: Signal<Loadable<Support>>;
  readonly timeline: Signal<Loadable<Timeline>>;
  /** Which of all is new to the reader. */
  readonly fresh: Signal<ReadonlySet<string>>;
}

/** The steps from answers to what is drawn, each computed anew only when what it is made of changes. */
export function graphAtoms(sources: Sources) {
  const { view, fresh } = sources;
  const key = computed(() => partsKey(view.value));
  const pinnedKey = computed(() => encodePins(view.value.pinned, view.value.places));
  const parts = partsAtom(sources, key);
  const laidOut = laidOutAtom(sources, key, parts);
  const working: ReadonlySignal<Shown> = computed(() => {
    void pinnedKey.value;
    return putInPlace(laidOut.value, view.peek().places);
  });
  const { picture, facets, left, possible } = pictureAtoms(sources, working);
  const selectedKey = computed(() => view.value.selected.join(' '));
  return {
    parts,
    working,
    picture,
    facets,
    shown: computed((): Shown => {
      void pinnedKey.value;
      return {
        ...left.value,
        possible: possible.value,
        pinned: new Set(view.peek().pinned),
        marked: fresh.value,
      };
    }),
    selected: computed((): ReadonlySet<string> => {
      void selectedKey.value;
      return new Set(view.peek().selected);
    }),
  };
}

/** The same list as long as no part came or went: what was only asked for changes nothing yet. */
function partsAtom(
  { view, loaded }: Pick<Sources, 'view' | 'loaded'>,
  key: ReadonlySignal<string>,
): ReadonlySignal<readonly Part[]> {
  let before: readonly Part[] = [];
  return computed(() => {
    void key.value;
    const now = assembled(wantedParts(view.peek()), loaded.value);
    if (now.length !== before.length || now.some((part, place) => part !== before[place])) before = now;
    return before;
  });
}

/** Everything of the parts, with what joins them, where it stands by itself; until a layout moves it, it stays there. */
function laidOutAtom(
  { view, arranged, woven }: Pick<Sources, 'view' | 'arranged' | 'woven'>,
  key: ReadonlySignal<string>,
  parts: ReadonlySignal<readonly Part[]>,
): ReadonlySignal<Shown> {
  const between = computed(() =>
    woven.value.key === key.value && woven.value.edges.length > 0 ? woven.value.edges : NOT_WOVEN.edges,
  );
  const isKept = computed(() => view.value.only !== null);
  let before: { readonly arranged: unknown; readonly shown: Shown } | null = null;
  return computed(() => {
    const drawn = parts.value.filter((part) => !isKept.value || part.is !== 'overview');
    const stood = before?.arranged === arranged.value ? before.shown : null;
    const shown = shownOf(drawn, arranged.value, between.value, stood);
    before = { arranged: arranged.value, shown };
    return shown;
  });
}

/** What folding and filters leave of what is on the graph, and what they could leave. */
function pictureAtoms(
  { view, support, timeline }: Pick<Sources, 'view' | 'support' | 'timeline'>,
  working: ReadonlySignal<Shown>,
) {
  const rules = computed(() => rulesKey(view.value));
  const tenures = computed(() => tenuresOf(shownValue(timeline.value)));
  const begun = computed(() => {
    void rules.value;
    const { shown, ...counts } = foldedOf(working.value, view.peek());
    return { working: shown, ...counts };
  });
  const known = computed(() => ({ support: shownValue(support.value), tenures: tenures.value }));
  const picture: ReadonlySignal<Picture> = computed(() =>
    filtered(begun.value, view.peek(), known.value, exemptOf(view.peek())),
  );
  // The same object as long as nothing else is left out, so that what merely looks anew draws nothing anew.
  const left = computed(() => picture.value.shown);
  // As long as it is not known when anything was held, nothing is marked: all would be for a moment.
  const possible = computed((): ReadonlySet<string> => {
    void rules.value;
    const { day } = view.peek();
    return day === null || !shownValue(timeline.value)
      ? NOTHING_POSSIBLE
      : possiblyHeld(left.value.edges, tenures.value, day);
  });
  const facets: ReadonlySignal<Facets> = computed(() =>
    facetsOf(begun.value.working, view.peek(), known.value),
  );
  return { picture, facets, left, possible };
}

/** What tells apart two views that are made of different parts. */
export function partsKey(view: View): string {
  return JSON.stringify([view.only !== null, wantedParts(view).map((part) => part.key)]);
}

/** What tells apart two views that leave out different things. */
function rulesKey(view: View): string {
  const { without, collapsed, hidden, filters, time, day, added } = view;
  return JSON.stringify([
    without,
    collapsed,
    hidden,
    encodeFilters(filters),
    time,
    day,
    added,
    exemptOf(view),
  ]);
}

/** What no filter leaves out: pinned entities, and the one whose card is open. */
function exemptOf({ pinned, panel }: View): readonly string[] {
  return panel.is === 'entity' || panel.is === 'expand' ? [...pinned, panel.id] : pinned;
}
