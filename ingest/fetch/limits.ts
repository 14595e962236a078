/** How much, how long and how often is fetched. */
export interface Limits {
  /** Largest page in bytes, packed and unpacked. */
  readonly pageBytes: number;
  readonly headBytes: number;
  /** Time to take a connection, in milliseconds. */
  readonly connectMilliseconds: number;
  /** Time from the request to the end of the answer's head. */
  readonly headMilliseconds: number;
  /** Longest time without a piece of the answer. */
  readonly idleMilliseconds: number;
  /** Time for one request and its answer. */
  readonly totalMilliseconds: number;
  readonly redirects: number;
  /** Tries of one address, the first one counted. */
  readonly tries: number;
  /** Requests to one host at the same time. */
  readonly atATime: number;
  /** Time between the beginnings of two requests to one host. */
  readonly delayMilliseconds: number;
  /** Longest time that is waited at once for a host that asks to wait; what is longer is left for later. */
  readonly patienceMilliseconds: number;
}

export const LIMITS: Limits = {
  pageBytes: 5_000_000,
  headBytes: 32_768,
  connectMilliseconds: 10_000,
  headMilliseconds: 20_000,
  idleMilliseconds: 20_000,
  totalMilliseconds: 60_000,
  redirects: 8,
  tries: 3,
  atATime: 2,
  delayMilliseconds: 1_000,
  patienceMilliseconds: 15_000,
};
