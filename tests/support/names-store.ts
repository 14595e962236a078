/** A store that holds names and what they are linked with, and nothing else. */
import type { Runner } from '../../shared/store/engine.ts';
import type { Named } from '../../shared/store/graph/search/documents.ts';

export function namesStore() {
  const all = new Map<string, Named>();
  const answer = (name: string, ids: readonly string[]): object[] => {
    const found = ids.flatMap((id) => all.get(id) ?? []);
    if (name === 'allEntityIds') return [...all.keys()].sort().map((id) => ({ id }));
    if (name === 'namedEntities') return found.map(({ links: _, ...rest }) => rest);
    return found.flatMap(({ id: from, links }) => links.map((to) => ({ from, to })));
  };
  return {
    all,
    /** What goes takes the links to it with it; there is none to what is not there. */
    write(changes: readonly (readonly [id: string, named: Named | null])[]): void {
      for (const [id, named] of changes) {
        if (named) all.set(id, named);
        else all.delete(id);
      }
      for (const [id, named] of all)
        all.set(id, { ...named, links: named.links.filter((link) => all.has(link)) });
    },
    runner: {
      run: async ({ name }: { name: string }, params: { ids?: readonly string[] }) =>
        answer(name, params.ids ?? []),
    } as unknown as Runner,
  };
}
