import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../state/view.ts';
import { AddPanel } from './AddPanel.tsx';
import { ArticlePanel } from './ArticlePanel.tsx';
import { ArticlesPanel } from './ArticlesPanel.tsx';
import { useDesk } from './context.ts';
import { EntityPanel } from './EntityPanel.tsx';
import { QueryPanel } from './QueryPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import { ShownList } from './ShownList.tsx';

const PANELS: Readonly<Record<Panel['is'], FunctionComponent>> = {
  shown: ShownList,
  entity: EntityPanel,
  relation: RelationPanel,
  articles: ArticlesPanel,
  article: ArticlePanel,
  add: AddPanel,
  query: QueryPanel,
};

/** The panel beside the graph; on a small screen a sheet from below that can be drawn up. */
export function SidePanel() {
  const { explorer } = useDesk();
  const { panel } = explorer.view.value;
  const [tall, setTall] = useState(false);
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
    <aside ref={place} class={`panel ${tall ? 'is-tall' : ''} is-${panel.is}`} aria-label="Details">
      <button type="button" class="handle" aria-expanded={tall} onClick={() => setTall(!tall)}>
        <span class="unseen">{tall ? 'Lower the sheet' : 'Raise the sheet'}</span>
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="panel-body" tabIndex={0} aria-label="Content">
        <Body key={panel.is} />
      </section>
    </aside>
  );
}

/** What a panel is about; focus and scroll move only when this changes. */
function subjectOf(panel: Panel): string {
  if (panel.is === 'query') return 'query';
  return panel.is === 'article' ? `article ${panel.id}` : JSON.stringify(panel);
}
