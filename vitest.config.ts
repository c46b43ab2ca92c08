import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = [
  'model',
  'language',
  'eligibility',
  'compiler',
  'records',
  'review',
  'cli',
  'tooling',
  'bench',
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      ...packages.map((name) => ({
        root: `packages/${name}`,
        test: {
          name,
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          // A machine that is busy with other things is no reason to fail.
          testTimeout: 60_000,
        },
      })),
      {
        root: 'apps/portal',
        test: {
          name: 'portal',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          globalSetup: fileURLToPath(new URL('apps/portal/test/setup.ts', import.meta.url)),
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
