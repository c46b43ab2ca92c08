import type { Diagnostic, LineIndex, Severity, Span } from '@thidua/language';
import { certainFix } from './fixes.ts';
import { inLang, type Lang } from './language-choice.ts';
import type { LoadedWorkspace } from './load.ts';
import type { Progress } from './progress.ts';

/** Lines and columns from 1; columns and offsets in UTF-16 units. */
type Position = { readonly line: number; readonly column: number; readonly offset: number };
export type Range = { readonly start: Position; readonly end: Position };
export type Place = { readonly file: string; readonly range: Range; readonly lines: LineIndex };

/** A diagnostic as the reporters tell it: in one language, with places that people can find. */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | undefined;
  readonly place: Place;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  readonly fixes: readonly {
    readonly title: string;
    /** Whether `check --fix` applies it. */
    readonly certain: boolean;
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
  readonly waived: string | undefined;
};

/** How much was found in files without errors: open warnings and notes, what is waived, what `check --fix` would mend. */
export type Tally = {
  readonly warnings: number;
  readonly notes: number;
  readonly waived: number;
  readonly fixable: number;
};

/** What was checked, and what came of it. */
export type Report = {
  readonly files: number;
  readonly findings: readonly Finding[];
  /** What else is known to be found, in files that were not looked at again. */
  readonly elsewhere?: readonly Tally[];
};

export const countOf = (report: Report, severity: Severity): number =>
  report.findings.filter((found) => found.waived === undefined && found.severity === severity)
    .length;

export const waivedCount = (report: Report): number =>
  report.findings.filter((found) => found.waived !== undefined).length;

/** How much was found in a file without errors. */
export function tallyOf(found: readonly Diagnostic[]): Tally {
  const open = found.filter(({ waived }) => waived === undefined);
  return {
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    notes: open.filter(({ severity }) => severity === 'info').length,
    waived: found.length - open.length,
    fixable: open.filter((one) => certainFix(one) !== undefined).length,
  };
}

/** The findings about the files asked for, in the order of the files and of their text. */
export function reportOn(
  workspaces: readonly LoadedWorkspace[],
  cwd: string,
  lang: Lang,
  progress: Progress,
): Report {
  const findings: Finding[] = [];
  let files = 0;
  for (const loaded of workspaces) {
    let done = 0;
    for (const path of loaded.asked.keys()) {
      progress.step('checking', done++, loaded.asked.size);
      for (const diagnostic of loaded.diagnostics(path)) {
        findings.push(findingOf(diagnostic, path, loaded, cwd, lang));
      }
    }
    files += done;
  }
  return { files, findings };
}

function findingOf(
  diagnostic: Diagnostic,
  path: string,
  loaded: LoadedWorkspace,
  cwd: string,
  lang: Lang,
): Finding {
  const place = (file: string, span: Span): Place => {
    const lines = loaded.linesOf(file);
    return { file: loaded.shown(cwd, file), range: rangeOf(span, lines), lines };
  };
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: inLang(diagnostic.message, lang),
    help: diagnostic.help === undefined ? undefined : inLang(diagnostic.help, lang),
    place: place(path, diagnostic.span),
    related: diagnostic.related.map((other) => ({
      place: place(other.file ?? path, other.span),
      message: inLang(other.message, lang),
    })),
    fixes: diagnostic.fixes.map((fix) => ({
      title: inLang(fix.title, lang),
      certain: certainFix(diagnostic) === fix,
      edits: fix.edits.map((edit) => ({
        range: rangeOf(edit.span, loaded.linesOf(path)),
        newText: edit.newText,
      })),
    })),
    waived: diagnostic.waived,
  };
}

function rangeOf(span: Span, lines: LineIndex): Range {
  const at = (offset: number): Position => {
    const { line, column } = lines.positionAt(offset);
    return { line, column, offset };
  };
  return { start: at(span.start), end: at(span.end) };
}
