// Takes the pictures anew that no longer show what a page looks like: `npm run shots`.
import { launchBrowser, serveArchive } from '../browser.ts';
import { buildArchiveOfShots } from './archive.ts';
import { camera } from './camera.ts';
import { difference, tolerated } from './compare.ts';
import { dropPicture, keepPicture, keptNames, keptPicture } from './kept.ts';
import { shots } from './table.ts';

async function record(): Promise<string[]> {
  const archive = buildArchiveOfShots();
  const [browser, served] = await Promise.all([launchBrowser(), serveArchive(archive.site)]);
  try {
    const taking = await camera(browser, archive.site, served.origin);
    const changed: string[] = [];
    for (const shot of shots) {
      const kept = keptPicture(shot.name);
      const taken = await taking.take(shot);
      if (kept?.equals(taken)) continue;
      if (kept) {
        const { part } = difference(await taking.develop(kept), await taking.develop(taken));
        if (part <= tolerated) continue;
      }
      keepPicture(shot.name, taken);
      changed.push(shot.name);
    }
    const wanted = new Set(shots.map(({ name }) => name));
    for (const name of keptNames()) {
      if (wanted.has(name)) continue;
      dropPicture(name);
      changed.push(`${name} (dropped)`);
    }
    return changed;
  } finally {
    await browser.close();
    await served.close();
    archive.remove();
  }
}

const changed = await record();
process.stdout.write(
  `${shots.length} pictures, ${changed.length} changed\n${changed.map((name) => `  ${name}\n`).join('')}`,
);
