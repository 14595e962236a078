import type { Explorer } from './explorer.ts';
import { type HintName, hintsText, rememberedHints } from './hints.ts';
import type { Host } from './host.ts';
import { themeChoice, toggledTheme } from './theme.ts';

type Atoms = Pick<Explorer, 'hintsAway' | 'themeChoice' | 'systemIsDark'>;

/** What a reader prefers, which this machine remembers. */
export function preferenceActions(atoms: Atoms, host: Host) {
  return {
    /** Never to be given again, here and on this machine. */
    putHintsAway: (names: readonly HintName[]) => {
      atoms.hintsAway.value = new Set([...atoms.hintsAway.peek(), ...names]);
      host.writeHints(hintsText(atoms.hintsAway.peek()));
    },
    toggleTheme: () => {
      const next = toggledTheme(atoms.themeChoice.peek(), atoms.systemIsDark.peek());
      atoms.themeChoice.value = next;
      host.writeTheme(next);
    },
  };
}

/** Takes over what this machine remembers. */
export function rememberPreferences(atoms: Atoms, host: Host): void {
  atoms.themeChoice.value = themeChoice(host.readTheme());
  atoms.hintsAway.value = rememberedHints(host.readHints());
}
