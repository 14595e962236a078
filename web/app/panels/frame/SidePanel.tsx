import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../../state/view/view.ts';
import { ArticlePanel } from '../article/ArticlePanel.tsx';
import { ArticlesPanel } from '../article/ArticlesPanel.tsx';
import { ShownList } from '../canvas/ShownList.tsx';
import { DecideDialog } from '../correct/DecideDialog.tsx';
import { EntityPanel } from '../entity/EntityPanel.tsx';
import { RelationPanel } from '../evidence/RelationPanel.tsx';
import { ExpandPanel } from '../explore/ExpandPanel.tsx';
import { useDesk } from './context.ts';
import { Hint } from './Hint.tsx';
import { lazy } from './lazy.tsx';
import { Toast } from './Toast.tsx';

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
  const wide = explorer.pages.wide.value && panel.is !== 'shown';
  const place = useRef<HTMLElement>(null);
  const subject = subjectOf(panel);
  const before = useRef(subject);
  useEffect(() => {
    if (before.current === subject) return;
    before.current = subject;
    place.current?.querySelector('.panel-body')?.scrollTo(0, 0);
    place.current?.querySelector('h1')?.focus({ preventScroll: true });
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
      <DecideDialog />
    </aside>
  );
}

/** What a panel is about; focus and scroll move only when this changes. */
function subjectOf(panel: Panel): string {
  if (panel.is === 'query') return 'query';
  return panel.is === 'article' ? `article ${panel.id}` : JSON.stringify(panel);
}
