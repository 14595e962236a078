import { useState } from 'preact/hooks';
import { SAVED_NAME_LENGTH } from '../../../../shared/contract/query.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { viewOfKept } from '../../state/explore/kept-actions.ts';
import { shownValue } from '../../state/loadable.ts';
import { encodeView } from '../../state/view/address.ts';
import { useDesk } from '../frame/context.ts';
import { Heading } from '../frame/Heading.tsx';
import { FaultNotice, Waiting } from '../frame/Notice.tsx';

/** Views that were kept under a name, for everybody who opens this graph; apart from its export. */
export function ViewsPanel() {
  const { explorer, actions } = useDesk();
  const state = explorer.work.saved.value;
  const list = shownValue(state);
  return (
    <section class="views">
      <Heading over="Graph">Views</Heading>
      <p class="note">
        A view is what is on the graph now, with its filters and its time. It is kept with this graph, not in
        its export; the address of the page is a view as well, and can be copied.
      </p>
      <Keep names={list?.saved.map(({ name }) => name) ?? []} />
      {state.is === 'failed' && <FaultNotice fault={state.fault} />}
      {!list && state.is !== 'failed' && <Waiting>Loading…</Waiting>}
      {list?.saved.length === 0 && <p class="note">None was kept yet.</p>}
      <ol class="view-rows" aria-label="Views that were kept">
        {list?.saved.map(({ name, value, at }) => (
          <li key={name}>
            <button
              type="button"
              class="plain name"
              disabled={!viewOfKept(value)}
              onClick={() => actions.openView(value)}
            >
              <bdi>{name}</bdi>
            </button>
            <span class="note">{dateText(at)}</span>
            <button type="button" class="plain" onClick={() => void actions.removeView(name)}>
              Remove<span class="unseen"> {name}</span>
            </button>
          </li>
        ))}
      </ol>
      <p>
        <button type="button" class="plain" onClick={actions.startAnew}>
          Start anew
        </button>
      </p>
    </section>
  );
}

function Keep({ names }: { names: readonly string[] }) {
  const { explorer, actions } = useDesk();
  const [name, setName] = useState('');
  const { busy, fault } = explorer.keeping.value;
  const replaces = names.includes(name.trim());
  const length = encodeView(explorer.view.value).length;
  return (
    <form
      class="keep"
      onSubmit={(event) => {
        event.preventDefault();
        void actions.keepView(name).then((isKept) => isKept && setName(''));
      }}
    >
      <label class="field">
        <span>Keep this view as</span>
        <input
          type="text"
          value={name}
          maxLength={SAVED_NAME_LENGTH}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={busy || name.trim() === ''}>
        {replaces ? 'Replace' : 'Keep'}
      </button>
      <p class="note keep-note" role="status">
        {fault ? (
          <span class="problem">{`${fault.what} ${fault.advice ?? ''}`}</span>
        ) : (
          length > LONG && `Its address has ${length} letters.`
        )}
      </p>
    </form>
  );
}

/** Letters of an address beyond which some programs cut it. */
const LONG = 2_000;
