import { evaluate } from '../evaluate/compile.ts';
import type { Datum, Row, Scalar } from '../meaning/datum.ts';
import type { ScoringItem, ScoringPlan } from '../plan/scoring-plan.ts';
import { bandSteps, bandValue } from './band.ts';
import { leafOf } from './leaf.ts';
import {
  atLeast,
  atMost,
  decimalText,
  hull,
  less,
  nought,
  type Points,
  pointsOf,
  sum,
} from './points.ts';
import type {
  ItemScore,
  OpenPoints,
  PartScore,
  PointsRange,
  Score,
  ScoreValues,
} from './score-types.ts';

type Part = { readonly points: Points; readonly part: PartScore };
type Item = { readonly points: Points; readonly score: ItemScore };

/**
 * A record against a grid: each item by its method, an item that is lost, its group, then bonus and
 * deductions, each to its cap, no less than nought and no more than the total, and the band.
 */
export function score(plan: ScoringPlan, row: Row): Score {
  return scored(plan, row).score;
}

/** What rules may compare: points and band, as numbers. */
export function scoreValues(plan: ScoringPlan, row: Row): ScoreValues {
  const { points, score } = scored(plan, row);
  return { points: scalar(points), band: bandValue(score.steps) };
}

/** The record with the points and bands of its grids in their slots. */
export function withScores(plans: readonly ScoringPlan[], row: Row): Row {
  if (plans.length === 0) return row;
  const filled: Datum[] = [...row];
  for (const plan of plans) {
    const { points, band } = scoreValues(plan, filled);
    filled[plan.points.index] = points;
    if (plan.band !== undefined) filled[plan.band.index] = band;
  }
  return filled;
}

function scored(plan: ScoringPlan, row: Row): { points: Points; score: Score } {
  const items = partOf(plan.items, undefined, row);
  const bonus = partOf(plan.bonus.items, plan.bonus.cap, row);
  const deductions = partOf(plan.deductions.items, plan.deductions.cap, row);
  const total = plan.total === undefined ? undefined : pointsOf(plan.total);
  const points = atLeast(
    atMost(less(sum([items.points, bonus.points]), deductions.points), total),
    nought.from,
  );
  return {
    points,
    score: {
      id: plan.id,
      name: plan.name,
      items: items.part,
      bonus: bonus.part,
      deductions: deductions.part,
      points: rangeText(points),
      steps: bandSteps(plan, points, row),
    },
  };
}

function partOf(list: readonly ScoringItem[], cap: string | undefined, row: Row): Part {
  const items = list.map((item) => itemOf(item, row));
  const points = atMost(
    sum(items.map((item) => item.points)),
    cap === undefined ? undefined : pointsOf(cap),
  );
  return {
    points,
    part: {
      points: rangeText(points),
      ...(cap === undefined ? {} : { cap }),
      items: items.map((item) => item.score),
    },
  };
}

function itemOf(item: ScoringItem, row: Row): Item {
  const children = item.children.map((child) => itemOf(child, row));
  const leaf = item.method === undefined ? undefined : leafOf(item, item.method, row);
  const parts = children.map((child) => child.points);
  const whole = atMost(
    sum(leaf === undefined ? parts : [leaf.points, ...parts]),
    item.points === undefined ? undefined : pointsOf(item.points),
  );
  const lost = item.zeroWhen === undefined ? undefined : evaluate(item.zeroWhen, row);
  const points = kept(whole, lost);
  const open = openAs(points, [
    leaf?.open,
    ...children.map(({ score }) => score.open),
    lost === 'unknown' || lost === 'council' ? lost : undefined,
  ]);
  const { id, label, wording } = item;
  return {
    points,
    score: {
      id,
      ...(label === undefined ? {} : { label }),
      wording,
      ...(item.points === undefined ? {} : { most: item.points }),
      points: rangeText(points),
      ...(leaf?.full === true ? { full: true } : {}),
      ...(lost === undefined ? {} : { lost }),
      ...(open === undefined ? {} : { open }),
      children: children.map((child) => child.score),
    },
  };
}

/** An item that is lost has no points; one that may be lost may have none. */
function kept(points: Points, lost: ItemScore['lost']): Points {
  if (lost === undefined || lost === 'unmet') return points;
  return lost === 'met' ? nought : hull(points, nought);
}

/** Why points that are not settled are open: data first, then the council. */
function openAs(
  { from, to }: Points,
  reasons: readonly (OpenPoints | undefined)[],
): OpenPoints | undefined {
  if (to?.equals(from)) return undefined;
  return reasons.includes('unknown') ? 'unknown' : reasons.find((reason) => reason !== undefined);
}

function rangeText({ from, to }: Points): PointsRange {
  return { from: decimalText(from), ...(to === undefined ? {} : { to: decimalText(to) }) };
}

function scalar({ from, to }: Points): Scalar {
  const lowest = Number(decimalText(from));
  const highest = to === undefined ? Number.POSITIVE_INFINITY : Number(decimalText(to));
  return lowest === highest ? lowest : { from: lowest, to: highest };
}
