import { describe, expect, expectTypeOf, test } from 'vitest';
import { QualifiersSchema, RelationTypeSchema } from '../../../../shared/contract/index.ts';
import {
  EVENT_TYPES,
  KIND_NAMES,
  KINDS,
  KINS,
  type Kind,
  kindDefinition,
  MODALITIES,
  ORGANIZATION_KINDS,
  PARTS,
  QUALIFIER_NAMES,
  QUALIFIERS,
  type Qualifier,
  RELATION_TYPES,
  RELATIONS,
  type RelationDefinition,
  type RelationType,
  ROLE_KINDS,
  relationDefinition,
  signatureAllows,
  TENURES,
} from '../../../../shared/schema/index.ts';
import { edgeRecords } from '../../../../shared/store/statements/transfer.ts';
import * as write from '../../../../shared/store/statements/write.ts';

const ALL = Object.entries(RELATIONS).map(([type, definition]): [string, RelationDefinition] => [
  type,
  definition,
]);

describe('SCHEMA-1: a relation type is one row of one table, and everything follows it', () => {
  test('SCHEMA-1: the list of types, in types and at run time', () => {
    expectTypeOf<RelationType>().toEqualTypeOf<keyof typeof RELATIONS>();
    expect(RELATION_TYPES).toEqual(Object.keys(RELATIONS));
    for (const type of RELATION_TYPES) expect(relationDefinition(type)).toBe(RELATIONS[type]);
  });

  test('SCHEMA-1: what is allowed between two kinds', () => {
    for (const type of RELATION_TYPES) {
      for (const from of KIND_NAMES) {
        for (const to of KIND_NAMES) {
          const stands = relationDefinition(type).signature.some(([f, t]) => f === from && t === to);
          expect(signatureAllows(type, from, to)).toBe(stands);
        }
      }
    }
  });

  test('SCHEMA-1: the statements that read and write edges', () => {
    for (const table of [write.readEdges, write.createEdges, write.deleteEdges, write.edgesAt]) {
      expectTypeOf<keyof typeof table>().toEqualTypeOf<RelationType>();
      expect(Object.keys(table)).toEqual(RELATION_TYPES);
      for (const type of RELATION_TYPES) expect(table[type].text).toContain(`:${type}]`);
    }
    expect(Object.keys(write.createEntities)).toEqual(KIND_NAMES);
    for (const kind of KIND_NAMES) expect(write.createEntities[kind].text).toContain(`:Entity:${kind})`);
  });

  test('SCHEMA-1: what an edge is folded from has a column for every qualifier', () => {
    for (const name of QUALIFIER_NAMES)
      expect(write.claimsOfEdges.text).toContain(`c.\`${name}\` AS \`${name}\``);
    expect(edgeRecords.text).toContain('type(r) IN $types');
  });

  test('SCHEMA-1: the API', () => {
    expect(RelationTypeSchema.options).toEqual(RELATION_TYPES);
    for (const name of QUALIFIER_NAMES)
      expect(QualifiersSchema.safeParse({ [name]: 'x' }).success).toBe(true);
    expect(QualifiersSchema.safeParse({ mood: 'x' }).success).toBe(false);
  });
});

describe.each(ALL)('SCHEMA-2: %s is whole', (type, definition) => {
  test('SCHEMA-2: a name that stands in Cypher as it is', () => {
    expect(type).toMatch(/^[A-Z]+(_[A-Z]+)*$/u);
  });

  test('SCHEMA-2: a label for each direction; the same one where it is symmetric', () => {
    expect(definition.reads.trim()).toBe(definition.reads);
    expect(definition.reads).not.toBe('');
    expect(definition.inverse).not.toBe('');
    expect(definition.inverse === definition.reads).toBe(definition.symmetric);
  });

  test('SCHEMA-2: pairs of known kinds, each once', () => {
    expect(definition.signature.length).toBeGreaterThan(0);
    for (const end of definition.signature.flat()) expect(KIND_NAMES).toContain(end);
    expect(new Set(definition.signature.map(String)).size).toBe(definition.signature.length);
    if (definition.symmetric) for (const [from, to] of definition.signature) expect(from).toBe(to);
  });

  test('SCHEMA-2: qualifiers that are known, and none required that may not stand on it', () => {
    for (const name of definition.qualifiers) expect(QUALIFIER_NAMES).toContain(name);
    for (const name of definition.required) expect(definition.qualifiers).toContain(name);
  });

  test('SCHEMA-2: the kind that its object must have is known, and its object is an organization', () => {
    if (definition.objectKind === undefined) return;
    expect(ORGANIZATION_KINDS).toContain(definition.objectKind);
    for (const [, to] of definition.signature) expect(to).toBe('Organization');
  });
});

describe('SCHEMA-3: the closed lists are those of the ontology', () => {
  test('SCHEMA-3: signatures', () => {
    const signatures: Readonly<Record<RelationType, string>> = {
      HOLDS_ROLE: 'Person>Role',
      ROLE_IN: 'Role>Organization',
      PARTICIPATED_IN: 'Person>Event Organization>Event',
      MEMBER_OF: 'Person>Organization',
      WORKS_FOR: 'Person>Organization',
      CITIZEN_OF: 'Person>Organization',
      FOUNDED: 'Person>Organization Organization>Organization',
      OWNS: 'Person>Organization Organization>Organization',
      FAMILY_OF: 'Person>Person',
      PART_OF: 'Organization>Organization Event>Event',
      BASED_IN: 'Organization>Organization',
    };
    const written = RELATION_TYPES.map((type) => [
      type,
      RELATIONS[type].signature.map((ends) => ends.join('>')).join(' '),
    ]);
    expect(Object.fromEntries(written)).toEqual(signatures);
  });

  test('SCHEMA-3: only FAMILY_OF reads the same both ways; only CITIZEN_OF and BASED_IN ask for a country', () => {
    const where = (holds: (definition: RelationDefinition) => boolean) =>
      ALL.filter(([, definition]) => holds(definition)).map(([type]) => type);
    expect(where(({ symmetric }) => symmetric)).toEqual(['FAMILY_OF']);
    expect(where(({ objectKind }) => objectKind === 'country')).toEqual(['CITIZEN_OF', 'BASED_IN']);
  });

  test('SCHEMA-3: every list holds each value once', () => {
    for (const list of [ORGANIZATION_KINDS, ROLE_KINDS, EVENT_TYPES, MODALITIES, TENURES, PARTS, KINS]) {
      expect(new Set<string>(list).size).toBe(list.length);
      for (const value of list) expect(value).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    }
    expect([EVENT_TYPES.length, PARTS.length, ORGANIZATION_KINDS.length]).toEqual([32, 15, 14]);
  });

  test('SCHEMA-3: modalities go from the strongest to the weakest, negated last', () => {
    expect(MODALITIES).toEqual(['asserted', 'planned', 'alleged', 'negated']);
  });
});

describe('SCHEMA-4: a kind says all that the product shows of it', () => {
  test.each(KIND_NAMES.map((kind): [Kind] => [kind]))('SCHEMA-4: %s', (kind) => {
    const { colour, shape, properties, plural, reads } = kindDefinition(kind);
    expect(kindDefinition(kind)).toBe(KINDS[kind]);
    for (const value of [colour.light, colour.dark]) expect(value).toMatch(/^#[0-9a-f]{6}$/u);
    expect(plural).not.toBe(reads);
    expect(shape).not.toBe('');
    for (const { values } of Object.values(properties)) {
      if (typeof values !== 'string') expect(values.length).toBeGreaterThan(1);
    }
  });

  test('SCHEMA-4: no two kinds look alike', () => {
    const looks = KIND_NAMES.map((kind) => kindDefinition(kind));
    for (const look of [
      looks.map((l) => l.shape),
      looks.map((l) => l.colour.light),
      looks.map((l) => l.colour.dark),
    ]) {
      expect(new Set(look).size).toBe(KIND_NAMES.length);
    }
  });

  test('SCHEMA-4: no property of a kind has the name of what every entity has', () => {
    const common = [
      'id',
      'kind',
      'name',
      'fold',
      'search',
      'aliases',
      'degree',
      'articles',
      'x',
      'y',
      'community',
    ];
    for (const kind of KIND_NAMES)
      for (const name of common) expect(kindDefinition(kind).properties).not.toHaveProperty(name);
  });

  test('SCHEMA-4: no qualifier has the name of what every claim or edge has', () => {
    expectTypeOf<Qualifier>().toEqualTypeOf<keyof typeof QUALIFIERS>();
    const common = [
      'id',
      'type',
      'article',
      'quote',
      'start',
      'end',
      'confidence',
      'modality',
      'from',
      'to',
      'claims',
    ];
    for (const name of common) expect(QUALIFIERS).not.toHaveProperty(name);
  });
});
