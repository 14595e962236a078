import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type {
  ArticleList,
  ArticlePage,
  EdgeClaims,
  EntityCard,
  QueryResponse,
} from '../../../shared/contract/index.ts';
import { type Adding, NOTHING_ADDED } from './add/adding.ts';
import { type Console, createConsole } from './console/console.ts';
import { NO_SEARCH, type SearchState } from './explore/search.ts';
import type { Facets } from './filters/facets.ts';
import type { Picture } from './filters/filtering.ts';
import type { Part, Shown } from './graph/graph.ts';
import { graphAtoms, NOT_WOVEN, type Woven } from './graph/graph-atoms.ts';
import type { Point } from './graph/placement.ts';
import { type Selection, selectionOf } from './graph/selection.ts';
import { createWork, type Work } from './graph/work.ts';
import type { HintName } from './hints.ts';
import { createLiveAtoms, type LiveAtoms } from './live/live-atoms.ts';
import { type Fault, IDLE, type Loadable, shownValue } from './loadable.ts';
import { createPages, type Pages } from './pages/pages.ts';
import { type Theme, type ThemeChoice, themeOf } from './theme.ts';
import type { Storing } from './tried.ts';
import { type History, NO_HISTORY } from './view/history.ts';
import { START, type View } from './view/view.ts';

/** The atoms: all state of the explorer. Only actions write them, with producers; panels and scene read. */
export interface Explorer {
  readonly view: Signal<View>;
  /** What can be undone and redone. */
  readonly history: Signal<History>;
  readonly loaded: Signal<ReadonlyMap<string, Part>>;
  readonly arranged: Signal<ReadonlyMap<string, Point>>;
  /** Edges between nodes of different parts, and the parts for which they were asked. */
  readonly woven: Signal<Woven>;
  readonly graphFault: Signal<Fault | null>;
  readonly search: Signal<SearchState>;
  readonly hovered: Signal<string | null>;
  readonly focus: Signal<Focus | null>;
  /** What is asked about the graph that is shown. */
  readonly work: Work;
  /** Whether a view is being kept or removed, and what went wrong at the last time. */
  readonly keeping: Signal<Storing>;
  readonly card: Signal<Loadable<EntityCard>>;
  readonly claims: Signal<Loadable<EdgeClaims>>;
  readonly articles: Signal<Loadable<ArticleList>>;
  readonly article: Signal<Loadable<ArticlePage>>;
  readonly result: Signal<Loadable<QueryResponse>>;
  readonly console: Console;
  readonly adding: Signal<Adding>;
  /** What is heard of what is read and what changes. */
  readonly live: LiveAtoms;
  readonly pages: Pages;
  /** Hints for the first use that are not given again. */
  readonly hintsAway: Signal<ReadonlySet<HintName>>;
  readonly themeChoice: Signal<ThemeChoice>;
  readonly systemIsDark: Signal<boolean>;
  readonly parts: ReadonlySignal<readonly Part[]>;
  /** All that was put on the graph, with what filters and the reader left out of it. */
  readonly working: ReadonlySignal<Shown>;
  readonly picture: ReadonlySignal<Picture>;
  /** What every choice of a filter would leave. */
  readonly facets: ReadonlySignal<Facets>;
  /** What is drawn and listed: filters, folding and hiding are done. */
  readonly shown: ReadonlySignal<Shown>;
  readonly selected: ReadonlySignal<ReadonlySet<string>>;
  readonly selection: ReadonlySignal<Selection>;
  readonly theme: ReadonlySignal<Theme>;
}

/** Where the camera is asked to go; a new object each time, so that asking again moves it again. */
export interface Focus {
  readonly ids: readonly string[];
}

export function createExplorer(): Explorer {
  const view = signal<View>(START);
  const loaded = signal<ReadonlyMap<string, Part>>(new Map());
  const arranged = signal<ReadonlyMap<string, Point>>(new Map());
  const themeChoice = signal<ThemeChoice>('auto');
  const systemIsDark = signal(false);
  const article = signal<Loadable<ArticlePage>>(IDLE);
  const result = signal<Loadable<QueryResponse>>(IDLE);
  const work = createWork();
  const woven = signal<Woven>(NOT_WOVEN);
  const live = createLiveAtoms();
  const graph = graphAtoms({ view, loaded, arranged, woven, ...work, ...live });
  return {
    view,
    history: signal<History>(NO_HISTORY),
    loaded,
    arranged,
    woven,
    work,
    keeping: signal<Storing>({ busy: false, fault: null }),
    ...graph,
    graphFault: signal<Fault | null>(null),
    search: signal<SearchState>(NO_SEARCH),
    hovered: signal<string | null>(null),
    focus: signal<Focus | null>(null),
    card: signal<Loadable<EntityCard>>(IDLE),
    claims: signal<Loadable<EdgeClaims>>(IDLE),
    articles: signal<Loadable<ArticleList>>(IDLE),
    article,
    result,
    console: createConsole(result),
    adding: signal<Adding>(NOTHING_ADDED),
    live,
    pages: createPages(),
    hintsAway: signal<ReadonlySet<HintName>>(new Set()),
    themeChoice,
    systemIsDark,
    selection: computed(() => selectionOf(view.value.panel, shownValue(article.value))),
    theme: computed(() => themeOf(themeChoice.value, systemIsDark.value)),
  };
}
