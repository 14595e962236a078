/** Sets that are joined step by step; each is known by its smallest member, whatever the order of joining. */
export class Union {
  readonly #parents = new Map<string, string>();

  rootOf(member: string): string {
    let root = member;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    return root;
  }

  join(a: string, b: string): void {
    const [small = a, large = b] = [this.rootOf(a), this.rootOf(b)].sort();
    if (small !== large) this.#parents.set(large, small);
  }
}
