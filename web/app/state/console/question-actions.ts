import { batch } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import type { Explorer } from '../explorer.ts';
import { IDLE } from '../loadable.ts';
import { createResource } from '../resource.ts';
import type { editorActions } from './editor-actions.ts';

/** Asking in English: a question that is understood becomes a query in the editor, which runs at once. */
export function questionActions(
  atoms: Pick<Explorer['console'], 'forms' | 'question'>,
  api: Pick<Client, 'question'>,
  editor: Pick<ReturnType<typeof editorActions>, 'give' | 'fillAnew'>,
  runQuery: () => Promise<void>,
) {
  const forms = createResource(atoms.forms);

  return {
    async listQuestions(): Promise<void> {
      await forms.ask('', async () => (await api.question({ body: { text: '' } })).forms);
    },
    async askQuestion(text: string): Promise<void> {
      if (text.trim() === '') return;
      const questions = createResource(atoms.question);
      const answer = await questions.ask(text, () => api.question({ body: { text } }));
      if (!answer?.question) return;
      const { cypher, params } = answer.question;
      batch(() => {
        editor.give(cypher);
        editor.fillAnew(cypher, params);
      });
      await runQuery();
    },
    /** The field is empty again: what was said of its question is of nothing now. */
    forgetQuestion(): void {
      atoms.question.value = IDLE;
    },
  };
}
