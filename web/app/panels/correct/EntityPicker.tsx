import { useEffect, useState } from 'preact/hooks';
import type { FoundHit } from '../../../../shared/contract/index.ts';
import type { Kind } from '../../../../shared/schema/index.ts';
import type { Chosen } from '../../state/correct/drafts.ts';
import { found, markedHit, moved, NOTHING_SOUGHT, notFound, sought } from '../../state/correct/finding.ts';
import { counted } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { KindLine } from '../frame/KindLine.tsx';

interface Properties {
  readonly label: string;
  readonly chosen: Chosen | null;
  /** Only entities of this kind. */
  readonly kind?: Kind | undefined;
  readonly onChoose: (chosen: Chosen | null) => void;
}

/** An entity picked by search, with the keyboard alone: a combobox as the ARIA Authoring Practices describe it. */
export function EntityPicker({ label, chosen, kind, onChoose }: Properties) {
  if (!chosen) return <Finder label={label} kind={kind} onChoose={onChoose} />;
  return (
    <div class="field">
      <span>{label}</span>
      <p class="picked">
        <Glyph kind={chosen.kind} spoken />
        <bdi>{chosen.name}</bdi>
        <button type="button" class="plain" onClick={() => onChoose(null)}>
          Change<span class="unseen"> {label}</span>
        </button>
      </p>
    </div>
  );
}

function Finder({ label, kind, onChoose }: Omit<Properties, 'chosen'>) {
  const { state, seek, move } = useFinding(kind);
  const { hits, marked } = state;
  const id = `pick-${label.replaceAll(/\W+/g, '-').toLowerCase()}`;
  const choose = (hit: FoundHit | null) => hit && onChoose({ id: hit.id, kind: hit.kind, name: hit.name });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') choose(markedHit(state));
    else return;
    event.preventDefault();
  };
  return (
    <div class="field picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits.length > 0 ? `${id}-${marked}` : undefined}
        placeholder="Search for a name"
        value={state.text}
        onInput={(event) => seek(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-hits`} role="listbox" aria-label={label} class="picker-hits" hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <Hit
            key={hit.id}
            id={`${id}-${index}`}
            hit={hit}
            isMarked={index === marked}
            onChoose={() => choose(hit)}
          />
        ))}
      </div>
      <p class="note" role="status">
        {state.status === 'answered' && hits.length === 0 && 'No name is like that.'}
        {state.fault && `${state.fault.what} ${state.fault.advice ?? ''}`}
      </p>
    </div>
  );
}

/** What is found for the text as it stands, and what moves through it. */
function useFinding(kind: Kind | undefined) {
  const { actions } = useDesk();
  const [state, setState] = useState(NOTHING_SOUGHT);
  const { text } = state;
  useEffect(() => {
    if (text.trim() === '') return;
    return actions.findEntities(text, kind, {
      found: (hits) => setState((now) => found(now, hits)),
      failed: (fault) => setState((now) => notFound(now, fault)),
    });
  }, [text, kind, actions]);
  return {
    state,
    seek: (next: string) => setState((now) => sought(now, next)),
    move: (by: 1 | -1) => setState((now) => moved(now, by)),
  };
}

interface HitProperties {
  readonly id: string;
  readonly hit: FoundHit;
  readonly isMarked: boolean;
  readonly onChoose: () => void;
}

function Hit({ id, hit, isMarked, onChoose }: HitProperties) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox asks for
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox asks for
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      class="hit"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Glyph kind={hit.kind} spoken />
      <bdi class="hit-name">{hit.name}</bdi>
      <span class="hit-more">
        <KindLine node={hit} /> · {counted(hit.degree, 'connection')}
      </span>
    </div>
  );
}
