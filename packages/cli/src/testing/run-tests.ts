import { Coverage, ruleBook, runTest, type TestFailure } from '@thidua/eligibility';
import type { LoadedWorkspace } from '../load.ts';

/** A test as it was run, with where it stands. Lines are from 1. */
export type RanTest = {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly expectations: number;
  readonly failures: readonly (TestFailure & { readonly line: number })[];
};

export type TestRun = { readonly tests: readonly RanTest[]; readonly coverage: Coverage };

/** Runs the tests of the files asked about. The rules come from all of their workspace. */
export function runTests(workspaces: readonly LoadedWorkspace[], cwd: string): TestRun {
  const coverage = new Coverage();
  const tests: RanTest[] = [];
  for (const loaded of workspaces) {
    const asked = [...loaded.asked.keys()].flatMap((path) =>
      loaded.workspace.testCases(path).map((each) => ({ path, ...each })),
    );
    if (asked.length === 0) continue;
    const { registry, campaigns } = loaded.workspace.build();
    const book = ruleBook(registry);
    for (const { path, testCase, places } of asked) {
      const beside = campaigns.toSorted(
        (a, b) => Number(b.places.file === path) - Number(a.places.file === path),
      );
      const { expectations, failures } = runTest(testCase, book, beside, coverage);
      const lineAt = (pointer: string): number => places.facts[pointer]?.start.line ?? 1;
      tests.push({
        name: testCase.name,
        file: loaded.shown(cwd, path),
        line: lineAt(''),
        expectations,
        failures: failures.map((failure) => ({
          ...failure,
          line: lineAt('at' in failure ? `/expectations/${failure.at}` : ''),
        })),
      });
    }
  }
  return { tests, coverage };
}
