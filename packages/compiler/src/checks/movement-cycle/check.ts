import type { Campaign } from '@thidua/model';
import type { Check } from '../check.ts';
import { type At, citationsOf } from '../shared/citations-of.ts';
import { campaignsAmong } from '../shared/parents-of.ts';
import { type Relation, say } from './messages.ts';
import { page } from './page.ts';

/** Upwards, downwards and back in time: a circle is one of a single direction. */
const directions = {
  respondsTo: ['respondsTo'],
  consistsOf: ['consistsOf'],
  follows: ['continues', 'replaces'],
} as const satisfies Record<Relation, readonly string[]>;

export const movementCycle: Check<'campaign'> = {
  code: 'TD0603',
  slug: 'movement-cycle',
  severity: 'error',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    for (const relation of Object.keys(directions) as Relation[]) {
      const next = (from: Campaign): At<Campaign>[] =>
        campaignsAmong(citationsOf(from, directions[relation]), context);
      for (const { pointer, fact } of next(campaign)) {
        const path = fact.id === campaign.id ? [] : pathBack(fact, campaign.id, next);
        if (path === undefined) continue;
        yield {
          message: path.length === 0 ? say.itself(relation) : say.cycle(relation, path),
          help: say.removeOne(),
          span: context.spanOf(pointer),
        };
      }
    }
  },
};

/** The names of the movements on a shortest way from one movement to another; nothing where there is none. */
function pathBack(
  from: Campaign,
  to: string,
  next: (campaign: Campaign) => readonly At<Campaign>[],
): string[] | undefined {
  const seen = new Set([from.id]);
  let paths: { readonly at: Campaign; readonly names: readonly string[] }[] = [
    { at: from, names: [from.name] },
  ];
  while (paths.length > 0) {
    const further: typeof paths = [];
    for (const { at, names } of paths) {
      for (const { fact } of next(at)) {
        if (fact.id === to) return [...names];
        if (seen.has(fact.id)) continue;
        seen.add(fact.id);
        further.push({ at: fact, names: [...names, fact.name] });
      }
    }
    paths = further;
  }
  return undefined;
}
