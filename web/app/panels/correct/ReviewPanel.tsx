import { useEffect } from 'preact/hooks';
import type { Question, QuestionSide, WhyReason } from '../../../../shared/contract/index.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { changeSummary } from '../../state/correct/change.ts';
import {
  type Answer,
  keyMeaning,
  pairKey,
  presentQuestion,
  progress,
} from '../../state/correct/reviewing.ts';
import { shownValue } from '../../state/loadable.ts';
import { counted, kindText, numberText, propertyTexts } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { Heading } from '../frame/Heading.tsx';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';
import { isTyping } from '../frame/typing.ts';
import { ReviewWays } from './ReviewWays.tsx';

/** Pairs that may be one, one after the other, to be worked through by keyboard. */
export function ReviewPanel() {
  const { explorer, actions } = useDesk();
  const state = explorer.pages.reviewing.value;
  const question = presentQuestion(state);
  const { at, of } = progress(state);
  useKeys();
  return (
    <section class="review">
      <Heading
        over={state.status === 'ready' && question ? `${numberText(at)} of ${numberText(of)}` : 'Review'}
      >
        Are these one?
      </Heading>
      <ReviewWays />
      {state.status === 'failed' && state.fault && <FaultNotice fault={state.fault} />}
      {(state.status === 'idle' || state.status === 'loading') && <Skeleton lines={16} />}
      {state.status === 'ready' && (question ? <Asked question={question} /> : <Done />)}
      {state.status === 'ready' && (
        <div class="review-foot">
          <Answers disabled={!question || state.saving} back={state.behind.length > 0 && !state.saving} />
          {state.fault && (
            <p class="problem" role="alert">
              {state.fault.what} {state.fault.advice}{' '}
              <button type="button" class="plain" onClick={() => void actions.loadReview()}>
                Ask again
              </button>
            </p>
          )}
          <p class="note" role="status" dir="auto">
            {state.told}
          </p>
        </div>
      )}
    </section>
  );
}

/** Keys count where no field has them and no form is open. */
function useKeys(): void {
  const { explorer, actions } = useDesk();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (explorer.pages.deciding.peek().draft) return;
      const meaning = keyMeaning(event.key);
      if (!meaning) return;
      event.preventDefault();
      void (meaning === 'undo' ? actions.stepBack() : actions.answer(meaning));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [explorer, actions]);
}

const ANSWERS: readonly { readonly answer: Answer; readonly reads: string; readonly key: string }[] = [
  { answer: 'same', reads: 'Same', key: 's' },
  { answer: 'different', reads: 'Different', key: 'd' },
  { answer: 'skip', reads: 'Skip', key: 'k' },
];

function Answers({ disabled, back }: { disabled: boolean; back: boolean }) {
  const { actions } = useDesk();
  return (
    <fieldset class="answers">
      <legend class="unseen">Answers</legend>
      {ANSWERS.map(({ answer, reads, key }) => (
        <button
          key={key}
          type="button"
          class="answer"
          aria-keyshortcuts={key}
          disabled={disabled}
          onClick={() => void actions.answer(answer)}
        >
          {reads}{' '}
          <span class="key-hint" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
      <button
        type="button"
        class="answer"
        aria-keyshortcuts="u"
        disabled={!back}
        onClick={() => void actions.stepBack()}
      >
        Undo{' '}
        <span class="key-hint" aria-hidden="true">
          u
        </span>
      </button>
    </fieldset>
  );
}

function Done() {
  const { behind } = useDesk().explorer.pages.reviewing.value;
  const link = useLink();
  return (
    <div class="review-done">
      <p>
        {behind.length > 0
          ? 'Nothing is left to ask.'
          : 'No two are so much alike that they would have to be asked about.'}
      </p>
      {behind.length > 0 && (
        <p class="note">
          {counted(behind.filter(({ decision }) => decision !== null).length, 'decision')} taken here;{' '}
          <a href={link({ is: 'decisions' })}>see them all</a>.
        </p>
      )}
    </div>
  );
}

function Asked({ question }: { question: Question }) {
  return (
    <div key={pairKey(question)} class="question">
      <div class="sides">
        <Side side={question.a} />
        <Side side={question.b} />
      </div>
      <Reasons reasons={question.reasons} />
      <IfMerged question={question} />
    </div>
  );
}

function Side({ side: { entity, names, sentences } }: { side: QuestionSide }) {
  const link = useLink();
  const others = names.filter((name) => name !== entity.name);
  return (
    <section class="side" aria-label={entity.name.slice(0, 200)}>
      <h2>
        <Glyph kind={entity.kind} spoken />{' '}
        <a href={link({ is: 'entity', id: entity.id })}>
          <bdi>{entity.name}</bdi>
        </a>
      </h2>
      <p class="byline">
        {kindText(entity)} · {counted(entity.degree, 'connection')}
        {propertyTexts(entity).map(([label, text]) => (
          <span key={label}>
            {' · '}
            {label} <bdi>{text}</bdi>
          </span>
        ))}
      </p>
      {others.length > 0 && (
        <p class="aliases">
          also <bdi>{others.slice(0, 6).join(', ')}</bdi>
        </p>
      )}
      {sentences.map(({ article, title, publishedAt, before, quote, after }) => (
        <figure key={`${article} ${before} ${quote}`} class="side-quote">
          <blockquote dir="auto">
            {before}
            <mark>{quote}</mark>
            {after}
          </blockquote>
          <figcaption class="byline">
            <a href={link({ is: 'article', id: article, claim: null })}>
              <bdi>{articleName({ id: article, title })}</bdi>
            </a>
            {publishedAt && ` · ${dateText(publishedAt)}`}
          </figcaption>
        </figure>
      ))}
      {sentences.length === 0 && <p class="note">No sentence is kept of it.</p>}
    </section>
  );
}

/** What speaks for one and what for two, each with how much it counts. */
function Reasons({ reasons }: { reasons: readonly WhyReason[] }) {
  const counting = reasons.filter(({ weight, score }) => weight * score !== 0);
  if (counting.length === 0) return null;
  return (
    <section class="reasons">
      <h3>Why it is asked</h3>
      <ul>
        {counting.map(({ feature, score, weight, reason }) => {
          const counts = weight * score;
          return (
            <li key={`${feature} ${reason}`} class={counts > 0 ? 'is-for' : 'is-against'}>
              <span class="reason-sign" role="img" aria-label={counts > 0 ? 'for one' : 'for two'}>
                {counts > 0 ? '+' : '−'}
                {Math.abs(counts).toFixed(1)}
              </span>
              <span dir="auto">{reason}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What it would change if they were one, before anybody says so. */
function IfMerged({ question }: { question: Question }) {
  const state = useDesk().explorer.pages.merged.value;
  const result = state.is !== 'idle' && state.key === pairKey(question) ? shownValue(state) : null;
  const fault = state.is === 'failed' && state.key === pairKey(question) ? state.fault : null;
  return (
    <p class="if-merged note" role="status">
      {result && `If they are one: ${changeSummary(result.difference)}`}
      {fault && `${fault.what} ${fault.advice ?? ''}`}
      {!result && !fault && 'Asking what it would change…'}
    </p>
  );
}
