import type { Comparator } from '@thidua/model';
import type {
  Condition,
  ShareAmount,
  Slot,
  SlotTable,
  SlotType,
  TitleName,
  YearOfHistory,
} from '../../src/index.ts';
import type { Random } from './random.ts';
import { awardKey, historyYears, titleNames, usualValues } from './table.ts';

export type ConditionShape = {
  /** How deep connectives lie in connectives. */
  readonly depth: number;
  /**
   * Each fact at most once: each slot, each title of each year, each list with what is asked of its rows. And
   * nothing that holds or fails for every value, which an author is told of.
   */
  readonly once: boolean;
  /** Whether a share may have to be exactly so large, or between two bounds. */
  readonly exactShares: boolean;
};

const symbols: readonly Comparator[] = ['=', '≠', '≥', '≤', '>', '<'];
const percents = [100, 105, 300, 110, 50, 33.3] as const;

/** A condition over the table, of every kind that there is. */
export function randomCondition(
  random: Random,
  table: SlotTable,
  shape: ConditionShape,
): Condition {
  return new Maker(random, table, shape).condition(shape.depth);
}

/** The title of one year in the history of one slot. */
type TitleYear = { readonly slot: Slot; readonly title: string; readonly year: number };

class Maker {
  readonly #random: Random;
  readonly #shape: ConditionShape;
  readonly #slots: Slot[];
  readonly #titleYears: TitleYear[];

  constructor(random: Random, table: SlotTable, shape: ConditionShape) {
    this.#random = random;
    this.#shape = shape;
    this.#slots = table.slots.filter(({ type }) => type !== 'history' && type !== 'text');
    this.#titleYears = table.slots
      .filter(({ type }) => type === 'history')
      .flatMap((slot) =>
        titleNames.flatMap((title) => historyYears.map((year) => ({ slot, title, year }))),
      );
  }

  condition(depth: number): Condition {
    const random = this.#random;
    const kind =
      depth === 0
        ? 'atom'
        : random.weighted({
            and: 6,
            or: 6,
            not: 2,
            'at-least': 2,
            years: 2,
            meets: 1,
            pending: 1,
            atom: 3,
          });
    switch (kind) {
      case 'and':
      case 'or':
        return { op: kind, of: this.#several(depth) };
      case 'at-least': {
        const of = this.#several(depth);
        return { op: 'at-least', count: 1 + random.below(of.length), of };
      }
      case 'not':
        return { op: 'not', of: this.condition(depth - 1) };
      case 'meets':
        return { op: 'meets', title: nameOf('danh-hiệu'), of: this.condition(depth - 1) };
      case 'pending':
        return { op: 'pending', of: this.condition(depth - 1) };
      case 'years':
        return this.#years();
      case 'atom':
        return this.#atom();
    }
  }

  #several(depth: number): Condition[] {
    return Array.from({ length: 1 + this.#random.below(3) }, () => this.condition(depth - 1));
  }

  /** Takes one of the list; in a rule with each fact once, away from it. */
  #take<T>(from: T[], fits: (one: T) => boolean = () => true): T | undefined {
    const fitting = from.filter(fits);
    if (fitting.length === 0) return undefined;
    const taken = this.#random.pick(fitting);
    if (this.#shape.once) from.splice(from.indexOf(taken), 1);
    return taken;
  }

  #atom(): Condition {
    const random = this.#random;
    if (random.chance(0.04)) return { op: 'council', because: 'judgement' };
    if (this.#titleYears.length > 0 && random.chance(0.2)) {
      return this.#awarded(random.pick(historyYears));
    }
    const list = random.chance(0.25) ? this.#take(this.#slots, isList) : undefined;
    const slot = list ?? this.#take(this.#slots);
    if (slot === undefined) return this.#awarded(random.pick(historyYears));
    switch (slot.type) {
      case 'truth':
        if (random.chance(0.2)) return this.#compare(slot);
        return { op: 'truth', slot };
      case 'verdict':
        return slot.key.startsWith(awardKey)
          ? { op: 'truth', slot }
          : { op: 'council', slot, because: 'judgement' };
      case 'rows':
        return this.#overRows(slot);
      default: {
        const other =
          slot.type !== 'category' && random.chance(0.25)
            ? this.#take(this.#slots, (one) => one !== slot && sameMeasure(one, slot))
            : undefined;
        if (other !== undefined) return this.#compareFacts(slot, other);
        return random.chance(0.2) ? this.#oneOf(slot) : this.#compare(slot);
      }
    }
  }

  #compare(slot: Slot): Condition {
    const value = this.#random.pick(valuesOf(slot));
    const comparator =
      slot.type === 'category' || slot.type === 'truth'
        ? this.#random.pick(symbols.slice(0, 2))
        : this.#random.pick(symbols);
    if (this.#shape.once && isTrivial(slot, comparator, value)) return this.#compare(slot);
    return { op: 'compare', slot, comparator, value, text: String(value) };
  }

  #oneOf(slot: Slot): Condition {
    const all = valuesOf(slot);
    const values = all.filter(() => this.#random.chance(0.4));
    if (this.#shape.once && (values.length === 0 || values.length === all.length)) {
      return this.#oneOf(slot);
    }
    return { op: 'one-of', slot, values };
  }

  #compareFacts(slot: Slot, other: Slot): Condition {
    const ratio = slot.type !== 'date' && slot.type !== 'scale';
    return {
      op: 'compare-facts',
      slot,
      comparator: this.#random.pick(symbols),
      percent: ratio ? this.#random.pick(percents) : 100,
      other,
    };
  }

  #awarded(year: number): Condition {
    const found = this.#take(this.#titleYears, (one) => one.year === year);
    if (found === undefined) return { op: 'council', because: 'deferred' };
    const titles = [nameOf(found.title)];
    if (this.#random.chance(0.3)) {
      const more = this.#take(
        this.#titleYears,
        (one) => one.year === year && one.slot === found.slot && one.title !== found.title,
      );
      if (more !== undefined) titles.push(nameOf(more.title));
    }
    return { op: 'awarded', slot: found.slot, titles, year };
  }

  #years(): Condition {
    const random = this.#random;
    const first = random.below(2);
    const skips = random.chance(0.5);
    const last =
      !this.#shape.once && this.#titleYears.length > 0 && random.chance(0.2)
        ? random.pick(this.#titleYears)
        : undefined;
    const years: YearOfHistory[] = historyYears.slice(first).map((year) => ({
      year,
      holds:
        last === undefined
          ? this.#ofYear(year)
          : { op: 'and', of: [this.#ofYear(year), this.#neverSince(last, year)] },
      ...(skips && random.chance(0.7) ? { skip: this.#ofYear(year) } : {}),
    }));
    const most = years.length;
    const mode = random.weighted({ 'run-to-last': 2, 'run-anywhere': 1, 'at-least': 1 });
    if (mode === 'at-least') {
      return { op: 'years', mode: { kind: mode, count: 1 + random.below(most) }, years };
    }
    const length = 1 + random.below(Math.min(3, most));
    // Without a year that may be left out, the years are as many as the run.
    const listed = mode === 'run-to-last' && !skips ? years.slice(-length) : years;
    return { op: 'years', mode: { kind: mode, length }, years: listed };
  }

  #ofYear(year: number): Condition {
    const random = this.#random;
    if (random.chance(0.1)) return this.#atom();
    const awarded = this.#awarded(year);
    if (random.chance(0.1)) return { op: 'not', of: awarded };
    if (random.chance(0.8)) return awarded;
    return { op: random.pick(['and', 'or'] as const), of: [awarded, this.#atom()] };
  }

  /** `sau lần … gần nhất`: not in the year, nor in any year after it. */
  #neverSince(title: TitleYear, year: number): Condition {
    const { slot } = title;
    const of = historyYears
      .filter((at) => at >= year)
      .map((at): Condition => ({ op: 'awarded', slot, titles: [nameOf(title.title)], year: at }));
    return { op: 'not', of: { op: 'or', of } };
  }

  #overRows(slot: Slot): Condition {
    const random = this.#random;
    const rows = slot.rows ?? { of: '', slots: [] };
    const inner = new Maker(random, rows, this.#shape);
    const depth = Math.min(random.chance(0.3) ? 2 : 1, this.#shape.depth);
    if (random.chance(0.4)) {
      return random.chance(0.2)
        ? { op: 'some', slot }
        : { op: 'some', slot, where: inner.condition(depth) };
    }
    const share: Condition = {
      op: 'share',
      slot,
      amount: this.#amount(),
      ...(random.chance(0.5) ? { base: inner.condition(depth) } : {}),
      holds: inner.condition(depth),
      whenEmpty: random.pick(['met', 'unmet', 'council'] as const),
    };
    if (this.#shape.once || random.chance(0.7)) return share;
    // `trong đó …`: of those who meet the first.
    const base: Condition =
      share.base === undefined ? share.holds : { op: 'and', of: [share.base, share.holds] };
    const among: Condition = {
      ...share,
      amount: this.#amount(),
      base,
      holds: inner.condition(depth),
    };
    return { op: 'and', of: [share, among] };
  }

  #amount(): ShareAmount {
    const random = this.#random;
    const kind = random.weighted({
      percent: 4,
      'percent-range': 1,
      count: 3,
      'count-range': 1,
      all: 1,
      none: 1,
    });
    switch (kind) {
      case 'percent': {
        const value = random.pick([0, 33.3, 50, 70, 75, 99.5, 100]);
        const comparator = random.pick(symbols);
        const exact = comparator === '=' || comparator === '≠';
        if (exact && !this.#shape.exactShares) return this.#amount();
        const trivial =
          (value === 0 && (comparator === '≥' || comparator === '<')) ||
          (value === 100 && (comparator === '≤' || comparator === '>'));
        return this.#shape.once && trivial ? this.#amount() : { kind, comparator, value };
      }
      case 'count': {
        const value = random.below(4);
        const comparator = random.pick(symbols);
        const trivial = value === 0 && (comparator === '≥' || comparator === '<');
        return this.#shape.once && trivial ? this.#amount() : { kind, comparator, value };
      }
      case 'percent-range': {
        if (!this.#shape.exactShares) return this.#amount();
        const from = random.pick([0, 25, 50]);
        return { kind, from, to: random.pick([50, 75, 100]) };
      }
      case 'count-range': {
        const from = random.below(3);
        return { kind, from, to: from + random.below(2) };
      }
      case 'all':
      case 'none':
        return { kind };
    }
  }
}

/** Whether every value of the fact's type compares so, or none. */
function isTrivial({ type, values }: Slot, comparator: Comparator, value: number): boolean {
  const bounded = type === 'scale' || type === 'duration';
  if (bounded && value === 0 && (comparator === '≥' || comparator === '<')) return true;
  const last = values && value === values.length - 1;
  return type === 'scale' && last === true && (comparator === '≤' || comparator === '>');
}

const isList = ({ type }: Slot): boolean => type === 'rows';

const nameOf = (id: string): TitleName => ({ id, name: id });

const valuesOf = (slot: Slot): readonly number[] =>
  slot.values?.map((_, place) => place) ?? usualValues[slot.type as keyof typeof usualValues];

/** Facts that may be compared: of one type, and of one scale. */
const sameMeasure = (a: Slot, b: Slot): boolean =>
  a.type === b.type &&
  a.values === b.values &&
  (['number', 'share', 'money', 'duration', 'date', 'scale'] as SlotType[]).includes(a.type);
