import { useRef } from 'preact/hooks';
import type { Panel } from '../../state/view/view.ts';
import { Search } from '../explore/Search.tsx';
import { useDesk, useLink } from './context.ts';
import { useOpen } from './use-open.ts';

const PLACES: readonly { readonly name: string; readonly panel: Panel }[] = [
  { name: 'Articles', panel: { is: 'articles', page: 1 } },
  { name: 'Query', panel: { is: 'query', cypher: '' } },
  { name: 'Review', panel: { is: 'review' } },
  { name: 'Sources', panel: { is: 'sources' } },
  { name: 'Add', panel: { is: 'add' } },
];

/** The head of the page. */
export function Bar() {
  const { explorer, actions } = useDesk();
  const link = useLink();
  const dark = explorer.theme.value === 'dark';
  return (
    <header class="bar">
      <a class="wordmark" href={link({ is: 'shown' })}>
        Dramatis
      </a>
      <Search />
      <Places />
      <button
        type="button"
        class="theme"
        aria-label={dark ? 'Light theme' : 'Dark theme'}
        aria-pressed={dark}
        title={dark ? 'Light theme' : 'Dark theme'}
        onClick={actions.toggleTheme}
      >
        <svg viewBox="-10 -10 20 20" aria-hidden="true">
          <circle r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
          <path d="M0 -7A7 7 0 0 1 0 7Z" fill="currentColor" />
        </svg>
      </button>
    </header>
  );
}

/** The ways to the other pages: a row where there is room for it, else behind a button. */
function Places() {
  const { explorer } = useDesk();
  const link = useLink();
  const place = useRef<HTMLElement>(null);
  const { isOpen, setOpen } = useOpen(place);
  const here = explorer.view.value.panel.is;
  return (
    <nav class={`places ${isOpen ? 'is-open' : ''}`} aria-label="Places" ref={place}>
      <button
        type="button"
        class="places-menu"
        aria-expanded={isOpen}
        aria-controls="places"
        onClick={() => setOpen(!isOpen)}
      >
        Menu
      </button>
      <ul id="places">
        {PLACES.map(({ name, panel }) => (
          <li key={name}>
            <a
              href={link(panel)}
              aria-current={panel.is === here ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
