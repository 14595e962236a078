import type { Client } from '../../../../shared/contract/client.ts';
import type { FoundHit } from '../../../../shared/contract/index.ts';
import type { Kind } from '../../../../shared/schema/index.ts';
import type { Host } from '../host.ts';

/** Milliseconds of rest after which a name is searched for, and hits that a form lists. */
const REST = 120;
const HITS = 8;

/** Finding an entity for a form, apart from the search of the page. */
export function findingActions(api: Pick<Client, 'search'>, clock: Pick<Host, 'after'>) {
  return {
    /** Tells hits once the reader pauses; none where it fails. The returned function calls it off. */
    findEntities(
      text: string,
      kind: Kind | undefined,
      told: (hits: readonly FoundHit[]) => void,
    ): () => void {
      let off = false;
      const ask = async (): Promise<void> => {
        const query = { q: text.trim(), limit: HITS, kind };
        const hits = await api.search({ query }).then(
          (found) => found.hits,
          () => [],
        );
        if (!off) told(hits);
      };
      const callOff = clock.after(REST, () => void ask());
      return () => {
        off = true;
        callOff();
      };
    },
  };
}
