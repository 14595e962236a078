import type { Point } from '../state/graph/placement.ts';
import { NO_SELECTION } from '../state/graph/selection.ts';
import type { Drawn, Setting } from './appearance.ts';
import { type Community, communitiesOf, detailAt, levelOf, ranks } from './detail.ts';

/** How everything looks now. A change makes a new setting, so that what was can be compared with what is. */
export class CurrentSetting {
  #now: Setting;
  /** The place of every node when sorted by degree: what is drawn in full begins with the first. */
  #rank = ranks([]);
  /** How near the camera is, in levels of detail. */
  #level = 0;

  constructor(begin: Pick<Setting, 'theme' | 'colours' | 'scale'>) {
    this.#now = {
      shown: { nodes: new Map(), edges: new Map(), positions: new Map(), neighbours: new Map() },
      emphasis: { selection: NO_SELECTION, hovered: null, selected: new Set() },
      detail: detailAt(this.#level, this.#rank),
      ...begin,
    };
  }

  get now(): Setting {
    return this.#now;
  }

  /** What is shown from now on, in the detail of where the camera is. */
  show(shown: Drawn): void {
    this.#rank = ranks(shown.nodes.values());
    this.change({ shown, detail: detailAt(this.#level, this.#rank) });
  }

  /** The camera rests at this ratio. @returns whether more or fewer nodes are drawn in full than before */
  restAt(ratio: number): boolean {
    const level = levelOf(ratio);
    if (level === this.#level) return false;
    const before = this.#now.detail.count;
    this.#level = level;
    this.change({ detail: detailAt(level, this.#rank) });
    return this.#now.detail.count !== before;
  }

  change(to: Partial<Setting>): void {
    this.#now = { ...this.#now, ...to };
  }

  /** Communities of what is shown, with its nodes at these positions. */
  communitiesAt(positions: ReadonlyMap<string, Point>): Community[] {
    return communitiesOf(this.#now.shown.nodes.values(), positions, this.#rank);
  }
}
