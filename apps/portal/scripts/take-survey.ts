// A stage of `build.ts`: one look at every movement, for all the stages that ask across them.
import { writeFileSync } from 'node:fs';
import { readSurvey, takeSurvey } from '../src/archive/survey.ts';

const [out = '', before = ''] = process.argv.slice(2);
writeFileSync(out, JSON.stringify(takeSurvey(readSurvey(before))));
