// A stage of `build.ts`: the pages, or a share of them. Where there are pages already it takes the survey first, and then makes
// those that would not come out as they are.
import { writeFileSync } from 'node:fs';
import '../src/archive/all-questions.ts';
import { awaitedJson, writeAwaited } from '../src/archive/awaited-file.ts';
import { knownDigests } from '../src/archive/file-digests.ts';
import { readKept } from '../src/archive/kept-work.ts';
import { digestOfSummaries, tellSurvey } from '../src/archive/library.ts';
import { makePages, type PageReport, type PageWork } from '../src/archive/making-pages.ts';
import { loadBundle } from '../src/archive/page-bundle.ts';
import { type PageNotes, planPages } from '../src/archive/page-notes.ts';
import { shareAnswers } from '../src/archive/questions.ts';
import { takesFrom } from '../src/archive/shared-work.ts';
import { SiteFiles } from '../src/archive/site-files.ts';
import { takeSurvey } from '../src/archive/survey.ts';

const { site, bundle, shared, report, again }: PageWork = JSON.parse(process.argv[2] ?? '');
if (again !== undefined) tellSurvey(takeSurvey(again.survey, again.surveyBefore));
const summaries = digestOfSummaries();
if (again !== undefined) writeAwaited(again.summaries, summaries);
const notes = readKept<PageNotes>(again?.notes);
const plan = notes && planPages(notes, summaries);
shareAnswers();
const files = SiteFiles.without(site, again && awaitedJson<string[]>(again.touched));
const takes = shared === undefined ? () => true : takesFrom(shared);
const list = { summaries, ...(await makePages(files, await loadBundle(bundle), takes, plan)) };
const { told } = files;
const { asked: digests } = knownDigests();
writeFileSync(report, JSON.stringify({ list, files: told, digests } satisfies PageReport));
