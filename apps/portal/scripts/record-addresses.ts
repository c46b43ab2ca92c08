/*
 * Adds what the compiled archive publishes to the list of published addresses: `npm run addresses`,
 * after `npm run compile` and before the archive goes out.
 */
import { writeFileSync } from 'node:fs';
import { archiveIndex } from '../src/archive/archive.ts';
import { addressListFile } from '../src/archive/location.ts';
import { addressesToPublish, publishedAddresses } from '../src/archive/published-addresses.ts';
import { withToday, writePublishedAddresses } from '../src/publishing/published-addresses.ts';

const before = publishedAddresses();
const after = withToday(before, addressesToPublish(archiveIndex()));
writeFileSync(addressListFile(), writePublishedAddresses(after));
console.log(`${addressListFile()}: +${after.length - before.length}`);
