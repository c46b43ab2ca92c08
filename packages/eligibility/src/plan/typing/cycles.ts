import type { Award, AwardForm, AwardRule, Expression, Name, Title } from '@thidua/model';
import { earliestDay, latestDay } from '@thidua/model/calendar';
import type { Mistake } from './mistake.ts';
import { askedBy, type Names } from './names.ts';
import { awardRulesIn, isCampaign, type Ruled } from './placed-rules.ts';
import { cycleOf } from './readings.ts';

type Ruling = Title | AwardForm | Award;
/** The days for which the rules on the way are in force together. */
type Period = { readonly from: string; readonly to: string };

const always: Period = { from: '0000-01-01', to: '9999-12-31' };

/** Awards that ask, for the assessed year, for their own decision or criteria. */
export function cycleMistakes(document: Ruled, names: Names): Mistake[] {
  if (!isCampaign(document) && document.kind !== 'title' && document.kind !== 'award-form')
    return [];
  const starts: readonly Ruling[] = isCampaign(document) ? document.recognition.awards : [document];
  const places = awardRulesIn(document);
  return starts.flatMap((start, index): Mistake[] => {
    const path = cycleThrough(start, start, always, [start.id], new Set(), names);
    if (path === undefined) return [];
    const pointer = isCampaign(document) ? (places[index]?.pointer ?? '') : '';
    return [
      {
        ...cycleOf(path),
        help: {
          vi: 'Bỏ một điều kiện trên vòng, hoặc hỏi năm trước: `được tặng … năm trước`.',
          en: 'Drop one condition of the circle, or ask of the year before: `được tặng … năm trước`.',
        },
        pointer,
      },
    ];
  });
}

function cycleThrough(
  start: Ruling,
  at: Ruling,
  period: Period,
  path: readonly string[],
  seen: Set<string>,
  names: Names,
): readonly string[] | undefined {
  for (const { rule, period: own } of rulesOf(at)) {
    const shared = { from: later(own.from, period.from), to: earlier(own.to, period.to) };
    if (shared.from > shared.to) continue;
    for (const name of askedInYear(rule)) {
      const asked = askedBy(name, names);
      if (asked.kind !== 'title' || asked.member !== undefined) continue;
      const { title } = asked;
      if (title.id === start.id) return [...path, start.id];
      const key = `${title.id} ${shared.from} ${shared.to}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const found = cycleThrough(start, title, shared, [...path, title.id], seen, names);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

function rulesOf(title: Ruling): { readonly rule: AwardRule; readonly period: Period }[] {
  const versions = 'versions' in title ? title.versions : [];
  return [
    { rule: title.rule, period: always },
    ...versions.map(({ rule, from, to }) => ({
      rule,
      period: {
        from: (from && earliestDay(from)) ?? always.from,
        to: (to && latestDay(to)) ?? always.to,
      },
    })),
  ];
}

/** The titles whose criteria, or whose award in the assessed year, a rule asks for. */
function askedInYear(rule: AwardRule): Name[] {
  const found: Name[] = [];
  for (const list of [rule.criteria, rule.barredWhen, rule.pendingWhen])
    for (const entry of list) addEntry(entry, found);
  for (const { base } of rule.quotas)
    if (base?.kind === 'holders' && (base.year ?? 'assessed-year') === 'assessed-year')
      found.push(base.title);
  return found;
}

function addEntry({ rules, children }: AwardRule['criteria'][number], found: Name[]): void {
  for (const rule of rules) if (rule.kind === 'formal') addNames(rule.expression, false, found);
  for (const child of children) addEntry(child, found);
}

/** `now`: whether a title without a year is of the assessed one. */
function addNames(expression: Expression, now: boolean, found: Name[]): void {
  switch (expression.kind) {
    case 'and':
    case 'or':
    case 'at-least':
      for (const operand of expression.operands) addNames(operand, now, found);
      return;
    case 'not':
      addNames(expression.operand, now, found);
      return;
    case 'meets':
      found.push(expression.title);
      return;
    case 'awarded': {
      const { title, equivalents, year } = expression.awarded;
      if (year === 'assessed-year' || (year === undefined && now))
        found.push(title, ...equivalents);
      return;
    }
    case 'history':
      addNames(expression.condition, expression.window?.to === 'assessed-year', found);
      return;
    case 'exists':
      if (expression.condition !== undefined) addNames(expression.condition, now, found);
      return;
    case 'share':
      addNames(expression.condition, now, found);
      for (const inner of expression.inner) addNames(inner.condition, now, found);
      return;
    default:
      return;
  }
}
