/** Light or dark: the system's choice until a reader makes another one. */
export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'auto';

/** What is shown. */
export function themeOf(choice: ThemeChoice, systemIsDark: boolean): Theme {
  if (choice !== 'auto') return choice;
  return systemIsDark ? 'dark' : 'light';
}

/** The toggle: to the other theme; back to the system's where that is the same. */
export function toggledTheme(choice: ThemeChoice, systemIsDark: boolean): ThemeChoice {
  const next: Theme = themeOf(choice, systemIsDark) === 'dark' ? 'light' : 'dark';
  return themeOf('auto', systemIsDark) === next ? 'auto' : next;
}

/** A kept choice; anything else is none. */
export function themeChoice(text: string | null): ThemeChoice {
  return text === 'light' || text === 'dark' ? text : 'auto';
}
