// A stage of `build.ts`: the documents, their formats to take away, feeds and calendars. Tells which files these are.
import { writeFileSync } from 'node:fs';
import { areSameSummaries, awaitedJson } from '../src/archive/awaited-file.ts';
import { type FormatsWork, publishFormats } from '../src/archive/publish-formats.ts';
import { SiteFiles } from '../src/archive/site-files.ts';
import { originOf } from '../src/publishing/site.ts';

const { site, list, again, ...folders }: FormatsWork = JSON.parse(process.argv[2] ?? '');
const files = SiteFiles.without(site, again && awaitedJson<string[]>(again.touched));
const areSame = areSameSummaries(again?.summaries, again?.summariesBefore);
publishFormats(files, originOf(process.env.SITE_URL), folders, areSame);
writeFileSync(list, JSON.stringify(files.told));
