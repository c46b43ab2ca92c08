// What axe finds in a page that a browser shows.
import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { browserDuringTests } from './during-tests.ts';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** A context whose pages all bring axe: many times quicker than to give it to each page. */
export async function contextWithAxe(
  browser: ReturnType<typeof browserDuringTests>,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addInitScript(axe);
  return context;
}

/** Every rule, or those alone that colours decide: for a page in its other colours. */
export const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

type Violation = { id: string; nodes: { target: string[]; html: string }[] };

/** What stands in the way of people on a page of a context with axe; nothing where nothing does. */
export const barriersIn = (page: Page, which: keyof typeof rules = 'all'): Promise<string[]> =>
  page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const found = await axe.run({ runOnly, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    );
  }, rules[which]);
