import pixelmatch from 'pixelmatch';
import type { Pixels } from './camera.ts';

/**
 * Two pixels are the same where nobody would see them apart: a tenth of the way from black to white, by
 * the eye's measure. What is left of a difference between processors is far below it.
 */
const unseen = 0.1;
/**
 * Of a picture, this part may differ. A word that changes or a line that moves by one pixel is more; the
 * same page drawn twice, also on another machine, differs in nothing.
 */
export const tolerated = 0.0005;

export type Difference = {
  /** The part of the picture that differs, from 0 to 1. */
  readonly part: number;
  /** Where it differs, in red; not there where the pictures are of two sizes. */
  readonly seen: Pixels | undefined;
};

export function difference(expected: Pixels, actual: Pixels): Difference {
  const { width, height } = expected;
  if (width !== actual.width || height !== actual.height) return { part: 1, seen: undefined };
  const rgba = new Uint8Array(width * height * 4);
  const differing = pixelmatch(expected.rgba, actual.rgba, rgba, width, height, {
    threshold: unseen,
    alpha: 0.3,
  });
  return { part: differing / (width * height), seen: { width, height, rgba } };
}
