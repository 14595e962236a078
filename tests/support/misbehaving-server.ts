/** A server on loopback that misbehaves on purpose, each way under a path of its own. It contacts nobody. */
import { createServer, type Server, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a path answers with: raw bytes, written by hand so that they may be wrong. */
type Misbehave = (
  socket: Socket,
  request: { readonly path: string; readonly head: string; readonly port: number },
) => void;

export interface MisbehavingServer {
  readonly port: number;
  readonly base: string;
  /** Heads of all requests, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TEXT = 'Ann Bell became mayor of Springfield on Monday, the town council said.';
export const GOOD_PAGE = `<!doctype html><html><head><title>Mayor</title></head><body><article><h1>Mayor</h1><p>${TEXT} ${TEXT} ${TEXT}</p><p>${TEXT} ${TEXT}</p></article></body></html>`;
const HTML = 'content-type: text/html; charset=utf-8';

function answer(status: string, headers: readonly string[], body: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(body);
  const length = headers.some((header) => /^(?:content-length|transfer-encoding)/iu.test(header))
    ? []
    : [`content-length: ${bytes.length}`];
  const head = [`HTTP/1.1 ${status}`, ...headers, ...length, 'connection: close', '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), bytes]);
}

const says =
  (status: string, headers: readonly string[] = [], body: string | Buffer = ''): Misbehave =>
  (socket) => {
    socket.end(answer(status, headers, body));
  };

/** Writes the same piece again and again, every few milliseconds, until nobody listens. */
function drip(socket: Socket, piece: string | Buffer, milliseconds: number): void {
  const timer = setInterval(() => socket.write(piece), milliseconds);
  socket.once('close', () => clearInterval(timer));
}

/** Writes as fast as it is read. */
function flood(socket: Socket, piece: Buffer): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', more);
  more();
}

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000, 0x20);
const redirect = (location: string, status = '302 Found') => says(status, [`location: ${location}`]);

/** Every way, by its path without the slash. */
export const WAYS: Readonly<Record<string, Misbehave>> = {
  good: says('200 OK', [HTML], GOOD_PAGE),
  'slow-loris-head': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nx-a: ');
    drip(socket, 'a', 20);
  },
  silent: () => undefined,
  'slow-loris-body': (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${HTML}\r\n\r\n`);
    drip(socket, 'a', 20);
  },
  'stops-in-the-middle': (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${HTML}\r\ncontent-length: 500\r\n\r\nAnn`);
  },
  'endless-body': (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${HTML}\r\n\r\n`);
    flood(socket, Buffer.alloc(65_536, 0x61));
  },
  'endless-chunks': (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${HTML}\r\ntransfer-encoding: chunked\r\n\r\n`);
    flood(socket, Buffer.from(`1000\r\n${'a'.repeat(0x1000)}\r\n`));
  },
  'endless-head': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    flood(socket, Buffer.from(`x-more: ${'a'.repeat(1_000)}\r\n`));
  },
  'huge-header': says('200 OK', [HTML, `x-huge: ${'a'.repeat(100_000)}`], GOOD_PAGE),
  'length-too-long': says('200 OK', [HTML, `content-length: ${GOOD_PAGE.length + 100}`], GOOD_PAGE),
  'length-too-short': says('200 OK', [HTML, `content-length: ${GOOD_PAGE.length - 15}`], GOOD_PAGE),
  'length-absurd': says('200 OK', [HTML, 'content-length: 999999999999'], GOOD_PAGE),
  'length-twice': says('200 OK', [HTML, 'content-length: 5', 'content-length: 7'], 'Hello, you'),
  'length-no-number': says('200 OK', [HTML, 'content-length: many'], GOOD_PAGE),
  'charset-lies': says(
    '200 OK',
    ['content-type: text/html; charset=utf-8'],
    Buffer.from(`<p>caf\u00e9 ${TEXT}`, 'latin1'),
  ),
  'charset-unknown': says('200 OK', ['content-type: text/html; charset=klingon'], GOOD_PAGE),
  circle: redirect('/circle-back'),
  'circle-back': redirect('/circle'),
  'redirect-endless': (socket, { path }) => {
    const number = Number(/\d+$/u.exec(path)?.[0] ?? 0);
    redirect(`/redirect-endless/${number + 1}`)(socket, { path, head: '', port: 0 });
  },
  'redirect-file': redirect('file:///etc/passwd'),
  'redirect-gopher': redirect('gopher://127.0.0.1/x'),
  'redirect-private': redirect('http://10.0.0.1/secret'),
  'redirect-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  'redirect-loopback': (socket, request) =>
    redirect(`http://127.0.0.2:${request.port}/good`)(socket, request),
  'redirect-decimal': (socket, request) =>
    redirect(`http://2130706434:${request.port}/good`)(socket, request),
  'redirect-mapped': (socket, request) =>
    redirect(`http://[::ffff:10.0.0.1]:${request.port}/good`)(socket, request),
  'redirect-other-host': (socket, request) =>
    redirect(`http://other.example:${request.port}/good`)(socket, request),
  'redirect-rebound': (socket, request) =>
    redirect(`http://rebound.example:${request.port}/good`)(socket, request),
  'redirect-nowhere': says('302 Found'),
  'redirect-nonsense': redirect('http://[nonsense'),
  'redirect-login': redirect('http://ann:secret@127.0.0.1:1/'),
  'too-many': says('429 Too Many Requests', ['retry-after: 3600']),
  'too-many-date': says('429 Too Many Requests', ['retry-after: Wed, 21 Oct 2099 07:28:00 GMT']),
  unavailable: says('503 Service Unavailable'),
  half: says('200 OK', [HTML, 'content-length: 5000'], GOOD_PAGE.slice(0, 100)),
  'half-chunk': (socket) => {
    socket.end(`HTTP/1.1 200 OK\r\n${HTML}\r\ntransfer-encoding: chunked\r\n\r\n50\r\nAnn`);
  },
  'half-head': (socket) => {
    socket.end('HTTP/1.1 200 OK\r\ncontent-ty');
  },
  reset: (socket) => {
    socket.resetAndDestroy();
  },
  'closes-at-once': (socket) => {
    socket.end();
  },
  'reset-in-the-middle': (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${HTML}\r\ncontent-length: 500\r\n\r\nAnn`, () => {
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
  },
  'gzip-bomb': says('200 OK', [HTML, 'content-encoding: gzip'], gzipSync(zeros(20))),
  'brotli-bomb': says('200 OK', [HTML, 'content-encoding: br'], brotliCompressSync(zeros(20))),
  'gzip-broken': says('200 OK', [HTML, 'content-encoding: gzip'], 'this is not gzip at all'),
  'gzip-half': says('200 OK', [HTML, 'content-encoding: gzip'], gzipSync(GOOD_PAGE).subarray(0, 60)),
  'gzip-twice': says('200 OK', [HTML, 'content-encoding: gzip, gzip'], gzipSync(gzipSync(GOOD_PAGE))),
  'gzip-twice-unsaid': says('200 OK', [HTML, 'content-encoding: gzip'], gzipSync(gzipSync(GOOD_PAGE))),
  'gzip-often': says('200 OK', [HTML, 'content-encoding: gzip, gzip, gzip, gzip'], gzipSync(GOOD_PAGE)),
  'packed-oddly': says('200 OK', [HTML, 'content-encoding: x-own'], GOOD_PAGE),
  'chunked-nonsense': (socket) => {
    socket.end(`HTTP/1.1 200 OK\r\n${HTML}\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n${GOOD_PAGE}`);
  },
  'http-0.9': (socket) => {
    socket.end(GOOD_PAGE);
  },
  'other-protocol': (socket) => {
    socket.end('220 mail.example ESMTP\r\n');
  },
  empty: says('200 OK', [HTML]),
  'no-content': says('204 No Content', ['content-length: 0']),
  'not-modified': says('304 Not Modified', ['content-length: 0']),
  partial: says('206 Partial Content', [HTML, 'content-range: bytes 0-9/1000'], GOOD_PAGE.slice(0, 10)),
  image: says('200 OK', ['content-type: image/png'], Buffer.from('89504e470d0a1a0a', 'hex')),
  video: (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\n\r\n');
    flood(socket, Buffer.alloc(65_536));
  },
  'wrong-type': says('200 OK', ['content-type: application/json'], GOOD_PAGE),
  'binary-as-html': says('200 OK', [HTML], Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0, 0, 9, 0, 0, 0])),
  refresh: says('200 OK', [HTML], '<meta http-equiv="refresh" content="0; url=/good">'),
  'refresh-file': says('200 OK', [HTML], `<meta http-equiv='refresh' content='0; url=file:///etc/passwd'>`),
  'refresh-circle': says('200 OK', [HTML], '<meta http-equiv=refresh content="0;url=/refresh-circle">'),
  cookies: (socket, request) =>
    says('302 Found', ['location: /cookies', 'set-cookie: seen=1'])(socket, request),
  'keep-alive-broken': (socket) => {
    const head = `HTTP/1.1 200 OK\r\n${HTML}\r\ncontent-length: ${GOOD_PAGE.length}\r\nconnection: keep-alive\r\n\r\n`;
    socket.write(head + GOOD_PAGE, () => setTimeout(() => socket.resetAndDestroy(), 5));
  },
  'two-answers': (socket) => {
    const one = answer('200 OK', [HTML], GOOD_PAGE)
      .toString()
      .replace('connection: close', 'connection: keep-alive');
    socket.write(one + answer('200 OK', [HTML], '<p>Somebody else').toString());
  },
  login: says('401 Unauthorized', ['www-authenticate: Basic realm="x"']),
  forbidden: says('403 Forbidden', [HTML], GOOD_PAGE),
  'not-found': says('404 Not Found', [HTML], GOOD_PAGE),
  'not-found-endless': (socket) => {
    socket.write(`HTTP/1.1 404 Not Found\r\n${HTML}\r\n\r\n`);
    flood(socket, Buffer.alloc(65_536, 0x61));
  },
  gone: says('410 Gone'),
  legal: says('451 Unavailable For Legal Reasons'),
  teapot: says("418 I'm a teapot"),
  failed: says('500 Internal Server Error', [HTML], '<p>Oops'),
  'status-odd': says('799 Odd'),
  'hints-first': (socket) => {
    socket.end(
      Buffer.concat([
        Buffer.from('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'),
        answer('200 OK', [HTML], GOOD_PAGE),
      ]),
    );
  },
};

/** What `/robots.txt` answers with. */
export const ROBOTS: Readonly<Record<string, Misbehave>> = {
  none: says('404 Not Found'),
  forbids: says('200 OK', ['content-type: text/plain'], 'User-agent: *\nDisallow: /\n'),
  'forbids-by-name': says('200 OK', [], 'User-agent: dramatis\nDisallow: /\n\nUser-agent: *\nAllow: /\n'),
  'forbids-others': says('200 OK', [], 'User-agent: GreedyBot\nDisallow: /\n'),
  endless: (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n');
    flood(socket, Buffer.from('# nothing to see here\n'.repeat(1_000)));
  },
  fails: says('500 Internal Server Error'),
  circle: redirect('/robots.txt'),
  reset: (socket) => {
    socket.resetAndDestroy();
  },
  binary: says('200 OK', [], Buffer.from([0, 0xff, 0xfe, 1])),
};

/** @param robots what `/robots.txt` does @param more further paths */
export async function startMisbehaving(
  robots: keyof typeof ROBOTS = 'none',
  more: Readonly<Record<string, Misbehave>> = {},
): Promise<MisbehavingServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
    socket.on('data', (data) => {
      const head = data.toString('latin1');
      const path = /^GET \/(\S*)/u.exec(head)?.[1];
      if (path === undefined) return socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n');
      requests.push(head);
      const misbehave =
        path === 'robots.txt' ? ROBOTS[robots] : (more[path] ?? WAYS[path] ?? WAYS[path.split('/')[0] ?? '']);
      (misbehave ?? says('404 Not Found'))(socket, { path, head, port });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    base: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
