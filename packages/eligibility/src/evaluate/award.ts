import type { Row } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import type { AwardPlan, Clause } from '../plan/award-plan.ts';
import type { Condition } from '../plan/condition.ts';
import { andCode, type Code, MET, notCode, outcomeOf, pendingCode, type Verdict } from './code.ts';
import { verdictOf } from './compile.ts';

/** What a clause does to a decision: it must hold, it bars, or it makes the decision wait. */
export type ClauseRole = 'criterion' | 'barred' | 'pending';

export type TracedClause = { readonly clause: Clause; readonly role: ClauseRole };

export type CompiledAward = {
  /** What bars, what makes wait, the criteria; each clause before its sub-clauses. */
  readonly clauses: readonly TracedClause[];
  /**
   * What the whole comes to for a record. Writes what each clause of `clauses` by itself comes to into
   * `trace`, from `at` on, as its place in `outcomes`. Makes nothing anew.
   */
  readonly decide: (row: Row, trace: Uint8Array, at?: number) => Outcome;
};

/** An award ready to be asked of many records, with the reasons kept as one byte for each clause. */
export function compileAward(plan: AwardPlan): CompiledAward {
  const clauses: TracedClause[] = [];
  const nodes = roleClauses(plan).map(({ clause, role }) => nodeOf(clause, role, clauses));
  const parts = plan.condition.op === 'and' ? plan.condition.of : [plan.condition];
  const demanded = (node: Node): boolean => parts.some((part) => demandsClause(part, node));
  const others = parts
    .filter((part) => !nodes.some((node) => demandsClause(part, node)))
    .map(verdictOf);
  const idle = nodes.filter((node) => !demanded(node));
  const counted = nodes.filter(demanded);
  const bars = counted.filter(({ role }) => role === 'barred');
  const waits = counted.filter(({ role }) => role === 'pending');
  const criteria = counted.filter(({ role }) => role === 'criterion');
  return {
    clauses,
    decide: (row, trace, at = 0) => {
      let whole: Code = MET;
      for (const node of bars) whole = andCode(whole, notCode(ask(node, row, trace, at)));
      for (const node of waits) whole = andCode(whole, pendingCode(ask(node, row, trace, at)));
      for (const node of criteria) {
        const { simple } = node;
        const code = simple === undefined ? ask(node, row, trace, at) : simple(row);
        if (simple !== undefined) trace[at + node.place] = code;
        if (code > whole) whole = code;
      }
      for (const node of idle) ask(node, row, trace, at);
      for (const verdict of others) whole = andCode(whole, verdict(row));
      return outcomeOf(whole);
    },
  };
}

/** A clause: what it demands itself, and its sub-clauses. */
type Node = {
  readonly condition: Condition;
  readonly role: ClauseRole;
  readonly place: number;
  readonly own: readonly Verdict[];
  /** What it demands, where that is one thing and it has no sub-clauses. */
  readonly simple: Verdict | undefined;
  readonly children: readonly Node[];
};

function nodeOf(clause: Clause, role: ClauseRole, clauses: TracedClause[]): Node {
  const { condition } = clause;
  const place = clauses.push({ clause, role }) - 1;
  const children = clause.children.map((child) => nodeOf(child, role, clauses));
  const own = ownConditions(clause).map(verdictOf);
  const simple = children.length === 0 && own.length === 1 ? own[0] : undefined;
  return { condition, role, place, own, simple, children };
}

/**
 * What a clause demands besides its sub-clauses: all of it, where it is not what they and something more
 * demand together.
 */
export function ownConditions({ condition, children }: Clause): readonly Condition[] {
  const parts = condition.op === 'and' ? condition.of : [condition];
  const theirs = children.map((child) => child.condition);
  if (theirs.includes(condition) && children.length === 1) return [];
  return theirs.length > 0 && theirs.every((one) => parts.includes(one))
    ? parts.filter((part) => !theirs.includes(part))
    : [condition];
}

/** Asks a clause with all within it, for each is written down. */
function ask(node: Node, row: Row, trace: Uint8Array, at: number): Code {
  let code: Code = MET;
  for (const verdict of node.own) code = andCode(code, verdict(row));
  for (const child of node.children) code = andCode(code, ask(child, row, trace, at));
  trace[at + node.place] = code;
  return code;
}

/** Whether a part of the whole is this clause in its role. */
function demandsClause(part: Condition, { role, condition }: Node): boolean {
  if (role === 'criterion') return part === condition;
  return part.op === (role === 'barred' ? 'not' : 'pending') && part.of === condition;
}

/** The clauses of an award with what each does to the decision, without their sub-clauses. */
export const roleClauses = ({ barred, pending, criteria }: AwardPlan): TracedClause[] => [
  ...barred.map((clause): TracedClause => ({ clause, role: 'barred' })),
  ...pending.map((clause): TracedClause => ({ clause, role: 'pending' })),
  ...criteria.map((clause): TracedClause => ({ clause, role: 'criterion' })),
];
