// A stage of `build.ts`: the pictures that are shown where pages are linked to. Tells which files these are.
import { writeFileSync } from 'node:fs';
import { drawPictures } from '../src/archive/draw-pictures.ts';
import { SiteFiles } from '../src/archive/site-files.ts';
import { wordsFor } from '../src/words/words.ts';

const [site = '', list = ''] = process.argv.slice(2);
const files = new SiteFiles(site);
await drawPictures(wordsFor(undefined), (path, bytes) => files.write(path, bytes));
writeFileSync(list, JSON.stringify(files.told));
