/** What fetching takes from outside: time, chance and names of hosts. Tests hand in others. */
import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export interface World {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to, and never, 1. */
  random(): number;
  /** Resolves after so many milliseconds; rejects when the signal is raised. */
  pause(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** All addresses of a host. */
  resolve(host: string): Promise<readonly string[]>;
}

export const THE_WORLD: World = {
  now: () => Date.now(),
  random: () => Math.random(),
  pause: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, signal ? { signal } : {});
  },
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
};
