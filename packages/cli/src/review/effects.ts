import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AwardPlan, type Outcome, planFor, ruleBook, type Tally } from '@thidua/eligibility';
import { type DecidedFile, decideFile, Unreadable } from '@thidua/records';
import { type DecisionEffect, type DocumentReview, occasionsOf, type Ruled } from '@thidua/review';
import { Failure } from '../failure.ts';
import { say as sayGeneral } from '../messages.ts';
import type { RunContext } from '../run-context.ts';
import type { Comparison } from './compare.ts';
import { say } from './messages.ts';

/**
 * What a change does to the decisions on the records of a file, for every movement, title and form whose rules
 * changed. What it gives holds counts alone. Throws a `Failure` where the file cannot be read at all.
 */
export async function effectsOn(
  records: string,
  { review, states }: Comparison,
  { io }: Pick<RunContext, 'io'>,
): Promise<readonly DecisionEffect[]> {
  const path = resolve(io.cwd, records);
  // The message would name a file of records, whose name may be a person's; the person who typed it reads it.
  if (!existsSync(path)) throw new Failure(sayGeneral.noSuchPath(records), say.recordsForm());
  const books = {
    before: ruleBook(states.before.registry),
    after: ruleBook(states.after.registry),
  };
  const effects: DecisionEffect[] = [];
  let unreadable: Unreadable | undefined;
  let isRead = false;
  for (const one of review.documents) {
    const { document, earlier } = one;
    if (earlier === undefined || !isRuled(document) || !isRuled(earlier)) continue;
    if (!decidesOtherwise(one)) continue;
    const occasion = occasionsOf(document).at(-1);
    if (occasion === undefined) continue;
    const { year, assessmentDate } = occasion;
    const when = { year, assessmentDate };
    try {
      const before = planFor(books.before, { subject: earlier, ...when });
      const after = planFor(books.after, { subject: document, ...when });
      const decided = [
        await decideFile(before, path, reading),
        await decideFile(after, path, reading),
      ] as const;
      isRead = true;
      effects.push(...(await effectsOf(one, year, ...decided)));
    } catch (error) {
      // A file may have the records of some movements and not of others.
      if (!(error instanceof Unreadable)) throw error;
      unreadable ??= error;
    }
  }
  if (!isRead && unreadable !== undefined) throw new Failure(unreadable.problem, unreadable.help);
  return effects;
}

const isRuled = (document: DocumentReview['document']): document is Ruled =>
  !('kind' in document) || document.kind === 'title' || document.kind === 'award-form';

/** Rules of who is awarded, and in which order: what records are decided by. */
const decidesOtherwise = ({ criteria, changes }: DocumentReview): boolean =>
  criteria.length > 0 ||
  changes.some(({ grade, pointers }) => {
    const pointer = pointers.after ?? pointers.before ?? '';
    return grade !== 'presentation' && /^\/(?:recognition|rule|versions)(?:\/|$)/.test(pointer);
  });

/** Reasons are for those whose records they are. */
const reading = { held: false, explain: false } as const;

async function effectsOf(
  { kind, id, slug, name }: DocumentReview,
  year: number,
  before: DecidedFile,
  after: DecidedFile,
): Promise<readonly DecisionEffect[]> {
  const earlier = await outcomesOf(before);
  const later = await outcomesOf(after);
  return [...later].flatMap(([key, { award, outcomes }]): DecisionEffect[] => {
    const known = earlier.get(key)?.outcomes;
    if (known === undefined) return [];
    const tallies = { before: noneOf(), after: noneOf() };
    const counts = new Map<string, number>();
    let records = 0;
    for (const [record, is] of outcomes) {
      const was = known.get(record);
      if (was === undefined) continue;
      records += 1;
      tallies.before[was] += 1;
      tallies.after[is] += 1;
      if (was !== is) counts.set(`${was} ${is}`, (counts.get(`${was} ${is}`) ?? 0) + 1);
    }
    const moved = [...counts].map(([move, count]) => {
      const [was, is] = move.split(' ') as [Outcome, Outcome];
      return { before: was, after: is, count };
    });
    return [
      {
        about: { kind, id, slug, name },
        award: { id: award.id, name: award.name },
        participant: award.table.participant?.label ?? award.participant,
        year,
        records,
        notCompared: known.size + outcomes.size - 2 * records,
        ...tallies,
        moved: moved.sort((a, b) => b.count - a.count),
      },
    ];
  });
}

const noneOf = (): Tally => ({ met: 0, council: 0, unknown: 0, unmet: 0 });

type Outcomes = {
  readonly award: AwardPlan;
  /** By the code of the record, and which of that code it is. */
  readonly outcomes: Map<string, Outcome>;
};

/** The outcomes of a file by award and kind of participant. */
async function outcomesOf({ inOrder }: DecidedFile): Promise<ReadonlyMap<string, Outcomes>> {
  const byAward = new Map<string, Outcomes>();
  for await (const lines of inOrder()) {
    for (const { award, decision } of lines) {
      const key = `${award.id} ${award.participant}`;
      const known = byAward.get(key) ?? { award, outcomes: new Map<string, Outcome>() };
      byAward.set(key, known);
      let again = 0;
      while (known.outcomes.has(`${again} ${decision.id}`)) again++;
      known.outcomes.set(`${again} ${decision.id}`, decision.outcome);
    }
  }
  return byAward;
}
