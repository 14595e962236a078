import { useEffect, useState } from 'preact/hooks';
import type { Watched, WatchedPage } from '../../../../shared/contract/index.ts';
import {
  addressProblem,
  countsText,
  kindText,
  momentText,
  nameOf,
  openText,
  queueText,
} from '../../state/add/sources.ts';
import { counted } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Heading } from '../frame/Heading.tsx';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';

/** Milliseconds between two looks at what came, while the page is open. */
const REFRESH = 5_000;

/** Folders, feeds and pages that are looked at again and again: what came of each, what failed and why. */
export function SourcesPanel() {
  const { explorer, actions } = useDesk();
  const { status, list, fault, refused, told } = explorer.pages.sources.value;
  useEffect(() => {
    const timer = setInterval(() => void actions.refreshSources(), REFRESH);
    return () => clearInterval(timer);
  }, [actions]);
  const queue = list ? queueText(list) : null;
  return (
    <section class="sources">
      <Heading over={list ? counted(list.total, 'source', 'sources') : 'What is read by itself'}>
        Watched sources
      </Heading>
      <WatchForm />
      {refused && (
        <p class="problem" role="alert">
          {refused.what} {refused.advice}
        </p>
      )}
      {fault && <FaultNotice fault={fault} />}
      {!list && status !== 'failed' && <Skeleton lines={8} />}
      {list && !list.watching && list.total > 0 && (
        <p class="note">
          This service does not look by itself. Start it with <code>dramatis start</code>, or run{' '}
          <code>dramatis watch</code>.
        </p>
      )}
      {queue && <p class="note">{queue}</p>}
      {list?.total === 0 && (
        <p class="note">
          Nothing is watched yet. A feed, a sitemap, a page or a folder is read again and again from here.
        </p>
      )}
      <ol class="source-list">
        {list?.sources.map((source) => (
          <li key={source.id}>
            <Source source={source} />
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {told}
      </p>
    </section>
  );
}

function WatchForm() {
  const { explorer, actions } = useDesk();
  const { saving } = explorer.pages.sources.value;
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = addressProblem(address);
    setProblem(wrong);
    if (wrong === null && (await actions.watchSource(address))) setAddress('');
  };
  return (
    <form class="watch-form field" onSubmit={(event) => void send(event)}>
      <label for="watch-address">Address of a feed or page, or a folder of this machine</label>
      <div class="watch-line">
        <input
          id="watch-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://news.example/feed.xml"
          value={address}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : 'watch-problem'}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={saving}>
          Watch
        </button>
      </div>
      {problem !== null && (
        <p class="problem" id="watch-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

function Source({ source }: { source: Watched }) {
  const { explorer, actions } = useDesk();
  const { opened, saving } = explorer.pages.sources.value;
  const { id, address, state, reason, advice, lookedAt, next, counts } = source;
  const name = nameOf(source);
  const isOpen = opened?.id === id;
  return (
    <article class={`source is-${state}`}>
      <h2 class="source-name" dir="auto">
        {name}
      </h2>
      <p class="byline">
        {kindText(source)} · <bdi class="source-address">{address}</bdi>
      </p>
      <p>{countsText(source)}</p>
      <p class="byline">
        {lookedAt ? `Last look ${momentText(lookedAt)}` : 'Not looked at yet'}
        {next && lookedAt && ` · next ${momentText(next)}`}
      </p>
      {state === 'failed' && reason !== null && (
        <p class="problem" dir="auto">
          {reason} {advice}
        </p>
      )}
      <div class="source-ways">
        <button type="button" class="plain" disabled={saving} onClick={() => void actions.retrySource(id)}>
          Look again<span class="unseen">: {name}</span>
        </button>
        {(isOpen || counts.failed + counts.gone > 0) && (
          <button
            type="button"
            class="plain"
            aria-expanded={isOpen}
            onClick={() => void actions.openSource(id)}
          >
            {openText(source, isOpen)}
            <span class="unseen">: {name}</span>
          </button>
        )}
        <button type="button" class="plain" disabled={saving} onClick={() => void actions.unwatchSource(id)}>
          Stop watching<span class="unseen">: {name}</span>
        </button>
      </div>
      {isOpen && <Pages title="Failed" pages={opened.failed} />}
      {isOpen && <Pages title="Gone; what they said is kept" pages={opened.gone} />}
      {isOpen && opened.failed.length + opened.gone.length === 0 && (
        <p class="note">Nothing of it fails or is gone any more.</p>
      )}
    </article>
  );
}

function Pages({ title, pages }: { title: string; pages: readonly WatchedPage[] }) {
  const link = useLink();
  if (pages.length === 0) return null;
  return (
    <section class="source-pages">
      <h3>{title}</h3>
      <ul>
        {pages.map((page) => (
          <li key={`${page.url} ${page.article}`}>
            {page.article === null ? (
              <bdi>{page.title ?? page.url}</bdi>
            ) : (
              <a href={link({ is: 'article', id: page.article, claim: null })}>
                <bdi>{page.title ?? page.url}</bdi>
              </a>
            )}
            <p class="byline" dir="auto">
              {page.reason} {page.advice}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
