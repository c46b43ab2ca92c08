import { getJunitXml } from 'junit-xml';
import { inLang, type Lang } from '../language-choice.ts';
import { failureText } from './messages.ts';
import type { RanTest } from './run-tests.ts';

/** The tests as JUnit XML, a suite for each file, for the machines that run them. */
export function junitReport(tests: readonly RanTest[], lang: Lang): string {
  const files = [...new Set(tests.map(({ file }) => file))];
  const suites = files.map((file) => ({
    name: file,
    testCases: tests
      .filter((test) => test.file === file)
      .map(({ name, line, failures }) => ({
        name,
        classname: file,
        file,
        line,
        ...(failures.length === 0
          ? {}
          : {
              failures: failures.map((failure) => ({
                message: `${file}:${failure.line}: ${inLang(failureText(failure), lang)}`,
              })),
            }),
      })),
  }));
  return `${getJunitXml({ name: 'thidua test', suites })}\n`;
}
