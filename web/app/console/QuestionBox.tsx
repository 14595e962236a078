import { useRef, useState } from 'preact/hooks';
import type { QuestionAnswer } from '../../../shared/contract/query.ts';
import { useDesk } from '../panels/frame/context.ts';
import { Glyph } from '../panels/frame/Glyph.tsx';
import { shownValue } from '../state/loadable.ts';

/** A sentence becomes Cypher, which is shown, runs and can be changed; no model is asked, only forms of questions. */
export function QuestionBox() {
  const { explorer, actions } = useDesk();
  const [text, setText] = useState('');
  const state = explorer.console.question.value;
  const answer = shownValue(state);
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="question">
      <form
        class="question-form"
        onSubmit={(event) => {
          event.preventDefault();
          void actions.askQuestion(text);
        }}
      >
        <label class="unseen" for="question">
          Question in English
        </label>
        <input
          ref={field}
          id="question"
          type="text"
          maxLength={500}
          autocomplete="off"
          placeholder="Ask in a sentence: who was … in 2019"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            if (event.currentTarget.value.trim() === '') actions.forgetQuestion();
          }}
        />
        <button type="submit" class="button is-quiet" disabled={text.trim() === ''}>
          Ask
        </button>
      </form>
      <div role="status">
        {state.is === 'loading' && <p class="note">Reading the question…</p>}
        {state.is === 'failed' && <p class="problem">{`${state.fault.what} ${state.fault.advice ?? ''}`}</p>}
        {answer && <Answer answer={answer} />}
      </div>
      <Forms
        take={(example) => {
          setText(example);
          field.current?.focus();
        }}
      />
    </div>
  );
}

function Answer({ answer: { question, because } }: { answer: QuestionAnswer }) {
  const { actions } = useDesk();
  if (!question) return <p class="problem">{because}</p>;
  return (
    <p class="question-answer">
      <span>{question.reads}</span>{' '}
      {question.resolved.map(({ parameter, id, kind, name, others }) => (
        <span key={parameter} class="taken-for">
          <Glyph kind={kind} spoken /> <bdi>{name}</bdi>
          {others.length > 0 && (
            <select
              aria-label={`Who is meant by ${name}`}
              onChange={(event) =>
                actions.fillField(parameter, { type: 'text', text: event.currentTarget.value })
              }
            >
              {[{ id, kind, name }, ...others].map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          )}
        </span>
      ))}
      <button type="button" class="plain" onClick={() => void actions.runQuery()}>
        Run this query
      </button>
    </p>
  );
}

/** Every form that is known; those that are closest to what was asked come first. */
function Forms({ take }: { take: (example: string) => void }) {
  const { explorer, actions } = useDesk();
  const answer = shownValue(explorer.console.question.value);
  const forms = answer?.forms ?? shownValue(explorer.console.forms.value) ?? [];
  return (
    <details
      class="forms"
      open={answer !== null && !answer.question}
      onToggle={(event) => {
        if (event.currentTarget.open && !answer) void actions.listQuestions();
      }}
    >
      <summary>Questions that are understood</summary>
      <ul>
        {forms.map(({ template, form, example }) => (
          <li key={template}>
            <button type="button" class="plain" onClick={() => take(example)}>
              {form}
            </button>
            <span class="note">{example}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
