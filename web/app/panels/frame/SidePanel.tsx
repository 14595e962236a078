import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../../state/view/view.ts';
import { ShownList } from '../canvas/ShownList.tsx';
import { useDesk } from './context.ts';
import { Heading } from './Heading.tsx';
import { Hint } from './Hint.tsx';
import { lazy } from './lazy.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Toast } from './Toast.tsx';
import { isWriting } from './typing.ts';
import { useUnfolded } from './use-unfolded.ts';

/** Stands where a panel will be, with the same head, so that nothing jumps and there is a way out. */
function Coming({ over, lines }: { over: string; lines: number }) {
  return (
    <article>
      <Heading over={over}>
        <span class="unseen">{over}</span>
      </Heading>
      <Skeleton lines={lines} />
    </article>
  );
}

/** Puts the focus on what the panel is about. */
function focusHeading(panel: ParentNode | null): void {
  panel?.querySelector('h1')?.focus({ preventScroll: true });
}

/** The graph, where the keyboard is on it: what is opened from there leads back there when it is closed. */
function focusedCanvas(): Element | null {
  return document.activeElement?.matches('.canvas') ? document.activeElement : null;
}

/** Focus that stood on the heading of what is no longer there goes to the one that took its place. */
function focusArrived(): void {
  if (document.activeElement === document.body) focusHeading(document.querySelector('.panel'));
}

/** Panels that one click from the first picture opens. */
const nearPanel = (load: () => Promise<FunctionComponent>, over: string, lines: number) =>
  lazy(load, <Coming over={over} lines={lines} />, { near: true, arrived: focusArrived });

const EntityPanel = nearPanel(
  () => import('../entity/EntityPanel.tsx').then((module) => module.EntityPanel),
  'Entity',
  12,
);
const RelationPanel = nearPanel(
  () => import('../evidence/RelationPanel.tsx').then((module) => module.RelationPanel),
  'Relation',
  10,
);
const ExpandPanel = nearPanel(
  () => import('../explore/ExpandPanel.tsx').then((module) => module.ExpandPanel),
  'Expand',
  8,
);
const ArticlesPanel = nearPanel(
  () => import('../article/ArticlesPanel.tsx').then((module) => module.ArticlesPanel),
  'Articles',
  12,
);
const ArticlePanel = nearPanel(
  () => import('../article/ArticlePanel.tsx').then((module) => module.ArticlePanel),
  'Article',
  12,
);
const DecideDialog = lazy(
  () => import('../correct/DecideDialog.tsx').then((module) => module.DecideDialog),
  null,
  { near: true },
);
const Console = lazy(() => import('../../console/Console.tsx').then((module) => module.Console), 12);
const AddPanel = lazy(() => import('../add/AddPanel.tsx').then((module) => module.AddPanel), 8);
const DecisionsPanel = lazy(
  () => import('../correct/DecisionsPanel.tsx').then((module) => module.DecisionsPanel),
  8,
);
const ReviewPanel = lazy(() => import('../correct/ReviewPanel.tsx').then((module) => module.ReviewPanel), 16);
const SourcesPanel = lazy(() => import('../add/SourcesPanel.tsx').then((module) => module.SourcesPanel), 8);
const FilterPanel = lazy(() => import('../explore/FilterPanel.tsx').then((module) => module.FilterPanel), 8);
const PathsPanel = lazy(() => import('../explore/PathsPanel.tsx').then((module) => module.PathsPanel), 8);
const TimelinePanel = lazy(
  () => import('../explore/TimelinePanel.tsx').then((module) => module.TimelinePanel),
  8,
);
const ViewsPanel = lazy(() => import('../explore/ViewsPanel.tsx').then((module) => module.ViewsPanel), 8);

const PANELS: Readonly<Record<Panel['is'], FunctionComponent>> = {
  shown: ShownList,
  entity: EntityPanel,
  relation: RelationPanel,
  articles: ArticlesPanel,
  article: ArticlePanel,
  add: AddPanel,
  query: Console,
  decisions: DecisionsPanel,
  review: ReviewPanel,
  sources: SourcesPanel,
  expand: ExpandPanel,
  filters: FilterPanel,
  timeline: TimelinePanel,
  views: ViewsPanel,
  paths: PathsPanel,
};

/** Beside these one works on the graph, which is what hints are about. */
const TELLING: ReadonlySet<Panel['is']> = new Set(['shown', 'entity', 'relation', 'views', 'filters']);

/** The panel beside the graph; on a small screen a sheet from below that can be drawn up. */
export function SidePanel() {
  const { explorer } = useDesk();
  const { panel } = explorer.view.value;
  const [tall, setTall] = useState(false);
  const deciding = explorer.pages.deciding.value.draft !== null;
  const wide = explorer.pages.wide.value && panel.is !== 'shown';
  const place = useRef<HTMLElement>(null);
  useUnfolded(place);
  const subject = subjectOf(panel);
  const before = useRef(subject);
  const canvas = useRef<Element | null>(null);
  useEffect(() => {
    if (before.current === subject) return;
    before.current = subject;
    place.current?.querySelector('.panel-body')?.scrollTo(0, 0);
    const from = canvas.current;
    canvas.current = panel.is === 'shown' ? null : (focusedCanvas() ?? from);
    // The panel may come late, when the reader already writes what to look for next.
    if (isWriting(document)) return;
    if (panel.is === 'shown' && from instanceof HTMLElement && from.isConnected) from.focus();
    else focusHeading(place.current);
  }, [subject]);
  const Body = PANELS[panel.is];
  return (
    <aside
      ref={place}
      class={`panel ${tall ? 'is-tall' : ''} ${wide ? 'is-wide' : ''} is-${panel.is}`}
      aria-label="Details"
    >
      <button type="button" class="handle" aria-expanded={tall} onClick={() => setTall(!tall)}>
        <span class="unseen">{tall ? 'Lower the sheet' : 'Raise the sheet'}</span>
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="panel-body" tabIndex={0} aria-label="Content">
        <Body key={panel.is} />
      </section>
      {TELLING.has(panel.is) && <Hint />}
      <Toast />
      {deciding && <DecideDialog />}
    </aside>
  );
}

/** What a panel is about; focus and scroll move only when this changes. */
function subjectOf(panel: Panel): string {
  if (panel.is === 'query') return 'query';
  return panel.is === 'article' ? `article ${panel.id}` : JSON.stringify(panel);
}
