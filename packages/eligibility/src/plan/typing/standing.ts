import type { Expression, FactField, Name } from '@thidua/model';
import { askedBy, type Names } from './names.ts';
import type { PlacedExpression } from './placed-rules.ts';

/** Where a part of a rule stands: whose records it is asked of, and what is around it. */
type Standing = {
  readonly participants: readonly string[];
  /** The facts of a row, where the rows of a list are asked. */
  readonly fields: readonly FactField[];
  readonly negated: boolean;
  /** What counts it: rows, or years. */
  readonly within: 'nothing' | 'rows' | 'years';
  /** Whether what counts it is a share or a history, and not only `có`. */
  readonly counted: boolean;
};

export type Part = { readonly expression: Expression; readonly standing: Standing };

/** A rule and all its parts, each before those within it. */
export function partsOf({ expression, participants }: PlacedExpression, names: Names): Part[] {
  const found: Part[] = [];
  const standing: Standing = {
    participants,
    fields: [],
    negated: false,
    within: 'nothing',
    counted: false,
  };
  visit(expression, standing, names, found);
  return found;
}

function visit(expression: Expression, standing: Standing, names: Names, found: Part[]): void {
  found.push({ expression, standing });
  const inner = (part: Expression, changed: Partial<Standing> = {}): void =>
    visit(part, { ...standing, ...changed }, names, found);
  switch (expression.kind) {
    case 'and':
    case 'or':
    case 'at-least':
      for (const operand of expression.operands) inner(operand);
      return;
    case 'not':
      inner(expression.operand, { negated: true });
      return;
    case 'exists':
      if (expression.condition !== undefined)
        inner(expression.condition, rowsOf(expression.list, names, standing));
      return;
    case 'share': {
      const rows = { ...rowsOf(expression.group, names, standing), counted: true };
      inner(expression.condition, rows);
      for (const share of expression.inner) inner(share.condition, rows);
      return;
    }
    case 'history': {
      const years: Partial<Standing> = { within: 'years', counted: true };
      inner(expression.condition, years);
      if (expression.skipYearWhen !== undefined) inner(expression.skipYearWhen, years);
      return;
    }
    default:
      return;
  }
}

/** Asks the rows of a list, the members of a collective, or the records of a kind. */
function rowsOf(name: Name, names: Names, { fields }: Standing): Partial<Standing> {
  const asked = askedBy(name, names, fields);
  const field = asked.kind === 'fact' ? asked.field : undefined;
  const within = 'rows' as const;
  if (field?.type === 'list') return { within, participants: [], fields: field.fields };
  if (field?.type === 'members' && field.of !== undefined)
    return { within, participants: [field.of.id], fields: [] };
  return { within, participants: [name.id], fields: [] };
}
