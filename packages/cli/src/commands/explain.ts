import { nearest } from '@thidua/language';
import { type Explanation, explanationOf, explanations } from '../explanations.ts';
import { type ExitCode, exitCodes, Failure } from '../failure.ts';
import { say } from '../messages.ts';
import type { RunContext } from '../run-context.ts';

export async function explain(typed: string | undefined, context: RunContext): Promise<ExitCode> {
  if (typed === undefined) {
    context.io.out.write(listOfAll(context));
    return exitCodes.fine;
  }
  const found = explanationOf(typed);
  if (found === undefined) throw new Failure(say.unknownCode(typed), nearestTo(typed));
  context.io.out.write(page(found, context));
  return exitCodes.fine;
}

function nearestTo(typed: string) {
  const all = explanations();
  const codes = nearest(
    typed.toUpperCase(),
    all.map(({ code }) => code),
    3,
  );
  const slugs = nearest(
    typed.toLowerCase(),
    all.map(({ slug }) => slug),
    3,
  );
  const rows = all.filter(({ code, slug }) => codes.includes(code) || slugs.includes(slug));
  return rows.length === 0
    ? say.allCodes()
    : say.nearestCodes(rows.slice(0, 3).map(({ code, slug }) => `${code} (${slug})`));
}

function page({ code, slug, severity, page, published }: Explanation, context: RunContext): string {
  const { colours } = context;
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan }[severity];
  const label = paint(colours.bold(`${context.text(say.severity(severity))} ${code}`));
  const parts = [`${label} ${colours.dim(slug)}\n${colours.bold(context.text(page.title))}`];
  const sample = (title: string, text: string, other: string, mark: string) => {
    if (text.trim() === '') return;
    // What the two samples share is there to be read, not to be told from each other.
    const shared = new Set((published ?? other).trim().split('\n'));
    const lines = text
      .trim()
      .split('\n')
      .map((line) => `  ${shared.has(line) ? ' ' : mark} ${line}`.trimEnd());
    parts.push(`${colours.bold(title)}\n${lines.join('\n')}`);
  };
  const { avoid, prefer } = page;
  if (published !== undefined) sample(context.text(say.published()), published, published, ' ');
  sample(context.text(say.avoid()), avoid, prefer, colours.red('✖'));
  sample(context.text(say.prefer()), prefer, avoid, colours.green('✔'));
  parts.push(`${colours.bold(context.text(say.why()))}\n${context.text(page.why)}`);
  return `${parts.join('\n\n')}\n`;
}

function listOfAll(context: RunContext): string {
  const { colours } = context;
  const rows = explanations();
  const width = Math.max(...rows.map(({ slug }) => slug.length));
  const lines = rows.map(({ code, slug, severity, page }) => {
    const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan }[severity];
    return `${paint(code)}  ${slug.padEnd(width)}  ${context.text(page.title)}\n`;
  });
  return `${lines.join('')}\n${context.text(say.explainOne())}\n`;
}
