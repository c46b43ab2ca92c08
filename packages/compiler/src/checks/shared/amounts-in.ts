import type { Amount, Expression, InnerShare } from '@thidua/model';

type Share = Extract<Expression, { kind: 'share' }>;

/** Every share within an expression, outermost first. */
function* sharesIn(expression: Expression): Generator<Share> {
  switch (expression.kind) {
    case 'and':
    case 'or':
    case 'at-least':
      for (const operand of expression.operands) yield* sharesIn(operand);
      return;
    case 'not':
      yield* sharesIn(expression.operand);
      return;
    case 'exists':
      if (expression.condition !== undefined) yield* sharesIn(expression.condition);
      return;
    case 'history':
      yield* sharesIn(expression.condition);
      if (expression.skipYearWhen !== undefined) yield* sharesIn(expression.skipYearWhen);
      return;
    case 'share':
      yield expression;
      yield* sharesIn(expression.condition);
      for (const inner of expression.inner) yield* sharesIn(inner.condition);
      return;
    default:
      return;
  }
}

/** Every share within a share of an expression. */
export function* innerSharesIn(expression: Expression): Generator<InnerShare> {
  for (const share of sharesIn(expression)) yield* share.inner;
}

/** Every bound on a count or a share in an expression. */
export function* amountsIn(expression: Expression): Generator<Amount> {
  for (const share of sharesIn(expression)) {
    yield share.amount;
    for (const inner of share.inner) yield inner.amount;
  }
}
