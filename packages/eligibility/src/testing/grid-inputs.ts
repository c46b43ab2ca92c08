import type { TestCase, TestFact } from '@thidua/model';
import type { Plan } from '../plan/award-plan.ts';
import type { ScoringItem, ScoringPlan } from '../plan/scoring-plan.ts';

/** An input of a grid that a record of a test gives, and that the grid does not have or cannot take. */
export type InputProblem =
  | {
      readonly kind: 'no-item';
      /** Where the fact stands in the test. */
      readonly pointer: string;
      readonly input: string;
      /** The inputs that the grid has. */
      readonly inputs: readonly string[];
    }
  | {
      readonly kind: 'no-option';
      readonly pointer: string;
      readonly input: string;
      readonly given: string;
      readonly options: readonly string[];
    };

/** Inputs of grids (`thang-điểm.nhóm.1`) are named by their place in the grid, which no registry declares. */
export function inputProblems(test: TestCase, plan: Plan): InputProblem[] {
  const grids = new Map(
    plan.awards.flatMap(({ scorings }) => scorings).map((grid) => [grid.id, grid]),
  );
  const inputs = new Map([...grids.values()].map((grid) => [grid.id, inputsOf(grid)]));
  const problemsIn = (facts: readonly TestFact[], pointer: string): InputProblem[] =>
    facts.flatMap((fact, at): InputProblem[] => {
      if (fact.kind !== 'fact') return [];
      const { id } = fact.use.fact;
      const known = inputs.get(id.slice(0, Math.max(0, id.indexOf('.'))));
      if (known === undefined) return [];
      const place = `${pointer}/facts/${at}`;
      const options = known.get(id);
      if (options === undefined) {
        return [{ kind: 'no-item', pointer: place, input: id, inputs: [...known.keys()] }];
      }
      const { value } = fact;
      if (options.length === 0 || value.kind !== 'text' || options.includes(value.text)) return [];
      return [{ kind: 'no-option', pointer: place, input: id, given: value.text, options }];
    });
  return [
    ...test.records.flatMap(({ facts }, at) => problemsIn(facts, `/records/${at}`)),
    ...test.list.flatMap(({ facts }, at) => problemsIn(facts, `/list/${at}`)),
  ];
}

/** The inputs of a grid's own, each with the labels that may be chosen where it is a choice. */
function inputsOf({ id: grid, items, bonus, deductions }: ScoringPlan) {
  const found = new Map<string, readonly string[]>();
  const collect = ({ method, children }: ScoringItem): void => {
    for (const child of children) collect(child);
    if (method === undefined || !('slot' in method)) return;
    const { fact, values } = method.slot;
    if (fact.startsWith(`${grid}.`))
      found.set(
        fact,
        (values ?? []).map(({ label }) => label),
      );
  };
  for (const item of [...items, ...bonus.items, ...deductions.items]) collect(item);
  return found;
}
