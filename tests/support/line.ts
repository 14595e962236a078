/** A line to a server that can be cut and mended: what a client meets when its server goes away for a while. */
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

export class Line {
  readonly #to: URL;
  readonly #open = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  /** @param to address of the server */
  constructor(to: string) {
    this.#to = new URL(to);
  }

  /** Address of this end of the line. */
  get address(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** Lets connections through; at the same port as before. */
  async mend(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(Number(this.#to.port), this.#to.hostname);
      for (const socket of [near, far]) {
        this.#open.add(socket);
        socket
          .on('error', () => undefined)
          .on('close', () => {
            this.#open.delete(socket);
            near.destroy();
            far.destroy();
          });
      }
      near.pipe(far).pipe(near);
    }).listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    this.#port = typeof address === 'object' && address ? address.port : 0;
  }

  /** Ends every connection, and takes no other. */
  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server?.close(() => resolve()) ?? resolve());
    for (const socket of this.#open) socket.destroy();
    await closed;
  }
}
