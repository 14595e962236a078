import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../panels/frame/context.ts';
import { Heading } from '../panels/frame/Heading.tsx';
import { Divider } from './Divider.tsx';
import { Editor } from './Editor.tsx';
import { Parameters } from './Parameters.tsx';
import { QuestionBox } from './QuestionBox.tsx';
import { Results } from './Results.tsx';
import { RunBar } from './RunBar.tsx';
import { Shelves } from './Shelves.tsx';

/** Asking the graph in Cypher or in a sentence: the question, its result, and what there is to ask from. */
export function Console() {
  const { explorer, actions } = useDesk();
  const { panel } = explorer.view.value;
  const full = panel.is === 'query' && panel.full === true;
  const run = useRef<HTMLButtonElement>(null);
  useEffect(() => void actions.openShelf(explorer.console.shelf.peek()), [explorer, actions]);
  return (
    <section class={`console ${full ? 'is-full' : ''}`}>
      <Divider />
      <Heading over="Ask the graph">Query</Heading>
      <div class="console-body">
        <div class="console-main">
          <QuestionBox />
          <form
            class="console-form"
            onSubmit={(event) => {
              event.preventDefault();
              void actions.runQuery();
            }}
          >
            <Editor onLeave={() => run.current?.focus()} />
            <Parameters />
            <RunBar run={run} />
          </form>
          <Results />
        </div>
        <Shelves />
      </div>
    </section>
  );
}
