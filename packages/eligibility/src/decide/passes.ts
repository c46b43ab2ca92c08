import type { Plan } from '../plan/award-plan.ts';

/** In which pass over the records, from `first`, each award is decided. */
export function passesOf(
  plan: Plan,
  higher: readonly (readonly number[])[],
  first: number,
): number[] {
  const { awards } = plan;
  const passes: number[] = [];
  /** Whether the award of a record is known as soon as that record is read. */
  const atOnce: boolean[] = [];
  for (const [at, award] of awards.entries()) {
    const needs = [
      ...[...awards.keys()].filter((other) => award.after.includes(awards[other]?.id ?? '')),
      ...(higher[at] ?? []),
    ].filter((other) => other < at);
    const ofOwnKind = (other: number): boolean => awards[other]?.participant === award.participant;
    passes[at] = Math.max(
      first,
      ...needs.map((other) => (passes[other] ?? 0) + (atOnce[other] && ofOwnKind(other) ? 0 : 1)),
    );
    atOnce[at] = award.quotas.length === 0;
  }
  return passes;
}
