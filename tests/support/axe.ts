import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page, with where it is. */
export interface Violation {
  readonly rule: string;
  readonly serious: boolean;
  readonly reads: string;
}

/** All that axe finds. The page has no frames, so the quicker of its two ways does, which asks within the page alone. */
export async function violationsOf(page: Page): Promise<Violation[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, impact, nodes }) => ({
    rule: id,
    serious: impact === 'serious' || impact === 'critical',
    reads: `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  }));
}
