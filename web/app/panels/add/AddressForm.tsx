import { useEffect, useState } from 'preact/hooks';
import { addressesIn, addressesProblem, isBusy } from '../../state/add/adding.ts';
import { useDesk } from '../frame/context.ts';

/** Addresses of pages and feeds: looked at, fetched once, or watched from now on. */
export function AddressForm() {
  const { explorer, actions } = useDesk();
  const { input, status } = explorer.adding.value;
  const [text, setText] = useState(
    input?.is === 'addresses' && status !== 'done' ? input.addresses.join('\n') : '',
  );
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (status === 'done' && input?.is === 'addresses' && input.addresses.join('\n') === text) setText('');
  }, [status]);
  const { saving, told, fault } = explorer.pages.sources.value;
  const busy = isBusy(explorer.adding.value) || saving;
  const checked = (): string[] | null => {
    const found = addressesProblem(text);
    setProblem(found);
    return found === null ? addressesIn(text).addresses : null;
  };
  const send = async (work: 'look' | 'store') => {
    const addresses = checked();
    if (!addresses) return;
    await actions[work]({ is: 'addresses', addresses });
  };
  const watch = async () => {
    let all = checked() !== null;
    for (const address of addressesIn(text).addresses) if (all) all = await actions.watchSource(address);
    if (all) setText('');
  };
  return (
    <form
      class="group form"
      onSubmit={(event) => {
        event.preventDefault();
        void send('look');
      }}
    >
      <h2>Addresses</h2>
      <label class="field">
        <span>Addresses of pages or feeds, one a line</span>
        <textarea
          rows={3}
          inputMode="url"
          spellcheck={false}
          placeholder="https://news.example/feed.xml"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
        />
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {fault && (
        <p class="problem" role="alert">
          {fault.what} {fault.advice}
        </p>
      )}
      <p class="note" role="status">
        {told}
      </p>
      <div class="add-ways">
        <button type="submit" class="button" disabled={busy}>
          Preview
        </button>
        <button type="button" class="plain" disabled={busy} onClick={() => void send('store')}>
          Fetch and store
        </button>
        <button type="button" class="plain" disabled={busy} onClick={() => void watch()}>
          Watch from now on
        </button>
      </div>
    </form>
  );
}
