import { COUNCIL, MET, UNKNOWN, UNMET } from '../evaluate/code.ts';
import type { QuotaPlan } from '../plan/award-plan.ts';
import { type BaseCount, demandOf, type Places, placesOf } from './places.ts';
import { atLeastFrom, type Standing } from './ranking.ts';

/** Not known to which group a record belongs. */
export const anyGroup = -1;
/** Known to belong to none, or the question does not arise. */
export const noGroup = -2;

/** Who is counted for a quota, one entry each: how surely, and in which group. */
type Base = { readonly membership: Uint8Array; readonly group: Int32Array };

/** One quota and what it is applied to. Where it holds for the whole body there is one group, 0. */
export type QuotaInput = {
  readonly quota: QuotaPlan;
  readonly groups: number;
  /** Of each candidate; absent where all are in group 0. */
  readonly group?: Int32Array;
  readonly base?: Base;
  /**
   * An earlier quota left choices to the council that hang together, and data are missing. What the council
   * can bring about is then not worked out here, and said to be unknown.
   */
  readonly entangled?: boolean;
};

export type GroupPlaces = {
  readonly base: Readonly<BaseCount>;
  readonly places: Places;
  readonly demand: number;
  /** Of those who may be selected here: surely eligible, and possibly. */
  readonly eligible: { readonly least: number; readonly most: number };
};

/** Where a candidate stands in one group. Figures count other candidates. */
type Position = {
  readonly outcome: number;
  readonly surelyAbove: number;
  readonly possiblyLevelOrAbove: number;
};

export type QuotaSelection = {
  readonly input: QuotaInput;
  /** The outcome of each candidate by this quota: the code of K, ?, H or Đ. */
  readonly outcome: Uint8Array;
  /** The best and the worst rank of each candidate, from 1; 0 for those who are not eligible. */
  readonly bestRank: Int32Array;
  readonly worstRank: Int32Array;
  readonly groups: readonly GroupPlaces[];
  /** How many are selected in the end. */
  readonly selected: { readonly least: number; readonly most: number };
  /** Whether it is known of every candidate in which group it is. */
  readonly everyGroupKnown: boolean;
  /** Whether it leaves to the council who is selected where there are more candidates than places. */
  readonly leavesChoice: boolean;
};

/**
 * Selects by one quota. `eligible` are the codes of what the criteria, or an earlier quota, made of each
 * candidate; `standing` is their order.
 *
 * A candidate is K if not eligible, or at least as many others as there can be places are surely eligible
 * and above; Đ if eligible and within the fewest places even behind all who may be eligible and level or
 * above. H is what the council can bring about either way whatever the missing data turn out to be: by
 * its judgement of criteria, by breaking a tie, by choosing a number from a range. All else is ?.
 */
function selectByQuota(
  eligible: Uint8Array,
  standing: Standing,
  input: QuotaInput,
): QuotaSelection {
  const size = eligible.length;
  const members = byGroup(eligible, input);
  const bases = baseCounts(input);
  const loose = fieldOf(members.loose, eligible, standing);
  const fields = members.groups.map((group) => fieldOf(group, eligible, standing));
  const groups = fields.map((field, g): GroupPlaces => {
    const base = bases[g] ?? { met: 0, council: 0, unknown: 0 };
    return {
      base,
      places: placesOf(input.quota, base),
      demand: demandOf(input.quota, base.met),
      eligible: { least: field.sure.length, most: field.possible.length + loose.possible.length },
    };
  });

  const outcome = new Uint8Array(size).fill(UNMET);
  let leavesChoice = false;
  const bestRank = new Int32Array(size);
  const worstRank = new Int32Array(size);
  for (const [g, group] of members.groups.entries()) {
    const field = fields[g];
    const places = groups[g]?.places;
    if (field === undefined || places === undefined) continue;
    const binds = group.length + members.loose.length > places.least;
    for (const i of group) {
      const position = positionOf(i, true, eligible, standing, field, loose, places);
      const open = binds && position.outcome === COUNCIL;
      outcome[i] = open && input.entangled ? UNKNOWN : position.outcome;
      leavesChoice ||= open;
      bestRank[i] = position.surelyAbove + 1;
      worstRank[i] = position.possiblyLevelOrAbove + 1;
    }
  }
  const elsewhere = placesOf(input.quota, bases[input.groups] ?? noBase);
  const everybody = members.loose.length + members.groups.reduce((n, group) => n + group.length, 0);
  for (const i of members.loose) {
    // In whichever group the record turns out to be, one that has no other record included.
    const positions = (function* () {
      yield positionOf(i, false, eligible, standing, emptyField, loose, elsewhere);
      for (const [g, field] of fields.entries()) {
        const places = groups[g]?.places;
        if (places === undefined) continue;
        yield positionOf(i, false, eligible, standing, field, loose, places);
      }
    })();
    let agreed: number | undefined;
    for (const position of positions) {
      agreed ??= position.outcome;
      if (agreed !== position.outcome || agreed === UNKNOWN) {
        agreed = UNKNOWN;
        break;
      }
    }
    if (agreed === COUNCIL && input.entangled) agreed = UNKNOWN;
    leavesChoice ||= agreed === COUNCIL;
    outcome[i] = agreed ?? UNKNOWN;
    bestRank[i] = 1;
    worstRank[i] = everybody;
  }
  for (const i of members.outside) outcome[i] = Math.max(eligible[i] ?? UNKNOWN, COUNCIL);

  let least = 0;
  let most = members.outside.length;
  for (const group of groups) {
    least += Math.min(group.places.least, group.eligible.least);
    most += Math.min(group.places.most, group.eligible.most);
  }
  const bound = everybody + members.outside.length;
  if (members.loose.length > 0) most = bound;
  return {
    input,
    outcome,
    bestRank,
    worstRank,
    groups,
    selected: { least, most: Math.min(most, bound) },
    everyGroupKnown: members.loose.length + members.outside.length === 0,
    leavesChoice,
  };
}

export type Selection = {
  readonly outcome: Uint8Array;
  readonly steps: readonly QuotaSelection[];
  /** How many are selected in the end. */
  readonly chosen: { readonly least: number; readonly most: number };
};

/**
 * Selects by several quotas in turn: each among those that the ones before it leave in. Every one of them is
 * kept, and with quotas for groups before those for the whole no place is lost.
 */
export function selectInTurn(
  eligible: Uint8Array,
  order: () => Standing,
  inputs: readonly QuotaInput[],
): Selection {
  let outcome = eligible;
  const steps: QuotaSelection[] = [];
  for (const input of inputs) {
    const standing = order();
    const entangled =
      steps.some(({ leavesChoice }) => leavesChoice) && lacksData(eligible, standing, inputs);
    const step = selectByQuota(outcome, standing, { ...input, entangled });
    steps.push(step);
    outcome = step.outcome;
  }
  return { outcome, steps, chosen: chosenOf(eligible, outcome, steps) };
}

/** How many are selected in the end. */
function chosenOf(
  eligible: Uint8Array,
  outcome: Uint8Array,
  steps: readonly QuotaSelection[],
): Selection['chosen'] {
  const count = (codes: Uint8Array, counts: (code: number) => boolean): number =>
    codes.reduce((n, code) => (counts(code) ? n + 1 : n), 0);
  let least = count(eligible, (code) => code === MET);
  let most = count(eligible, (code) => code !== UNMET);
  for (const { groups, everyGroupKnown, selected } of steps) {
    const [whole, other] = groups;
    least =
      everyGroupKnown && whole !== undefined && other === undefined
        ? Math.min(whole.places.least, Math.max(least, whole.eligible.least))
        : selected.least;
    most = Math.min(most, selected.most);
  }
  return {
    least: Math.max(
      least,
      count(outcome, (code) => code === MET),
    ),
    most,
  };
}

/** Whether data are missing that a selection by these quotas may ask for. */
function lacksData(
  eligible: Uint8Array,
  standing: Standing,
  inputs: readonly QuotaInput[],
): boolean {
  const { lowest, dataFor } = standing;
  return (
    eligible.includes(UNKNOWN) ||
    (lowest !== dataFor && lowest.some((rank, i) => rank !== dataFor[i])) ||
    inputs.some(
      ({ quota, group, base }) =>
        group?.includes(anyGroup) ||
        (quota.percent && (base?.membership.includes(UNKNOWN) || base?.group.includes(anyGroup))),
    )
  );
}

const noBase: BaseCount = { met: 0, council: 0, unknown: 0 };

type Members = {
  readonly groups: readonly Int32Array[];
  readonly loose: Int32Array;
  readonly outside: Int32Array;
};

/** The candidates that are not surely out, by group, each in reading order. */
function byGroup(eligible: Uint8Array, { groups, group }: QuotaInput): Members {
  const at = (i: number): number => {
    const g = group === undefined ? 0 : (group[i] ?? anyGroup);
    return g === anyGroup ? groups : g === noGroup ? groups + 1 : g;
  };
  const counts = new Int32Array(groups + 2);
  for (let i = 0; i < eligible.length; i++) {
    if (eligible[i] !== UNMET) counts[at(i)] = (counts[at(i)] ?? 0) + 1;
  }
  const lists = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let i = 0; i < eligible.length; i++) {
    if (eligible[i] === UNMET) continue;
    const g = at(i);
    const next = counts[g] ?? 0;
    (lists[g] as Int32Array)[next] = i;
    counts[g] = next + 1;
  }
  const empty = new Int32Array(0);
  return {
    groups: lists.slice(0, groups),
    loose: lists[groups] ?? empty,
    outside: lists[groups + 1] ?? empty,
  };
}

/** The base of each group, and last that of a group of which no record is known. */
function baseCounts({ quota, base, groups }: QuotaInput): BaseCount[] {
  const counts = Array.from({ length: groups + 1 }, () => ({ met: 0, council: 0, unknown: 0 }));
  if (!quota.percent || base === undefined) return counts;
  let loose = 0;
  for (let i = 0; i < base.membership.length; i++) {
    const membership = base.membership[i];
    const g = base.group[i] ?? anyGroup;
    if (membership === UNMET || g === noGroup) continue;
    const count = counts[g];
    if (count === undefined) loose += 1;
    else if (membership === MET) count.met += 1;
    else if (membership === COUNCIL) count.council += 1;
    else count.unknown += 1;
  }
  if (loose > 0) for (const count of counts) count.unknown += loose;
  return counts;
}

/** Candidates of a group by their places in the order, ascending, for four questions. */
type Field = {
  /** Surely eligible, at their lowest. */
  readonly sure: Int32Array;
  /** Possibly eligible, at their highest. */
  readonly possible: Int32Array;
  /** Eligible by missing data at the worst for others, while the council refuses: at the data's highest. */
  readonly despiteCouncil: Int32Array;
  /** Eligible by missing data at the best for others, while the council grants: at the data's lowest. */
  readonly throughCouncil: Int32Array;
};

const emptyField: Field = {
  sure: new Int32Array(0),
  possible: new Int32Array(0),
  despiteCouncil: new Int32Array(0),
  throughCouncil: new Int32Array(0),
};

function fieldOf(members: Int32Array, eligible: Uint8Array, standing: Standing): Field {
  const all = members.every((i) => eligible[i] === MET);
  const gather = (ranks: Int32Array, counts: (eligibility: number | undefined) => boolean) =>
    (all ? members : members.filter((i) => counts(eligible[i]))).map((i) => ranks[i] ?? 0).sort();
  const possible = gather(standing.highest, () => true);
  // Where everything is known the four questions are one.
  if (all && standing.lowest === standing.highest) {
    return { sure: possible, possible, despiteCouncil: possible, throughCouncil: possible };
  }
  return {
    sure: gather(standing.lowest, (is) => is === MET),
    possible,
    despiteCouncil: gather(standing.dataFor, (is) => is === MET || is === UNKNOWN),
    throughCouncil: gather(standing.dataAgainst, (is) => is === MET || is === COUNCIL),
  };
}

const countAbove = (sorted: Int32Array, rank: number): number =>
  sorted.length - atLeastFrom(sorted, rank + 1);
const countLevelOrAbove = (sorted: Int32Array, rank: number): number =>
  sorted.length - atLeastFrom(sorted, rank);

function positionOf(
  i: number,
  inField: boolean,
  eligible: Uint8Array,
  standing: Standing,
  field: Field,
  loose: Field,
  places: Places,
): Position {
  const own = eligible[i] ?? UNMET;
  const lowest = standing.lowest[i] ?? 0;
  const against = standing.dataAgainst[i] ?? 0;
  const inFavour = standing.dataFor[i] ?? 0;
  const highest = standing.highest[i] ?? 0;

  const surelyAbove = countAbove(field.sure, highest);
  const possiblyLevelOrAbove =
    countLevelOrAbove(field.possible, lowest) + countLevelOrAbove(loose.possible, lowest) - 1;
  const position = (outcome: number): Position => ({
    outcome,
    surelyAbove,
    possiblyLevelOrAbove,
  });
  if (places.most === 0 || surelyAbove >= places.most) return position(UNMET);
  if (own === MET && possiblyLevelOrAbove < places.least) return position(MET);
  if (own === UNKNOWN) return position(UNKNOWN);

  // The candidate was counted among those above it where its own place is open.
  const despite =
    countAbove(field.despiteCouncil, against) +
    countAbove(
      loose.possible === field.possible ? emptyField.sure : loose.despiteCouncil,
      against,
    ) -
    (own === MET && inFavour > against ? 1 : 0);
  const through =
    countLevelOrAbove(field.throughCouncil, inFavour) - (inField && against >= inFavour ? 1 : 0);
  const canBeIn = despite < places.withinCouncil;
  const canBeOut = own === COUNCIL || through >= places.downToCouncil;
  return position(canBeIn && canBeOut ? COUNCIL : UNKNOWN);
}
