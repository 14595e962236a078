import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type {
  ArticleList,
  ArticlePage,
  EdgeClaims,
  EntityCard,
  QueryResponse,
} from '../../../shared/contract/index.ts';
import { type Adding, NOTHING_ADDED } from './adding.ts';
import { type Part, type Shown, shownOf } from './graph.ts';
import { type Fault, IDLE, type Loadable, shownValue } from './loadable.ts';
import { assembled, wantedParts } from './parts.ts';
import type { Point } from './placement.ts';
import { NO_SEARCH, type SearchState } from './search.ts';
import { type Selection, selectionOf } from './selection.ts';
import { type Theme, type ThemeChoice, themeOf } from './theme.ts';
import { START, type View } from './view.ts';

/** The atoms: all state of the explorer. Only actions write them, with producers; panels and scene read. */
export interface Explorer {
  readonly view: Signal<View>;
  readonly loaded: Signal<ReadonlyMap<string, Part>>;
  readonly arranged: Signal<ReadonlyMap<string, Point>>;
  readonly graphFault: Signal<Fault | null>;
  readonly search: Signal<SearchState>;
  readonly hovered: Signal<string | null>;
  readonly focus: Signal<Focus | null>;
  readonly card: Signal<Loadable<EntityCard>>;
  readonly claims: Signal<Loadable<EdgeClaims>>;
  readonly articles: Signal<Loadable<ArticleList>>;
  readonly article: Signal<Loadable<ArticlePage>>;
  readonly result: Signal<Loadable<QueryResponse>>;
  readonly adding: Signal<Adding>;
  readonly themeChoice: Signal<ThemeChoice>;
  readonly systemIsDark: Signal<boolean>;
  readonly parts: ReadonlySignal<readonly Part[]>;
  readonly shown: ReadonlySignal<Shown>;
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
  const wanted = computed(() => JSON.stringify([view.value.limit, view.value.expanded]));
  const parts = computed(() => {
    void wanted.value;
    return assembled(wantedParts(view.peek()), loaded.value);
  });
  return {
    view,
    loaded,
    arranged,
    graphFault: signal<Fault | null>(null),
    search: signal<SearchState>(NO_SEARCH),
    hovered: signal<string | null>(null),
    focus: signal<Focus | null>(null),
    card: signal<Loadable<EntityCard>>(IDLE),
    claims: signal<Loadable<EdgeClaims>>(IDLE),
    articles: signal<Loadable<ArticleList>>(IDLE),
    article,
    result: signal<Loadable<QueryResponse>>(IDLE),
    adding: signal<Adding>(NOTHING_ADDED),
    themeChoice,
    systemIsDark,
    parts,
    shown: computed(() => shownOf(parts.value, arranged.value)),
    selection: computed(() => selectionOf(view.value.panel, shownValue(article.value))),
    theme: computed(() => themeOf(themeChoice.value, systemIsDark.value)),
  };
}
