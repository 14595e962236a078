import { useEffect } from 'preact/hooks';
import { filtersSet } from '../../state/view/left-out.ts';
import type { Panel } from '../../state/view/view.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { isTyping } from '../frame/typing.ts';

const WAYS: readonly { readonly name: string; readonly panel: Panel }[] = [
  { name: 'Filters', panel: { is: 'filters' } },
  { name: 'Timeline', panel: { is: 'timeline' } },
  { name: 'Paths', panel: { is: 'paths', ids: [], types: [] } },
  { name: 'Views', panel: { is: 'views' } },
];

/** Undo and redo, and the ways to work on what is on the graph. */
export function Workbar() {
  const { explorer, actions } = useDesk();
  const link = useLink();
  const { panel, selected } = explorer.view.value;
  const { undo, redo } = actions.nextSteps();
  const active = filtersSet(explorer.view.value);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) actions.undo();
      else if (key === 'y' || key === 'z') actions.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
  return (
    <div class="workbar">
      <Step
        does="Undo"
        what={undo}
        keys="Ctrl+Z"
        path="M-4 -5L-7 -2L-4 1M-7 -2H2A4 4 0 0 1 2 6H-2"
        run={actions.undo}
      />
      <Step
        does="Redo"
        what={redo}
        keys="Ctrl+Shift+Z"
        path="M4 -5L7 -2L4 1M7 -2H-2A4 4 0 0 0 -2 6H2"
        run={actions.redo}
      />
      <nav class="workways" aria-label="Work on the graph">
        {WAYS.map(({ name, panel: to }) => (
          <a
            key={name}
            href={link(to.is === 'paths' ? { ...to, ids: selected.slice(0, 5) } : to)}
            aria-current={panel.is === to.is ? 'page' : undefined}
          >
            {name}
            {to.is === 'filters' && active > 0 && (
              <span class="badge">
                {active}
                <span class="unseen"> active</span>
              </span>
            )}
          </a>
        ))}
      </nav>
    </div>
  );
}

interface StepProps {
  readonly does: string;
  /** What it would do; null where there is nothing to do. */
  readonly what: string | null;
  readonly keys: string;
  readonly path: string;
  readonly run: () => void;
}

/** A button that is never taken out of the order of the keyboard: focus stays where it is at the last step. */
function Step({ does, what, keys, path, run }: StepProps) {
  const text = what === null ? `${does}: nothing` : `${does}: ${what}`;
  return (
    <button
      type="button"
      class="step"
      aria-label={text}
      aria-disabled={what === null}
      title={`${text} (${keys})`}
      onClick={run}
    >
      <svg viewBox="-10 -10 20 20" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
}
