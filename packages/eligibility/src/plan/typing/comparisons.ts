import type { Expression, FactField, FactUse, Value } from '@thidua/model';
import { factOf, notComparable, notTruth, readConstant } from './constant.ts';
import type { Misreading } from './mistake.ts';
import { askedBy, bandOf, isBandOf, type Names } from './names.ts';
import { badCalendarMeasure, titleAlone } from './readings.ts';
import type { Part } from './standing.ts';

/** Comparisons of two different types or measures, values outside their scale, facts that are no truth. */
export function comparisonMistakes(parts: readonly Part[], names: Names): Misreading[] {
  return parts.flatMap(({ expression, standing }) =>
    mistakesIn(expression, standing.fields, names).filter(({ kind }) => kind !== 'untyped-fact'),
  );
}

function mistakesIn(
  expression: Expression,
  fields: readonly FactField[],
  names: Names,
): Misreading[] {
  switch (expression.kind) {
    case 'holds':
      return holdsMistakes(expression.use, fields, names);
    case 'compare':
      return compared(expression.use, [expression.value], expression.comparator, fields, names);
    case 'between':
      return compared(expression.use, [expression.from, expression.to], '≥', fields, names);
    case 'one-of':
      return compared(expression.use, expression.values, '=', fields, names);
    case 'since':
      return sinceMistakes(expression, fields, names);
    case 'exists':
      return existsMistakes(expression, fields, names);
    default:
      return [];
  }
}

function holdsMistakes(use: FactUse, fields: readonly FactField[], names: Names): Misreading[] {
  const asked = askedBy(use.fact, names, fields);
  if (asked.kind === 'title') return asked.member === undefined ? [titleAlone(use.fact.id)] : [];
  const field = factOf(asked);
  return field === undefined ? [] : listOf(notTruth(field));
}

const listOf = (one: Misreading | undefined): Misreading[] => (one === undefined ? [] : [one]);

function compared(
  use: FactUse,
  values: readonly Value[],
  comparator: Parameters<typeof readConstant>[1],
  fields: readonly FactField[],
  names: Names,
): Misreading[] {
  const asked = askedBy(use.fact, names, fields);
  for (const value of values) {
    const field =
      asked.kind === 'grid' && value.kind === 'name' && isBandOf(asked.grid, value.name.id)
        ? bandOf(asked.grid)
        : factOf(asked);
    if (field === undefined) continue;
    const read = readConstant(field, comparator, value, names, fields);
    // Of the two ends of a range, or the values of a list, one finding is enough.
    if (read.kind === 'mistake') return [read.mistake];
  }
  return [];
}

function sinceMistakes(
  { fact, comparator, value }: Extract<Expression, { kind: 'since' }>,
  fields: readonly FactField[],
  names: Names,
): Misreading[] {
  const field = factOf(askedBy(fact, names, fields));
  if (field === undefined) return [];
  if (field.type !== 'date')
    return listOf(
      notComparable(field) ?? {
        kind: 'different-types',
        said: {
          vi: `\`kể từ\` tính từ một ngày, mà \`${field.id}\` không phải dữ kiện kiểu ngày.`,
          en: `\`kể từ\` counts from a date, and \`${field.id}\` is not one.`,
        },
        words: field.id,
      },
    );
  const length: FactField = { ...field, type: 'duration', values: [] };
  const read = readConstant(length, comparator, value, names, fields);
  if (read.kind === 'mistake') return [read.mistake];
  if (read.kind !== 'number') return [];
  const countable = read.measure === 'month' || read.measure === 'day';
  return countable && Number.isInteger(read.value) ? [] : [badCalendarMeasure(fact.id, read.text)];
}

/** `có X`: of a list, or of something that is true or false. */
function existsMistakes(
  { list, condition }: Extract<Expression, { kind: 'exists' }>,
  fields: readonly FactField[],
  names: Names,
): Misreading[] {
  const field = factOf(askedBy(list, names, fields));
  const rows = ['list', 'members', 'individual', 'collective', undefined];
  if (field === undefined || rows.includes(field.type)) return [];
  if (condition === undefined) return listOf(notTruth(field));
  return [
    {
      kind: 'not-comparable',
      said: {
        vi: `\`${field.id}\` không phải là danh sách, nên không hỏi \`có … với …\` được.`,
        en: `\`${field.id}\` is no list, so \`có … với …\` cannot be asked of it.`,
      },
      words: field.id,
    },
  ];
}
