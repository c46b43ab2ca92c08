// Measures one reader in a process of its own: what the others do to the compiled code of a shared library
// stays with them. Prints milliseconds to the first tree, and for all texts once warm.
import { median } from './measure.ts';
import { type ReaderName, readers } from './readers.ts';
import { generateWorkspace } from './workspace-generator.ts';

export type ReadingCost = {
  readonly init: number;
  readonly time: number;
  readonly files: number;
  readonly bytes: number;
};

const [name = '', count = '0'] = process.argv.slice(2);
const rounds = 5;

const start = performance.now();
const read = await readers[name as ReaderName]();
read(name === 'yaml' ? 'a: b\n' : 'phong trào thi-đua-một "Thi đua"\n');
const init = performance.now() - start;

const texts = name === 'yaml' ? await factsAsYaml() : movements().slice(-Number(count));
const times: number[] = [];
// No collection is forced in between: it would leave the heap so small that every round has to grow it again.
for (let round = -2; round < rounds; round++) {
  const begin = performance.now();
  let unread = 0;
  for (const text of texts) unread += read(text);
  if (round >= 0) times.push(performance.now() - begin);
  if (unread > 0) throw new Error(`${name} does not read everything: ${unread} errors`);
}
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const cost: ReadingCost = { init, time: median(times), files: texts.length, bytes };
console.log(JSON.stringify(cost));

function movements(): string[] {
  return generateWorkspace(Number(count)).map((file) => file.text);
}

/** The same facts as YAML: what a movement publishes, without places and findings. */
async function factsAsYaml(): Promise<string[]> {
  const { Workspace } = await import('@thidua/compiler');
  const { stringify } = await import('yaml');
  const workspace = new Workspace();
  for (const { path, text } of generateWorkspace(Number(count))) workspace.setFile(path, text);
  return workspace
    .build()
    .campaigns.map(({ places: _places, findings: _findings, ...facts }) => stringify(facts));
}
