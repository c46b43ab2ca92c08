import type { Decimal } from '@thidua/model';
import Fraction from 'fraction.js';

export type BandFinding =
  /** More points than the grid can give. Bands are counted from 1, as written. */
  | { readonly kind: 'out-of-reach'; readonly band: number; readonly most: Decimal }
  /** Another band asks for the same points, or a lower grade for more. */
  | { readonly kind: 'shadowed'; readonly band: number; readonly by: number };

/** Bands that nobody's points can fall into. `place` is the band's place on its scale, from the lowest. */
export function bandFindings(
  bands: readonly { readonly from: Decimal; readonly place?: number }[],
  most: Decimal | undefined,
): readonly BandFinding[] {
  return bands.flatMap((band, at): BandFinding[] => {
    if (most !== undefined && new Fraction(band.from).compare(most) > 0) {
      return [{ kind: 'out-of-reach', band: at + 1, most }];
    }
    const by = bands.findIndex((other, place) => {
      if (place === at) return false;
      const order = new Fraction(other.from).compare(band.from);
      const higher =
        band.place !== undefined && other.place !== undefined && other.place > band.place;
      return order === 0 ? place < at : order < 0 && higher;
    });
    return by < 0 ? [] : [{ kind: 'shadowed', band: at + 1, by: by + 1 }];
  });
}
