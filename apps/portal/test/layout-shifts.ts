import type { Page } from 'playwright-core';

/** What moved since the page was opened, by the browser's own account. */
export const shifts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        type Source = { node?: Node | null };
        type Shift = PerformanceEntry & { value: number; sources: readonly Source[] };
        new PerformanceObserver((list) => {
          resolve(
            (list.getEntries() as Shift[]).map(
              ({ value, sources }) =>
                `${value.toFixed(4)} ${sources.map(({ node }) => node?.parentElement?.className || node?.nodeName).join(', ')}`,
            ),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        // Two frames after the last change everything that moved has been told.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
      }),
  );
