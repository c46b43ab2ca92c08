import {
  Coverage,
  type Plan,
  type PlanRequest,
  planFor,
  type RuleBook,
  ruleBook,
  runTest,
  type TestFailure,
} from '@thidua/eligibility';
import type { Campaign, RegistryEntry } from '@thidua/model';
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
          line: lineAt(
            'at' in failure
              ? `/expectations/${failure.at}`
              : 'pointer' in failure
                ? failure.pointer
                : '',
          ),
        })),
      });
    }
    for (const plan of plansIn(loaded, book, campaigns, registry)) {
      for (const award of plan.awards) coverage.add(award, []);
    }
  }
  return { tests, coverage };
}

/** Every version of the rules in the files asked about, so that what no test touches is known as well. */
function plansIn(
  { asked }: LoadedWorkspace,
  book: RuleBook,
  campaigns: readonly Campaign[],
  registry: readonly RegistryEntry[],
): Plan[] {
  const titles = registry.filter((entry) => entry.kind === 'title' || entry.kind === 'award-form');
  return [
    ...campaigns
      .filter(({ places }) => asked.has(places.file))
      .map((subject) => planOn(book, subject, subject.document.date)),
    ...titles
      .filter(({ places }) => asked.has(places.file))
      .flatMap((subject) => {
        const days = subject.versions.map(({ from, to }) => from ?? to);
        return (days.length === 0 ? [undefined] : days).map((day) => planOn(book, subject, day));
      }),
  ];
}

/** Rules without versions, and movements without a date, hold on any. */
const anyDay = '2000-12-31';

function planOn(book: RuleBook, subject: PlanRequest['subject'], date: string | undefined): Plan {
  const assessmentDate = date ?? anyDay;
  return planFor(book, { subject, year: Number(assessmentDate.slice(0, 4)), assessmentDate });
}
