import { evaluate } from '../evaluate/compile.ts';
import type { Row, Scalar } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import type { ScoringAdjustment, ScoringBand, ScoringPlan } from '../plan/scoring-plan.ts';
import { type Points, pointsOf } from './points.ts';
import type { BandStep } from './score-types.ts';

/** A place on the scale, or none below the lowest band. */
type Place = number | null;
type Places = ReadonlySet<Place>;

/**
 * The steps to the band: by points; a band whose gate is not met falls to the next, whose own gate is then
 * asked; then ceilings, what is lowered, what is set. Where a step is open, both ways are kept: so too for a
 * quota of a band that could not be worked out. One that could is asked later, of all records together.
 */
export function bandSteps(plan: ScoringPlan, points: Points, row: Row): BandStep[] {
  if (plan.band === undefined) return [];
  const ladder = ladderOf(plan);
  const steps: BandStep[] = [];
  let places = byPoints(plan.bands, points, ladder);
  steps.push({ kind: 'points', ...shown(plan, places) });
  for (const band of plan.bands) {
    if (band.gate === undefined || !places.has(band.value)) continue;
    const outcome = evaluate(band.gate, row);
    const kept = [...places].filter((place) => place !== band.value);
    const fallen = below(ladder, band.value);
    places = new Set([
      ...kept,
      ...(outcome === 'met' ? [] : [fallen]),
      ...(outcome === 'unmet' ? [] : [band.value]),
    ]);
    steps.push({ kind: 'gate', wording: band.label, outcome, ...shown(plan, places) });
  }
  for (const kind of ['ceiling', 'lower', 'set'] as const) {
    for (const adjustment of plan.adjustments) {
      if (adjustment.kind !== kind) continue;
      const outcome = evaluate(adjustment.when, row);
      const { wording } = adjustment;
      places = changed(places, outcome, (place) => adjusted(place, adjustment, ladder));
      steps.push({
        kind,
        ...(wording === undefined ? {} : { wording }),
        outcome,
        ...shown(plan, places),
      });
    }
  }
  for (const { value, openQuota: wording } of plan.bands) {
    if (wording === undefined || !places.has(value)) continue;
    places = new Set([...places, below(ladder, value)]);
    steps.push({ kind: 'quota', wording, outcome: 'council', ...shown(plan, places) });
  }
  return steps;
}

/** The band as a value to compare with: all places from the lowest possible to the highest. */
export function bandValue(steps: readonly BandStep[]): Scalar {
  const places = steps.at(-1)?.bands ?? [];
  const numbers = places.filter((place) => place !== null);
  if (numbers.length === 0) return places.length === 0 ? undefined : 'none';
  if (numbers.length < places.length) return undefined;
  const from = Math.min(...numbers);
  const to = Math.max(...numbers);
  return from === to ? from : { from, to };
}

/** From the highest band down to the lowest, then the values of the scale beneath it. */
function ladderOf({ bands, band }: ScoringPlan): readonly number[] {
  const values = [...new Set(bands.map(({ value }) => value))].sort((a, b) => b - a);
  const lowest = values.at(-1) ?? band?.values?.length ?? 0;
  return [...values, ...Array.from({ length: Math.max(lowest, 0) }, (_, at) => lowest - 1 - at)];
}

function below(ladder: readonly number[], place: number): Place {
  return ladder[ladder.indexOf(place) + 1] ?? null;
}

function byPoints(
  bands: readonly ScoringBand[],
  { from, to }: Points,
  ladder: readonly number[],
): Places {
  const places = new Set<Place>();
  for (const band of bands) {
    const needed = pointsOf(band.from);
    if (to === undefined || to.compare(needed) >= 0) places.add(band.value);
    if (from.compare(needed) >= 0) return places;
  }
  // Below the lowest band lies one value of the scale, or the grid does not say which.
  const beneath = ladder.slice(new Set(bands.map(({ value }) => value)).size);
  return places.add(beneath.length === 1 ? (beneath[0] ?? null) : null);
}

function changed(places: Places, outcome: Outcome, change: (place: Place) => Place): Places {
  if (outcome === 'unmet') return places;
  const after = [...places].map(change);
  return new Set(outcome === 'met' ? after : [...places, ...after]);
}

function adjusted(
  place: Place,
  { kind, value, steps = 1 }: ScoringAdjustment,
  ladder: readonly number[],
): Place {
  if (kind === 'set') return value ?? place;
  if (place === null) return place;
  if (kind === 'ceiling') return value === undefined ? place : Math.min(place, value);
  const at = ladder.indexOf(place);
  return ladder[Math.min(at + steps, ladder.length - 1)] ?? place;
}

/** The places after a step, and what they are called. */
function shown({ band, bands }: ScoringPlan, places: Places): Pick<BandStep, 'bands' | 'labels'> {
  const all = listed(places);
  const labelOf = (place: number): string =>
    bands.find(({ value }) => value === place)?.label ?? band?.values?.[place]?.label ?? '';
  return { bands: all, labels: all.map((place) => (place === null ? null : labelOf(place))) };
}

const listed = (places: Places): Place[] => [...places].sort((a, b) => (b ?? -1) - (a ?? -1));
