/** What makes no sense to decide, told with what to do instead. */
import type { SearchHit } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import { isPartialDate } from '../../shared/model/dates.ts';
import type { Qualifiers } from '../../shared/model/graph.ts';
import {
  kindDefinition,
  type PropertyDefinition,
  QUALIFIER_NAMES,
  QUALIFIERS,
  RELATION_TYPES,
  type RelationType,
  relationDefinition,
  signatureAllows,
} from '../../shared/schema/index.ts';

export function refuse(message: string, where: string, advice: string): never {
  throw new DramatisError('USAGE', message, { where, advice });
}

/** Two that are decided to be one, or to be two. */
export function checkPair(verb: 'merge' | 'apart', a: SearchHit, b: SearchHit): void {
  if (a.id === b.id) {
    refuse(
      `Both are one entity already: ${a.name}`,
      a.id,
      verb === 'merge'
        ? 'There is nothing to decide.'
        : 'To take what one article says out of it, split it: `dramatis decide split`',
    );
  }
  if (a.kind !== b.kind) {
    refuse(
      `${a.name} is ${kindDefinition(a.kind).reads}, ${b.name} is ${kindDefinition(b.kind).reads}`,
      `${a.id}, ${b.id}`,
      verb === 'merge'
        ? 'Only two of one kind can be one. Where a kind is wrong, decide that first: `dramatis decide kind`'
        : 'Two of different kinds are never one: there is nothing to decide.',
    );
  }
}

/** A claim by hand: it must be one that the ontology has. */
export function checkClaim(from: SearchHit, type: RelationType, to: SearchHit, qualifiers: Qualifiers): void {
  const { objectKind, qualifiers: allowed, required, reads } = relationDefinition(type);
  const where = `${from.id} ${type} ${to.id}`;
  if (from.id === to.id) refuse(`Both ends are ${from.name}`, where, 'A relation is between two.');
  if (!signatureAllows(type, from.kind, to.kind)) {
    refuse(`${type} cannot go from ${from.kind} to ${to.kind}`, where, alternatives(from, to));
  }
  if (objectKind !== undefined && to.properties.organizationKind !== objectKind) {
    const pin = 'Where it is one, pin its organizationKind: `dramatis decide pin`';
    refuse(`${type} leads to a ${objectKind}, and ${to.name} is none`, where, pin);
  }
  for (const name of QUALIFIER_NAMES) {
    const value = qualifiers[name];
    const { values } = QUALIFIERS[name];
    if (value === undefined && required.includes(name))
      refuse(`"${reads}" needs ${name}`, where, `Say ${name}: ${valuesText(values)}`);
    if (value === undefined) continue;
    if (!allowed.includes(name)) {
      const advice = allowed.length > 0 ? `It may have ${allowed.join(', ')}.` : 'It has no qualifiers.';
      refuse(`"${reads}" has no ${name}`, where, advice);
    }
    if (!isOf(values, value))
      refuse(`${name} cannot be "${value}"`, where, `It is one of: ${valuesText(values)}`);
  }
}

function alternatives(from: SearchHit, to: SearchHit): string {
  const fitting = RELATION_TYPES.filter((type) => signatureAllows(type, from.kind, to.kind));
  if (fitting.length > 0) return `Between these two there may be: ${fitting.join(', ')}`;
  const turned = RELATION_TYPES.filter((type) => signatureAllows(type, to.kind, from.kind));
  return turned.length > 0
    ? `The other way round there may be: ${turned.join(', ')}`
    : 'No relation goes between two of these kinds.';
}

export function checkPin(entity: SearchHit, property: string, value: string): void {
  const { properties, plural } = kindDefinition(entity.kind);
  const known = Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (!known) {
    const names = Object.keys(properties);
    const rename = 'A name is set by `dramatis decide rename`';
    const advice = names.length > 0 ? `They have: ${names.join(', ')}. ${rename}` : rename;
    refuse(`${plural} have no ${property}`, entity.id, advice);
  }
  if (!isOf(known.values, value))
    refuse(`${property} cannot be "${value}"`, entity.id, `It is one of: ${valuesText(known.values)}`);
}

function isOf(values: PropertyDefinition['values'], value: string): boolean {
  if (values === 'text') return true;
  return values === 'date' ? isPartialDate(value) : values.includes(value);
}

function valuesText(values: PropertyDefinition['values']): string {
  if (values === 'text') return 'any text';
  return values === 'date' ? 'a date such as 2024, 2024-03 or 2024-03-24' : values.join(', ');
}
