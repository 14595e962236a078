import { describe, expect, test } from 'vitest';
import { WORLD_OF_KIND, worldOfTitle } from '../../../../ingest/resolve/worlds.ts';
import { KINDS } from '../../../../shared/schema/index.ts';

describe('RESOLVE-81: what somebody is busy with is told by kinds of organization and words of titles', () => {
  test('RESOLVE-81: every kind of organization has a world, or tells none', () => {
    expect(Object.keys(WORLD_OF_KIND).sort()).toEqual(
      [...KINDS.Organization.properties.organizationKind.values].sort(),
    );
  });

  test.each([
    ['striker', 'sport'],
    ['assistant professor', 'learning'],
    ['prime minister', 'politics'],
    ['chief economist', 'learning'],
    ['football coach', 'sport'],
    ['spokesman', null],
    ['astronaut', null],
    ['head', null],
    ['', null],
    ['constructor', null],
    ['__proto__', null],
  ])('RESOLVE-81: %j is of the world %s', (title, world) => {
    expect(worldOfTitle(title)).toBe(world);
  });

  test.each([
    ['deputy editor', 'media'],
    ['deputy', 'politics'],
    ['deputy minister', 'politics'],
    ['director general', null],
    ['general manager', null],
    ['major general', 'military'],
    ['secretary general', 'politics'],
    ['police captain', null],
    ['captain', null],
  ])('RESOLVE-117: %j is of the world %s', (title, world) => {
    expect(worldOfTitle(title)).toBe(world);
  });
});
