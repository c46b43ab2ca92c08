import type { Check } from '../check.ts';
import { awardCheck, awarding } from '../shared/award-findings.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const criteriaContradict: Check<(typeof awarding)[number]> = {
  code: 'TD0522',
  slug: 'criteria-contradict',
  severity: 'warning',
  subjects: awarding,
  page,
  run: awardCheck(['never-together'], ({ finding: { clauses, witness }, award }, context) => ({
    message: say.never(clauses, award.name),
    help: say.lookAgain(witness),
    related: clauses
      .filter(({ clause }) => clause.document.id === clauses.at(-1)?.clause.document.id)
      .slice(0, -1)
      .map(({ clause }) => ({
        span: context.spanOf(clause.pointer),
        message: say.partOfIt(),
      })),
  })),
};
