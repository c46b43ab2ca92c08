import type { Outcome } from '../../src/meaning/outcome.ts';

/** A candidate as the oracle sees it: everything that may vary, each by itself. */
export type OpenCandidate = {
  readonly eligible: Outcome;
  /** Membership in the base of the quota. */
  readonly base: Outcome;
  /** For each preference, the values it may have, and whose word is missing where there are several. */
  readonly keys: readonly { readonly values: readonly number[]; readonly by: 'data' | 'council' }[];
  /** The groups it may be in, for each quota. */
  readonly groups: readonly (readonly number[])[];
};

/** One quota: how many the council may take, for a base of so many. */
export type OpenQuota = (base: number) => { readonly least: number; readonly most: number };

type Settled = {
  eligible: boolean;
  base: boolean;
  keys: readonly number[];
  groups: readonly number[];
};

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (all, list) => all.flatMap((one) => list.map((value) => [...one, value])),
    [[]],
  );

/** What a fact can be once the data are complete: the council may still have to speak. */
const byData = (outcome: Outcome): Outcome[] =>
  outcome === 'unknown' ? ['met', 'unmet'] : [outcome];
const byCouncil = (outcome: Outcome): boolean[] =>
  outcome === 'council' ? [true, false] : [outcome === 'met'];

function completions(candidate: OpenCandidate, by: 'data' | 'council'): OpenCandidate[] {
  const outcomes = (outcome: Outcome): Outcome[] =>
    by === 'data'
      ? byData(outcome)
      : byCouncil(outcome).map((granted) => (granted ? 'met' : 'unmet'));
  const keys = product(
    candidate.keys.map((key) =>
      key.by === by ? key.values.map((value) => ({ values: [value], by })) : [key],
    ),
  );
  const groups =
    by === 'data' ? product(candidate.groups) : [candidate.groups.map(([g]) => g ?? 0)];
  return outcomes(candidate.eligible).flatMap((eligible) =>
    outcomes(candidate.base).flatMap((base) =>
      keys.flatMap((key) =>
        groups.map((group) => ({
          eligible,
          base,
          keys: key,
          groups: group.map((g) => [g]),
        })),
      ),
    ),
  );
}

/**
 * What each candidate comes to, and how many are selected, by the meaning itself: for every completion of the data, every judgement
 * of the council, every order of those who tie and every number that a quota leaves open.
 */
export function selectByMeaning(
  candidates: readonly OpenCandidate[],
  quotas: readonly OpenQuota[],
): { readonly outcomes: Outcome[]; readonly least: number; readonly most: number } {
  let least = candidates.length;
  let most = 0;
  const seen = candidates.map(() => new Set<Outcome>());
  for (const data of product(candidates.map((candidate) => completions(candidate, 'data')))) {
    const inOnce = candidates.map(() => false);
    const outOnce = candidates.map(() => false);
    for (const council of product(data.map((candidate) => completions(candidate, 'council')))) {
      const settled = council.map(
        ({ eligible, base, keys, groups }): Settled => ({
          eligible: eligible === 'met',
          base: base === 'met',
          keys: keys.map(({ values: [value] }) => value ?? 0),
          groups: groups.map(([group]) => group ?? 0),
        }),
      );
      for (const selected of selections(settled, quotas)) {
        least = Math.min(least, selected.size);
        most = Math.max(most, selected.size);
        for (const i of settled.keys()) {
          if (selected.has(i)) inOnce[i] = true;
          else outOnce[i] = true;
        }
      }
    }
    for (const [i, outcomes] of seen.entries()) {
      outcomes.add(inOnce[i] ? (outOnce[i] ? 'council' : 'met') : 'unmet');
    }
  }
  const outcomes = seen.map((outcomes): Outcome => {
    const [only, other] = outcomes;
    return only === undefined || other !== undefined ? 'unknown' : only;
  });
  return { outcomes, least, most };
}

/** Every selection that the quotas in turn allow, when all is known but the order of those who tie. */
function* selections(
  settled: readonly Settled[],
  quotas: readonly OpenQuota[],
): Generator<ReadonlySet<number>> {
  const eligible = [...settled.keys()].filter((i) => settled[i]?.eligible);
  for (const order of orders(eligible, settled)) yield* inTurn(order, settled, quotas, 0);
}

function* inTurn(
  order: readonly number[],
  settled: readonly Settled[],
  quotas: readonly OpenQuota[],
  at: number,
): Generator<ReadonlySet<number>> {
  const quota = quotas[at];
  if (quota === undefined) {
    yield new Set(order);
    return;
  }
  const groups = [...new Set(settled.map((one) => one.groups[at] ?? 0))];
  const places = groups.map((group) => {
    const { least, most } = quota(
      settled.filter((one) => one.base && one.groups[at] === group).length,
    );
    const members = order.filter((i) => settled[i]?.groups[at] === group).length;
    const [low, high] = [Math.min(least, members), Math.min(most, members)];
    return Array.from({ length: high - low + 1 }, (_, more) => low + more);
  });
  for (const taken of product(places)) {
    const left = new Map(groups.map((group, g) => [group, taken[g] ?? 0]));
    const within = order.filter((i) => {
      const group = settled[i]?.groups[at] ?? 0;
      const places = left.get(group) ?? 0;
      left.set(group, places - 1);
      return places > 0;
    });
    yield* inTurn(within, settled, quotas, at + 1);
  }
}

/** The candidates from the first, once for each order of those who are level. */
function orders(members: readonly number[], settled: readonly Settled[]): number[][] {
  if (members.length === 0) return [[]];
  const best = members.filter((i) =>
    members.every((j) => compare(settled[i]?.keys ?? [], settled[j]?.keys ?? []) >= 0),
  );
  return best.flatMap((i) =>
    orders(
      members.filter((j) => j !== i),
      settled,
    ).map((rest) => [i, ...rest]),
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [k, value] of a.entries()) {
    const difference = value - (b[k] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
