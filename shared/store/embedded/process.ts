/** The engine's child process as seen from its parent: started when needed, killed when it must be. */
import { type ChildProcess, fork } from 'node:child_process';
import { DramatisError } from '../../errors.ts';
import { siblingModule } from '../../sibling.ts';
import { StoreLost } from '../transaction.ts';
import type { Answer, CallName, Calls, OpenOptions } from './protocol.ts';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Time that closing may take before the process is killed, in milliseconds. */
const CLOSE_MILLISECONDS = 60_000;

const LIMIT_ADVICE = 'Ask for less: name a label, add a condition or a LIMIT.';

/** One life of the child. */
export class Life {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  readonly ended: Promise<void>;
  #next = 1;
  #alive = true;

  constructor() {
    const { path, execArgv } = siblingModule(import.meta.url, './child');
    this.#child = fork(path, [], {
      execArgv,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child.on('message', (answer: Answer) => this.#settle(answer));
    this.ended = new Promise<void>((resolve) => {
      this.#child.once('exit', () => resolve());
      this.#child.once('error', () => resolve());
    }).then(() => this.#end());
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get alive(): boolean {
    return this.#alive;
  }

  call<N extends CallName>(call: N, ask: Calls[N]['ask'], milliseconds: number): Promise<Calls[N]['answer']> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#stop(id, `took more than ${milliseconds} ms`), milliseconds);
      const settled = <A extends unknown[]>(settle: (...given: A) => void) => {
        return (...given: A) => {
          clearTimeout(timer);
          settle(...given);
        };
      };
      this.#pending.set(id, {
        resolve: settled(resolve as (value: unknown) => void),
        reject: settled(reject),
      });
      try {
        this.#send({ id, call, ...ask });
      } catch (cause) {
        this.#fail(
          id,
          new DramatisError('INTERNAL', 'A parameter cannot be sent to the graph engine', { cause }),
        );
      }
    });
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** A child that cannot be told anything is of no use; its end rejects what is pending. */
  #send(message: object): void {
    if (!this.#alive) this.#end();
    else if (!this.#child.connected) this.#child.kill('SIGKILL');
    else this.#child.send(message, (error) => error && this.#child.kill('SIGKILL'));
  }

  #settle(answer: Answer): void {
    if ('value' in answer) {
      this.#pending.get(answer.id)?.resolve(answer.value);
      this.#pending.delete(answer.id);
    } else if ('swollen' in answer) {
      this.#stop(answer.id, 'took too much memory');
    } else {
      const { code, message, advice } = answer.failure;
      this.#fail(answer.id, new DramatisError(code, message, advice === undefined ? {} : { advice }));
    }
  }

  #fail(id: number, error: Error): void {
    this.#pending.get(id)?.reject(error);
    this.#pending.delete(id);
  }

  /** The only way to stop a query of this engine is to end its process. */
  #stop(id: number, reason: string): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    this.#child.kill('SIGKILL');
    const error = new DramatisError('LIMIT', `The query was stopped: it ${reason}`, { advice: LIMIT_ADVICE });
    void this.ended.then(() => pending.reject(error));
  }

  #end(): void {
    this.#alive = false;
    const error = new StoreLost('The graph engine ended while it worked');
    for (const pending of this.#pending.values()) pending.reject(error);
    this.#pending.clear();
  }
}

/** The child through all its lives. */
export class EngineProcess {
  readonly #options: OpenOptions;
  readonly #onStart: (pid: number) => void;
  #life: Promise<Life> | undefined;
  #closed = false;
  version = '';

  /** @param onStart told the process id of every child that is started */
  constructor(options: OpenOptions, onStart: (pid: number) => void) {
    this.#options = options;
    this.#onStart = onStart;
  }

  /** The child of now; started and opened where there is none. */
  async life(): Promise<Life> {
    if (this.#closed) throw new DramatisError('INTERNAL', 'The store was used after it was closed');
    const before = this.#life;
    const standing = await before?.catch(() => undefined);
    if (standing?.alive) return standing;
    // Another call may have started one meanwhile.
    if (this.#life === before || !this.#life) this.#life = this.#start();
    return await this.#life;
  }

  /**
   * Asks the child of now.
   * @param milliseconds time after which the child is killed
   * @throws LIMIT past that time; StoreLost where the child ended for another reason
   */
  async call<N extends CallName>(
    call: N,
    ask: Calls[N]['ask'],
    milliseconds: number,
  ): Promise<Calls[N]['answer']> {
    return await (await this.life()).call(call, ask, milliseconds);
  }

  /** Closes the graph in order and ends the child. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const life = await this.#life?.catch(() => undefined);
    if (!life?.alive) return;
    await life.call('close', {}, CLOSE_MILLISECONDS).catch(() => undefined);
    await life.kill();
  }

  async #start(): Promise<Life> {
    const life = new Life();
    try {
      if (life.pid !== undefined) this.#onStart(life.pid);
      this.version = await life.call('open', this.#options, CLOSE_MILLISECONDS * 10);
    } catch (error) {
      await life.kill();
      throw error;
    }
    return life;
  }
}
