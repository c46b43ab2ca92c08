// A stage of `build.ts`: one look at every movement, for all the stages that ask across them.
import { knownDigests } from '../src/archive/file-digests.ts';
import { takeSurvey } from '../src/archive/survey.ts';

const [out = '', digests = ''] = process.argv.slice(2);
takeSurvey(out);
knownDigests().write(digests);
