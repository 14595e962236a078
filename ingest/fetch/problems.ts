/** The named reasons for which an address cannot be read. */

/** Why a page was not fetched, and what to do. */
export interface FetchProblem {
  /** Stable, for programs. */
  readonly code: ProblemCode;
  /** A sentence. */
  readonly reason: string;
  /** A sentence. */
  readonly advice: string;
  /** Whether another try may do better. */
  readonly again: boolean;
  /** Milliseconds that the server asked to wait before the next try. */
  readonly after?: number;
}

/** What happened, by its code: the sentence, what to do, and whether another try may do better. */
const TABLE = {
  address: [
    'It is not an address of a page.',
    'Give an address that begins with http:// or https://.',
    false,
  ],
  scheme: ['Only http and https are fetched.', 'Save the page and read the file.', false],
  range: [
    'It leads into a network that is not public.',
    'If that is meant, list the network in DRAMATIS_ALLOW_NETWORKS.',
    false,
  ],
  host: ['There is no such host.', 'Check the spelling, and the connection to the network.', true],
  refused: ['The host takes no connections there.', 'Check the address and the port.', true],
  unreachable: ['The host cannot be reached.', 'Check the connection to the network.', true],
  reset: ['The connection was cut off.', 'Try again later.', true],
  half: ['The answer ended before its end.', 'Try again later.', true],
  connectTime: ['The host did not take the connection in time.', 'Try again later.', true],
  headTime: ['The host did not begin to answer in time.', 'Try again later.', true],
  idleTime: ['The answer stopped on its way.', 'Try again later.', true],
  totalTime: [
    'The answer took longer than is waited.',
    'Try again later, or save the page and read the file.',
    true,
  ],
  headSize: [
    'The head of the answer is too large.',
    'Open the page in a browser, save it and read the file.',
    false,
  ],
  size: [
    'The page is larger than the limit.',
    'Raise DRAMATIS_MAX_BYTES (in bytes), or save its text and read that.',
    false,
  ],
  unpacked: [
    'Unpacked the page is larger than the limit.',
    'Raise DRAMATIS_MAX_BYTES (in bytes) if you trust the host.',
    false,
  ],
  packing: ['Its packing is broken.', 'Try again later.', true],
  packingUnknown: [
    'It is packed in a way that is not known here.',
    'Save the page from a browser and read the file.',
    false,
  ],
  notHttp: ['What answers there does not speak HTTP.', 'Check the address and the port.', false],
  notSecure: ['What answers there does not speak TLS.', 'Try the address with http://.', false],
  certificate: [
    'The certificate of the host does not hold.',
    'See in a browser what is wrong with it.',
    false,
  ],
  circle: [
    'Its redirects go in circles.',
    'Open it in a browser; a page that asks for cookies must be saved and read as a file.',
    false,
  ],
  redirects: ['It redirects too often.', 'Give the address that a browser ends at.', false],
  lost: ['It redirects, and does not say where to.', 'Give the address that a browser ends at.', false],
  robots: ['The host asks programs not to read it (robots.txt).', 'Save the page and read the file.', false],
  robotsUnknown: ['The host cannot say what programs may read (robots.txt).', 'Try again later.', true],
  empty: ['The answer is empty.', 'Try again later.', true],
  noContent: ['The host says that there is no content.', 'Check the address.', false],
  partial: ['Only a part of the page came.', 'Try again later.', true],
  notAsked: ['The host says that nothing changed, and was not asked.', 'Try again later.', true],
  type: ['It is not a page, but of a type that holds no article.', 'Give the address of the article.', false],
  login: ['It asks for a login.', 'Log in with a browser, save the page and read the file.', false],
  forbidden: ['The host forbids it.', 'Open it in a browser, save the page and read the file.', false],
  notFound: ['The page is not there.', 'Check the address.', false],
  gone: ['The page was taken away for good.', 'Look for a copy in an archive.', false],
  legal: ['The page is withheld for legal reasons.', 'Look for a copy elsewhere.', false],
  tooMany: ['The host was asked too often.', 'It is asked again later.', true],
  unavailable: ['The host is not available for now.', 'It is asked again later.', true],
  server: ['The host failed.', 'Try again later.', true],
  status: ['The host gave an answer that is not a page.', 'Open the address in a browser.', false],
  fault: [
    'Reading it failed for a reason that is not known.',
    'It is tried again later; please report it with its address.',
    true,
  ],
  stopped: ['It was stopped.', 'Run the command again to go on.', true],
} as const satisfies Record<string, readonly [string, string, boolean]>;

export type ProblemCode = keyof typeof TABLE;

/** @param detail what is known beside the code, as `404` or a range's name; put in brackets */
export function fetchProblem(code: ProblemCode, detail?: string, after?: number): FetchProblem {
  const [reason, advice, again] = TABLE[code];
  const said = detail === undefined ? reason : `${reason.slice(0, -1)} (${detail}).`;
  return { code, reason: said, advice, again, ...(after !== undefined && { after }) };
}

/** A problem on its way up through libraries that know only thrown errors; it never leaves this folder. */
export class Refusal extends TypeError {
  readonly problem: FetchProblem;

  constructor(problem: FetchProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

export function refuse(code: ProblemCode, detail?: string): never {
  throw new Refusal(fetchProblem(code, detail));
}

/** Codes of errors of Node and of undici. */
const BY_CODE: Readonly<Record<string, ProblemCode>> = {
  ENOTFOUND: 'host',
  EAI_AGAIN: 'host',
  EAI_NODATA: 'host',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ETIMEDOUT: 'connectTime',
  UND_ERR_CONNECT_TIMEOUT: 'connectTime',
  UND_ERR_HEADERS_TIMEOUT: 'headTime',
  UND_ERR_BODY_TIMEOUT: 'idleTime',
  UND_ERR_HEADERS_OVERFLOW: 'headSize',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'half',
  UND_ERR_SOCKET: 'reset',
};

/** What a thrown error means. @param begun the head of an answer had come */
export function problemOfError(thrown: unknown, begun: boolean): FetchProblem {
  const errors = chain(thrown);
  const refusal = errors.find((error) => error instanceof Refusal);
  if (refusal instanceof Refusal) return refusal.problem;
  for (const error of errors) {
    const code = codeOf(error);
    const known = BY_CODE[code];
    if (known === 'reset') return fetchProblem(begun ? 'half' : 'reset');
    if (known) return fetchProblem(known);
    if (code.startsWith('ERR_SSL') || code === 'EPROTO') return fetchProblem('notSecure');
    if (/CERT|SIGNED|ISSUER|ALTNAME/u.test(code)) return fetchProblem('certificate', code);
    if (isOfParser(error)) return fetchProblem(begun ? 'half' : 'notHttp');
  }
  return fetchProblem(begun ? 'half' : 'reset', errors.map(codeOf).find(Boolean));
}

/** What is told of an address where reading it threw what nobody foresaw. */
export function problemOfFault(thrown: unknown): FetchProblem {
  return fetchProblem('fault', thrown instanceof Error ? thrown.message : String(thrown));
}

/** An error with those that caused it. */
function chain(thrown: unknown): unknown[] {
  const found: unknown[] = [];
  for (let error = thrown; error instanceof Error && found.length < 8; error = error.cause) {
    found.push(error);
    if (error instanceof AggregateError) found.push(...error.errors);
  }
  return found;
}

function isOfParser(error: unknown): boolean {
  return error instanceof Error && error.name === 'HTTPParserError';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The problem of a status that brings no page; null for 200 and those that redirect. */
export function problemOfStatus(status: number, after?: number): FetchProblem | null {
  if (status === 200 || status === 203) return null;
  const exact = BY_STATUS[status];
  if (exact) return fetchProblem(exact, String(status), after);
  return fetchProblem(status >= 500 ? 'server' : 'status', String(status), after);
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  204: 'noContent',
  205: 'noContent',
  206: 'partial',
  304: 'notAsked',
  401: 'login',
  402: 'login',
  403: 'forbidden',
  404: 'notFound',
  407: 'login',
  410: 'gone',
  429: 'tooMany',
  451: 'legal',
  503: 'unavailable',
};
