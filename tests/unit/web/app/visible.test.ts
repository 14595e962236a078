import { describe, expect, it } from 'vitest';
import { whileVisible } from '../../../../web/app/visible.ts';

/** A page that comes into view and goes when the test says so. */
function page(visibilityState: DocumentVisibilityState) {
  const heeding: (() => void)[] = [];
  const document = {
    visibilityState,
    addEventListener: (_: string, heed: () => void) => void heeding.push(heed),
  };
  return {
    document,
    becomes(next: DocumentVisibilityState) {
      document.visibilityState = next;
      for (const heed of heeding) heed();
    },
  };
}

describe('APP-403 a page that nobody looks at', () => {
  it.each([
    ['visible', ['begin', 'end', 'begin']],
    ['hidden', ['end', 'end', 'begin']],
  ] as const)('holds no connection, also where it was opened so: %s', (first, expected) => {
    const made = page(first);
    const done: string[] = [];
    whileVisible(made.document, { begin: () => done.push('begin'), end: () => done.push('end') });
    made.becomes('hidden');
    made.becomes('visible');
    expect(done).toEqual(expected);
  });
});
