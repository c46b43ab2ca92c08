import type { Page } from 'playwright-core';

/**
 * What moved, by the browser's own account: since the page was opened, or since all of it has come. In between the
 * browser may draw any part of it, so that only what is told of a chosen part is the same each time.
 */
export const shifts = (page: Page, since: 'opened' | 'whole' = 'whole'): Promise<string[]> =>
  page.evaluate(
    (counted) =>
      new Promise((resolve) => {
        type Source = { node?: Node | null };
        type Shift = PerformanceEntry & { value: number; sources: readonly Source[] };
        const [opened] = performance.getEntriesByType('navigation');
        const whole = (opened as PerformanceNavigationTiming).domContentLoadedEventStart;
        const found: string[] = [];
        const note = (entries: PerformanceEntryList) => {
          for (const { startTime, value, sources } of entries as Shift[])
            if (counted === 'opened' || startTime >= whole)
              found.push(
                `${value.toFixed(4)} ${sources.map(({ node }) => node?.parentElement?.className || node?.nodeName || 'a mark').join(', ')}`,
              );
        };
        const observer = new PerformanceObserver((list) => note(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        const end = () => {
          note(observer.takeRecords());
          resolve(found);
        };
        // Two frames after the last change everything that moved is there to be told.
        requestAnimationFrame(() => requestAnimationFrame(end));
      }),
    since,
  );
