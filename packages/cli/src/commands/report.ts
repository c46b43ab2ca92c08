import { reportHtml, reportJson, reportMarkdown, reportOf } from '@thidua/review';
import { type ExitCode, exitCodes } from '../failure.ts';
import type { ReportOptions } from '../options.ts';
import { compare } from '../review/compare.ts';
import { sortedFindingsOf } from '../review/report-findings.ts';
import { sideBySide, snapshotOf, workingState } from '../review/snapshot.ts';
import type { RunContext } from '../run-context.ts';
import { tellWhatIsLeftOut } from './diff.ts';

/** Tells a reviewer all there is to know of a change. What it tells is no mistake of its own: it ends in 0. */
export async function report(
  base: string,
  head: string | undefined,
  { format, whole, records, pictures: folder }: ReportOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io, lang } = context;
  const earlier = snapshotOf(base, io.cwd);
  const later = head === undefined ? workingState(io.cwd) : snapshotOf(head, io.cwd, earlier);
  const [before, after] = sideBySide(earlier, later);
  const comparison = compare(before, after);
  tellWhatIsLeftOut(comparison, [before, after], context);
  const effects =
    records === undefined
      ? undefined
      : await (await import('../review/effects.ts')).effectsOn(records, comparison, context);
  const pictures =
    folder === undefined
      ? undefined
      : (await import('../review/page-pictures.ts')).picturesOf(
          folder,
          comparison.review,
          [before, after],
          context,
        );
  const told = reportOf({
    base,
    ...(head === undefined ? {} : { head }),
    ...(whole === undefined ? {} : { whole }),
    review: comparison.review,
    findings: sortedFindingsOf(comparison, before, after),
    ...(effects === undefined ? {} : { effects }),
    ...(pictures === undefined ? {} : { pictures }),
  });
  const text = {
    markdown: () => reportMarkdown(told, lang),
    json: () => reportJson(told),
    html: () => reportHtml(told, lang),
  }[format]();
  io.out.write(text);
  return exitCodes.fine;
}
