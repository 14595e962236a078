import type { Client } from '../../../../shared/contract/client.ts';
import type { FoundHit } from '../../../../shared/contract/index.ts';
import type { Kind } from '../../../../shared/schema/index.ts';
import type { Host } from '../host.ts';
import { type Fault, faultOf } from '../loadable.ts';

/** Milliseconds of rest after which a name is searched for, and hits that a form lists. */
const REST = 120;
const HITS = 8;

interface Told {
  found(hits: readonly FoundHit[]): void;
  failed(fault: Fault): void;
}

/** Finding an entity for a form, apart from the search of the page. */
export function findingActions(api: Pick<Client, 'search'>, clock: Pick<Host, 'after'>) {
  return {
    /** Tells what is found once the reader pauses. The returned function calls it off. */
    findEntities(text: string, kind: Kind | undefined, told: Told): () => void {
      let off = false;
      const ask = async (): Promise<void> => {
        try {
          const { hits } = await api.search({ query: { q: text.trim(), limit: HITS, kind } });
          if (!off) told.found(hits);
        } catch (thrown) {
          if (!off) told.failed(faultOf(thrown));
        }
      };
      const callOff = clock.after(REST, () => void ask());
      return () => {
        off = true;
        callOff();
      };
    },
  };
}
