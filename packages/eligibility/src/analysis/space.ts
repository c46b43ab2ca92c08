import type { Datum, Row } from '../meaning/datum.ts';
import type {
  Condition,
  ShareAmount,
  TitleName,
  YearOfHistory,
  YearsMode,
} from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import { type Cell, cellsOf, exampleOf, inOrderOfEase, keeps } from './cells.ts';
import {
  constant,
  DecisionDiagram,
  type Node,
  type Operation,
  type Path,
} from './decision-diagram.ts';
import { type FactsComparison, type FactsDemand, solveFacts } from './facts-theory.ts';
import { type RowsCount, solveRows } from './rows-theory.ts';
import type { NotAnalysed, Search, Witness, WitnessFact } from './witness.ts';

/** What a variable of the diagram stands for, its states in brackets. */
type Meaning =
  /** The value of a fact (its cells). */
  | { readonly kind: 'value'; readonly slot: Slot; readonly cells: readonly Cell[] }
  /** A title for a year (no, yes). */
  | { readonly kind: 'held'; readonly slot: Slot; readonly title: TitleName; readonly year: number }
  /** A comparison of two facts (fails, holds). */
  | { readonly kind: 'facts'; readonly comparison: FactsComparison }
  /** A demand on the rows of a list (fails, holds). */
  | { readonly kind: 'rows'; readonly slot: Slot; readonly demand: RowsDemand }
  /** Nothing in a record says (fails, holds). */
  | { readonly kind: 'open'; readonly note: string };

type RowsDemand = {
  readonly amount: ShareAmount;
  readonly whenEmpty: 'met' | 'unmet' | 'council';
  /** In the space of the rows; `counted` is within the base. */
  readonly base: Node;
  readonly counted: Node;
};

const both: Operation = { of: (a, b) => a & b, decided: (a) => (a === 0 ? 0 : undefined) };
const either: Operation = { of: (a, b) => a | b, decided: (a) => (a === 1 ? 1 : undefined) };
const unequal: Operation = { of: (a, b) => a ^ b };

const holdsAlways = constant(1);
const holdsNever = constant(0);

export type Budget = {
  /** Nodes of a diagram, about 0.1 kB each. */
  readonly nodes: number;
  /** Candidates tried against arithmetic in one search. */
  readonly candidates: number;
};
export const usualBudget: Budget = { nodes: 50_000, candidates: 300 };

/** Kinds of row that rules on one list may tell apart, before the list is left alone. */
const mostKindsOfRow = 64;

const notAnalysed = (because: NotAnalysed['because']): NotAnalysed => ({
  kind: 'not-analysed',
  because,
});

/**
 * All records with full data: every fact is known and arises, every verdict is given. Conditions become nodes
 * of one diagram. Facts against constants are in its states; comparisons of two facts and demands on lists are
 * tried once a way through the diagram has chosen them, and what cannot be together is learnt for good.
 */
export class Space {
  private readonly diagram: DecisionDiagram;
  private readonly budget: Budget;
  private readonly constants = new Map<string, { slot: Slot; values: Set<number> }>();
  private readonly lists = new Map<string, { slot: Slot; conditions: Condition[]; rows?: Space }>();
  private readonly meanings: Meaning[] = [];
  private readonly variables = new Map<string, number>();
  private readonly nodes = new Map<Condition, Node>();
  private readonly kindsKnown = new Map<string, readonly KindOfRecord[] | undefined>();
  /** Searches go the same way again and again. */
  private readonly rowsKnown = new Map<string, RowsOnPath>();
  /** What no record is without: learnt conflicts, and what the caller knows. */
  private given: Node = holdsAlways;

  /** Conditions that are asked about later must be among these, or parts of them. */
  constructor(conditions: Iterable<Condition>, budget = usualBudget) {
    this.budget = budget;
    this.diagram = new DecisionDiagram(budget.nodes);
    const seen = new Set<Condition>();
    for (const condition of conditions) this.collect(condition, seen);
  }

  and = (...nodes: readonly Node[]): Node =>
    nodes.reduce((all, node) => this.diagram.apply(both, all, node), holdsAlways);
  or = (...nodes: readonly Node[]): Node =>
    nodes.reduce((all, node) => this.diagram.apply(either, all, node), holdsNever);
  not = (node: Node): Node => this.diagram.apply(unequal, node, holdsAlways);

  /** From here on only records that meet the node are looked at. */
  assume(node: Node): void {
    this.given = this.and(this.given, node);
  }

  /** The records that meet a condition. `chưa xét khi` is met where its condition fails. */
  node(condition: Condition): Node {
    const before = this.nodes.get(condition);
    if (before !== undefined) return before;
    const node = this.translate(condition);
    this.nodes.set(condition, node);
    return node;
  }

  /** A record that meets the node. */
  find(node: Node): Search {
    const found = this.search(node);
    return found.kind === 'found' ? { kind: 'found', witness: found.witness() } : found;
  }

  /** Whether a record meets the node, without an example. */
  whether(node: Node): Search['kind'] {
    return this.search(node).kind;
  }

  private search(node: Node): Sought {
    for (let tried = 0; tried < this.budget.candidates; tried++) {
      const candidates = this.and(node, this.given);
      if (this.diagram.exhausted) return notAnalysed('too-large');
      const path = this.diagram.pathTo(candidates, 1);
      if (path === undefined) return { kind: 'none' };
      const tested = this.realise(path);
      if (tested.kind !== 'conflict') return tested;
      this.assume(this.not(this.pathNode(tested.path)));
    }
    return notAnalysed('too-large');
  }

  // Conditions ----------------------------------------------------------------------------------------------

  private collect(condition: Condition, seen: Set<Condition>): void {
    if (seen.has(condition)) return;
    seen.add(condition);
    switch (condition.op) {
      case 'and':
      case 'or':
      case 'at-least':
        for (const each of condition.of) this.collect(each, seen);
        return;
      case 'not':
      case 'pending':
      case 'meets':
        this.collect(condition.of, seen);
        return;
      case 'years':
        for (const { holds, skip } of condition.years) {
          this.collect(holds, seen);
          if (skip !== undefined) this.collect(skip, seen);
        }
        return;
      case 'compare':
        this.constantsOf(condition.slot).add(condition.value);
        return;
      case 'one-of':
        for (const value of condition.values) this.constantsOf(condition.slot).add(value);
        return;
      case 'some':
        this.listOf(condition.slot).push(
          ...(condition.where === undefined ? [] : [condition.where]),
        );
        return;
      case 'share':
        this.listOf(condition.slot).push(
          condition.holds,
          ...(condition.base === undefined ? [] : [condition.base]),
        );
        return;
      case 'truth':
      case 'council':
      case 'awarded':
      case 'compare-facts':
        return;
    }
  }

  private constantsOf(slot: Slot): Set<number> {
    const known = this.constants.get(slot.key) ?? { slot, values: new Set() };
    this.constants.set(slot.key, known);
    return known.values;
  }

  private listOf(slot: Slot): Condition[] {
    const known = this.lists.get(slot.key) ?? { slot, conditions: [] };
    this.lists.set(slot.key, known);
    return known.conditions;
  }

  private rowsOf(slot: Slot): Space {
    const list = this.lists.get(slot.key) ?? { slot, conditions: [] };
    list.rows ??= new Space(list.conditions, this.budget);
    this.lists.set(slot.key, list);
    return list.rows;
  }

  private translate(condition: Condition): Node {
    switch (condition.op) {
      case 'and':
        return this.and(...condition.of.map((each) => this.node(each)));
      case 'or':
        return this.or(...condition.of.map((each) => this.node(each)));
      case 'not':
      case 'pending':
        return this.not(this.node(condition.of));
      case 'meets':
        return this.node(condition.of);
      case 'at-least':
        return this.atLeast(
          condition.count,
          condition.of.map((each) => this.node(each)),
        );
      case 'compare': {
        const { slot, comparator, value } = condition;
        return this.value(slot, (cell) => keeps(cell, comparator, value));
      }
      case 'one-of': {
        const values = new Set(condition.values);
        return this.value(condition.slot, (cell) => cell.kind === 'point' && values.has(cell.at));
      }
      case 'truth':
        return this.value(condition.slot, isOne);
      case 'council':
        return condition.slot === undefined
          ? this.open(this.meanings.length.toString(), condition.note ?? '')
          : this.value(condition.slot, isOne);
      case 'awarded': {
        const { slot, titles, year } = condition;
        return this.or(...titles.map((title) => this.held(slot, title, year)));
      }
      case 'compare-facts':
        return this.comparison(condition);
      case 'some':
        return this.rows(condition.slot, {
          amount: { kind: 'count', comparator: '≥', value: 1 },
          whenEmpty: 'unmet',
          base: holdsAlways,
          counted:
            condition.where === undefined
              ? holdsAlways
              : this.rowsOf(condition.slot).node(condition.where),
        });
      case 'share': {
        const rows = this.rowsOf(condition.slot);
        const base = condition.base === undefined ? holdsAlways : rows.node(condition.base);
        return this.rows(condition.slot, {
          amount: condition.amount,
          whenEmpty: condition.whenEmpty,
          base,
          counted: rows.and(base, rows.node(condition.holds)),
        });
      }
      case 'years':
        return this.years(condition.mode, condition.years);
    }
  }

  private atLeast(count: number, nodes: readonly Node[]): Node {
    // Of those looked at so far, at least 0, 1, … `count` hold.
    let reached = Array.from({ length: Math.max(count, 0) + 1 }, (_, least) =>
      least === 0 ? holdsAlways : holdsNever,
    );
    for (const node of nodes) {
      reached = reached.map((at, least) =>
        least === 0 ? at : this.or(at, this.and(reached[least - 1] ?? holdsNever, node)),
      );
    }
    return reached.at(-1) ?? holdsAlways;
  }

  private years(mode: YearsMode, years: readonly YearOfHistory[]): Node {
    const toLast = mode.kind === 'run-to-last';
    // In the order in which they are asked, so that the diagram's variables are in that order too.
    const inOrder = (toLast ? years.toReversed() : years).map(({ holds, skip }) => ({
      skip: skip === undefined ? holdsNever : this.node(skip),
      holds: this.node(holds),
    }));
    if (mode.kind === 'at-least') {
      return this.atLeast(
        mode.count,
        inOrder.map(({ holds, skip }) => this.and(holds, this.not(skip))),
      );
    }
    const known = new Map<string, Node>();
    /** From the year at this place on, so many having held in a row already. */
    const from = (place: number, run: number): Node => {
      if (run >= mode.length) return holdsAlways;
      const year = inOrder[place];
      if (year === undefined) {
        if (!toLast) return holdsNever;
        const last = JSON.stringify([mode, inOrder]);
        return this.open(`beyond:${last}`, '');
      }
      const key = `${place}:${run}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const broken = toLast ? holdsNever : from(place + 1, 0);
      const counted = this.or(
        this.and(year.holds, from(place + 1, run + 1)),
        this.and(this.not(year.holds), broken),
      );
      const node = this.or(
        this.and(year.skip, from(place + 1, run)),
        this.and(this.not(year.skip), counted),
      );
      known.set(key, node);
      return node;
    };
    return from(0, 0);
  }

  // Variables -----------------------------------------------------------------------------------------------

  private variable(key: string, meaning: () => Meaning, preferred?: readonly number[]): number {
    const before = this.variables.get(key);
    if (before !== undefined) return before;
    const stands = meaning();
    this.meanings.push(stands);
    const variable = this.diagram.variable(preferred ?? [0, 1]);
    this.variables.set(key, variable);
    return variable;
  }

  private value(slot: Slot, holds: (cell: Cell) => boolean): Node {
    const cells = cellsOf(slot, this.constants.get(slot.key)?.values ?? []);
    const order = slot.type === 'verdict' ? [1, 0] : inOrderOfEase(slot, cells);
    const variable = this.variable(
      `value:${slot.key}`,
      () => ({ kind: 'value', slot, cells }),
      order,
    );
    return this.diagram.test(
      variable,
      cells.map((cell) => Number(holds(cell))),
    );
  }

  private held(slot: Slot, title: TitleName, year: number): Node {
    const key = `held:${slot.key}:${title.id}:${year}`;
    return this.chosen(this.variable(key, () => ({ kind: 'held', slot, title, year })));
  }

  private open(key: string, note: string): Node {
    return this.chosen(this.variable(`open:${key}`, () => ({ kind: 'open', note }), [1, 0]));
  }

  private comparison(condition: Extract<Condition, { op: 'compare-facts' }>): Node {
    const { slot, comparator, percent, other } = condition;
    const opposite = { '<': '≥', '≤': '>', '≠': '=' } as const;
    const negated = comparator === '<' || comparator === '≤' || comparator === '≠';
    const positive = negated ? opposite[comparator] : comparator;
    const key = `facts:${slot.key}:${positive}:${percent}:${other.key}`;
    const comparison = { slot, comparator: positive, percent, other };
    const node = this.chosen(this.variable(key, () => ({ kind: 'facts', comparison })));
    return negated ? this.not(node) : node;
  }

  private rows(slot: Slot, demand: RowsDemand): Node {
    const key = `rows:${slot.key}:${JSON.stringify(demand)}`;
    return this.chosen(this.variable(key, () => ({ kind: 'rows', slot, demand })));
  }

  private chosen(variable: number): Node {
    return this.diagram.test(variable, [0, 1]);
  }

  private pathNode(path: Path): Node {
    const nodes = path.map(({ variable, state }) => {
      const meaning = this.meanings[variable];
      const states = meaning?.kind === 'value' ? meaning.cells.length : 2;
      const values = Array.from({ length: states }, (_, each) => Number(each === state));
      return this.diagram.test(variable, values);
    });
    return this.and(...nodes.toReversed());
  }

  // Records -------------------------------------------------------------------------------------------------

  /** A record that takes the way through the diagram; or the part of the way that no record can take. */
  private realise(path: Path): Sought | { readonly kind: 'conflict'; readonly path: Path } {
    const facts = this.factsOn(path);
    const solved = this.solveFactsOn(facts);
    if (solved.kind === 'exhausted') return notAnalysed('too-large');
    if (solved.kind === 'none') {
      return {
        kind: 'conflict',
        path: smallest(facts, (part) => this.solveFactsOn(part).kind === 'none'),
      };
    }
    const lists = new Map<string, ListOfRows>();
    for (const slot of this.listsOn(path)) {
      const demands = path.filter(({ variable }) => this.isOfList(variable, slot));
      const rows = this.solveRowsOn(slot, demands);
      if (rows.kind === 'not-analysed') return rows;
      if (rows.kind === 'none') {
        return {
          kind: 'conflict',
          path: smallest(demands, (part) => this.solveRowsOn(slot, part).kind === 'none'),
        };
      }
      lists.set(slot.key, rows);
    }
    return { kind: 'found', witness: () => this.witness(path, solved.values(), lists) };
  }

  /** The comparisons of facts on the way, and the cells of the facts in them. */
  private factsOn(path: Path): Path {
    const slots = new Set<string>();
    for (const { variable } of path) {
      const meaning = this.meanings[variable];
      if (meaning?.kind !== 'facts') continue;
      slots.add(meaning.comparison.slot.key).add(meaning.comparison.other.key);
    }
    return path.filter(({ variable }) => {
      const meaning = this.meanings[variable];
      return (
        meaning?.kind === 'facts' || (meaning?.kind === 'value' && slots.has(meaning.slot.key))
      );
    });
  }

  private solveFactsOn(path: Path): ReturnType<typeof solveFacts> {
    const demands = path.flatMap(({ variable, state }): FactsDemand[] => {
      const meaning = this.meanings[variable];
      if (meaning?.kind === 'facts') {
        return [{ kind: 'comparison', comparison: meaning.comparison, holds: state === 1 }];
      }
      const cell = meaning?.kind === 'value' ? meaning.cells[state] : undefined;
      return meaning?.kind === 'value' && cell !== undefined
        ? [{ kind: 'cell', slot: meaning.slot, cell }]
        : [];
    });
    if (demands.length === 0) return { kind: 'found', values: () => new Map() };
    return solveFacts(demands);
  }

  private listsOn(path: Path): readonly Slot[] {
    const slots = new Map<string, Slot>();
    for (const { variable } of path) {
      const meaning = this.meanings[variable];
      if (meaning?.kind === 'rows') slots.set(meaning.slot.key, meaning.slot);
    }
    return [...slots.values()];
  }

  private isOfList(variable: number, slot: Slot): boolean {
    const meaning = this.meanings[variable];
    return meaning?.kind === 'rows' && meaning.slot.key === slot.key;
  }

  private solveRowsOn(slot: Slot, path: Path): RowsOnPath {
    const key = path.map(({ variable, state }) => `${variable}:${state}`).join();
    const known = this.rowsKnown.get(key) ?? this.tryRowsOn(slot, path);
    this.rowsKnown.set(key, known);
    return known;
  }

  private tryRowsOn(slot: Slot, path: Path): RowsOnPath {
    const demands = path.flatMap(({ variable, state }) => {
      const meaning = this.meanings[variable];
      return meaning?.kind === 'rows' ? [{ demand: meaning.demand, holds: state === 1 }] : [];
    });
    const space = this.rowsOf(slot);
    const told = [...new Set(demands.flatMap(({ demand }) => [demand.base, demand.counted]))];
    const kinds = space.kinds(told);
    if (kinds === undefined) return notAnalysed('too-large');
    const whether = (node: Node): boolean[] =>
      kinds.map(({ holds }) => node === holdsAlways || (holds.get(node) ?? false));
    const solved = solveRows(
      kinds.length,
      demands.map(({ demand, holds }) => ({
        count: {
          amount: demand.amount,
          whenEmpty: demand.whenEmpty,
          inBase: whether(demand.base),
          counted: whether(demand.counted),
        } satisfies RowsCount,
        holds,
      })),
    );
    if (solved.kind === 'exhausted') return notAnalysed('too-large');
    if (solved.kind === 'none') return { kind: 'none' };
    return {
      kind: 'rows',
      rows: kinds.flatMap(({ witness }, at) => {
        const times = solved.times[at] ?? 0;
        return times === 0 ? [] : [{ times, witness }];
      }),
    };
  }

  /** Every way that some record can answer the nodes, with an example; nothing where there are too many. */
  private kinds(nodes: readonly Node[]): readonly KindOfRecord[] | undefined {
    const key = nodes.join();
    if (!this.kindsKnown.has(key)) this.kindsKnown.set(key, this.split(nodes));
    return this.kindsKnown.get(key);
  }

  private split(nodes: readonly Node[]): readonly KindOfRecord[] | undefined {
    let kinds: { node: Node; holds: Map<Node, boolean> }[] = [
      { node: holdsAlways, holds: new Map() },
    ];
    for (const each of nodes) {
      const split: typeof kinds = [];
      for (const kind of kinds) {
        for (const holds of [true, false]) {
          const node = this.and(kind.node, holds ? each : this.not(each));
          const found = this.whether(node);
          if (found === 'not-analysed') return undefined;
          if (found === 'none') continue;
          split.push({ node, holds: new Map(kind.holds).set(each, holds) });
        }
      }
      if (split.length > mostKindsOfRow) return undefined;
      kinds = split;
    }
    return kinds.map(({ node, holds }) => ({
      holds,
      witness: () => {
        const found = this.find(node);
        return found.kind === 'found' ? found.witness : { row: [], facts: [] };
      },
    }));
  }

  private witness(
    path: Path,
    solved: ReadonlyMap<string, number>,
    lists: ReadonlyMap<string, ListOfRows>,
  ): Witness {
    const row: Datum[] = [];
    const facts: WitnessFact[] = [];
    const told = new Map(path.map(({ variable, state }) => [variable, state]));
    const histories = new Map<string, { slot: Slot; from: number; to: number; held: Held }>();
    const shown = new Set<string>();
    const put = (slot: Slot, value: number, decides: boolean): void => {
      if (row[slot.index] === undefined) row[slot.index] = value;
      if (!decides || shown.has(slot.key)) return;
      shown.add(slot.key);
      facts.push({ kind: 'value', slot, value });
    };
    this.meanings.forEach((meaning, variable) => {
      const state = told.get(variable);
      switch (meaning.kind) {
        case 'value': {
          const { slot, cells } = meaning;
          const cell = cells[state ?? (inOrderOfEase(slot, cells)[0] as number)] as Cell;
          put(slot, solved.get(slot.key) ?? exampleOf(slot, cell), state !== undefined);
          return;
        }
        case 'facts':
          for (const slot of [meaning.comparison.slot, meaning.comparison.other]) {
            const value = solved.get(slot.key);
            if (value !== undefined) put(slot, value, state !== undefined);
          }
          return;
        case 'held': {
          const { slot, title, year } = meaning;
          const history = histories.get(slot.key) ?? {
            slot,
            from: year,
            to: year,
            held: new Map(),
          };
          history.from = Math.min(history.from, year);
          history.to = Math.max(history.to, year);
          const years = history.held.get(title.id) ?? { title, held: [], notHeld: [] };
          if (state === 1) years.held.push(year);
          if (state === 0) years.notHeld.push(year);
          history.held.set(title.id, years);
          histories.set(slot.key, history);
          return;
        }
        case 'rows': {
          const { slot } = meaning;
          if (row[slot.index] !== undefined) return;
          const list = lists.get(slot.key);
          const examples = (list?.rows ?? []).map(({ times, witness }) => ({
            times,
            ...witness(),
          }));
          row[slot.index] = examples.flatMap(({ times, row: each }): Row[] =>
            new Array<Row>(times).fill(each),
          );
          if (list === undefined) return;
          const rows = examples.map(({ times, facts: inRow }) => ({ times, facts: inRow }));
          facts.push({ kind: 'rows', slot, rows });
          return;
        }
        case 'open':
          if (state !== undefined) {
            facts.push({ kind: 'open', note: meaning.note, holds: state === 1 });
          }
      }
    });
    for (const { slot, from, to, held } of histories.values()) {
      const years = [...held.values()].filter((each) => each.held.length > 0);
      row[slot.index] = {
        from,
        to,
        held: new Map(years.map((each) => [each.title.id, each.held.toSorted()])),
      };
      for (const each of held.values()) {
        if (each.held.length + each.notHeld.length > 0) {
          facts.push({
            kind: 'history',
            slot,
            title: each.title,
            held: each.held.toSorted(),
            notHeld: each.notHeld.toSorted(),
          });
        }
      }
    }
    for (const meaning of this.meanings) {
      if (meaning.kind !== 'facts') continue;
      // Compared where nothing hangs on it: any value will do.
      for (const { index } of [meaning.comparison.slot, meaning.comparison.other]) row[index] ??= 0;
    }
    return { row: Array.from(row), facts };
  }
}

type Held = Map<string, { title: TitleName; held: number[]; notHeld: number[] }>;

type ListOfRows = {
  readonly kind: 'rows';
  readonly rows: readonly { readonly times: number; readonly witness: () => Witness }[];
};

type RowsOnPath = ListOfRows | NotAnalysed | { readonly kind: 'none' };

type Sought =
  | { readonly kind: 'found'; readonly witness: () => Witness }
  | { readonly kind: 'none' }
  | NotAnalysed;

type KindOfRecord = {
  readonly holds: ReadonlyMap<Node, boolean>;
  readonly witness: () => Witness;
};

const isOne = (cell: Cell): boolean => cell.kind === 'point' && cell.at === 1;

/** A part of the way that still fails, and of which nothing more can be left out. */
function smallest(path: Path, fails: (part: Path) => boolean): Path {
  let kept = path;
  for (const step of path) {
    const without = kept.filter((each) => each !== step);
    if (fails(without)) kept = without;
  }
  return kept;
}
