/** Turns at hosts: few requests at the same time, a pause between them, and none while a host asks to wait. */
import PQueue from 'p-queue';
import type { Limits } from './limits.ts';
import type { World } from './world.ts';

interface Host {
  readonly queue: PQueue;
  /** When the next request may begin. */
  next: number;
  delay: number;
}

/** Hosts that are remembered before those that are idle are let go. */
const MOST_HOSTS = 1_000;

export class Hosts {
  readonly #hosts = new Map<string, Host>();
  readonly #limits: Limits;
  readonly #world: World;

  constructor(limits: Limits, world: World) {
    this.#limits = limits;
    this.#world = world;
  }

  /** Runs `work` when it is its turn at the host. */
  async take<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const host = this.#host(name);
    return host.queue.add(async () => {
      const now = this.#world.now();
      const begin = Math.max(now, host.next);
      host.next = begin + host.delay;
      if (begin > now) await this.#world.pause(begin - now, signal);
      return work();
    });
  }

  /** The host asks for this time between two requests; what is unreasonable is cut to what is waited at once. */
  slowDown(name: string, milliseconds: number): void {
    const host = this.#host(name);
    host.delay = Math.min(Math.max(host.delay, milliseconds), this.#limits.patienceMilliseconds);
  }

  /** No request begins before this time has passed. */
  wait(name: string, milliseconds: number): void {
    const host = this.#host(name);
    const patience = Math.min(milliseconds, this.#limits.patienceMilliseconds);
    host.next = Math.max(host.next, this.#world.now() + patience);
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    if (this.#hosts.size >= MOST_HOSTS) this.#letGo();
    const queue = new PQueue({ concurrency: this.#limits.atATime });
    const host = { queue, next: 0, delay: this.#limits.delayMilliseconds };
    this.#hosts.set(name, host);
    return host;
  }

  #letGo(): void {
    const now = this.#world.now();
    for (const [name, { queue, next }] of this.#hosts) {
      if (queue.size + queue.pending === 0 && next <= now) this.#hosts.delete(name);
    }
  }
}
