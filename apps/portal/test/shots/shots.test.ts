// Every template looks as it looked when somebody last looked at it: `npm run shots -w @thidua/portal`
// takes the pictures anew that have changed, to be looked at and committed.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, serveArchive } from '../browser.ts';
import { buildArchiveOfShots } from './archive.ts';
import { type Camera, camera, type Pixels } from './camera.ts';
import { difference, tolerated } from './compare.ts';
import { forgetDifferences, keptNames, keptPicture, leaveDifference } from './kept.ts';
import { shots } from './table.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof serveArchive>>;
let archive: ReturnType<typeof buildArchiveOfShots>;
let taking: Camera;

beforeAll(async () => {
  forgetDifferences();
  archive = buildArchiveOfShots();
  [browser, served] = await Promise.all([launchBrowser(), serveArchive(archive.site)]);
  taking = await camera(browser, archive.site, served.origin);
}, 120_000);
afterAll(async () => {
  await taking?.close();
  await browser?.close();
  await served?.close();
  archive?.remove();
});

test('a picture is kept of every page in every look, and of nothing else', () => {
  expect(keptNames().toSorted()).toEqual(shots.map(({ name }) => name).toSorted());
});

test.each(shots)(
  '$name looks as it did',
  async (shot) => {
    const kept = keptPicture(shot.name);
    if (kept === undefined) return;
    const taken = await taking.take(shot);
    if (taken.equals(kept)) return;
    const [before, now] = await Promise.all([taking.develop(kept), taking.develop(taken)]);
    const { part, seen } = difference(before, now);
    if (part <= tolerated) return;
    const sheet = await taking.mount([before, now, ...(seen ? [seen] : [])]);
    expect.fail(
      `${(part * 100).toFixed(2)} % of ${shot.address} differs: see ${leaveDifference(shot.name, sheet)}; if it is meant, run npm run shots -w @thidua/portal`,
    );
  },
  60_000,
);

describe('the comparison', () => {
  const picture = (paint: (at: number) => readonly [number, number, number]): Pixels => {
    const [width, height] = [180, 400];
    const rgba = new Uint8Array(width * height * 4);
    for (let at = 0; at < width * height; at += 1) rgba.set([...paint(at), 255], at * 4);
    return { width, height, rgba };
  };
  const white = picture(() => [255, 255, 255]);

  test('passes over what nobody sees', () => {
    const tinted = picture((at) => (at % 2 === 0 ? [253, 253, 253] : [255, 255, 255]));
    expect(difference(white, tinted).part).toBe(0);
  });

  test('sees one word of another colour, and a page that became longer', () => {
    const word = picture((at) => (at % 180 < 12 && at < 180 * 5 ? [28, 69, 150] : [255, 255, 255]));
    expect(difference(white, word).part).toBeGreaterThan(tolerated);
    expect(difference(white, { ...white, height: 399 }).part).toBe(1);
  });
});
