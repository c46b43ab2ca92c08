import type { Decimal, FactField, GridItem, GridMethod, ScoringGrid } from '@thidua/model';
import Fraction from 'fraction.js';
import { type Constant, factOf, readConstant } from './constant.ts';
import { figure } from './figures.ts';
import type { Misreading, Mistake } from './mistake.ts';
import { askedBy, type Names } from './names.ts';
import { itemsIn } from './placed-rules.ts';

/** Points that do not add up, and tables over a fact with gaps or overlaps. */
export function gridMistakes(grid: ScoringGrid, names: Names): Mistake[] {
  const found: Mistake[] = [];
  const total = sumOf(grid.items);
  if (grid.total !== undefined && total !== undefined && !total.equals(grid.total))
    found.push({ ...wrongTotal(total, grid.total), pointer: '/total' });
  for (const { item, pointer } of itemsIn(grid)) {
    const sum = item.children.length === 0 ? undefined : sumOf(item.children);
    const { points, capped, scoring } = item;
    if (sum !== undefined && points !== undefined && !capped && !sum.equals(points))
      found.push({ ...wrongSum(sum, points), pointer });
    const best = scoring?.method === undefined ? undefined : bestOption(scoring.method);
    if (best !== undefined && points !== undefined && !capped && !best.equals(points))
      found.push({ ...wrongBest(best, points), pointer });
    if (scoring?.method?.kind === 'bands')
      found.push(...tableMistakes(scoring.method, names).map((one) => ({ ...one, pointer })));
  }
  return found;
}

/** The points of items together; nothing where one states none. */
function sumOf(items: readonly GridItem[]): Fraction | undefined {
  let sum = new Fraction(0);
  for (const { points } of items) {
    if (points === undefined) return undefined;
    sum = sum.add(points);
  }
  return items.length === 0 ? undefined : sum;
}

function bestOption(method: GridMethod): Fraction | undefined {
  if (method.kind !== 'choice' && method.kind !== 'bands') return undefined;
  const [first, ...others] = method.options.map(({ points }) => new Fraction(points));
  return others.reduce((best, points) => (best?.lt(points) ? points : best), first);
}

const shown = (points: Fraction | Decimal): string => figure(points.toString());

const wrongSum = (sum: Fraction, points: Decimal): Misreading => ({
  kind: 'points-sum',
  said: {
    vi: `Các mục bên trong cộng lại được ${shown(sum)} điểm, không phải ${shown(points)} điểm.`,
    en: `The items within add up to ${shown(sum)} points, not to ${shown(points)}.`,
  },
  help: {
    vi: 'Sửa điểm cho khớp, hoặc ghi `không quá` trước số điểm nếu các mục được vượt.',
    en: 'Put the points right, or write `không quá` before them where the items may come to more.',
  },
});

const wrongTotal = (sum: Fraction, points: Decimal): Misreading => ({
  kind: 'points-sum',
  said: {
    vi: `Các nhóm cộng lại được ${shown(sum)} điểm, không phải tổng điểm ${shown(points)}.`,
    en: `The groups add up to ${shown(sum)} points, not to the total of ${shown(points)}.`,
  },
  help: {
    vi: 'Sửa điểm của nhóm hoặc `tổng điểm` cho khớp.',
    en: 'Put the points of a group or `tổng điểm` right.',
  },
});

const wrongBest = (best: Fraction, points: Decimal): Misreading => ({
  kind: 'points-sum',
  said: {
    vi: `Mức cao nhất là ${shown(best)} điểm, mà mục này có ${shown(points)} điểm.`,
    en: `The best choice gives ${shown(best)} points, and the item has ${shown(points)}.`,
  },
  help: {
    vi: 'Sửa điểm cho khớp, hoặc ghi `không quá` trước số điểm của mục.',
    en: 'Put the points right, or write `không quá` before those of the item.',
  },
});

// Tables -----------------------------------------------------------------------------------------------------

/** A stretch of values, `to` counted in unless `open`. */
type Stretch = { readonly from: number; readonly to: number; readonly open: boolean };

/** Values between two lines of a table, or in both. */
function tableMistakes(
  { fact, options }: Extract<GridMethod, { kind: 'bands' }>,
  names: Names,
): Misreading[] {
  const field = factOf(askedBy(fact, names));
  if (field === undefined) return [];
  const stretches: Stretch[] = [];
  for (const { from, to, below } of options) {
    const bounds = [from, below ?? to].map((value) =>
      value === undefined ? undefined : readConstant(field, '≥', value, names),
    );
    const wrong = bounds.find((bound) => bound?.kind === 'mistake');
    if (wrong?.kind === 'mistake')
      return wrong.mistake.kind === 'untyped-fact' ? [] : [wrong.mistake];
    const [first, last] = bounds.map((bound) => numberOf(bound as Constant | undefined));
    if (first === null || last === null) return [];
    stretches.push({
      from: first ?? Number.NEGATIVE_INFINITY,
      to: last ?? Number.POSITIVE_INFINITY,
      open: below !== undefined,
    });
  }
  return between(
    stretches.sort((a, b) => a.from - b.from || a.to - b.to),
    field,
  );
}

/** The figure of a bound: `undefined` where there is no bound, `null` where it is no figure. */
function numberOf(bound: Constant | undefined): number | undefined | null {
  if (bound === undefined) return undefined;
  return bound.kind === 'number' ? bound.value : null;
}

function between(stretches: readonly Stretch[], field: FactField): Misreading[] {
  const whole = field.type === 'scale' || field.type === 'number';
  for (const [index, next] of stretches.entries()) {
    const last = stretches[index - 1];
    if (last === undefined) continue;
    if (next.from < last.to || (next.from === last.to && !last.open))
      return [tableMistake(true, next, field)];
    if (last.open && next.from === last.to) continue;
    const steps = whole && !last.open && Number.isInteger(last.to) && Number.isInteger(next.from);
    if (!(steps && next.from === last.to + 1))
      return [tableMistake(false, { ...next, from: last.to, to: next.from }, field)];
  }
  return [];
}

function tableMistake(overlap: boolean, { from, to }: Stretch, field: FactField): Misreading {
  const at = (value: number): string =>
    field.values[value]?.label ??
    (Number.isFinite(value) ? `${figure(`${value}`)}${field.type === 'share' ? '%' : ''}` : '…');
  const help = {
    vi: 'Sửa các mốc cho liền nhau: `từ 80% đến dưới 90%`, rồi `từ 90% trở lên`.',
    en: 'Make the bounds meet: `từ 80% đến dưới 90%`, then `từ 90% trở lên`.',
  };
  if (overlap)
    return {
      kind: 'table-gap',
      said: {
        vi: `Giá trị ${at(from)} của \`${field.id}\` thuộc hai mức của bảng.`,
        en: `The value ${at(from)} of \`${field.id}\` is in two lines of the table.`,
      },
      help,
    };
  return {
    kind: 'table-gap',
    said: {
      vi: `Giữa ${at(from)} và ${at(to)}, \`${field.id}\` không thuộc mức nào của bảng.`,
      en: `Between ${at(from)} and ${at(to)}, \`${field.id}\` is in no line of the table.`,
    },
    help,
  };
}
