/**
 * How a command may open the store: whether it makes one, and that it waits for one that is held. It goes with the
 * settings, which every command hands to whoever opens the store (`session.ts`).
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../shared/settings.ts';
import type { Opening } from '../shared/store/holder.ts';
import type { Context } from './context.ts';
import { patienceWith } from './waiting.ts';

/** Settings of a command; where they do not say how the store is opened, none is made and nobody waits. */
export interface CommandSettings extends Settings {
  readonly opening?: Opening;
}

/**
 * What a command is given of the world, so that it opens the store as it may.
 * @param create it begins something, and makes a store where there is none
 */
export function withOpening(context: Context, create: boolean): Context {
  const { settings, stderr, signal } = context;
  const patience = patienceWith({
    clock: () => performance.now(),
    pause: (milliseconds) => pause(milliseconds, undefined, { signal }),
    tell: (line) => stderr.write(`${line}\n`),
  });
  const own: CommandSettings = { ...settings, opening: { create, patience } };
  return { ...context, settings: own };
}

/** The settings for what only reads, of a command that makes a store otherwise. */
export function onlyReading(settings: CommandSettings): CommandSettings {
  return { ...settings, opening: { ...settings.opening, create: false } };
}
