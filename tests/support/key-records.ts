/** Records of keys from one line: "IAEA; alias: Agency; kind: international; country: AT x3; of: 4". */

import type { Feature, Verdict } from '../../ingest/resolve/features/feature.ts';
import { emptyKey, type KeyRecord } from '../../ingest/resolve/tally.ts';
import { TRAIT_NAMES, type TraitName } from '../../shared/model/graph.ts';
import type { Kind } from '../../shared/schema/index.ts';

const PROPERTIES: Readonly<Record<string, string>> = {
  kind: 'organizationKind',
  start: 'start',
  end: 'end',
  eventType: 'eventType',
};

export function keyRecord(kind: Kind, line: string): KeyRecord {
  const [name = '', ...rest] = line.split(';').map((part) => part.trim());
  const key: KeyRecord = {
    ...emptyKey(`${kind}|${line}`, kind, null),
    profiles: 1,
    names: name ? { [name]: 1 } : {},
  };
  return rest.reduce((record, part) => {
    const [what = '', value = ''] = part.split(/: ?(.*)/su);
    const [, text = '', times = '1'] = /^(.*?)(?: x(\d+))?$/su.exec(value) ?? [];
    return withFact(record, what, text, Number(times));
  }, key);
}

function withFact(key: KeyRecord, what: string, value: string, count: number): KeyRecord {
  if (what === 'of') return { ...key, profiles: Number(value) };
  if (what === 'name') return { ...key, names: { ...key.names, [value]: count } };
  if (what === 'alias') return { ...key, aliases: { ...key.aliases, [value]: count } };
  const property = PROPERTIES[what];
  if (property) {
    return {
      ...key,
      properties: { ...key.properties, [property]: { ...key.properties[property], [value]: count } },
    };
  }
  if (!isTrait(what)) return key;
  return { ...key, traits: { ...key.traits, [what]: { ...key.traits[what], [value]: count } } };
}

function isTrait(text: string): text is TraitName {
  return TRAIT_NAMES.some((name) => name === text);
}

/** Verdicts of all features that have something to say of two keys, by name. */
export function verdicts(features: readonly Feature[], a: KeyRecord, b: KeyRecord): Map<string, Verdict> {
  return new Map(
    features.flatMap((feature) => {
      const verdict = feature.compare(a, b);
      return verdict ? [[feature.name, verdict] as const] : [];
    }),
  );
}
