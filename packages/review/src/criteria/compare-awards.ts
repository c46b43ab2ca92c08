import {
  type AwardPlan,
  type Clause,
  type Condition,
  evaluate,
  type Outcome,
  type QuotaPlan,
  type Row,
} from '@thidua/eligibility';
import { difference, smallestDifference, witnessText } from '@thidua/eligibility/analysis';
import { type Words, words } from '../words/words.ts';
import { CommonTable } from './common-table.ts';

/** A record that comes out one way before and another way after, and the clauses that make it fail the one time. */
export type Example = {
  /** The facts that decide: `Số cây đã trồng: 90`. */
  readonly record: Words;
  readonly outcomes: readonly [before: Outcome, after: Outcome];
  readonly clauses: readonly DecidingClause[];
};

export type DecidingClause = {
  readonly id: string;
  readonly label?: string;
  readonly wording: string;
  readonly role: 'criterion' | 'barred' | 'pending';
};

/** What a change of the rules does to who is eligible. Records are taken with full data. */
export type CriteriaComparison =
  /** The same people meet both. `missingData`: a record of which not all is known may come out differently. */
  | { readonly kind: 'equivalent'; readonly missingData?: Example }
  | { readonly kind: 'stricter'; readonly lost: Example }
  | { readonly kind: 'looser'; readonly gained: Example }
  | { readonly kind: 'different'; readonly gained: Example; readonly lost: Example }
  /** Not worked out; an example found on the way is still one. */
  | {
      readonly kind: 'undecided';
      readonly because: Words;
      readonly gained?: Example;
      readonly lost?: Example;
      /** Of the clauses that changed, by themselves: what they ask, whatever the others do. */
      readonly alone?: Compared;
    };

/** A comparison that was worked out. */
type Compared = Exclude<CriteriaComparison, { kind: 'undecided' }>;

const otherKind = (label: string): Words =>
  words(
    `dữ kiện “${label}” đã đổi kiểu, đơn vị hoặc thứ tự giá trị`,
    `the fact “${label}” has another type, unit or order of values`,
  );

/** Compares who is eligible by two states of an award, for the same kind of participant. */
export function compareAwards(before: AwardPlan, after: AwardPlan): CriteriaComparison {
  const table = new CommonTable();
  for (const plan of [before, after]) {
    table.add(plan.condition);
    for (const { condition } of clausesOf(plan)) table.add(condition);
  }
  const [conflict] = table.conflicts;
  if (conflict !== undefined) return { kind: 'undecided', because: otherKind(conflict.label) };
  const rules: Rules = {
    before: { plan: before, condition: table.moved(before.condition) },
    after: { plan: after, condition: table.moved(after.condition) },
    table,
  };
  const whole = compareRules(rules);
  if (whole.kind !== 'undecided') return whole;
  const changed = compareRules(withoutShared(rules));
  return changed.kind === 'undecided' ? whole : { ...whole, alone: changed };
}

type State = { readonly plan: AwardPlan; readonly condition: Condition };
type Rules = { readonly before: State; readonly after: State; readonly table: CommonTable };

/** What either state demands and the other does not. */
function withoutShared({ before, after, table }: Rules): Rules {
  const partsOf = ({ condition }: State): readonly Condition[] =>
    condition.op === 'and' ? condition.of : [condition];
  const textOf = (condition: Condition): string => JSON.stringify(condition);
  const [a, b] = [partsOf(before), partsOf(after)];
  const [inA, inB] = [new Set(a.map(textOf)), new Set(b.map(textOf))];
  const own = (parts: readonly Condition[], others: ReadonlySet<string>): Condition => ({
    op: 'and',
    of: parts.filter((part) => !others.has(textOf(part))),
  });
  return {
    before: { ...before, condition: own(a, inB) },
    after: { ...after, condition: own(b, inA) },
    table,
  };
}

function compareRules({ before, after, table }: Rules): CriteriaComparison {
  const [a, b] = [before.condition, after.condition];
  const both: Condition = { op: 'and', of: [a, b] };
  const example = (failing: State, row: Row, record: Words): Example => ({
    record,
    outcomes: [evaluate(a, row), evaluate(b, row)],
    clauses: failedClauses(failing.plan, row, table),
  });
  /** Somebody who meets the one and fails the other. */
  const whoMeets = (meets: State, failing: State): Example | Open | 'nobody' => {
    const found = difference(both, meets.condition, 'full-data');
    if (found.kind === 'none') return 'nobody';
    if (found.kind === 'not-analysed') return found.because;
    const shown = example(failing, found.witness.row, witnessText(found.witness));
    const wanted = failing === before ? 'unmet met' : 'met unmet';
    return shown.outcomes.join(' ') === wanted ? shown : 'beyond-the-fragment';
  };
  const gained = whoMeets(after, before);
  const lost = whoMeets(before, after);
  const open = [gained, lost].find((one) => typeof one === 'string' && one in reasons) as
    | Open
    | undefined;
  if (open !== undefined) {
    return {
      kind: 'undecided',
      because: reasons[open],
      ...(typeof gained === 'string' ? {} : { gained }),
      ...(typeof lost === 'string' ? {} : { lost }),
    };
  }
  if (typeof gained !== 'string') {
    return typeof lost === 'string'
      ? { kind: 'looser', gained }
      : { kind: 'different', gained, lost };
  }
  if (typeof lost !== 'string') return { kind: 'stricter', lost };
  const every = difference(a, b, 'every-record');
  if (every.kind !== 'found') return { kind: 'equivalent' };
  const { row } = every.witness;
  return { kind: 'equivalent', missingData: example(after, row, witnessText(every.witness)) };
}

type Open = 'too-large' | 'beyond-the-fragment';

const reasons: Readonly<Record<Open, Words>> = {
  'too-large': words(
    'quy tắc quá lớn để so hết mọi hồ sơ',
    'the rules are too large for every record to be tried',
  ),
  'beyond-the-fragment': words(
    'có phần bằng lời hoặc phép tính nằm ngoài phần so được chính xác',
    'a part in words, or arithmetic, is beyond what is compared exactly',
  ),
};

type Placed = { readonly clause: Clause; readonly role: DecidingClause['role'] };

const placed = ({ barred, pending, criteria }: AwardPlan): readonly Placed[] => [
  ...barred.map((clause) => ({ clause, role: 'barred' as const })),
  ...pending.map((clause) => ({ clause, role: 'pending' as const })),
  ...criteria.map((clause) => ({ clause, role: 'criterion' as const })),
];

/** All clauses, those within others included. */
function clausesOf(plan: AwardPlan): readonly Clause[] {
  const all = (clause: Clause): readonly Clause[] => [clause, ...clause.children.flatMap(all)];
  return placed(plan).flatMap(({ clause }) => all(clause));
}

/** The clauses by which the record fails, the innermost of each. */
function failedClauses(plan: AwardPlan, row: Row, table: CommonTable): readonly DecidingClause[] {
  const innermost = (clause: Clause, fails: Outcome): readonly Clause[] => {
    if (evaluate(table.moved(clause.condition), row) !== fails) return [];
    const within = clause.children.flatMap((child) => innermost(child, fails));
    return within.length > 0 ? within : [clause];
  };
  return placed(plan).flatMap(({ clause, role }) =>
    innermost(clause, role === 'criterion' ? 'unmet' : 'met').map(({ id, label, wording }) => ({
      id,
      ...(label === undefined ? {} : { label }),
      wording,
      role,
    })),
  );
}

/** The smallest number of people for whom the number of places is another. */
export type QuotaComparison = {
  readonly base: number;
  readonly places: readonly [before: number, after: number];
};

/** Of awards with one quota each; where there are several, each is told by itself. */
export function compareQuotas(before: AwardPlan, after: AwardPlan): QuotaComparison | undefined {
  const [a, ...moreBefore] = before.quotas;
  const [b, ...moreAfter] = after.quotas;
  if (a === undefined || b === undefined || moreBefore.length + moreAfter.length > 0)
    return undefined;
  if (before.openQuotas.length + after.openQuotas.length > 0) return undefined;
  if (!a.percent && !b.percent) return undefined;
  // Each base would be tried before two that say the same are found to be so.
  if (JSON.stringify(withoutText(a)) === JSON.stringify(withoutText(b))) return undefined;
  return smallestDifference(a, b);
}

const withoutText = ({ text: _text, ...said }: QuotaPlan): unknown =>
  JSON.parse(
    JSON.stringify(said, (key, value: unknown) =>
      key === 'index' || key === 'rows' ? undefined : value,
    ),
  );
