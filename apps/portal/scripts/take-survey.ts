// A stage of `build.ts`: one look at every movement, for all the stages that ask across them. The documents are read once for
// their digests, by whoever starts it.
import { awaitedJson } from '../src/archive/awaited-file.ts';
import { type FileDigests, knownDigests } from '../src/archive/file-digests.ts';
import { takeSurvey } from '../src/archive/survey.ts';

const [out = '', digests = '', inputs = ''] = process.argv.slice(2);
knownDigests().add(awaitedJson<FileDigests>(inputs));
takeSurvey(out);
knownDigests().write(digests);
