import { inLang } from '../language-choice.ts';
import type { RunContext } from '../run-context.ts';
import { visible } from '../visible.ts';
import { failureText, say } from './messages.ts';
import type { TestRun } from './run-tests.ts';

/** Each test with what went otherwise than expected, then the sums. */
export function terminalTests(
  { tests, coverage }: TestRun,
  { colours, lang }: RunContext,
  withCoverage: boolean,
): string {
  const lines: string[] = [];
  for (const { name, file, line, failures } of tests) {
    const mark = failures.length === 0 ? colours.green('✔') : colours.red('✖');
    lines.push(`${mark} ${visible(name)} ${colours.dim(`${visible(file)}:${line}`)}`);
    for (const failure of failures) {
      const place = colours.cyan(`${visible(file)}:${failure.line}`);
      lines.push(`    ${visible(inLang(failureText(failure), lang))} ${colours.dim('→')} ${place}`);
    }
  }
  const failed = tests.filter(({ failures }) => failures.length > 0).length;
  const expectations = tests.reduce((sum, test) => sum + test.expectations, 0);
  const clauses = coverage.result();
  const open = clauses.filter(({ unseen }) => unseen.length > 0);
  lines.push('');
  if (clauses.length > 0) {
    lines.push(inLang(say.coverage(clauses.length - open.length, clauses.length), lang));
    if (withCoverage) {
      for (const clause of open) {
        const { place } = clause;
        const at = place === undefined ? '' : ` ${visible(place.file)}:${place.line ?? 1}`;
        lines.push(`  ${clause.clause}  ${colours.dim(inLang(say.unseen(clause), lang) + at)}`);
      }
    }
  }
  lines.push(
    failed === 0
      ? `${colours.green('✔')} ${inLang(say.passed(tests.length, expectations), lang)}`
      : `${colours.red('✖')} ${inLang(say.failed(tests.length, failed), lang)}`,
  );
  return `${lines.join('\n')}\n`;
}
