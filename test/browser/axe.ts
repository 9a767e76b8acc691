import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds; run in the page's own world, past its content security policy. */
export async function violations(page: Frame | Page): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: AxeViolation[] }> };
    };
    interface AxeViolation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    // Tabster, which moves the focus inside Fluent's parts, sets unseen stops at their ends; they pass the focus on at once.
    const { violations: found } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  });
}
