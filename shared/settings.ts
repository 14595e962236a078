/** The only reader of environment variables. Everything else is handed its settings. */
import { userInfo } from 'node:os';
import { DramatisError } from './errors.ts';

export interface Neo4jSettings {
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** The console may write to it: for people who want to change their own graph by hand. */
  readonly editor?: boolean;
}

export interface FetchingSettings {
  readonly userAgent: string;
  /** Addresses, or networks as `10.0.0.0/8`. */
  readonly allowNetworks: readonly string[];
  /** Time between two requests to one host, in milliseconds. */
  readonly delayMilliseconds: number;
}

export interface Settings {
  /** `file:FOLDER` or a path for the embedded store, or a neo4j, bolt (+s, +ssc) address. */
  readonly store: string;
  readonly neo4j: Neo4jSettings;
  /** Largest input that is read, in bytes. */
  readonly maxBytes: number;
  /** Threads that extract; 0 extracts in the process itself. */
  readonly workers: number;
  /** Token that requests must carry; undefined where only loopback is served. */
  readonly token: string | undefined;
  /** Address that the service binds to. */
  readonly host: string;
  /** Who decides, where a command names nobody: the user of this machine. */
  readonly author: string;
  readonly log: LogLevel;
  /** Folders of which those who bring the token may have parts watched. */
  readonly watchFolders: readonly string[];
  /** Hosts beside loopback that requests may name. */
  readonly allowedHosts: readonly string[];
  /** How pages are fetched: who says that it asks, and networks that may be contacted although they are not public. */
  readonly fetching: FetchingSettings;
}

/** How much the service writes down of its work, each with what stands before it. */
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const DEFAULT_STORE = './dramatis.db';
export const DEFAULT_MAX_BYTES = 5_000_000;
export const DEFAULT_PORT = 7575;
export const DEFAULT_HOST_DELAY = 1_000;
export const DEFAULT_USER_AGENT = 'Dramatis/0.1 (reads news for its user)';

function refused(name: string, given: string, allowed: string): DramatisError {
  return new DramatisError('USAGE', `"${given}" is not ${allowed}`, {
    where: name,
    advice: `Set ${name} to ${allowed}, or unset it.`,
  });
}

/** @throws USAGE for what is no whole number, or a lesser one */
function wholeNumber(
  environment: NodeJS.ProcessEnv,
  name: string,
  { least, fallback }: { readonly least: number; readonly fallback: number },
): number {
  const text = environment[name];
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw refused(name, text, `a whole number from ${least} on, as ${fallback}`);
}

/** @throws USAGE for another one */
function oneOf<T extends string>(
  environment: NodeJS.ProcessEnv,
  name: string,
  choices: readonly T[],
  fallback: T,
): T {
  const text = environment[name];
  if (!text) return fallback;
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  throw refused(name, text, `one of ${choices.join(', ')}`);
}

/**
 * What a request can carry in its header, to the letter.
 * @throws USAGE for another one, without its text
 */
function tokenIn({ DRAMATIS_TOKEN: token }: NodeJS.ProcessEnv): string | undefined {
  if (!token || /^[!-~]+$/u.test(token)) return token || undefined;
  throw new DramatisError('USAGE', 'The token has a space, or a sign that no header carries', {
    where: 'DRAMATIS_TOKEN',
    advice: 'Set DRAMATIS_TOKEN to letters (a to z), digits and signs of the keyboard, without spaces.',
  });
}

/** What stands between commas, in small letters. */
function listed(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter(Boolean);
}

/**
 * Reads the settings. What is not set, or empty, has its default.
 * @param environment the variables; `process.env` unless a test gives others
 * @throws USAGE for a number, switch or level that is none
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  return {
    store: environment.DRAMATIS_STORE || DEFAULT_STORE,
    neo4j: {
      user: environment.DRAMATIS_NEO4J_USER || 'neo4j',
      password: environment.DRAMATIS_NEO4J_PASSWORD || '',
      database: environment.DRAMATIS_NEO4J_DATABASE || 'neo4j',
      ...(oneOf(environment, 'DRAMATIS_EDITOR', ['0', '1'], '0') === '1' ? { editor: true } : {}),
    },
    maxBytes: wholeNumber(environment, 'DRAMATIS_MAX_BYTES', { least: 1, fallback: DEFAULT_MAX_BYTES }),
    workers: wholeNumber(environment, 'DRAMATIS_WORKERS', { least: 0, fallback: 0 }),
    token: tokenIn(environment),
    author: environment.DRAMATIS_AUTHOR || environment.USER || environment.USERNAME || userName(),
    host: environment.DRAMATIS_HOST || '127.0.0.1',
    watchFolders: (environment.DRAMATIS_WATCH_FOLDERS ?? '')
      .split(',')
      .map((path) => path.trim())
      .filter(Boolean),
    log: oneOf(environment, 'DRAMATIS_LOG', LOG_LEVELS, 'warn'),
    allowedHosts: listed(environment.DRAMATIS_ALLOWED_HOSTS),
    fetching: {
      userAgent: environment.DRAMATIS_USER_AGENT || DEFAULT_USER_AGENT,
      allowNetworks: listed(environment.DRAMATIS_ALLOW_NETWORKS),
      delayMilliseconds: wholeNumber(environment, 'DRAMATIS_HOST_DELAY', {
        least: 0,
        fallback: DEFAULT_HOST_DELAY,
      }),
    },
  };
}

/** Who runs this process; a machine need not know a name for its number. */
function userName(): string {
  try {
    return userInfo().username || 'somebody';
  } catch {
    return 'somebody';
  }
}
