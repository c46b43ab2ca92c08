import type {
  Campaign,
  Celebration,
  ContentItem,
  Day,
  Milestone,
  Outcome,
  PartialDate,
  PeriodEnd,
  Rule,
  Target,
} from '@thidua/model';
import { datePartsOf } from '@thidua/model';
import type { Movement } from './movements.ts';

/**
 * How far a target can be held against a figure: `measured` by a rule, `partly` where some of its
 * rules are left to words, `words` where it says so itself, `deferred` to another's guidance, and
 * `unwritten` where the archive has its wording alone.
 */
export const measures = ['measured', 'partly', 'words', 'deferred', 'unwritten'] as const;
export type Measure = (typeof measures)[number];

export type OutlinedTarget = {
  /** `1`, `1.a`; as outcomes name it. */
  readonly label: string | undefined;
  readonly wording: string;
  readonly measure: Measure;
  /** What was reached, once summed up. */
  readonly outcomes: readonly Outcome[];
};

/** A date on which something is due; `before` leaves the day itself out. */
export type DueDate = { readonly date: PartialDate; readonly before: boolean };

type Due = {
  readonly kind: Milestone['kind'];
  readonly name: string | undefined;
  readonly dates: readonly DueDate[];
};

/** What pages compare movements by: small enough to be kept for all of them. */
export type Outline = {
  readonly movement: Movement;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly celebrates: readonly Celebration[];
  readonly due: readonly Due[];
  readonly participants: readonly string[];
  readonly targets: readonly OutlinedTarget[];
  readonly items: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly numbered: boolean;
  /** Movements of the archive that it responds to, continues and replaces, by slug. */
  readonly above: readonly string[];
  readonly before: readonly string[];
  readonly parts: readonly string[];
};

const isCouncil = (rule: Rule): boolean =>
  rule.kind === 'formal' && rule.expression.kind === 'council';

export function measureOf(rules: readonly Rule[]): Measure {
  const measured = rules.filter((rule) => rule.kind === 'formal' && !isCouncil(rule)).length;
  if (measured === rules.length) return measured === 0 ? 'unwritten' : 'measured';
  if (measured > 0) return 'partly';
  return rules.some((rule) => rule.kind === 'qualitative' || isCouncil(rule))
    ? 'words'
    : 'deferred';
}

/** The outcomes that a movement tells of one of its targets. */
export const outcomesOfTarget = (
  outcomes: readonly Outcome[],
  label: string | undefined,
): readonly Outcome[] =>
  label === undefined
    ? []
    : outcomes.filter(({ about }) => about.kind === 'target' && about.target === label);

/** `1` and `a` are `1.a` to an outcome. */
export const targetLabel = (
  outer: string | undefined,
  label: string | undefined,
): string | undefined =>
  label === undefined ? undefined : outer === undefined ? label : `${outer}.${label}`;

/** Each target that says something of its own: one that only gathers others does not. */
const outlined = (
  targets: readonly Target[],
  outcomes: readonly Outcome[],
  outer?: string,
): OutlinedTarget[] =>
  targets.flatMap(({ label, wording, rules, children }) => {
    const full = targetLabel(outer, label);
    const inner = outlined(children, outcomes, full);
    if (rules.length === 0 && inner.length > 0) return inner;
    return [
      {
        label: full,
        wording,
        measure: measureOf(rules),
        outcomes: outcomesOfTarget(outcomes, full),
      },
      ...inner,
    ];
  });

const labelsOf = (targets: readonly Target[], outer?: string): (string | undefined)[] =>
  targets.flatMap(({ label, children }) => {
    const full = targetLabel(outer, label);
    return [full, ...labelsOf(children, full)];
  });

/** The outcomes that stand beside no target: awards given, other figures, targets that are not there. */
export function outcomesBesideTargets({
  targets,
  outcomes,
}: Pick<Campaign, 'targets' | 'outcomes'>): Outcome[] {
  const labels = new Set(labelsOf(targets));
  return outcomes.filter(({ about }) => about.kind !== 'target' || !labels.has(about.target));
}

const itemTexts = (items: readonly ContentItem[]): string[] =>
  items.flatMap(({ heading, summaries, children }) => [
    [heading, ...summaries].join('. '),
    ...itemTexts(children),
  ]);

const hasYear = (date: PartialDate): boolean => datePartsOf(date).year !== null;

function dueDate(end: PeriodEnd, period: Campaign['period']): PartialDate | undefined {
  switch (end.kind) {
    case 'date':
      return hasYear(end.date) ? end.date : undefined;
    case 'issue':
    case 'event':
      return end.day;
    case 'end-of-period':
      return dayOf(period?.to);
    case 'unknown':
    case 'blank':
      return undefined;
  }
}

const dayOf = (end: PeriodEnd | undefined): Day | undefined =>
  end !== undefined && 'day' in end ? end.day : undefined;

/** The years that a period touches; a date that comes back every year falls into each of them once. */
function yearly(monthDay: string, from: Day | undefined, to: Day | undefined): PartialDate[] {
  if (from === undefined || to === undefined) return [];
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, index) => `${Number(from.slice(0, 4)) + index}-${monthDay}`,
  );
  return years.filter((day) => from <= day && day <= to);
}

function dueDates({ timing }: Milestone, period: Campaign['period']): DueDate[] {
  if (timing === undefined) return [];
  const before = timing.relation === 'before';
  if (timing.recurring !== undefined) {
    const { every, monthDay } = timing.recurring;
    if (every !== 'year' || monthDay === undefined) return [];
    return yearly(monthDay, dayOf(period?.from), dayOf(period?.to)).map((date) => ({
      date,
      before,
    }));
  }
  const date = timing.at && dueDate(timing.at, period);
  return date === undefined ? [] : [{ date, before }];
}

const slugsOf = (citations: Campaign['respondsTo']): string[] =>
  citations.flatMap(({ ref }) => (ref?.kind === 'campaign' ? [ref.slug] : []));

/** What the document alone tells. */
export const outlineOf = (campaign: Campaign): Omit<Outline, 'movement'> => ({
  from: dayOf(campaign.period?.from),
  to: dayOf(campaign.period?.to),
  celebrates: campaign.celebrates,
  due: campaign.milestones.map((milestone) => ({
    kind: milestone.kind,
    name: milestone.name,
    dates: dueDates(milestone, campaign.period),
  })),
  participants: campaign.participants.map(({ name }) => name),
  targets: outlined(campaign.targets, campaign.outcomes),
  items: itemTexts(campaign.contents),
  outcomes: campaign.outcomes,
  numbered: campaign.document.numberState === 'given',
  above: slugsOf(campaign.respondsTo),
  before: slugsOf(campaign.continues),
  parts: slugsOf(campaign.consistsOf),
});
