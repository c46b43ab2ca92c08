/**
 * Holds the interpreter to the meaning over all completions, for as many random rules and records as wanted:
 * `npm run oracle -w @thidua/eligibility -- --cases 100000 --seed 1`; `--census` counts what they hold. Fails if a verdict is wrong, or weaker
 * than the reference where the rule asks for each fact once. `--grids` does the same for scoring grids with bands,
 * gates and adjustments.
 */
import { parseArgs } from 'node:util';
import { type Census, censusLines } from '../random/census.ts';
import { compareCases, ruleKinds } from './comparison.ts';
import { describeCase } from './describe-case.ts';
import { compareGrids, gridKinds } from './grids.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
    census: { type: 'boolean', default: false },
    grids: { type: 'boolean', default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);

let shown = 0;
const few = (): boolean => shown++ < Number(values.show);
process.exitCode = (values.grids ? grids() : rules()) ? 0 : 1;

/** Whether no grid came to anything wrong, or weaker in its points where it asks for each fact once. */
function grids(): boolean {
  const tallies = compareGrids(Number(values.cases), Number(values.seed), (wrong) => {
    if (few()) print(JSON.stringify(wrong));
  });
  print(`${values.cases} random grids and records from seed ${values.seed}`);
  for (const kind of gridKinds) {
    const figures = Object.entries(tallies[kind]).map(([name, count]) => `${count} ${name}`);
    print(`${kind}: ${figures.join(', ')}`);
  }
  return (
    gridKinds.every((kind) => tallies[kind].wrong === 0) &&
    tallies['each fact once']['points weaker'] === 0
  );
}

function rules(): boolean {
  const census: Census = new Map();
  const tally = compareCases(
    Number(values.cases),
    Number(values.seed),
    (compared) => {
      if (compared.standing !== 'wrong' && compared.kind !== 'once') return;
      if (few()) print(`${describeCase(compared)}\n`);
    },
    census,
  );
  print(`${values.cases} random rules and records from seed ${values.seed}`);
  for (const kind of ruleKinds) {
    const { same, wrong, weaker, needless, 'passed over': passedOver } = tally[kind];
    print(
      `${kind}: ${same} as the reference, ${wrong} wrong, ${weaker} weaker, ` +
        `${needless} that ask for data needlessly, ${passedOver} with too many completions`,
    );
  }
  if (values.census) {
    print('how many of the cases have:');
    for (const line of censusLines(census, Number(values.cases))) print(line);
  }
  const failed = ruleKinds.some((kind) => tally[kind].wrong > 0) || tally.once.weaker > 0;
  return !failed;
}
