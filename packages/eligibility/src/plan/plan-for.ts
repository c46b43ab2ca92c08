import type { AwardForm, PartialDate, Title } from '@thidua/model';
import { earliestDay, latestDay, vietnameseDate } from '@thidua/model/calendar';
import { appliedRules, lastStated, participantsOf } from './applied-rules.ts';
import type { AwardPlan, Plan, PlanNote } from './award-plan.ts';
import { decidingOf, meets } from './clauses.ts';
import { notes } from './notes.ts';
import { preferencesOf } from './preferences.ts';
import { prizesOf } from './prizes.ts';
import { quotasOf } from './quotas.ts';
import {
  type Asking,
  noFindings,
  participantTable,
  type Resolution,
  type RuledMovement,
  type RuledTitle,
  tell,
} from './resolution.ts';
import { nearness, type RuleBook } from './rule-book.ts';
import { scoringPlan } from './scoring.ts';
import { slotsAsked } from './slots-asked.ts';
import { targetPlans } from './targets.ts';
import { cycleOf } from './typing/readings.ts';

/** What is to be decided, for which year, on which day, by whom. */
export type PlanRequest = {
  /** A movement with all its awards and targets, or a title or form by itself. */
  readonly subject: RuledMovement | Title | AwardForm;
  readonly year: number;
  readonly assessmentDate: PartialDate;
  /** Identifier of the body that decides; of a movement, its issuers where none is given. */
  readonly issuer?: string;
};

/**
 * Everything that a movement or a title decides for one year, ready to be evaluated: every award for every
 * kind of participant, in the order in which they are to be decided. Total: what cannot be computed is the
 * council's, and told in the notes.
 */
export function planFor(book: RuleBook, request: PlanRequest): Plan {
  const { subject, year, assessmentDate } = request;
  const campaign = 'recognition' in subject ? subject : undefined;
  const titles: readonly RuledTitle[] =
    'recognition' in subject ? subject.recognition.awards : [subject];
  const resolution = resolutionOf(book, request, campaign);
  const all = noFindings();
  if (earliestDay(assessmentDate) !== resolution.day)
    tell(all, partialDay(assessmentDate, resolution.day));
  const participants = titles.map((title) => {
    const found = participantsOf(title, appliedRules(title, resolution, noFindings()), resolution);
    if (found.length === 0) tell(all, forNobody(title.name));
    return found;
  });
  titles.forEach((title, index) => {
    resolution.decided.set(title.id, participants[index] ?? []);
  });
  const awards = titles.flatMap((title, index) =>
    (participants[index] ?? []).map((participant) => awardPlan(title, participant, resolution)),
  );
  const targets = targetPlans(campaign?.targets ?? [], resolution, all);
  const { ordered, cycle } = inOrder(awards);
  if (cycle !== undefined) tell(all, notes.unreadable(cycleOf(cycle), undefined));
  return {
    id: subject.id,
    name: subject.name,
    year,
    assessmentDate,
    tables: [...resolution.tables.values()],
    awards: ordered,
    targets,
    notes: all.notes,
  };
}

type OpenResolution = Resolution & { readonly decided: Map<string, readonly string[]> };

function resolutionOf(
  book: RuleBook,
  { year, assessmentDate, issuer }: PlanRequest,
  campaign: RuledMovement | undefined,
): OpenResolution {
  const day = latestDay(assessmentDate) ?? `${year}-12-31`;
  const issuers =
    issuer === undefined ? (campaign?.issuers ?? []).flatMap(({ ref }) => ref?.id ?? []) : [issuer];
  const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    new Map(entries.map((entry) => [entry.id, entry]));
  return {
    book,
    names: {
      entry: (name) => book.entry(name),
      awards: byId(campaign?.recognition.awards ?? []),
      participants: byId(campaign?.participants ?? []),
    },
    ...(campaign === undefined ? {} : { campaign }),
    year,
    assessmentDate,
    day,
    near: nearness(book, issuers, day),
    decided: new Map(),
    tables: new Map(),
    meets,
    scoring: scoringPlan,
  };
}

const partialDay = (date: PartialDate, day: string): PlanNote =>
  notes.ambiguous({
    vi: `Ngày xét chỉ ghi ${vietnameseDate(date)}; quy định được chọn theo ngày ${vietnameseDate(day)}.`,
    en: `The date of assessment is only ${vietnameseDate(date)}; rules are chosen by ${vietnameseDate(day)}.`,
  });

const forNobody = (name: string): PlanNote =>
  notes.ambiguous({
    vi: `“${name}” không nói dành cho đối tượng nào, nên chưa xét được cho ai.`,
    en: `“${name}” does not say for whom it is, and cannot be decided for anybody.`,
  });

function awardPlan(title: RuledTitle, participant: string, resolution: Resolution): AwardPlan {
  const findings = noFindings();
  const table = participantTable(resolution, participant);
  const asking: Asking = {
    resolution,
    findings,
    table,
    participant,
    fields: [],
    year: resolution.year,
    within: [title.id],
    outermost: true,
  };
  const applied = appliedRules(title, resolution, findings);
  const deciding = decidingOf(title, applied, asking);
  const { recognition } = resolution.campaign ?? {};
  const preferences = [
    ...applied.parts.flatMap(({ rule, prefix }) =>
      preferencesOf(rule.preferences, `${prefix}.ưu-tiên`, asking),
    ),
    ...preferencesOf(recognition?.preferences ?? [], 'ưu-tiên-chung', asking),
  ];
  const stated = applied.suspended ? [] : (lastStated(applied.parts, 'quotas')?.stated ?? []);
  const { quotas, openQuotas } = quotasOf(stated, asking);
  const prizes = applied.suspended ? [] : (lastStated(applied.parts, 'prizes')?.stated ?? []);
  const common = recognition?.onlyHighestOf.some(({ id }) => id === title.id)
    ? recognition.onlyHighestOf
    : [];
  const highest = lastStated(applied.parts, 'onlyHighestOf')?.stated ?? common;
  const plan = {
    id: title.id,
    name: title.name,
    participant,
    table,
    ...deciding,
    preferences,
    quotas,
    openQuotas,
    prizes: prizesOf(prizes, asking),
    inKind: lastStated(applied.parts, 'inKind')?.stated ?? [],
    onlyHighestOf: highest.map(({ id }) => id),
    after: [...findings.after],
    scorings: [...findings.scorings.values()],
    basis: findings.basis,
    notes: findings.notes,
  };
  return { ...plan, asks: slotsAsked(plan) };
}

/** Awards after those whose decisions they ask for; where they go in a circle, as they stand. */
function inOrder(awards: readonly AwardPlan[]): {
  readonly ordered: readonly AwardPlan[];
  readonly cycle?: readonly string[];
} {
  const ordered: AwardPlan[] = [];
  const placed = new Set<AwardPlan>();
  const path: AwardPlan[] = [];
  let cycle: readonly string[] | undefined;
  const place = (award: AwardPlan): void => {
    if (placed.has(award)) return;
    const at = path.findIndex(({ id }) => id === award.id);
    if (at >= 0) {
      cycle ??= [...path.slice(at), award].map(({ id }) => id);
      return;
    }
    path.push(award);
    for (const before of awards) if (award.after.includes(before.id)) place(before);
    path.pop();
    placed.add(award);
    ordered.push(award);
  };
  for (const award of awards) place(award);
  return cycle === undefined ? { ordered } : { ordered, cycle };
}
