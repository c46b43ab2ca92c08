import type { Campaign } from '@thidua/model';
import type { Mention } from './mentions.ts';
import type { Movement } from './movements.ts';
import type { Outline } from './outline.ts';

/** A movement above another, with those above it in turn. */
export type Step = { readonly movement: Movement; readonly above: readonly Step[] };

/** The movements of the archive around one: what it answers, what answers it, what goes before and after. */
export type Chain = {
  readonly above: readonly Step[];
  readonly below: readonly Movement[];
  readonly before: readonly Movement[];
  readonly after: readonly Movement[];
  readonly wholes: readonly Movement[];
};

/** Farther up nobody looks, and a circle would have no end. */
const stepsUp = 4;

/** Links every movement to those around it, once for all; then answers for each by its slug. */
export function chainLinks(outlines: readonly Outline[]): (slug: string) => Chain {
  const bySlug = new Map(outlines.map((outline) => [outline.movement.slug, outline]));
  const reversed = (slugsOf: (outline: Outline) => readonly string[]) => {
    const found = new Map<string, Movement[]>();
    for (const outline of outlines)
      for (const slug of new Set(slugsOf(outline))) {
        const list = found.get(slug) ?? [];
        if (list.length === 0) found.set(slug, list);
        list.push(outline.movement);
      }
    return (slug: string): readonly Movement[] => found.get(slug) ?? [];
  };
  const below = reversed(({ above }) => above);
  const after = reversed(({ before }) => before);
  const wholes = reversed(({ parts }) => parts);
  const stepsAbove = (slug: string, left: number): Step[] =>
    left === 0
      ? []
      : (bySlug.get(slug)?.above ?? []).flatMap((upper) => {
          const outline = bySlug.get(upper);
          return outline === undefined
            ? []
            : [{ movement: outline.movement, above: stepsAbove(upper, left - 1) }];
        });
  return (slug) => ({
    above: stepsAbove(slug, stepsUp),
    below: below(slug),
    before: (bySlug.get(slug)?.before ?? []).flatMap((one) => bySlug.get(one)?.movement ?? []),
    after: after(slug),
    wholes: wholes(slug),
  });
}

/** The fields of a movement that cite other documents. */
const citingFields = [
  'respondsTo',
  'continues',
  'replaces',
  'bases',
  'implements',
  'relatedTo',
  'consistsOf',
] as const satisfies readonly (keyof Campaign)[];

export const hasChain = (campaign: Campaign, mentions: readonly Mention[]): boolean =>
  citingFields.some((field) => campaign[field].length > 0) || mentions.length > 0;
