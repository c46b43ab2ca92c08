/*
 * Builds the archive: `npm run build`, after `npm run compile`. What does not wait for anything else runs at the same
 * time, each in a process of its own, as many as there are processors. What the build before made, and would come out the
 * same, is kept.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { archiveIndex } from '../src/archive/archive.ts';
import { writeAwaited } from '../src/archive/awaited-file.ts';
import { areSourcesSame, digestOfCode, digestOfInputs } from '../src/archive/build-inputs.ts';
import { knownDigests, readDigests } from '../src/archive/file-digests.ts';
import { type FileMarks, isAsMarked } from '../src/archive/file-marks.ts';
import { addressListFile } from '../src/archive/location.ts';
import { type PageReport, type PageWork, pageFile } from '../src/archive/making-pages.ts';
import { writeOfflineWorker } from '../src/archive/offline-worker.ts';
import { addressesOf, mergeNotes, type PageNotes } from '../src/archive/page-notes.ts';
import { publishAddresses } from '../src/archive/publish-addresses.ts';
import { publishForMachines } from '../src/archive/publish-for-machines.ts';
import type { FormatsWork } from '../src/archive/publish-formats.ts';
import {
  type Differences,
  differencesIn,
  type FolderTimes,
  filesBelow,
  SiteFiles,
  type ToldFiles,
} from '../src/archive/site-files.ts';
import { lostAddressesNotice } from '../src/publishing/lost-addresses.ts';
import { originOf } from '../src/publishing/site.ts';
import { runAll, type Stage } from './stages.ts';

/** Each further process for pages costs two seconds of its own: below this it takes longer than it saves. */
const movementsForTwo = 1_000;
const mostParts = 4;

/** What a build leaves for the next one, beside the files that its stages leave. */
type State = {
  readonly code: string;
  /** Everything that was read besides the source files. */
  readonly inputs: string;
  /** The pages that lead on. */
  readonly addresses: string;
  /** The files that go with the bundle of the pages: scripts, style sheets, what lies there as it is. */
  readonly bundled: readonly string[];
  readonly files: FileMarks;
  readonly folders: FolderTimes;
};

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const stateFile = 'state.json';
const notesFile = 'pages.json';
const digestsFile = 'digests.json';
const surveyFile = 'survey.txt';
const summariesFile = 'summaries.txt';
const bundleFolder = 'bundle';
/** Where those who make pages tell each other what they make. */
const sharedFolder = 'shared';
/** What the stages leave for the next build. */
const kept = [
  notesFile,
  digestsFile,
  surveyFile,
  summariesFile,
  bundleFolder,
  'search',
  'formats',
] as const;

/** What the build before left in a folder, if it was one of this code. */
function stateIn(folder: string | undefined, code: string): State | undefined {
  const file = folder === undefined ? undefined : join(folder, stateFile);
  if (file === undefined || !existsSync(file)) return undefined;
  const state = readJson(file) as State;
  return state.code === code ? state : undefined;
}

const differencesSince = ({ files, folders }: State, site: string): Differences =>
  differencesIn(site, files, folders);

function moveAll(from: string, to: string): void {
  try {
    rmSync(to, { recursive: true, force: true });
    renameSync(from, to);
  } catch {
    // On another file system.
    cpSync(from, to, { recursive: true });
  }
}

async function build(site: string, memory: string | undefined): Promise<void> {
  const cores = availableParallelism();
  const origin = originOf(process.env.SITE_URL);
  const digestsBefore = memory === undefined ? undefined : join(memory, digestsFile);
  knownDigests().add(readDigests(digestsBefore));
  const code = digestOfCode(knownDigests());
  const before = stateIn(memory, code);
  const isFresh = before === undefined;
  const inputsNow = isFresh ? undefined : digestOfInputs();
  const isAsRead =
    memory !== undefined &&
    before !== undefined &&
    before.inputs === inputsNow &&
    areSourcesSame(readJson(join(memory, notesFile)) as PageNotes);
  const differencesNow = before && isAsRead ? differencesSince(before, site) : undefined;
  if (differencesNow && differencesNow.touched.length + differencesNow.strange.length === 0) return;
  mkdirSync(resolve('.astro'), { recursive: true });
  const work = mkdtempSync(resolve('.astro', 'build-'));
  const at = (name: string): string => join(work, name);
  const shares =
    !isFresh || archiveIndex().campaigns.length < movementsForTwo ? 1 : Math.min(cores, mostParts);
  /** What the build before left under a name; nothing where it is of no use any more. */
  const remembered = (name: string): string =>
    isFresh || memory === undefined ? '' : join(memory, name);
  const env = {
    THIDUA_SURVEY: at(surveyFile),
    ...(isFresh ? {} : { THIDUA_DIGESTS: remembered(digestsFile) }),
  };
  try {
    if (isFresh) rmSync(site, { recursive: true, force: true });
    mkdirSync(site, { recursive: true });
    mkdirSync(at(sharedFolder));
    // Whoever is stopped half-way leaves a site of which nothing is known.
    if (memory !== undefined) rmSync(join(memory, stateFile), { force: true });
    const isBundled =
      before?.bundled.every((path) => isAsMarked(join(site, path), before.files[path])) ?? false;
    if (isBundled) cpSync(remembered(bundleFolder), at(bundleFolder), { recursive: true });
    const survey: Stage = {
      script: 'scripts/take-survey.ts',
      args: [at(surveyFile), at(digestsFile), at('inputs.json')],
    };
    const bundle: Stage = {
      script: '../../packages/tooling/astro.mjs',
      args: ['build'],
      env: { THIDUA_OUT: at('astro'), THIDUA_BUNDLE: at(bundleFolder) },
    };
    const beforePages = [...(isFresh ? [survey] : []), ...(isBundled ? [] : [bundle])];
    /** The digests that the survey knows are of use to whoever comes after it. */
    const afterSurvey: Pick<Stage, 'env' | 'after'> = isFresh
      ? { env: { ...env, THIDUA_DIGESTS: at(digestsFile) }, after: [survey] }
      : { env };
    const pages = Array.from({ length: shares }, (_, part) => at(`pages-${part}.json`));
    const formats: FormatsWork = {
      site,
      list: at('formats.json'),
      folder: at('formats'),
      ...(isFresh
        ? {}
        : {
            folderBefore: remembered('formats'),
            again: {
              touched: at('touched.json'),
              summaries: at(summariesFile),
              summariesBefore: remembered(summariesFile),
            },
          }),
    };
    const makers = pages.map((report): Stage => {
      const work: PageWork = {
        site,
        bundle: at(bundleFolder),
        report,
        ...(shares > 1 ? { shared: at(sharedFolder) } : {}),
        ...(isFresh
          ? {}
          : {
              again: {
                survey: at(surveyFile),
                surveyBefore: remembered(surveyFile),
                summaries: at(summariesFile),
                notes: remembered(notesFile),
                touched: at('touched.json'),
              },
            }),
      };
      return {
        script: 'scripts/make-pages.ts',
        // What a page was made of is garbage when the next is made: with room for several, little of it is copied.
        options: ['--max-semi-space-size=64'],
        args: [JSON.stringify(work)],
        env: {
          NODE_ENV: 'production',
          ...(isFresh ? env : { THIDUA_DIGESTS: env.THIDUA_DIGESTS }),
        },
        after: beforePages,
      };
    });
    const others: readonly Stage[] = [
      {
        script: 'src/search/build-index.ts',
        args: [
          at('search'),
          ...(isFresh ? [] : [remembered('search'), at(summariesFile), remembered(summariesFile)]),
        ],
        env,
        ...(isFresh ? { checkedBy: survey } : {}),
      },
      {
        script: 'scripts/write-formats.ts',
        args: [JSON.stringify(formats)],
        ...afterSurvey,
      },
      ...(origin === undefined
        ? []
        : [{ script: 'scripts/draw-pictures.ts', args: [site, at('pictures.json')] }]),
    ];
    const tell = (name: string, value: unknown): void =>
      writeAwaited(at(name), JSON.stringify(value));
    const { inputs, differences, notesBefore } = await runAll(
      // From nothing, pages come last: shared piece by piece, they keep all processors busy to the end.
      [...beforePages, ...(isFresh ? [...others, ...makers] : [...makers, ...others])],
      isFresh ? cores : cores + 1,
      () => {
        const inputs = inputsNow ?? digestOfInputs();
        if (isFresh) tell('inputs.json', knownDigests().asked);
        const differences = differencesNow ?? (before && differencesSince(before, site));
        if (differences !== undefined) tell('touched.json', differences.touched);
        // Read now, for what comes after the stages.
        archiveIndex();
        const notesBefore = isFresh ? undefined : (readJson(remembered(notesFile)) as PageNotes);
        return { inputs, differences, notesBefore };
      },
    );

    const files = SiteFiles.without(site, differences?.touched);
    const reports = pages.map((report) => readJson(report) as PageReport);
    const notes = mergeNotes(
      reports.map(({ list }) => list),
      notesBefore,
    );
    const addresses = addressesOf(notes);
    for (const address of addresses) files.add(pageFile(address));
    for (const { files: told } of reports) files.addTold(told);
    const bundled = isBundled ? (before?.bundled ?? []) : filesBelow(at('astro'));
    if (isBundled) for (const path of bundled) files.add(path);
    else files.take(at('astro'));
    for (const list of ['formats.json', 'pictures.json'])
      if (existsSync(at(list))) files.addTold(readJson(at(list)) as ToldFiles);
    for (const path of filesBelow(join(site, 'pagefind'))) files.addWritten(`pagefind/${path}`);
    const { lost, digest: addressPages } = publishAddresses(files, origin, before?.addresses);
    for (const line of lostAddressesNotice(lost, addressListFile())) console.log(line);
    publishForMachines(files, origin, addresses);
    files.addWritten('sw.js');
    files.sweep([...Object.keys(before?.files ?? {}), ...(differences?.strange ?? [])]);
    writeOfflineWorker(site);
    if (memory === undefined) return;
    mkdirSync(memory, { recursive: true });
    writeFileSync(at(notesFile), JSON.stringify(notes));
    writeFileSync(at(summariesFile), notes.summaries);
    const ofSurvey = isFresh ? [readDigests(at(digestsFile))] : [];
    for (const read of [...ofSurvey, ...reports.map(({ digests }) => digests)])
      knownDigests().add(read);
    const state: State = {
      code,
      inputs,
      addresses: addressPages,
      bundled,
      files: files.marks(before?.files ?? {}),
      folders: files.folderTimes(before?.folders ?? {}),
    };
    knownDigests().write(at(digestsFile));
    for (const name of kept) moveAll(at(name), join(memory, name));
    writeFileSync(join(memory, stateFile), JSON.stringify(state));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const { THIDUA_OUT: out, THIDUA_STATE: state } = process.env;
await build(
  resolve(out ?? 'dist'),
  // A site that is built elsewhere is built afresh, unless somebody says where to remember it.
  state ?? (out === undefined ? resolve('.astro', 'state') : undefined),
).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
