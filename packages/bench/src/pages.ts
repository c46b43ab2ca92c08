// Pages of movements alone, made by the portal and by a bare project of the same Astro, in turns:
// `npm run bench:pages [movements]`. What is compared is the making of pages; both are bundled before.
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommand, thidua } from './command.ts';
import { machine, median, type ProcessCost, printTable, runNode } from './measure.ts';
import { cacheFolder, workspaceFolder } from './workspace-folder.ts';

const portal = fileURLToPath(new URL('../../../apps/portal', import.meta.url));
const astro = fileURLToPath(new URL('../../tooling/astro.mjs', import.meta.url));
const turns = 3;

type Made = {
  /** That the pages alone took. */
  readonly seconds: number;
  readonly pages: number;
  readonly bytes: number;
  /** Of the whole process, in megabytes. */
  readonly memory: number;
};

const htmlIn = (folder: string): Buffer[] =>
  globSync('**/*.html', { cwd: folder }).map((path) => readFileSync(join(folder, path)));

function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  folder: string,
): Pick<ProcessCost, 'output' | 'memory'> {
  const { status, output, memory } = runNode(args, env, folder);
  if (status !== 0) throw new Error(output.slice(-2_000));
  return { output, memory };
}

function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** What a process made that tells at last how many seconds its pages took. */
function madeIn(out: string, { output, memory }: ReturnType<typeof run>, seconds: number): Made {
  if (!(seconds > 0)) throw new Error(output.slice(-2_000));
  const html = htmlIn(out);
  const bytes = html.reduce((sum, page) => sum + page.length, 0);
  return { seconds, pages: html.length, bytes, memory };
}

type Item = {
  readonly heading: string;
  readonly summaries: readonly string[];
  readonly children: readonly Item[];
};
const textsOf = (items: readonly Item[]): string[] =>
  items.flatMap(({ heading, summaries, children }) => [
    heading,
    ...summaries,
    ...textsOf(children),
  ]);

/** A project with one template, and a document for each movement whose page comes to so many bytes. */
function bareProject(folder: string, data: string, bytes: number): void {
  const pages = join(folder, 'src/pages');
  const documents = join(folder, 'documents');
  for (const each of [pages, documents]) mkdirSync(each, { recursive: true });
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `export default { output: 'static', outDir: process.env.THIDUA_OUT, compressHTML: true, devToolbar: { enabled: false }, build: { concurrency: 8 } };\n`,
  );
  writeFileSync(
    join(pages, '[slug].astro'),
    `---
import { readdirSync, readFileSync } from 'node:fs';
export const getStaticPaths = () =>
  readdirSync('documents').map((file) => ({ params: { slug: file.slice(0, -5) } }));
const { name, texts } = JSON.parse(readFileSync(\`documents/\${Astro.params.slug}.json\`, 'utf8'));
---
<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>{name}</title></head>
  <body><h1>{name}</h1>{texts.map((text) => <p>{text}</p>)}</body>
</html>
`,
  );
  for (const file of readdirSync(join(data, 'campaigns'))) {
    const { name, contents } = JSON.parse(readFileSync(join(data, 'campaigns', file), 'utf8')) as {
      readonly name: string;
      readonly contents: readonly Item[];
    };
    const own = [name, ...textsOf(contents)];
    const texts: string[] = [];
    for (let size = 0, at = 0; size < bytes; at += 1) {
      const text = own[at % own.length] ?? name;
      texts.push(text);
      size += Buffer.byteLength(text) + '<p></p>'.length;
    }
    writeFileSync(join(documents, file), JSON.stringify({ name, texts }));
  }
}

bundleCommand();
const campaigns = Number(process.argv[2] ?? 2_000);
const folder = emptied(join(cacheFolder, `pages-${campaigns}`));
const data = join(folder, 'data');
const at = (name: string): string => join(folder, name);
const sources = workspaceFolder(campaigns);
run([thidua, 'build', sources, '--out', data], {}, portal);
const env = {
  THIDUA_DATA: data,
  THIDUA_SOURCES: sources,
  THIDUA_SURVEY: at('survey.txt'),
  NODE_ENV: 'production',
};
// No digest is known beforehand.
writeFileSync(at('known.json'), '{}');
const surveyed = [at('survey.txt'), at('digests.json'), at('known.json')];
run(['scripts/take-survey.ts', ...surveyed], env, portal);
// Code finds its packages from where it lies.
const bundled = emptied(join(portal, '.astro', 'bench'));
const bundle = join(bundled, 'bundle');
const bundling = { THIDUA_OUT: join(bundled, 'astro'), THIDUA_BUNDLE: bundle };
run([astro, 'build'], { ...env, ...bundling }, portal);

/** With the options that the build gives Node for it. */
function ours(): Made {
  const out = emptied(at('ours'));
  const options = ['--max-semi-space-size=64'];
  const done = run([...options, 'scripts/time-movement-pages.ts', bundle, out], env, portal);
  return madeIn(out, done, Number(done.output));
}

function byAstro(project: string): Made {
  const out = emptied(join(project, 'out'));
  const done = run([astro, 'build'], { THIDUA_OUT: out }, project);
  const [last] = [...done.output.matchAll(/Completed in ([\d.]+)(ms|s)\b/g)].slice(-1);
  return madeIn(out, done, Number(last?.[1]) / (last?.[2] === 'ms' ? 1_000 : 1));
}

const first = ours();
if (first.pages !== campaigns * 2)
  throw new Error(`${first.pages} pages were made for ${campaigns} movements in two languages.`);
const sizes = [7_000, Math.round(first.bytes / first.pages)];
const bare = sizes.map((bytes) => {
  const project = at(`bare-${bytes}`);
  bareProject(project, data, bytes);
  return () => byAstro(project);
});
const makers = [ours, ...bare];
const made = makers.map((): Made[] => []);
for (let turn = 0; turn < turns; turn += 1)
  for (const [index, make] of makers.entries()) made[index]?.push(make());

console.log(`\n${campaigns} movements, medians of ${turns}; ${machine()}`);
const rate = (all: readonly Made[]): number =>
  median(all.map(({ seconds, pages }) => pages / seconds));
printTable([
  ['', 'pages', 'KB a page', 'pages/s', 'MB/s', 'peak MB', 'bare to ours'],
  ...made.map((all, index) => [
    index === 0 ? 'the portal, two languages' : 'bare Astro, one template',
    all[0]?.pages ?? 0,
    (all[0]?.bytes ?? 0) / (all[0]?.pages ?? 1) / 1_000,
    rate(all),
    median(all.map(({ seconds, bytes }) => bytes / seconds)) / 1e6,
    median(all.map(({ memory }) => memory)),
    `${(rate(all) / rate(made[0] ?? [])).toFixed(1)} ×`,
  ]),
]);
for (const each of [folder, bundled]) emptied(each);
