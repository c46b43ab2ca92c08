// Before the portal's tests: the browser is unpacked and the sample archive built, once for all workers.
import type { TestProject } from 'vitest/node';
import { unpackBrowser } from './browser.ts';
import { buildSampleSite, removeSampleSite, type SampleSite } from './sample/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sample: SampleSite;
  }
}

export async function setup(project: TestProject) {
  if (!process.env.THIDUA_CHROMIUM) await unpackBrowser();
  const sample = buildSampleSite();
  project.provide('sample', sample);
  return () => removeSampleSite(sample);
}
