import {
  type AwardFigures,
  type AwardPlan,
  explanationText,
  type Outcome,
  prizeSentence,
  type TargetAttainment,
} from '@thidua/eligibility';
import type { Message } from '@thidua/language';
import { vietnameseDate } from '@thidua/model/calendar';
import { type DecidedFile, outcomeWords, type ResultLine, reasonsOf } from '@thidua/records';
import type { RunContext } from '../run-context.ts';
import { visible } from '../visible.ts';
import { say } from './messages.ts';

/** How many of each list are shown on a terminal; a file has them all. */
const shownRefusals = 10;
const shownNotes = 12;
const shownLines = 3;

/** What came of a file, for a person at a terminal. */
export function summaryText(
  { decisions, reading, targets, linesOf }: DecidedFile,
  awards: readonly AwardPlan[],
  context: RunContext,
): string {
  const { colours } = context;
  const text = (message: Message): string => visible(context.text(message));
  const { plan } = decisions;
  const out: string[] = [
    colours.bold(text(say.heading(plan.name, plan.year, vietnameseDate(plan.assessmentDate)))),
    ...reading.tables.map((table) => text(say.rows(table.name, table.as, table))),
  ];
  const section = (title: Message, lines: readonly string[], most: number): void => {
    if (lines.length === 0) return;
    out.push('', colours.bold(text(title)));
    for (const line of lines.slice(0, most)) out.push(`  ${line}`);
    if (lines.length > most) out.push(`  ${text(say.more(lines.length - most))}`);
  };
  section(
    say.refusedRows(),
    reading.refused.flatMap((row) => reasonsOf(row).map(text)),
    shownRefusals,
  );
  const wanted = new Set(awards);
  for (const decided of decisions.awards) {
    if (!wanted.has(decided.award)) continue;
    out.push('', ...awardText(decided, linesOf(decided.award, shownLines), context, text));
  }
  section(
    say.targets(),
    targets.flatMap((target) => targetText(target, text)),
    Infinity,
  );
  const notes = [
    ...plan.notes,
    ...awards.flatMap((award) => award.notes),
    ...reading.notes.map(({ table, message }) => ({
      vi: `${table}: ${message.vi}`,
      en: `${table}: ${message.en}`,
    })),
  ];
  section(say.notes(), [...new Set(notes.map(text))], shownNotes);
  return `${out.join('\n')}\n`;
}

const order: readonly Outcome[] = ['met', 'council', 'unknown', 'unmet'];

function awardText(
  { award, size, tally, quotas, prizes }: AwardFigures,
  lines: Iterable<ResultLine>,
  { colours, lang }: RunContext,
  text: (message: Message) => string,
): string[] {
  const participant = award.table.participant?.label ?? award.participant;
  const out = [
    `${colours.bold(visible(award.name))} (${visible(participant)}): ${text(say.records(size))}`,
    `  ${text(say.tally(tally))}`,
  ];
  for (const { groups } of quotas) {
    for (const { group, places, candidates, working } of groups.slice(0, shownLines)) {
      const within = group === undefined ? '' : ` · ${group}`;
      out.push(
        `  ${text(say.quota(within, countText(places, text), countText(candidates, text), working))}`,
      );
    }
    if (groups.length > shownLines) out.push(`  ${text(say.more(groups.length - shownLines))}`);
  }
  for (const [at, sum] of prizes.entries()) {
    const prize = award.prizes[at];
    if (prize !== undefined) out.push(`  ${text(say.prize(prizeSentence(prize, sum)))}`);
  }
  const paint: Record<Outcome, (words: string) => string> = {
    met: colours.green,
    council: colours.cyan,
    unknown: colours.yellow,
    unmet: colours.red,
  };
  const byOutcome = Map.groupBy(lines, ({ decision }) => decision.outcome);
  for (const outcome of order) {
    const some = byOutcome.get(outcome) ?? [];
    for (const line of some) {
      const { decision, reason, needed, explanation } = line;
      const who = [decision.id, decision.name].filter((word) => word !== undefined).join(' ');
      const label = text(outcomeWords[outcome]);
      const said = text(reason);
      // Most reasons begin by saying what it came to.
      const whole = said.toLowerCase().startsWith(label.toLowerCase()) ? said : `${label}: ${said}`;
      out.push(`  ${paint[outcome]('●')} ${visible(who)}: ${whole}`);
      if (explanation !== undefined) {
        // Its own heading and reason stand above already.
        const whole = explanationText(explanation, lang).split('\n').slice(2);
        for (const one of whole) out.push(`    ${visible(one)}`);
      } else if (needed !== undefined) out.push(`      ${text(needed)}`);
    }
    const rest = tally[outcome] - some.length;
    if (some.length > 0 && rest > 0) out.push(`      ${text(say.more(rest))}`);
  }
  return out;
}

function countText(
  { least, most }: { readonly least: number; readonly most?: number },
  text: (message: Message) => string,
): string {
  if (most === undefined) return text(say.unlimited());
  return least === most ? String(least) : `${least}–${most}`;
}

function targetText(
  { label, wording, outcome, parts }: TargetAttainment,
  text: (message: Message) => string,
): string[] {
  if (outcome === undefined) return [];
  const name = `${label === undefined ? '' : `${label}. `}${visible(wording)}`;
  const figures = parts.map(({ whole: { holding, base, share } }) => {
    const counted = `${span(holding)}/${span(base)}`;
    return share === undefined ? counted : `${counted} (${span(share)}%)`;
  });
  return [`${name}: ${text(outcomeWords[outcome])} · ${figures.join('; ')}`];
}

const span = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  (least === most ? `${least}` : `${least}–${most}`).replaceAll('.', ',');
