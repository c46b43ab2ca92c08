// A stage of `build.ts`: the documents, their formats to take away, feeds and calendars. Tells which files these are.
import { writeFileSync } from 'node:fs';
import { awaitedJson } from '../src/archive/awaited-file.ts';
import { publishFormats } from '../src/archive/publish-formats.ts';
import { SiteFiles } from '../src/archive/site-files.ts';
import { originOf } from '../src/publishing/site.ts';

const [site = '', list = '', memory = '', memoryBefore, touched] = process.argv.slice(2);
const files = SiteFiles.without(site, touched ? awaitedJson<string[]>(touched) : []);
publishFormats(files, originOf(process.env.SITE_URL), memory, memoryBefore || undefined);
writeFileSync(list, JSON.stringify(files.told));
