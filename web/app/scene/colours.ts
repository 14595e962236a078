/** Colours of the page that the canvas needs; they are written in the style sheet alone. */
export interface SceneColours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly edge: string;
  readonly edgeNear: string;
  readonly faint: string;
  readonly accent: string;
  /** Of lines that are not simply stated. */
  readonly planned: string;
  readonly alleged: string;
  readonly negated: string;
  /** Behind communities. */
  readonly wash: string;
  readonly font: string;
  /** For names of communities. */
  readonly serif: string;
}
