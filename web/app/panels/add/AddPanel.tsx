import { useState } from 'preact/hooks';
import type { IngestEvent } from '../../../../shared/contract/index.ts';
import { EMPTY_PASTE, type PastedText, pasteProblem, summaryText } from '../../state/add/adding.ts';
import { counted } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Heading } from '../frame/Heading.tsx';

/** Adding articles: files, dropped or chosen; or a text that is pasted. */
export function AddPanel() {
  return (
    <section>
      <Heading over="Read into the graph">Add articles</Heading>
      <WatchedLink />
      <Progress />
      <Files />
      <Paste />
    </section>
  );
}

/** The way to what is read without being added. */
function WatchedLink() {
  const link = useLink();
  return (
    <p class="note">
      <a href={link({ is: 'sources' })}>Watch a feed, a page or a folder</a>
    </p>
  );
}

function Files() {
  const { explorer, actions } = useDesk();
  const [over, setOver] = useState(false);
  const running = explorer.adding.value.status === 'running';
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) void actions.addFiles([...files]);
  };
  return (
    <section class="group">
      <h2>Files</h2>
      <label
        class={`drop ${over ? 'is-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <span>Drop files here, or choose them</span>
        <span class="note">Text, Markdown, HTML, JSON</span>
        <input
          type="file"
          multiple
          disabled={running}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}

const FIELDS: readonly { key: 'title' | 'source' | 'date' | 'url'; label: string; hint: string }[] = [
  { key: 'title', label: 'Title', hint: '' },
  { key: 'source', label: 'Source', hint: 'The Daily Example' },
  { key: 'date', label: 'Date', hint: '2024-03-24' },
  { key: 'url', label: 'Address', hint: 'https://' },
];

function Paste() {
  const { explorer, actions } = useDesk();
  const [paste, setPaste] = useState<PastedText>(EMPTY_PASTE);
  const [problem, setProblem] = useState<string | null>(null);
  const running = explorer.adding.value.status === 'running';
  const change = (key: keyof PastedText, value: string) => {
    setPaste({ ...paste, [key]: value });
    setProblem(null);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = pasteProblem(paste);
    setProblem(found);
    if (found) return;
    await actions.addPasted(paste);
    if (explorer.adding.peek().status === 'done') setPaste(EMPTY_PASTE);
  };
  return (
    <form class="group form" onSubmit={submit}>
      <h2>Text</h2>
      <label class="field">
        <span>Text of the article</span>
        <textarea
          rows={8}
          value={paste.text}
          onInput={(event) => change('text', event.currentTarget.value)}
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
              onInput={(event) => change(key, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <p class="note">What you leave out stays unknown. A date lets “on Sunday” become a day.</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" class="button" disabled={running}>
        {running ? 'Reading…' : 'Read it'}
      </button>
    </form>
  );
}

function Progress() {
  const { status, events, summary, fault } = useDesk().explorer.adding.value;
  if (status === 'idle') return null;
  return (
    <div class="progress" role="status">
      {status === 'running' && (
        <p>Reading… {events.length > 0 && `${counted(events.length, 'article')} so far`}</p>
      )}
      {summary && <p class="notice-title">{summaryText(summary)}</p>}
      {fault && (
        <p class="problem" role="alert">
          {fault.what} {fault.advice}
        </p>
      )}
      <ul class="outcomes">
        {events.slice(-12).map((event, index) => (
          <Outcome key={`${index} ${event.id}`} event={event} />
        ))}
      </ul>
    </div>
  );
}

function Outcome({ event }: { event: IngestEvent }) {
  const link = useLink();
  const title = <bdi>{event.title ?? event.id}</bdi>;
  return (
    <li class={`outcome is-${event.outcome}`}>
      {event.outcome === 'failed' ? (
        title
      ) : (
        <a href={link({ is: 'article', id: event.id, claim: null })}>{title}</a>
      )}
      <span class="byline">
        {event.outcome}
        {event.claimsAdded > 0 && `, ${counted(event.claimsAdded, 'claim')} more`}
        {event.claimsRemoved > 0 && `, ${event.claimsRemoved} fewer`}
        {event.reason && `: ${event.reason}`}
      </span>
    </li>
  );
}
