// A stage of `build.ts`: one look at every movement, for all the stages that ask across them; and what the pages that are
// there already would be told now.
import { renameSync, writeFileSync } from 'node:fs';
import { knownDigests } from '../src/archive/file-digests.ts';
import { readKept } from '../src/archive/kept-work.ts';
import { tellSurvey } from '../src/archive/library.ts';
import { type PageNotes, planPages } from '../src/archive/page-notes.ts';
import { takeSurvey } from '../src/archive/survey.ts';
import '../src/archive/all-questions.ts';

const [out = '', before = '', digests = '', notesBefore = '', plan = ''] = process.argv.slice(2);
tellSurvey(takeSurvey(out, before));
const notes = readKept<PageNotes>(notesBefore);
if (notes !== undefined) {
  writeFileSync(`${plan}.new`, JSON.stringify(planPages(notes)));
  renameSync(`${plan}.new`, plan);
}
knownDigests().write(digests);
