// A stage of `build.ts`: the documents, their formats to take away, feeds and calendars. Tells which files these are.
import { writeFileSync } from 'node:fs';
import type { FileMark } from '../src/archive/file-marks.ts';
import { readKept, writeKept } from '../src/archive/kept-work.ts';
import { type DocumentDigests, publishData } from '../src/archive/publish-data.ts';
import { type FormatsMemory, publishFormats } from '../src/archive/publish-formats.ts';
import { SiteFiles } from '../src/archive/site-files.ts';
import { originOf } from '../src/publishing/site.ts';

const [site = '', list = '', memory = '', memoryBefore = '', siteBefore = ''] =
  process.argv.slice(2);
type Memory = { readonly digests: DocumentDigests; readonly formats: FormatsMemory };
const made = readKept<{ readonly files: Readonly<Record<string, FileMark>> }>(siteBefore);
const before = made === undefined ? undefined : readKept<Memory>(memoryBefore);
const files = new SiteFiles(site, made?.files);
const digests = publishData(files, before?.digests);
const formats = publishFormats(files, originOf(process.env.SITE_URL), digests, before?.formats);
writeFileSync(list, JSON.stringify([...files.belonging]));
writeKept(memory, { digests, formats } satisfies Memory);
