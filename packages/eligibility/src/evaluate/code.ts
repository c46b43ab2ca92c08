import type { Row } from '../meaning/datum.ts';
import { type Outcome, outcomes } from '../meaning/outcome.ts';

/** An outcome as its place in `outcomes`, so that `và` is the greatest. */
export type Code = 0 | 1 | 2 | 3;
export const MET = 0;
export const COUNCIL = 1;
export const UNKNOWN = 2;
export const UNMET = 3;

/** A condition made ready: what it comes to for a record. */
export type Verdict = (row: Row) => Code;

export const outcomeOf = (code: Code): Outcome => outcomes[code];

export const codeOf = (outcome: Outcome): Code => {
  if (outcome === 'met') return MET;
  if (outcome === 'unmet') return UNMET;
  return outcome === 'council' ? COUNCIL : UNKNOWN;
};

export const truthCode = (holds: boolean): Code => (holds ? MET : UNMET);

export function notCode(code: Code): Code {
  if (code === MET) return UNMET;
  return code === UNMET ? MET : code;
}

/** The least in K < ? < H < Đ. */
export const andCode = (a: Code, b: Code): Code => Math.max(a, b) as Code;

/** The greatest in K < H < ? < Đ. */
export function orCode(a: Code, b: Code): Code {
  if (a === MET || b === MET) return MET;
  if (a === UNMET) return b;
  if (b === UNMET) return a;
  return a === UNKNOWN || b === UNKNOWN ? UNKNOWN : COUNCIL;
}

export function pendingCode(code: Code): Code {
  if (code === MET) return UNKNOWN;
  return code === UNMET ? MET : code;
}

/** What is open either way: data first, then the council. */
export const openCode = (someUnknown: boolean): Code => (someUnknown ? UNKNOWN : COUNCIL);

export function atLeastCode(count: number, met: number, unknown: number, council: number): Code {
  if (met >= count) return MET;
  if (met + unknown + council < count) return UNMET;
  return openCode(unknown > 0);
}
