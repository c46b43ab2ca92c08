import type { TestCase } from '@thidua/model';
import { isInterval, none, type Row, type Scalar } from '../meaning/datum.ts';
import type { AwardPlan } from '../plan/award-plan.ts';
import type { ScoringPlan } from '../plan/scoring-plan.ts';
import type { SlotValue } from '../plan/slot.ts';
import { figure } from '../plan/typing/figures.ts';
import type { Words } from '../plan/typing/mistake.ts';

type ExpectedScore = Extract<TestCase['expectations'][number], { kind: 'score' }>;

/** How an expectation of points or of a band differs from what a grid came to; nothing where it does not. */
export type ScoreDifference =
  /** The award does not ask for the grid. */
  | { readonly kind: 'no-grid'; readonly grid: string; readonly grids: readonly string[] }
  | {
      readonly kind: 'score';
      readonly grid: string;
      readonly expected: Words;
      readonly found: Words;
    };

/**
 * Holds an expectation against a row with its points and bands filled in. Where data are missing the ends of
 * what is possible are to be those expected, both of them.
 */
export function scoreDifference(
  { grid: { id }, points, band }: ExpectedScore,
  { scorings }: AwardPlan,
  row: Row,
): ScoreDifference | undefined {
  const grid = scorings.find((scoring) => scoring.id === id);
  if (grid === undefined)
    return { kind: 'no-grid', grid: id, grids: scorings.map((one) => one.id) };
  const difference = (expected: Words, found: Words): ScoreDifference | undefined =>
    expected.vi === found.vi ? undefined : { kind: 'score', grid: id, expected, found };
  if (points !== undefined) {
    const [from, to] = [Number(points.from), Number(points.to)];
    const expected: Scalar = from === to ? from : { from, to };
    return difference(pointsWords(expected), pointsWords(row[grid.points.index] as Scalar));
  }
  const found = bandWords(grid, grid.band === undefined ? none : (row[grid.band.index] as Scalar));
  if (band === null || band === undefined) return difference(noBand, found);
  const [from, to] = [band.from.id, band.to.id].map((value) => {
    const known = grid.band?.values?.find((one) => one.id === value);
    return known === undefined ? value : bandName(known);
  });
  const expected = from === to ? `${from}` : `từ ${from} đến ${to}`;
  return difference({ vi: expected, en: from === to ? `${from}` : `${from} to ${to}` }, found);
}

const bandName = ({ id, label }: SlotValue): string => `“${label}” (${id})`;

function pointsWords(points: Scalar): Words {
  if (points === undefined || typeof points === 'string') return openWords;
  if (typeof points === 'number') {
    return { vi: `${figure(`${points}`)} điểm`, en: `${points} points` };
  }
  const { from, to } = points;
  if (!Number.isFinite(to)) {
    return { vi: `từ ${figure(`${from}`)} điểm trở lên`, en: `${from} points or more` };
  }
  return {
    vi: `từ ${figure(`${from}`)} điểm đến ${figure(`${to}`)} điểm`,
    en: `${from} to ${to} points`,
  };
}

const openWords: Words = { vi: 'chưa xác định được', en: 'not known' };
const noBand: Words = { vi: 'không có mức nào', en: 'no band' };

function bandWords({ band }: ScoringPlan, value: Scalar): Words {
  if (value === none) return noBand;
  if (value === undefined || typeof value === 'string') return openWords;
  const nameOf = (place: number): string => {
    const known = band?.values?.[place];
    return known === undefined ? `${place + 1}` : bandName(known);
  };
  if (!isInterval(value)) return { vi: nameOf(value), en: nameOf(value) };
  const [from, to] = [nameOf(value.from), nameOf(value.to)];
  return { vi: `từ ${from} đến ${to}`, en: `${from} to ${to}` };
}
