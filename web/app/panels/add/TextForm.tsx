import { useEffect, useState } from 'preact/hooks';
import { EMPTY_PASTE, isBusy, type PastedText, pasteProblem } from '../../state/add/adding.ts';
import { withField, withText } from '../../state/add/paste-head.ts';
import { useDesk } from '../frame/context.ts';

const FIELDS: readonly { key: 'title' | 'source' | 'date' | 'url'; label: string; hint: string }[] = [
  { key: 'title', label: 'Title', hint: '' },
  { key: 'source', label: 'Source', hint: 'The Daily Example' },
  { key: 'date', label: 'Date', hint: '2024-03-24' },
  { key: 'url', label: 'Address', hint: 'https://' },
];

/** A text that is pasted, with what is known of it. */
export function TextForm() {
  const { explorer, actions } = useDesk();
  const { input, status } = explorer.adding.value;
  const [paste, setPaste] = useState<PastedText>(
    input?.is === 'text' && status !== 'done' ? input.paste : EMPTY_PASTE,
  );
  const [problem, setProblem] = useState<string | null>(null);
  // What is stored leaves the form; what was dropped and not stored comes into one that is empty.
  useEffect(() => {
    if (input?.is !== 'text') return;
    if (status === 'done' && input.paste === paste) setPaste(EMPTY_PASTE);
    if (status === 'idle' && paste.text === '') setPaste(input.paste);
  }, [status]);
  const busy = isBusy(explorer.adding.value);
  const change = (next: PastedText) => {
    setPaste(next);
    setProblem(null);
  };
  const send = async (work: 'look' | 'store') => {
    const found = pasteProblem(paste);
    setProblem(found);
    if (found) return;
    await actions[work]({ is: 'text', paste });
  };
  return (
    <form
      class="group form"
      onSubmit={(event) => {
        event.preventDefault();
        void send('look');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send('look');
      }}
    >
      <h2>Text</h2>
      <label class="field">
        <span>Text of the article</span>
        <textarea
          rows={7}
          value={paste.text}
          onInput={(event) => change(withText(paste, event.currentTarget.value))}
        />
      </label>
      <div class="field-pairs">
        {FIELDS.map(({ key, label, hint }) => (
          <label key={key} class="field">
            <span>{label}</span>
            <input
              type="text"
              placeholder={hint}
              value={paste[key]}
              onInput={(event) => change(withField(paste, key, event.currentTarget.value))}
            />
          </label>
        ))}
      </div>
      <p class="note">
        Title and date are filled in where the first lines of the text tell them. What you leave out stays
        unknown. A date lets “on Sunday” become a day.
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="add-ways">
        <button type="submit" class="button" disabled={busy}>
          Preview
        </button>
        <button type="button" class="plain" disabled={busy} onClick={() => void send('store')}>
          Store without a preview
        </button>
      </div>
    </form>
  );
}
