import { whole } from './parts.ts';
import type { Story } from './stories.ts';

/** A way in which a kind of outlet prints its articles. */
export interface Layout {
  readonly name: string;
  readonly html: (story: Story) => string;
  /** What of the story is on the page; all of it where nothing else is said. */
  readonly text: (story: Story) => readonly string[];
}

export function layout(name: string, html: Layout['html'], text: Layout['text'] = whole): Layout {
  return { name, html, text };
}
