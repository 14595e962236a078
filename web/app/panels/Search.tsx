import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../../shared/contract/index.ts';
import { kindText, numberText } from '../state/reading.ts';
import { matchedAlias, type SearchState } from '../state/search.ts';
import { useDesk } from './context.ts';
import { Glyph } from './Glyph.tsx';

/** Search as one types (WAI-ARIA combobox with a list): `/` comes here, arrows mark, Enter chooses, Esc closes. */
export function Search() {
  const { explorer, actions } = useDesk();
  const state = explorer.search.value;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      actions.moveMark(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      actions.chooseMarked();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (state.open) actions.closeSearch();
      else {
        actions.clearSearch();
        field.current?.blur();
      }
    }
  };
  return (
    <search class="search">
      <input
        ref={field}
        id="search"
        type="text"
        role="combobox"
        aria-label="Search persons, roles, organizations and events"
        aria-expanded={state.open}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={state.open && state.marked >= 0 ? `hit-${state.marked}` : undefined}
        placeholder="Search names"
        autocomplete="off"
        spellcheck={false}
        value={state.text}
        onInput={(event) => actions.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={actions.openSearch}
        onBlur={actions.closeSearch}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      {state.open && <Hits state={state} choose={actions.choose} />}
    </search>
  );
}

function Hits({ state, choose }: { state: SearchState; choose: (hit: SearchHit) => void }) {
  const { hits, total, status } = state;
  return (
    <div class="hits">
      <div id="hits" role="listbox" aria-label="Matches">
        {hits.map((hit, index) => (
          <Hit
            key={hit.id}
            hit={hit}
            index={index}
            marked={index === state.marked}
            text={state.text}
            choose={choose}
          />
        ))}
      </div>
      <p class="hits-note" role="status">
        {status === 'failed' && 'The service does not answer.'}
        {status === 'waiting' && hits.length === 0 && 'Searching…'}
        {status === 'answered' && hits.length === 0 && `No name begins with these words.`}
        {hits.length > 0 && total > hits.length && `${hits.length} of ${numberText(total)} matches`}
      </p>
    </div>
  );
}

interface HitProps {
  readonly hit: SearchHit;
  readonly index: number;
  readonly marked: boolean;
  readonly text: string;
  readonly choose: (hit: SearchHit) => void;
}

function Hit({ hit, index, marked, text, choose }: HitProps) {
  const alias = matchedAlias(hit, text);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked) row.current?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, as a combobox asks for
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox asks for
    <div
      ref={row}
      id={`hit-${index}`}
      role="option"
      aria-selected={marked}
      class="hit"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(hit)}
    >
      <Glyph kind={hit.kind} spoken />
      <bdi class="hit-name">{hit.name}</bdi>
      <span class="hit-more">
        {kindText(hit)}
        {alias && (
          <>
            {' · '}
            <bdi>{alias}</bdi>
          </>
        )}
      </span>
    </div>
  );
}

/** Whether a key is meant for a field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
