import type { Severity } from '@thidua/language';
import {
  countOf,
  type Finding,
  type Place,
  type Report,
  type Tally,
  waivedCount,
} from '../findings.ts';
import type { Colours } from '../io.ts';
import { inLang, type Lang } from '../language-choice.ts';
import { say } from '../messages.ts';
import type { RunContext } from '../run-context.ts';
import { visible } from '../visible.ts';
import { markLine } from './code-frame.ts';

export type TerminalStyle = {
  readonly colours: Colours;
  readonly lang: Lang;
  /** Columns of the terminal, or of the page that the output is piped to. */
  readonly columns: number;
};

/** Piped output keeps lines of source to what a page takes. */
const pipedColumns = 100;

export const styleOf = ({ io, colours, lang }: RunContext): TerminalStyle => ({
  colours,
  lang,
  columns: Math.max(40, io.out.columns ?? pipedColumns),
});

const paintOf = (colours: Colours, severity: Severity) =>
  ({ error: colours.red, warning: colours.yellow, info: colours.cyan })[severity];

/** The findings, one after another, each with the lines it speaks of. */
export function terminalFindings(findings: readonly Finding[], style: TerminalStyle): string {
  const open = findings.filter((found) => found.waived === undefined);
  const waived = findings.filter((found) => found.waived !== undefined);
  const parts = open.map((found) => `${finding(found, style)}\n`);
  if (waived.length > 0) parts.push(waived.map((found) => waivedFinding(found, style)).join(''));
  return parts.length === 0 ? '' : `${parts.join('\n')}\n`;
}

function finding(found: Finding, { colours, lang, columns }: TerminalStyle): string {
  const paint = paintOf(colours, found.severity);
  const places = [found.place, ...found.related.map(({ place }) => place)];
  const gutter = Math.max(...places.map((place) => String(place.range.start.line).length));
  const blank = ' '.repeat(gutter);
  const bar = colours.dim('│');
  const title = (text: { vi: string; en: string }) => colours.bold(`${inLang(text, lang)}:`);

  const frame = (place: Place, mark: Colours['red']): string => {
    if (place.lines.text === '') return '';
    const { start, end } = place.range;
    const line = place.lines.lineText(start.line);
    const goesOn = end.line > start.line;
    const stop = goesOn ? line.length : end.column - 1;
    const { text, underline } = markLine(line, start.column - 1, stop, columns - gutter - 3);
    const tail = goesOn ? colours.dim(` (${inLang(say.untilLine(end.line), lang)})`) : '';
    const number = colours.dim(String(start.line).padStart(gutter));
    return `${number} ${bar} ${text}\n${blank} ${bar} ${mark(underline)}${tail}\n`;
  };

  let out = `${paint(colours.bold(`${inLang(say.severity(found.severity), lang)} ${found.code}`))}`;
  out += `${colours.bold(':')} ${visible(found.message)}\n`;
  out += `${blank} ${colours.dim('→')} ${colours.cyan(placeText(found.place))}\n`;
  out += frame(found.place, paint);
  if (found.help !== undefined) {
    out += `${blank} ${colours.dim('=')} ${title(say.help())} ${visible(found.help)}\n`;
  }
  for (const fix of found.fixes) {
    const kind = fix.certain ? say.fixable() : say.otherFixes();
    out += `${blank} ${colours.dim('=')} ${title(kind)} ${visible(fix.title)}\n`;
  }
  for (const { place, message } of found.related) {
    out += `${blank} ${colours.dim('=')} ${visible(message)} ${colours.dim('→')} ${colours.cyan(placeText(place))}\n`;
    out += frame(place, colours.cyan);
  }
  return out.trimEnd();
}

const placeText = ({ file, range }: Place): string =>
  `${visible(file)}:${range.start.line}:${range.start.column}`;

function waivedFinding(found: Finding, { colours, lang }: TerminalStyle): string {
  const lines = [
    `${inLang(say.accepted(), lang)} ${found.code} → ${placeText(found.place)}`,
    `  ${visible(found.message)}`,
    `  ${inLang(say.reason(), lang)}: ${visible(found.waived ?? '')}`,
  ];
  return lines.map((line) => `${colours.dim(line)}\n`).join('');
}

/** The closing line, and where to go from here. */
export function terminalSummary(report: Report, { colours, lang }: TerminalStyle): string {
  const elsewhere = (count: keyof Tally): number =>
    (report.elsewhere ?? []).reduce((sum, tally) => sum + tally[count], 0);
  const errors = countOf(report, 'error');
  const warnings = countOf(report, 'warning') + elsewhere('warnings');
  const notes = countOf(report, 'info') + elsewhere('notes');
  const waived = waivedCount(report) + elsewhere('waived');
  const text = inLang(say.summary(report.files, errors, warnings, notes, waived), lang);
  const line =
    errors > 0
      ? colours.red(`✖ ${text}`)
      : warnings > 0
        ? colours.yellow(`▲ ${text}`)
        : colours.green(`✔ ${text}`);
  const open = report.findings.filter((found) => found.waived === undefined);
  const certain =
    open.filter((found) => found.fixes.some((fix) => fix.certain)).length + elsewhere('fixable');
  const hints: string[] = [];
  if (open.some((found) => found.severity === 'error' && isSyntax(found.code))) {
    hints.push(inLang(say.checksWait(), lang));
  }
  if (certain > 0) hints.push(inLang(say.canFix(certain), lang));
  const first = open.find((found) => found.severity === 'error') ?? open[0];
  if (first !== undefined) hints.push(inLang(say.moreAbout(first.code), lang));
  return `${line}\n${hints.map((hint) => colours.dim(`  ${hint}\n`)).join('')}`;
}

/** Codes of syntax keep the checks of a file waiting. */
const isSyntax = (code: string): boolean => code.startsWith('TD00');
