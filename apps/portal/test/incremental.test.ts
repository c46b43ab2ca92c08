// A build that keeps what would come out the same is, byte for byte, one that starts from nothing.
// `THIDUA_ROUNDS=20 npx vitest --run --project portal incremental` tries as many more changes, other ones each.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../src/archive/site-files.ts';
import { sampleDocuments, writeSampleArchive } from './sample/archive.ts';
import { drawer, edits } from './sample/edits.ts';
import { buildSite } from './sample/site.ts';

const root = mkdtempSync(join(tmpdir(), 'thidua-incremental-'));
const data = join(root, 'data');
const site = join(root, 'site');
const state = join(root, 'state');
const { sources } = inject('sample');

const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder)
      .toSorted()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
/** When each page was last written: one that was kept was not. */
const written = (): ReadonlyMap<string, number> =>
  new Map(
    filesBelow(site)
      .filter((path) => path.endsWith('index.html'))
      .map((path) => [path, statSync(join(site, path)).mtimeMs]),
  );
/** The files that are there in one, or say something else in the other. */
const differing = (a: Record<string, string>, b: Record<string, string>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
const fresh = (): Record<string, string> => {
  const other = join(root, 'fresh');
  rmSync(other, { recursive: true, force: true });
  buildSite({ data, site: other, sources });
  return bytesOf(other);
};

let archive = sampleDocuments();
beforeAll(() => {
  const sample = inject('sample');
  cpSync(sample.data, data, { recursive: true });
  cpSync(sample.state, state, { recursive: true });
  cpSync(sample.site, site, { recursive: true, preserveTimestamps: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Several builds, on a machine that does other things too. */
const timeout = 300_000;

describe('an archive that was built before', { timeout }, () => {
  test('makes the pages of a movement again where the change shows in no list', () => {
    const before = written();
    const [first, ...others] = archive.campaigns;
    if (first === undefined) throw new Error('The sample has no movement.');
    const recognition = { ...first.recognition, principles: ['Nguyên tắc khác'] };
    archive = { ...archive, campaigns: [{ ...first, recognition }, ...others] };
    writeSampleArchive(data, archive);
    buildSite({ data, site, sources, state });
    const again = [...written()].flatMap(([path, time]) => (before.get(path) === time ? [] : path));
    expect(again.length).toBeGreaterThan(0);
    expect(again.length).toBeLessThan(before.size / 20);
    expect(differing(bytesOf(site), fresh())).toEqual([]);
  });

  test('makes again what a change touches, and little else', () => {
    const before = written();
    const [first, ...others] = archive.campaigns;
    if (first === undefined) throw new Error('The sample has no movement.');
    const targets = first.targets.map((target) => ({ ...target, wording: 'Chỉ tiêu khác' }));
    archive = { ...archive, campaigns: [{ ...first, targets }, ...others] };
    writeSampleArchive(data, archive);
    buildSite({ data, site, sources, state });
    const again = [...written()].filter(([path, time]) => before.get(path) !== time);
    expect(again.length).toBeGreaterThan(0);
    expect(again.length).toBeLessThan(before.size / 4);
  });

  test.for(Array.from({ length: Number(process.env.THIDUA_ROUNDS ?? 1) }, (_, round) => round))(
    'is the same as one built from nothing, whatever was changed in it (%i)',
    (round) => {
      const draw = drawer(round + 1);
      for (const edit of Object.values(edits))
        if (round === 0 || draw(3) === 0) archive = edit(archive, draw);
      writeSampleArchive(data, archive);
      meddle();
      buildSite({ data, site, sources, state });
      expect(differing(bytesOf(site), fresh())).toEqual([]);
    },
  );
});

/** Somebody writes into the site by hand, and takes something away. */
function meddle(): void {
  const page = join(site, 'nam/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1>', '<h2>'));
  cpSync(page, join(site, 'nam/them.html'));
  rmSync(join(site, 'thong-ke/index.html'));
}
