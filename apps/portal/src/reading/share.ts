import type { Amount, Expression } from '@thidua/model';

/** A share to draw: how far the whole bar is filled, and the two ends that an inner share may have. */
export type DrawnShare = {
  readonly outer: number;
  readonly inner?: { readonly least: number; readonly most: number };
};

const percentOf = (amount: Amount): number | undefined =>
  amount.kind === 'all'
    ? 100
    : amount.kind === 'bound' &&
        amount.percent &&
        (amount.comparator === '≥' || amount.comparator === '=')
      ? Number(amount.value)
      : undefined;

/**
 * A share in hundredths, drawn as it is promised. Where the notice leaves open what the inner share
 * is taken of, both readings are kept: 70% of 98% is 68.6, 70% of all is 70.
 */
export function drawnShare(share: Extract<Expression, { kind: 'share' }>): DrawnShare | undefined {
  const outer = percentOf(share.amount);
  if (outer === undefined || outer > 100) return undefined;
  const [first] = share.inner;
  const inner = first && percentOf(first.amount);
  if (first === undefined || inner === undefined) return { outer };
  const ofSubset = (outer * inner) / 100;
  const readings =
    first.base === 'subset' ? [ofSubset] : first.base === 'whole' ? [inner] : [ofSubset, inner];
  return { outer, inner: { least: Math.min(...readings), most: Math.max(...readings) } };
}
