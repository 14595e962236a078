import type { ComponentChildren } from 'preact';
import { useDesk } from './context.ts';

/** The head of a panel: what it is, its title, and the ways out. */
export function Heading({ over, children }: { over?: ComponentChildren; children: ComponentChildren }) {
  const { actions, explorer } = useDesk();
  const closable = explorer.view.value.panel.is !== 'shown';
  const wide = explorer.pages.wide.value;
  return (
    <header class="heading">
      <div class="heading-line">
        <div class="over">{over}</div>
        {closable && (
          <div class="heading-ways">
            <button
              type="button"
              class="plain widen"
              aria-pressed={wide}
              aria-label="Wide panel"
              onClick={actions.toggleWide}
            >
              {wide ? 'Narrower' : 'Wider'}
            </button>
            <button type="button" class="plain" onClick={actions.back}>
              Back
            </button>
            <button type="button" class="plain" onClick={actions.close} aria-label="Close (Esc)">
              Close
            </button>
          </div>
        )}
      </div>
      <h1 tabIndex={-1} dir="auto">
        {children}
      </h1>
    </header>
  );
}
