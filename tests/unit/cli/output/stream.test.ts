import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { writeAll } from '../../../../cli/output/stream.ts';

/** A stream that takes so many pieces before its reader has to catch up. */
class Slow extends EventEmitter {
  readonly pieces: string[] = [];
  room: number;

  constructor(room: number) {
    super();
    this.room = room;
  }

  readonly write = (piece: string): boolean => {
    this.pieces.push(piece);
    this.room -= 1;
    return this.room > 0;
  };

  catchUp(room: number): void {
    this.room = room;
    this.emit('drain');
  }
}

function source(count: number) {
  const taken = { count: 0 };
  async function* pieces() {
    for (; taken.count < count; taken.count += 1) yield `${taken.count}\n`;
  }
  return { taken, pieces: pieces() };
}

async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await turn();
}

describe('CLI-47 a long output', () => {
  it('waits for a reader that is behind, and loses nothing', async () => {
    const stream = new Slow(3);
    const { taken, pieces } = source(10);
    const done = writeAll(stream, pieces, new AbortController().signal);
    await settle();
    expect([stream.pieces.length, taken.count]).toEqual([3, 2]);
    stream.catchUp(4);
    await settle();
    expect(stream.pieces.length).toBe(7);
    stream.catchUp(100);
    await done;
    expect(stream.pieces).toEqual(Array.from({ length: 10 }, (_, at) => `${at}\n`));
    expect(stream.listenerCount('drain')).toBe(0);
  });

  it('ends with an interruption while it waits, and before the next piece', async () => {
    for (const room of [1, 100]) {
      const stream = new Slow(room);
      const controller = new AbortController();
      const done = writeAll(stream, source(10_000_000).pieces, controller.signal);
      const end = expect(done).rejects.toMatchObject({ name: 'AbortError' });
      await settle();
      controller.abort();
      await end;
      if (room === 1) expect(stream.pieces).toEqual(['0\n']);
    }
  });
});
