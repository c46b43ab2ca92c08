// A stage of `build.ts`: the documents, their formats to take away, feeds and calendars.
import { resolve } from 'node:path';
import { publishData } from '../src/archive/publish-data.ts';
import { publishFormats } from '../src/archive/publish-formats.ts';
import { originOf } from '../src/publishing/site.ts';

const site = resolve(process.env.THIDUA_OUT ?? 'dist');
publishData(site);
publishFormats(site, originOf(process.env.SITE_URL));
