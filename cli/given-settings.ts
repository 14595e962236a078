/** Settings for a program that shows its help whatever the environment says. */
import { DramatisError } from '../shared/errors.ts';
import { readSettings, type Settings } from '../shared/settings.ts';

export interface GivenSettings {
  /** Those of the environment; where one of them is wrong, those that hold without it. */
  readonly settings: Settings;
  /** What is wrong with them: told to whoever runs a command. */
  readonly fault: DramatisError | null;
}

/** @param environment as of `readSettings` */
export function givenSettings(environment?: NodeJS.ProcessEnv): GivenSettings {
  try {
    return { settings: readSettings(environment), fault: null };
  } catch (thrown) {
    if (!(thrown instanceof DramatisError)) throw thrown;
    return { settings: readSettings({}), fault: thrown };
  }
}
