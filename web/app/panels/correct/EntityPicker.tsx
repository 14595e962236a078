import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundHit } from '../../../../shared/contract/index.ts';
import type { Kind } from '../../../../shared/schema/index.ts';
import type { Chosen } from '../../state/correct/drafts.ts';
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
  const [text, setText] = useState('');
  const { hits, marked, setMarked } = useHits(text, kind);
  const id = `pick-${label.replaceAll(/\W+/g, '-').toLowerCase()}`;
  const choose = (hit: FoundHit | undefined) =>
    hit && onChoose({ id: hit.id, kind: hit.kind, name: hit.name });
  const onKeyDown = (event: KeyboardEvent) => {
    const count = hits?.length ?? 0;
    if (event.key === 'ArrowDown' && count > 0) setMarked((marked + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setMarked((marked - 1 + count) % count);
    else if (event.key === 'Enter') choose(hits?.[marked]);
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
        aria-expanded={hits !== null && hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits && hits.length > 0 ? `${id}-${marked}` : undefined}
        placeholder="Search for a name"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-hits`} role="listbox" aria-label={label} class="picker-hits" hidden={!hits?.length}>
        {hits?.map((hit, index) => (
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
        {hits?.length === 0 && 'No name is like that.'}
      </p>
    </div>
  );
}

/** What is found for the text as it stands, and which of it is marked; null where nothing is asked. */
function useHits(text: string, kind: Kind | undefined) {
  const { actions } = useDesk();
  const [hits, setHits] = useState<readonly FoundHit[] | null>(null);
  const [marked, setMarked] = useState(0);
  const asked = useRef(0);
  useEffect(() => {
    const mine = ++asked.current;
    if (text.trim() === '') return setHits(null);
    const stop = actions.findEntities(text, kind, (found) => {
      if (mine !== asked.current) return;
      setHits(found);
      setMarked(0);
    });
    return stop;
  }, [text, kind, actions]);
  return { hits, marked, setMarked };
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
