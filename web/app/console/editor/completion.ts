import type { CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import type { Names, Proposal } from './messages.ts';
import type { Tool } from './tools.ts';

/** Proposes what may stand at the cursor: as a name is typed, behind a sign that one follows, and when asked for. */
export function completionBy(tool: Tool<Proposal>, names: () => Names): CompletionSource {
  return async (context) => {
    const from = beginning(context);
    if (from === null) return null;
    const found = await tool.ask({
      query: context.state.doc.toString(),
      caret: context.pos,
      manual: context.explicit,
      names: names(),
    });
    return found && !context.aborted ? completionOf(from, found) : null;
  };
}

/** Where the name begins that is typed; null where nothing is to be proposed. */
function beginning(context: CompletionContext): number | null {
  const from = context.matchBefore(/\$?[\p{L}\p{N}_]*$/u)?.from ?? context.pos;
  const before = context.state.sliceDoc(Math.max(0, from - 1), from);
  return context.explicit || from < context.pos || /[:.|]/.test(before) ? from : null;
}

function completionOf(from: number, found: readonly Proposal[]): CompletionResult {
  return {
    from,
    options: found.map(({ label, apply, detail, type }) => ({
      label,
      type,
      ...(apply && { apply }),
      ...(detail && { detail }),
    })),
    validFor: /^\$?[\p{L}\p{N}_]*$/u,
  };
}
