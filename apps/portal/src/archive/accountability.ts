import { type Celebration, type Day, earliestDay } from '@thidua/model';
import { foldedWords } from '../search/fold.ts';
import { type CopiedText, copiedTexts } from './copied-text.ts';
import type { Movement } from './movements.ts';
import type { Outline, OutlinedTarget } from './outline.ts';

/*
 * Figures that the notices answer for, each as the list of its documents. Nothing is judged here: a
 * case is what two facts of the archive say together, and what cannot be told is left out.
 */

export type NotSummedUp = { readonly movement: Movement; readonly end: Day };
export type EndedBefore = {
  readonly movement: Movement;
  readonly end: Day;
  readonly days: readonly Celebration[];
};
export type NotMeasured = {
  readonly movement: Movement;
  readonly targets: readonly OutlinedTarget[];
  readonly of: number;
};
export type WithoutNumber = { readonly movement: Movement };
export type Copied = {
  readonly movement: Movement;
  readonly from: Movement;
  readonly texts: readonly CopiedText[];
  readonly of: number;
};
export type Overlapping = {
  readonly movement: Movement;
  /** Whom both address, in the words of the notice. */
  readonly participant: string;
  readonly others: readonly Movement[];
};

/** A figure: its cases, and how many movements could have been one. */
export type Figure<Case> = { readonly cases: readonly Case[]; readonly of: number };

export type Accountability = {
  readonly 'not-summed-up': Figure<NotSummedUp>;
  readonly 'ended-before': Figure<EndedBefore>;
  readonly 'not-measured': Figure<NotMeasured>;
  readonly 'without-number': Figure<WithoutNumber>;
  readonly copied: Figure<Copied>;
  readonly overlapping: Figure<Overlapping>;
};
export const matters = [
  'not-summed-up',
  'ended-before',
  'not-measured',
  'without-number',
  'copied',
  'overlapping',
] as const satisfies readonly (keyof Accountability)[];
export type Matter = (typeof matters)[number];

/** Of movements that are over: how many there are, and how many were summed up or tell what they reached. */
export type SummingUp = { readonly over: number; readonly summedUp: number };
export function summingUpOf(outlines: readonly Outline[], today: Day): SummingUp {
  const { cases, of } = notSummedUp(outlines, today);
  return { over: of, summedUp: of - cases.length };
}

/** Launched, over by `today`, and neither marked as summed up nor with any figure reached. */
export function notSummedUp(outlines: readonly Outline[], today: Day): Figure<NotSummedUp> {
  const over = outlines.flatMap(({ movement, to, outcomes }) =>
    (movement.state === 'issued' || movement.state === 'summed-up') &&
    to !== undefined &&
    to < today
      ? [{ movement, end: to, summedUp: movement.state === 'summed-up' || outcomes.length > 0 }]
      : [],
  );
  return { cases: over.filter(({ summedUp }) => !summedUp), of: over.length };
}

function endedBefore(outlines: readonly Outline[]): Figure<EndedBefore> {
  let of = 0;
  const cases = outlines.flatMap(({ movement, to, celebrates }) => {
    const dated = celebrates.flatMap((celebration) => {
      const day = celebration.date && earliestDay(celebration.date);
      return day === undefined ? [] : [{ celebration, day }];
    });
    if (to === undefined || dated.length === 0) return [];
    of += 1;
    const days = dated
      .filter(({ day }) => day > to)
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .map(({ celebration }) => celebration);
    return days.length === 0 ? [] : [{ movement, end: to, days }];
  });
  return { cases, of };
}

function notMeasured(outlines: readonly Outline[]): Figure<NotMeasured> {
  const stated = outlines.filter(({ targets }) => targets.length > 0);
  const cases = stated.flatMap(({ movement, targets }) => {
    const open = targets.filter(({ measure }) => measure !== 'measured');
    return open.length === 0 ? [] : [{ movement, targets: open, of: targets.length }];
  });
  return { cases, of: stated.length };
}

function withoutNumber(outlines: readonly Outline[]): Figure<WithoutNumber> {
  const drafts = outlines.filter(({ movement }) => movement.state === 'draft');
  return {
    cases: drafts.filter(({ numbered }) => !numbered).map(({ movement }) => ({ movement })),
    of: drafts.length,
  };
}

function copied(outlines: readonly Outline[]): Figure<Copied> {
  const bySlug = new Map(outlines.map((outline) => [outline.movement.slug, outline]));
  let of = 0;
  const cases = outlines.flatMap(({ movement, items, above }) => {
    const parents = above.flatMap((slug) => bySlug.get(slug) ?? []);
    if (parents.length === 0) return [];
    of += 1;
    return parents.flatMap((parent) => {
      const texts = copiedTexts(items, parent.items);
      return texts.length === 0
        ? []
        : [{ movement, from: parent.movement, texts, of: items.length }];
    });
  });
  return { cases, of };
}

type Span = { readonly outline: Outline; readonly from: Day; readonly to: Day; said: string };

/** Whether one was made to carry out, continue or be a part of the other. */
const belongTogether = (a: Outline, b: Outline): boolean =>
  [a.above, a.before, a.parts].some((slugs) => slugs.includes(b.movement.slug)) ||
  [b.above, b.before, b.parts].some((slugs) => slugs.includes(a.movement.slug));

/**
 * Movements of one issuer that address participants of the same name at the same time. A body that
 * runs many at once is looked at in the order of their start, so that only those alive are compared.
 */
function overlapping(outlines: readonly Outline[]): Figure<Overlapping> {
  const groups = new Map<string, Span[]>();
  let of = 0;
  for (const outline of outlines) {
    const { movement, from, to, participants } = outline;
    const launched = movement.state === 'issued' || movement.state === 'summed-up';
    if (!launched || from === undefined || to === undefined || participants.length === 0) continue;
    of += 1;
    const issuers = new Set(movement.issuers.map(({ slug, name }) => slug ?? name));
    for (const issuer of issuers)
      for (const said of new Set(participants)) {
        const key = `${issuer}\n${foldedWords(said).join(' ')}`;
        const group = groups.get(key) ?? [];
        if (group.length === 0) groups.set(key, group);
        group.push({ outline, from, to, said });
      }
  }
  const found = new Map<Outline, { participant: string; others: Set<Movement> }>();
  const note = (one: Span, other: Span): void => {
    const entry = found.get(one.outline) ?? { participant: one.said, others: new Set<Movement>() };
    found.set(one.outline, entry);
    entry.others.add(other.outline.movement);
  };
  for (const group of groups.values()) {
    let alive: Span[] = [];
    for (const span of group.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      alive = alive.filter(({ to }) => to >= span.from);
      for (const other of alive) {
        if (other.outline === span.outline || belongTogether(other.outline, span.outline)) continue;
        note(span, other);
        note(other, span);
      }
      alive.push(span);
    }
  }
  const cases = outlines.flatMap((outline) => {
    const entry = found.get(outline);
    return entry === undefined
      ? []
      : [
          {
            movement: outline.movement,
            participant: entry.participant,
            others: [...entry.others],
          },
        ];
  });
  return { cases, of };
}

/** All figures over the movements given, in their order; `today` is the day that is counted up to. */
export const accountabilityOf = (outlines: readonly Outline[], today: Day): Accountability => ({
  'not-summed-up': notSummedUp(outlines, today),
  'ended-before': endedBefore(outlines),
  'not-measured': notMeasured(outlines),
  'without-number': withoutNumber(outlines),
  copied: copied(outlines),
  overlapping: overlapping(outlines),
});
