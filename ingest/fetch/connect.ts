/** Connections that lead nowhere but where they may: the address that is checked is the one that is connected to. */
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { type AllowedNetworks, refusedRange } from './addresses.ts';
import type { Limits } from './limits.ts';
import { fetchProblem, Refusal } from './problems.ts';
import type { World } from './world.ts';

/**
 * An agent whose connections are checked when they are made, whatever name led to them and however it resolves by
 * then.
 */
export function createAgent(allowed: AllowedNetworks, limits: Limits, { resolve }: World): Agent {
  const connector = buildConnector({
    timeout: limits.connectMilliseconds,
    autoSelectFamily: true,
    lookup: checkedLookup(allowed, resolve),
  });
  return new Agent({
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/gu, '');
      const range = isIP(host) ? refusedRange(host, allowed) : null;
      if (range !== null) return callback(refusal(range), null);
      connector(options, (error, socket) => {
        if (error) return callback(error, null);
        const reached = reachedRange(socket, allowed);
        if (reached === null) return callback(null, socket);
        socket.destroy();
        callback(refusal(reached), null);
      });
    },
    // A connection for each request: what a host says too much is never taken for the answer to the next one.
    pipelining: 0,
    connections: limits.atATime,
    maxHeaderSize: limits.headBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/** A name of which any address is special is refused in full: it would be another page each time. */
function checkedLookup(allowed: AllowedNetworks, resolve: World['resolve']): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const range = addresses
          .map((address) => refusedRange(address, allowed))
          .find((name) => name !== null);
        if (range) return callback(refusal(range), '', 0);
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        const [first] = found;
        if (!first) callback(new Refusal(fetchProblem('host')), '', 0);
        else if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

/** The second look, at where the connection really leads. */
function reachedRange(socket: Socket, allowed: AllowedNetworks): string | null {
  return socket.remoteAddress === undefined ? null : refusedRange(socket.remoteAddress, allowed);
}

function refusal(range: string): Refusal {
  return new Refusal(fetchProblem('range', range));
}
