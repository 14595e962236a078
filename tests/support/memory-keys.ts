/** Keys, entities and decisions in memory, behind the statements by which a change reads them: no engine is needed. */
import { blocksOf } from '../../ingest/resolve/blocks.ts';
import type { Statements } from '../../ingest/resolve/profiles.ts';
import type { KeyRecord } from '../../ingest/resolve/tally.ts';
import type { ArticleChange } from '../../ingest/write/change.ts';
import { decisionRows, moveAnchors } from '../../ingest/write/decision-anchors.ts';
import { differenceOf, mergeDifferences, type Standing } from '../../ingest/write/difference.ts';
import { changedKeys, KeyReader, keysOfProfiles } from '../../ingest/write/keys.ts';
import { resolveChange } from '../../ingest/write/regroup.ts';
import { Writer } from '../../ingest/write/writer.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Profile } from '../../shared/model/graph.ts';
import type { Params, Row, Runner, Statement } from '../../shared/store/engine.ts';
import type { AnchorRow } from '../../shared/store/statements/decisions.ts';
import { BLOCK_PROPERTIES } from '../../shared/store/statements/write.ts';

type Answer = (params: { readonly [name: string]: unknown }) => object[];

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export class MemoryKeys implements Runner {
  readonly keys = new Map<string, KeyRecord>();
  /** The entity of each key. */
  readonly homes = new Map<string, string>();
  readonly profiles = new Map<string, Profile>();
  readonly decisions = new Map<string, Decision>();
  readonly anchors = new Map<string, AnchorRow>();
  /** How many keys were handed out since the last change began. */
  read = 0;

  async run<P extends Params, R extends Row>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const [name = '', property = ''] = statement.name.split(' ');
    const answer = this.#answers[name];
    if (!answer) throw new TypeError(`Nobody answers ${statement.name}`);
    // A row is what the statement says it is: this is the one place that stands in for an engine.
    return answer({ ...params, property }) as R[];
  }

  /** Replaces what articles state; an article without statements is forgotten. */
  async change(changes: readonly ArticleChange[], also: readonly string[] = []): Promise<void> {
    this.read = 0;
    const standing = changes.map(({ id }) => this.#standing(id));
    const difference = mergeDifferences(
      changes.map(({ statements }, n) =>
        differenceOf(standing[n] ?? { profiles: [], claims: [] }, { ...statements, claims: [] }),
      ),
    );
    const reader = await KeyReader.of(this, difference);
    const decided = await moveAnchors(this, new Writer(this), changes);
    const all = [...changes.map(({ statements }) => statements), ...standing].flatMap((of) => of.profiles);
    await reader.read([...keysOfProfiles(all), ...decided, ...also]);
    for (const { id } of difference.removedProfiles) this.profiles.delete(id);
    for (const profile of difference.addedProfiles) this.profiles.set(profile.id, profile);
    const { change, plan } = await resolveChange(this, reader, difference);
    const { save, remove } = changedKeys(change);
    for (const key of save) this.keys.set(key.id, key);
    for (const id of remove) {
      this.keys.delete(id);
      this.homes.delete(id);
    }
    for (const { entity, keys } of plan.entities) for (const key of keys) this.homes.set(key, entity.id);
  }

  decide(decision: Decision): void {
    this.decisions.set(decision.id, decision);
    for (const { id, decision: of, side, article, kind, quote, nth } of decisionRows(decision).anchors) {
      const [anchor, by] = [String(id), String(of)];
      this.anchors.set(anchor, {
        id: anchor,
        decision: by,
        side: String(side),
        article: String(article),
        kind: String(kind),
        quote: String(quote),
        nth: typeof nth === 'number' ? nth : null,
        key: null,
      });
    }
  }

  /** @returns keys that it held on to */
  undo(id: string): string[] {
    const gone = [...this.anchors.values()].filter(({ decision }) => decision === id);
    for (const anchor of gone) this.anchors.delete(anchor.id);
    this.decisions.delete(id);
    return gone.flatMap(({ key }) => (key === null ? [] : [key]));
  }

  #standing(article: string): Standing & Pick<Statements, 'profiles'> {
    return {
      profiles: [...this.profiles.values()].filter((profile) => profile.article === article),
      claims: [],
    };
  }

  #rows(keys: Iterable<KeyRecord>): { id: string; json: string }[] {
    const rows = [...keys].map((key) => ({ id: key.id, json: JSON.stringify(key) }));
    this.read += rows.length;
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Keys that have this block in this one of the indexed properties. */
  #inBlock(block: unknown, property: unknown): KeyRecord[] {
    const n = BLOCK_PROPERTIES.map(String).indexOf(String(property));
    return [...this.keys.values()].filter((key) => blocksOf(key).standsIn[n] === block);
  }

  #anchorsWhere(property: 'key' | 'article' | 'decision', ids: unknown): AnchorRow[] {
    const wanted = new Set(list(ids));
    const found = [...this.anchors.values()].filter((anchor) => wanted.has(anchor[property] ?? '\n'));
    return found.map((anchor) => ({ ...anchor })).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  readonly #answers: Readonly<Record<string, Answer>> = {
    keysById: ({ ids }) => this.#rows(list(ids).flatMap((id) => this.keys.get(id) ?? [])),
    keysInBlock: ({ ids, property }) =>
      list(ids).flatMap((block) =>
        this.#rows(this.#inBlock(block, property)).map((row) => ({ ...row, block })),
      ),
    keysInCrowd: ({ block, property, limit }) => {
      const found = this.#inBlock(block, property).sort((a, b) => (a.id < b.id ? -1 : 1));
      return this.#rows(found.slice(0, Number(limit)));
    },
    entitiesOfKeys: ({ ids }) =>
      list(ids).flatMap((key) => {
        const entity = this.homes.get(key);
        return entity === undefined ? [] : [{ key, entity }];
      }),
    keysOfEntities: ({ ids }) =>
      list(ids).flatMap((entity) => {
        const keys = [...this.homes].filter(([, home]) => home === entity).map(([key]) => key);
        return this.#rows(keys.flatMap((key) => this.keys.get(key) ?? [])).map((row) => ({ ...row, entity }));
      }),
    keysByRef: ({ ids }) => {
      const refs = new Set(list(ids));
      return this.#rows([...this.keys.values()].filter(({ ref }) => refs.has(ref ?? '\n')));
    },
    firstProfiles: ({ ids }) =>
      list(ids).flatMap((key) => {
        const [first] = [...this.profiles.values()]
          .filter((profile) => profile.key === key)
          .map(({ id }) => id)
          .sort();
        return first === undefined ? [] : [{ key, first }];
      }),
    anchorsOfKeys: ({ ids }) => this.#anchorsWhere('key', ids),
    anchorsInArticles: ({ ids }) => this.#anchorsWhere('article', ids),
    anchorsOfDecisions: ({ ids }) => this.#anchorsWhere('decision', ids),
    decisionsById: ({ ids }) =>
      list(ids).flatMap((id) => {
        const decision = this.decisions.get(id);
        return decision ? [{ id, json: JSON.stringify(decision) }] : [];
      }),
    moveAnchors: ({ rows }) => {
      for (const { id, key } of (Array.isArray(rows) ? rows : []) as { id: string; key: string | null }[]) {
        const anchor = this.anchors.get(id);
        if (anchor) this.anchors.set(id, { ...anchor, key });
      }
      return [];
    },
    claimsFromKeys: () => [],
    claimsToKeys: () => [],
    at: () => [],
  };
}
