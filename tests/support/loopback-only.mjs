/** Loaded before a process of ours: whatever leaves for another machine ends it, with where it went. */
import dns from 'node:dns';
import net from 'node:net';

const isHere = (host) => host === undefined || /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/u.test(host);

const refuse = (host) => {
  process.stderr.write(`A connection was asked for to ${host}\n`);
  process.exit(99);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  const host =
    typeof first === 'object' && first !== null ? first.host : args.find((arg) => typeof arg === 'string');
  if (typeof first !== 'string' && !isHere(host)) refuse(host);
  return connect.apply(this, args);
};

const { lookup } = dns;
dns.lookup = (host, ...rest) => (isHere(host) ? lookup(host, ...rest) : refuse(host));
