/*
 * Writes the search index into the built site: `node src/search/build-index.ts`. It reads the same documents as the pages
 * do; `THIDUA_OUT` names a built site other than `dist`, `THIDUA_SHARD` how many movements are indexed together. Folders
 * that `build.ts` names: where to leave what the next build may use again, and where the build before left it; and the digests
 * of the summaries of both.
 */
import { join, resolve } from 'node:path';
import { archiveIndex } from '../archive/archive.ts';
import { areSameSummaries } from '../archive/awaited-file.ts';
import { shelve } from '../archive/movements.ts';
import { byDay, recordOfMovement, searchedEntries } from './building/archive-records.ts';
import { IndexBuild, type PlannedShard } from './building/index-build.ts';
import { Memory } from './building/memory.ts';
import { yearShards } from './building/year-shards.ts';

/** Pagefind starts from nothing for every index: as many movements cost it less than a second, and 110 MB. */
const movementsOfShard = 500;

/** Movements first, as the table of facets says; everything latest first, so that no order is stored. */
function planned(most: number): PlannedShard[] {
  const ofMovements = yearShards(shelve(archiveIndex()).all, most).map(({ name, movements }) => {
    const members = movements.map(({ slug }) => slug);
    return { name, members, recordOf: recordOfMovement };
  });
  const entries = searchedEntries();
  const ofEntries = {
    name: 'registry',
    members: [...entries.keys()],
    recordOf: (member: string) => {
      const record = entries.get(member);
      if (record === undefined) throw new Error(`The registry has no ${member}.`);
      return record();
    },
    order: byDay,
  };
  return [...ofMovements, ofEntries].filter(({ members }) => members.length > 0);
}

const [out, before, summaries, summariesBefore] = process.argv.slice(2);
await new IndexBuild(
  join(resolve(process.env.THIDUA_OUT ?? 'dist'), 'pagefind'),
  new Memory(before),
  new Memory(out),
  areSameSummaries(summaries, summariesBefore),
).run(planned(Number(process.env.THIDUA_SHARD ?? movementsOfShard)));
