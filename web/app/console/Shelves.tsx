import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../panels/frame/context.ts';
import { SHELVES, type Shelf } from '../state/console/console.ts';
import type { Loadable } from '../state/loadable.ts';
import { ExamplesShelf } from './ExamplesShelf.tsx';
import { HistoryShelf } from './HistoryShelf.tsx';
import { SavedShelf } from './SavedShelf.tsx';
import { SchemaShelf } from './SchemaShelf.tsx';

const NAMES: Readonly<Record<Shelf, string>> = {
  examples: 'Examples',
  saved: 'Saved',
  history: 'History',
  schema: 'Schema',
};

const BODIES: Readonly<Record<Shelf, FunctionComponent<{ search: string }>>> = {
  examples: ExamplesShelf,
  saved: SavedShelf,
  history: HistoryShelf,
  schema: SchemaShelf,
};

const ATOMS = { examples: 'examples', saved: 'saved', history: 'history', schema: 'schema' } as const;

/** Where queries come from: examples, what was saved and run, and what the graph is made of. */
export function Shelves() {
  const { explorer, actions } = useDesk();
  const { shelf } = explorer.console;
  const [search, setSearch] = useState('');
  const open = shelf.value;
  const Body = open ? BODIES[open] : null;
  return (
    <section class={`shelves ${open ? '' : 'is-shut'}`} aria-label="Queries to take from">
      <div class="shelf-names">
        {SHELVES.map((each) => (
          <button
            key={each}
            type="button"
            aria-expanded={each === open}
            onClick={() => {
              setSearch('');
              void actions.openShelf(each === open ? null : each);
            }}
          >
            {NAMES[each]}
          </button>
        ))}
      </div>
      {open && Body && (
        <div class="shelf">
          <input
            type="search"
            class="shelf-search"
            aria-label={`Filter ${NAMES[open].toLowerCase()}`}
            placeholder={`Filter ${NAMES[open].toLowerCase()}`}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <State state={explorer.console[ATOMS[open]].value} />
          <Body search={search} />
        </div>
      )}
    </section>
  );
}

function State({ state }: { state: Loadable<unknown> }) {
  if (state.is === 'failed')
    return <p class="problem">{`${state.fault.what} ${state.fault.advice ?? ''}`}</p>;
  return state.is === 'loading' && !state.before ? <p class="note waiting">Loading…</p> : null;
}
