import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FoundHit } from '../../../../shared/contract/index.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { KIND_NAMES, kindDefinition } from '../../../../shared/schema/index.ts';
import { matchText, nearBefore, type SearchState } from '../../state/explore/search.ts';
import { counted, numberText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { KindLine } from '../frame/KindLine.tsx';
import { isTyping } from '../frame/typing.ts';

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
    } else if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      actions.moveKind(event.key === 'ArrowRight' ? 1 : -1);
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
        aria-label="Search persons, roles, organizations, events and the text of articles"
        aria-expanded={state.open}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={state.open && state.marked >= 0 ? `hit-${state.marked}` : undefined}
        placeholder="Search names and articles"
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
      {state.open && <Hits state={state} />}
    </search>
  );
}

function Hits({ state }: { state: SearchState }) {
  const { actions } = useDesk();
  const { hits, articles, marked } = state;
  return (
    <div class="hits">
      <KindChips state={state} />
      <div id="hits" role="listbox" aria-label="Matches">
        {hits.map((hit, index) => (
          <Option key={hit.id} index={index} marked={index === marked} choose={() => actions.choose(hit)}>
            <Glyph kind={hit.kind} spoken />
            <bdi class="hit-name">{hit.name}</bdi>
            <span class="hit-more">
              <KindLine node={hit} /> · {counted(hit.degree, 'connection')}
              <Match hit={hit} />
            </span>
          </Option>
        ))}
        {articles.map(({ article, before, match, after }, index) => (
          <Option
            key={`article ${article.id}`}
            index={hits.length + index}
            marked={hits.length + index === marked}
            choose={() => actions.chooseArticle(article)}
            kind="is-article"
          >
            <span class="hit-sign" role="img" aria-label="article">
              ¶
            </span>
            <bdi class="hit-name">{articleName(article)}</bdi>
            <span class="hit-more" dir="auto">
              {nearBefore(before)}
              <mark>{match}</mark>
              {after}
            </span>
          </Option>
        ))}
      </div>
      <Note state={state} />
    </div>
  );
}

/** How many hits there are of each kind, and the way to one kind alone; by keyboard with Alt and an arrow. */
function KindChips({ state: { counts, kind } }: { state: SearchState }) {
  const { actions } = useDesk();
  const kinds = KIND_NAMES.filter((each) => (counts[each] ?? 0) > 0);
  if (kinds.length === 0 && kind === null) return null;
  return (
    <fieldset class="hit-kinds" title="Alt+← and Alt+→ go through the kinds">
      <legend class="unseen">Kinds of matches</legend>
      {kinds.map((each) => (
        <button
          key={each}
          type="button"
          tabIndex={-1}
          aria-pressed={each === kind}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => actions.searchKind(each === kind ? null : each)}
        >
          <Glyph kind={each} /> {kindDefinition(each).plural}{' '}
          <span class="count">{numberText(counts[each] ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Match({ hit }: { hit: FoundHit }) {
  const text = matchText(hit);
  return text === null ? null : (
    <>
      {' · '}
      <bdi>{text}</bdi>
    </>
  );
}

function Note({ state: { status, hits, total, articles, totalArticles, unread } }: { state: SearchState }) {
  const found = hits.length + articles.length;
  const more = [
    total > hits.length && `${hits.length} of ${counted(total, 'match', 'matches')}`,
    unread > 0 && `${counted(unread, 'article')} not looked through yet`,
    totalArticles > articles.length && `${articles.length} of ${counted(totalArticles, 'article')}`,
  ].flatMap((each) => each || []);
  return (
    <p class="hits-note" role="status">
      {status === 'failed' && 'The service does not answer.'}
      {status === 'waiting' && found === 0 && 'Searching…'}
      {status === 'answered' && found === 0 && 'Neither a name nor an article has these words.'}
      {found > 0 && more.join(', ')}
    </p>
  );
}

interface OptionProps {
  readonly index: number;
  readonly marked: boolean;
  readonly choose: () => void;
  readonly kind?: string;
  readonly children: ComponentChildren;
}

function Option({ index, marked, choose, kind = '', children }: OptionProps) {
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
      class={`hit ${kind}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      {children}
    </div>
  );
}
