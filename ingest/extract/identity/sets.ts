/** Disjoint sets (Tarjan 1975): which mentions are of one entity. A set is named by its smallest member. */
export class Sets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, k) => k);
  }

  find(member: number): number {
    let root = member;
    while ((this.#parent[root] ?? root) !== root) root = this.#parent[root] ?? root;
    for (let k = member; k !== root; ) {
      const next = this.#parent[k] ?? root;
      this.#parent[k] = root;
      k = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}
