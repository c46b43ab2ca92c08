import type { AwardPlan, Clause } from '../plan/award-plan.ts';
import type { Condition } from '../plan/condition.ts';
import { asksAnything, partsOfRecord } from './atoms.ts';
import type { Node } from './decision-diagram.ts';
import type { AwardFinding, ClauseRole } from './finding.ts';
import { nearestRecord, smallest } from './nearest-record.ts';
import { type Budget, Space } from './space.ts';
import type { Search, Witness } from './witness.ts';

/** What a clause says itself, as the records that it leaves eligible. */
type Unit = Told & { readonly demands: Node };

type Told = { readonly clause: Clause; readonly role: ClauseRole };

/** Of each clause by itself, and of the clauses together. */
export class ClauseQuestions {
  readonly findings: AwardFinding[] = [];
  private readonly award: AwardPlan;
  private readonly space: Space;
  private readonly budget: Budget;
  private readonly settled = new Set<Clause>();

  constructor(award: AwardPlan, space: Space, budget: Budget) {
    this.award = award;
    this.space = space;
    this.budget = budget;
  }

  ask(): void {
    const { barred, pending, criteria } = this.award;
    const roles = [
      ['barred', barred],
      ['pending', pending],
      ['criterion', criteria],
    ] as const;
    for (const [role, clauses] of roles) {
      for (const clause of clauses) this.askEach({ clause, role });
    }
    const units = roles.flatMap(([role, clauses]) =>
      clauses.flatMap((clause) => this.unitsOf({ clause, role })),
    );
    const blocked = this.findings.some(
      (each) =>
        (each.kind === 'never' && each.role === 'criterion') ||
        (each.kind === 'always' && each.role !== 'criterion'),
    );
    if (blocked) return;
    if (this.find(this.all(units)) === 'none') {
      const least = smallest(units, (part) => this.find(this.all(part)) === 'none');
      this.findings.push({
        kind: 'never-together',
        clauses: least.map(({ clause, role }) => ({ clause, role })),
        ...example(this.space.find(this.all(least.slice(0, -1)))),
      });
      return;
    }
    this.askTogether(
      units.filter(({ clause, role }) => role === 'criterion' && !this.settled.has(clause)),
    );
  }

  // Each by itself ------------------------------------------------------------------------------------------

  /** Whether the clause, or one beneath it, can only come out one way. */
  private askEach({ clause, role }: Told): boolean {
    if (!asksAnything(clause.condition)) {
      this.settled.add(clause);
      return false;
    }
    const beneath = clause.children
      .map((child) => this.askEach({ clause: child, role }))
      .some((found) => found);
    if (beneath) return true;
    const node = this.space.node(clause.condition);
    if (this.find(node) === 'none') return this.settle('never', clause, role);
    if (this.find(this.space.not(node)) === 'none') return this.settle('always', clause, role);
    const ofChildren = new Set(clause.children.map(({ condition }) => condition));
    for (const part of this.ownParts(clause.condition, ofChildren)) {
      this.askParts(part, { clause, role }, this.space);
    }
    return false;
  }

  private settle(kind: 'never' | 'always', clause: Clause, role: ClauseRole): true {
    this.settled.add(clause);
    const witness = nearestRecord(clause.condition, this.space, kind);
    this.findings.push({ kind, clause, role, ...(witness === undefined ? {} : { witness }) });
    return true;
  }

  /** What a clause says itself, without its sub-clauses: they are asked by themselves. */
  private ownParts(condition: Condition, ofChildren: ReadonlySet<Condition>): readonly Condition[] {
    if (ofChildren.size === 0 || condition.op !== 'and') return [condition];
    return condition.of.filter((part) => !ofChildren.has(part));
  }

  private askParts(condition: Condition, told: Told, space: Space): void {
    switch (condition.op) {
      case 'and':
      case 'or':
      case 'at-least':
        this.askOperands(condition, told, space);
        return;
      case 'not':
      case 'pending':
        this.askParts(condition.of, told, space);
        return;
      case 'some':
        this.askOfRows([condition.where], told);
        return;
      case 'share':
        this.askOfRows([condition.base, condition.holds], told);
    }
  }

  private askOfRows(conditions: readonly (Condition | undefined)[], told: Told): void {
    for (const condition of conditions) {
      if (condition === undefined || partsOfRecord(condition).length === 0) continue;
      this.askParts(condition, told, new Space([condition], this.budget));
    }
  }

  private askOperands(
    condition: Extract<Condition, { op: 'and' | 'or' | 'at-least' }>,
    told: Told,
    space: Space,
  ): void {
    const { op: join } = condition;
    const nodes = condition.of.map((part) => space.node(part));
    const dropped = new Set<number>();
    const idle = (at: number, why: 'never' | 'always' | 'covered', shown?: Node): void => {
      dropped.add(at);
      this.findings.push({
        kind: 'idle-part',
        ...told,
        join,
        place: at + 1,
        why,
        ...example(shown === undefined ? undefined : space.find(shown)),
      });
    };
    nodes.forEach((node, at) => {
      const part = condition.of[at];
      if (part === undefined || !asksAnything(part)) return;
      if (this.find(node, space) === 'none') idle(at, 'never', space.node(condition));
      else if (this.find(space.not(node), space) === 'none') {
        idle(at, 'always', space.node(condition));
      }
    });
    if (join !== 'at-least') {
      for (let at = nodes.length - 1; at >= 0; at--) {
        const node = nodes[at];
        const part = condition.of[at];
        if (node === undefined || part === undefined || dropped.has(at)) continue;
        // The council judges each wording by itself, whatever place its verdict has.
        if (!asksAnything(part, false)) continue;
        const others = nodes.filter((_, other) => other !== at && !dropped.has(other));
        if (others.length === 0) continue;
        const rest = join === 'and' ? space.and(...others) : space.or(...others);
        const [weaker, stronger] = join === 'and' ? [node, rest] : [rest, node];
        if (this.find(space.and(stronger, space.not(weaker)), space) !== 'none') continue;
        idle(at, 'covered', space.and(weaker, space.not(stronger)));
      }
    }
    condition.of.forEach((part, at) => {
      if (!dropped.has(at)) this.askParts(part, told, space);
    });
  }

  // Together ------------------------------------------------------------------------------------------------

  /** What is asked of a record one by one: each clause by what it says itself. */
  private unitsOf({ clause, role }: Told): readonly Unit[] {
    const ofChildren = new Set(clause.children.map(({ condition }) => condition));
    const own = this.ownParts(clause.condition, ofChildren).filter((part) => asksAnything(part));
    const beneath = clause.children.flatMap((child) => this.unitsOf({ clause: child, role }));
    if (own.length === 0) return beneath;
    const says = this.space.and(...own.map((part) => this.space.node(part)));
    const demands = role === 'criterion' ? says : this.space.not(says);
    return [{ clause, role, demands }, ...beneath];
  }

  /** Criteria that add nothing to the others. Of two that say the same the later is told. */
  private askTogether(units: readonly Unit[]): void {
    let kept = units;
    for (const unit of units.toReversed()) {
      const others = kept.filter((other) => other !== unit);
      const fails = this.space.not(unit.demands);
      const follows = (from: readonly Unit[]): boolean =>
        this.find(this.space.and(this.all(from), fails)) === 'none';
      if (others.length === 0 || !follows(others)) continue;
      kept = others;
      this.tellFollows(unit, smallest(others, follows));
    }
  }

  private tellFollows({ clause, demands }: Unit, from: readonly Unit[]): void {
    const weakerOnly = this.space.find(this.space.and(demands, this.space.not(this.all(from))));
    const [only] = from;
    if (from.length === 1 && only !== undefined && weakerOnly.kind === 'none') {
      const both = this.space.find(demands);
      this.findings.push({ kind: 'repeats', clause, of: only.clause, ...example(both) });
      return;
    }
    const clauses = from.map((each) => each.clause);
    this.findings.push({ kind: 'follows', clause, from: clauses, ...example(weakerOnly) });
  }

  private all(units: readonly Unit[]): Node {
    return this.space.and(...units.map(({ demands }) => demands));
  }

  // Answers -------------------------------------------------------------------------------------------------

  private find(node: Node, space = this.space): Search['kind'] {
    const found = space.whether(node);
    if (found === 'not-analysed') this.leaveOpen();
    return found;
  }

  private leaveOpen(): void {
    if (this.findings.some(({ kind }) => kind === 'not-analysed')) return;
    this.findings.push({ kind: 'not-analysed', because: 'too-large' });
  }
}

const example = (found: Search | undefined): { witness?: Witness } =>
  found?.kind === 'found' ? { witness: found.witness } : {};
