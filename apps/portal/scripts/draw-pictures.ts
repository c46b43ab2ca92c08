// A stage of `build.ts`: the pictures that are shown where pages are linked to.
import { resolve } from 'node:path';
import { publishPictures } from '../src/archive/publish-for-machines.ts';

await publishPictures(resolve(process.env.THIDUA_OUT ?? 'dist'));
