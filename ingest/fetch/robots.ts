/** What hosts ask programs not to read. Source: RFC 9309. */
import robotsParser from 'robots-parser';
import { type FetchProblem, fetchProblem, Refusal } from './problems.ts';
import type { World } from './world.ts';

/** What one host asks for. */
interface Rules {
  readonly until: number;
  /** Why nothing may be read there; null where the rules tell. */
  readonly problem: FetchProblem | null;
  allows(url: string): boolean;
  /** Time between requests, in milliseconds; 0 where nothing is said of it. */
  readonly delay: number;
}

/** The body of robots.txt, or the status that says that there is none. @throws Refusal */
export type ReadRobots = (url: URL) => Promise<{ readonly status: number; readonly text: string }>;

/** Rules are kept for this long, in milliseconds; RFC 9309 allows a day. */
const KEPT = 12 * 3_600_000;
const KEPT_AFTER_FAILURE = 600_000;
const MOST_HOSTS = 1_000;
/** More of robots.txt is not read. Source: RFC 9309, section 2.5. */
export const ROBOTS_BYTES = 512_000;

export class Robots {
  readonly #rules = new Map<string, Promise<Rules>>();
  readonly #read: ReadRobots;
  readonly #agent: string;
  readonly #world: World;

  /** @param agent the name that rules are looked up for */
  constructor(read: ReadRobots, agent: string, world: World) {
    this.#read = read;
    this.#agent = agent;
    this.#world = world;
  }

  /** Why an address must not be read, or the time between requests in milliseconds that its host asks for. */
  async ask(url: URL): Promise<FetchProblem | number> {
    const rules = await this.#of(url);
    if (rules.problem) return rules.problem;
    return rules.allows(url.href) ? rules.delay : fetchProblem('robots');
  }

  async #of({ origin }: URL): Promise<Rules> {
    const known = this.#rules.get(origin);
    if (known && (await known).until > this.#world.now()) return known;
    if (this.#rules.size >= MOST_HOSTS) this.#rules.clear();
    const rules = this.#fetch(new URL('/robots.txt', origin));
    this.#rules.set(origin, rules);
    return rules;
  }

  async #fetch(url: URL): Promise<Rules> {
    const now = this.#world.now();
    try {
      const { status, text } = await this.#read(url);
      if (status >= 500) return nothing(now, fetchProblem('robotsUnknown', String(status)));
      if (status !== 200) return { until: now + KEPT, problem: null, delay: 0, allows: () => true };
      const robots = robotsParser(url.href, text);
      const delay = (robots.getCrawlDelay(this.#agent) ?? 0) * 1_000;
      const allows = (page: string): boolean => robots.isAllowed(page, this.#agent) !== false;
      return { until: now + KEPT, problem: null, delay, allows };
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      return nothing(now, thrown.problem);
    }
  }
}

/** Where the rules are not known, nothing is read: what went wrong there is what is told. */
function nothing(now: number, problem: FetchProblem): Rules {
  return { until: now + KEPT_AFTER_FAILURE, problem, delay: 0, allows: () => false };
}
