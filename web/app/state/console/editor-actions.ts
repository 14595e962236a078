import { batch } from '@preact/signals';
import type { Explorer } from '../explorer.ts';
import { type Field, type Fields, fieldsFor } from './fields.ts';
import type { Params } from './query-panel.ts';
import { parametersIn } from './scan.ts';

type Atoms = Explorer['console'];

/** What stands in the editor, and in the fields of its parameters. */
export function editorActions(atoms: Atoms) {
  return {
    /** Puts a text into the editor in place of what stands there. */
    give(text: string): void {
      batch(() => {
        atoms.text.value = text;
        atoms.given.value = { text };
      });
    },
    /** Fills the fields anew for a query that came from elsewhere. */
    fillAnew(cypher: string, params: Params | undefined): void {
      batch(() => {
        atoms.fields.value = fieldsFor(parametersIn(cypher), {}, params);
        atoms.problem.value = null;
        atoms.shelf.value = null;
      });
    },
    /** What stands in the editor. */
    typeQuery(text: string): void {
      atoms.text.value = text;
    },
    fillField(name: string, field: Field): void {
      batch(() => {
        atoms.fields.value = { ...fieldsNow(atoms), [name]: field };
        if (atoms.problem.peek()?.name === name) atoms.problem.value = null;
      });
    },
    insertText(text: string): void {
      atoms.inserted.value = { text };
    },
  };
}

/** The fields of the parameters that the text has now. */
export function fieldsNow({ text, fields }: Pick<Atoms, 'text' | 'fields'>): Fields {
  return fieldsFor(parametersIn(text.peek()), fields.peek());
}
