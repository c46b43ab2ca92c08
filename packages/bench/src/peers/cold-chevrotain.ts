// A whole command of its own, to be bundled: reads the outer form of the given files with Chevrotain, and no more.
import { readFileSync } from 'node:fs';
import { chevrotainReader } from './chevrotain-cst.ts';

const read = chevrotainReader();
let errors = 0;
for (const file of process.argv.slice(2)) errors += read(readFileSync(file, 'utf8'));
console.log(`${process.argv.length - 2} files, ${errors} errors`);
