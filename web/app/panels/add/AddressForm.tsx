import { useEffect, useState } from 'preact/hooks';
import { type Adding, addressesIn, addressesProblem, isBusy } from '../../state/add/adding.ts';
import { useDesk } from '../frame/context.ts';

/** What is written into the form; what was stored leaves it, what was dropped and not stored comes into it. */
function useText({ input, status }: Adding) {
  const given = input?.is === 'addresses' ? input.addresses.join('\n') : '';
  const [text, setText] = useState(status === 'done' ? '' : given);
  useEffect(() => {
    if (given === '') return;
    if (status === 'done' && given === text) setText('');
    if (status === 'idle' && text === '') setText(given);
  }, [status]);
  return [text, setText] as const;
}

/** Addresses of pages and feeds: looked at, fetched once, or watched from now on. */
export function AddressForm() {
  const { explorer, actions } = useDesk();
  const [text, setText] = useText(explorer.adding.value);
  const [problem, setProblem] = useState<string | null>(null);
  const { saving, told, refused } = explorer.pages.sources.value;
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
      {refused && (
        <p class="problem" role="alert">
          {refused.what} {refused.advice}
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
