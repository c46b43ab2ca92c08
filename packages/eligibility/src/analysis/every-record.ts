import {
  andCode,
  atLeastCode,
  COUNCIL,
  type Code,
  codeOf,
  MET,
  notCode,
  orCode,
  pendingCode,
  UNKNOWN,
  UNMET,
} from '../evaluate/code.ts';
import { evaluate } from '../evaluate/compile.ts';
import { overYears } from '../evaluate/years.ts';
import { type Datum, none, notArisen, type Row } from '../meaning/datum.ts';
import type { Condition, YearOfHistory, YearsMode } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import { partsOfRecord } from './atoms.ts';
import { cellsOf, exampleOf } from './cells.ts';
import {
  constant,
  DecisionDiagram,
  type Node,
  type Operation,
  type Path,
} from './decision-diagram.ts';

/** What a variable of the diagram stands for. */
export type Meaning =
  /** What is known of a fact: data that between them tell apart whatever the rules ask. */
  | { readonly kind: 'datum'; readonly slot: Slot; readonly data: readonly Datum[] }
  /** Of a history: whether it arises. */
  | { readonly kind: 'arises'; readonly slot: Slot }
  /** Of a history: the years that are known in full; the first state is none. */
  | { readonly kind: 'known'; readonly slot: Slot; readonly ranges: readonly (Range | undefined)[] }
  /** Of a history: a title for a year (no, yes). */
  | { readonly kind: 'held'; readonly slot: Slot; readonly title: string; readonly year: number }
  /** A condition taken as a whole: what it comes to, whatever the facts that it asks for. */
  | { readonly kind: 'whole'; readonly condition: Condition };

type Range = { readonly from: number; readonly to: number };

const both: Operation = {
  of: (a, b) => andCode(a as Code, b as Code),
  decided: (a) => (a === UNMET ? UNMET : undefined),
};
const either: Operation = {
  of: (a, b) => orCode(a as Code, b as Code),
  decided: (a) => (a === MET ? MET : undefined),
};
const negated: Operation = { of: (a) => notCode(a as Code) };
const waiting: Operation = { of: (a) => pendingCode(a as Code) };
const different: Operation = { of: (a, b) => Number(a !== b) };
const unlessNotArisen: Operation = { of: (a, arises) => (arises === 1 ? a : COUNCIL) };
const paired: Operation = { of: (a, b) => a * 4 + b };

/** How many came out which way, as one number; of the outcomes that decide nothing only how many there are. */
const tallyStep = 1024;
const tallied: Operation = { of: (tally, code) => tally + tallyStep ** code };

/**
 * All records, those with missing data as well. A condition becomes the function from what is known of each
 * fact to what the evaluator says. Demands on lists and comparisons of two facts are taken as a whole.
 */
export class EveryRecord {
  readonly meanings: Meaning[] = [];
  private readonly diagram: DecisionDiagram;
  private readonly constants = new Map<string, Set<number>>();
  private readonly yearsOf = new Map<string, Set<number>>();
  private readonly variables = new Map<string, number>();
  private readonly nodes = new Map<Condition, Node>();

  constructor(conditions: readonly Condition[], nodes: number) {
    this.diagram = new DecisionDiagram(nodes);
    const collect = (condition: Condition): void => {
      if (condition.op === 'compare') this.of(this.constants, condition.slot).add(condition.value);
      if (condition.op === 'one-of') {
        for (const value of condition.values) this.of(this.constants, condition.slot).add(value);
      }
      if (condition.op === 'awarded') this.of(this.yearsOf, condition.slot).add(condition.year);
      for (const part of partsOfRecord(condition)) collect(part);
    };
    for (const condition of conditions) collect(condition);
  }

  /** A way for two conditions to come out differently; nothing if there is none; `exhausted` beyond the limit. */
  difference(a: Condition, b: Condition): Path | 'none' | 'exhausted' {
    const differs = this.diagram.apply(different, this.node(a), this.node(b));
    if (this.diagram.exhausted) return 'exhausted';
    return this.diagram.pathTo(differs, 1) ?? 'none';
  }

  private of(sets: Map<string, Set<number>>, { key }: Slot): Set<number> {
    const known = sets.get(key) ?? new Set();
    sets.set(key, known);
    return known;
  }

  private node(condition: Condition): Node {
    const before = this.nodes.get(condition);
    if (before !== undefined) return before;
    const node = this.translate(condition);
    this.nodes.set(condition, node);
    return node;
  }

  private translate(condition: Condition): Node {
    const { diagram } = this;
    switch (condition.op) {
      case 'and':
        return condition.of.reduce(
          (all, part) => diagram.apply(both, all, this.node(part)),
          constant(MET),
        );
      case 'or':
        return condition.of.reduce(
          (all, part) => diagram.apply(either, all, this.node(part)),
          constant(UNMET),
        );
      case 'not':
        return diagram.apply(negated, this.node(condition.of), constant(0));
      case 'pending':
        return diagram.apply(waiting, this.node(condition.of), constant(0));
      case 'meets':
        return this.node(condition.of);
      case 'at-least':
        return this.atLeast(
          condition.count,
          condition.of.map((part) => this.node(part)),
        );
      case 'compare':
      case 'one-of':
      case 'truth':
        return this.fact(condition.slot, condition);
      case 'council':
        // Without a place for a verdict it is the council's for every record.
        return condition.slot === undefined
          ? constant(COUNCIL)
          : this.fact(condition.slot, condition);
      case 'awarded':
        return this.awarded(condition);
      case 'years':
        return this.years(condition.mode, condition.years);
      case 'compare-facts':
      case 'some':
      case 'share':
        return this.whole(condition);
    }
  }

  private atLeast(count: number, parts: readonly Node[]): Node {
    const tally = parts.reduce((all, part) => this.diagram.apply(tallied, all, part), constant(0));
    const outcome: Operation = {
      of: (all) => {
        const of = (code: Code): number => Math.floor(all / tallyStep ** code) % tallyStep;
        return atLeastCode(count, of(MET), of(UNKNOWN), of(COUNCIL));
      },
    };
    return this.diagram.apply(outcome, tally, constant(0));
  }

  /** The years' outcomes one after the other, and the evaluator's word on each such list. */
  private years(mode: YearsMode, years: readonly YearOfHistory[]): Node {
    const lists: Code[][] = [[]];
    const places = new Map<string, number>([['', 0]]);
    const longer: Operation = {
      of: (list, pair) => {
        const codes = [...(lists[list] ?? []), Math.floor(pair / 4) as Code, (pair % 4) as Code];
        const key = codes.join('');
        const known = places.get(key) ?? lists.push(codes) - 1;
        places.set(key, known);
        return known;
      },
    };
    const all = years.reduce((node, { holds, skip }) => {
      const skipped = skip === undefined ? constant(UNMET) : this.node(skip);
      const pair = this.diagram.apply(paired, this.node(holds), skipped);
      return this.diagram.apply(longer, node, pair);
    }, constant(0));
    const verdict = overYears(
      mode,
      years.map((_, at) => ({
        holds: (row) => row[2 * at] as Code,
        skip: (row) => row[2 * at + 1] as Code,
      })),
    );
    const outcome: Operation = { of: (list) => verdict(lists[list] ?? []) };
    return this.diagram.apply(outcome, all, constant(0));
  }

  // Variables -----------------------------------------------------------------------------------------------

  private variable(key: string, meaning: Meaning, states: number): number {
    const before = this.variables.get(key);
    if (before !== undefined) return before;
    this.meanings.push(meaning);
    const variable = this.diagram.variable(Array.from({ length: states }, (_, state) => state));
    this.variables.set(key, variable);
    return variable;
  }

  /** What the evaluator says for each thing that may be known of the fact. */
  private fact(slot: Slot, condition: Condition): Node {
    const data = dataOf(slot, this.constants.get(slot.key) ?? []);
    const variable = this.variable(slot.key, { kind: 'datum', slot, data }, data.length);
    return this.diagram.test(
      variable,
      data.map((datum) => {
        const row: Datum[] = [];
        row[slot.index] = datum;
        return codeOf(evaluate(condition, row));
      }),
    );
  }

  private awarded({ slot, titles, year }: Extract<Condition, { op: 'awarded' }>): Node {
    const { diagram } = this;
    const ranges = rangesOf([...(this.yearsOf.get(slot.key) ?? [])]);
    const known = this.variable(
      `known:${slot.key}`,
      { kind: 'known', slot, ranges },
      ranges.length,
    );
    const arises = this.variable(`arises:${slot.key}`, { kind: 'arises', slot }, 2);
    const held = titles.map(({ id }) => {
      const meaning = { kind: 'held', slot, title: id, year } as const;
      const variable = this.variable(`held:${slot.key}:${id}:${year}`, meaning, 2);
      return diagram.test(variable, [UNMET, MET]);
    });
    const otherwise = diagram.test(
      known,
      ranges.map((range) =>
        range !== undefined && year >= range.from && year <= range.to ? UNMET : UNKNOWN,
      ),
    );
    const where = held.reduce((all, each) => diagram.apply(either, all, each), otherwise);
    return diagram.apply(unlessNotArisen, where, diagram.test(arises, [1, 0]));
  }

  private whole(condition: Condition): Node {
    const key = `whole:${saying(condition)}`;
    const variable = this.variable(key, { kind: 'whole', condition }, 4);
    return this.diagram.test(variable, [MET, UNMET, UNKNOWN, COUNCIL]);
  }
}

/** What may be known of a fact: a value, a range, nothing, that there is none, that it does not arise. */
export function dataOf(slot: Slot, constants: Iterable<number>): readonly Datum[] {
  if (slot.type === 'verdict') return [1, 0, undefined];
  const values = cellsOf(slot, constants).map((cell) => exampleOf(slot, cell));
  const ranges = values.flatMap((from, at) => values.slice(at + 1).map((to) => ({ from, to })));
  return [...values, undefined, ...ranges, none, notArisen];
}

/** Every stretch of years that may be known in full; the first is none. */
function rangesOf(years: readonly number[]): readonly (Range | undefined)[] {
  const sorted = years.toSorted((a, b) => a - b);
  return [undefined, ...sorted.flatMap((from, at) => sorted.slice(at).map((to) => ({ from, to })))];
}

/** The same text for conditions that are made the same way. */
const saying = (condition: Condition): string =>
  JSON.stringify(condition, (name, value: unknown) =>
    (name === 'slot' || name === 'other') && typeof value === 'object' && value !== null
      ? (value as Row & { key: string }).key
      : value,
  );
