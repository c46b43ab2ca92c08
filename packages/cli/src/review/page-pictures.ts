import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Workspace } from '@thidua/compiler';
import type { DocumentReview, PagePictures, Picture, PictureSet, Review } from '@thidua/review';
import { errorCode, Failure } from '../failure.ts';
import { say as sayGeneral } from '../messages.ts';
import type { RunContext } from '../run-context.ts';
import { unixPath } from '../targets.ts';
import { say } from './messages.ts';
import type { Snapshot } from './snapshot.ts';

/** So many movements are pictured, the heaviest changes first. */
const mostPages = 12;

/**
 * Pictures of the public pages of movements that changed, before and after, put into a folder. The archive of each state
 * is built anew. Throws a `Failure` where the portal is not at hand, or cannot build a state.
 */
export function picturesOf(
  given: string,
  { documents }: Review,
  [before, after]: readonly [Snapshot, Snapshot],
  { io }: Pick<RunContext, 'io'>,
): PictureSet {
  const portal = portalFolder();
  const folder = resolve(io.cwd, given);
  const shown = unixPath(given).replace(/\/+$/, '');
  const movements = documents.filter((one) => one.kind === 'campaign' && isVisible(one));
  const chosen = movements.slice(0, mostPages);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(
      sayGeneral.cannotWrite(shown, errorCode(error)),
      sayGeneral.checkPermissions(),
    );
  }
  const take = (
    snapshot: Snapshot,
    side: 'truoc' | 'sau',
    slugOf: (one: DocumentReview) => string | undefined,
  ): ReadonlyMap<DocumentReview, Picture> => {
    const wanted = chosen.flatMap((one) => {
      const slug = slugOf(one);
      return slug === undefined ? [] : [{ one, slug, name: `${one.slug}.${side}.png` }];
    });
    if (wanted.length === 0) return new Map();
    takePictures(
      portal,
      snapshot,
      wanted.map(({ slug, name }) => `${slug}=${join(folder, name)}`),
    );
    return new Map(
      wanted.map(({ one, name }) => [one, pictureAt(join(folder, name), `${shown}/${name}`)]),
    );
  };
  const earlier = take(before, 'truoc', ({ earlier: was }) => was?.slug);
  const later = take(after, 'sau', ({ became, slug }) => (became === 'removed' ? undefined : slug));
  return {
    pages: chosen.map((one): PagePictures => {
      const { kind, id, slug, name } = one;
      const [was, is] = [earlier.get(one), later.get(one)];
      return {
        about: { kind, id, slug, name },
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      };
    }),
    leftOut: movements.length - chosen.length,
  };
}

/** What readers of the public page may see. */
const isVisible = ({ became, grade }: DocumentReview): boolean =>
  became !== 'layout' && grade !== 'presentation';

/** The portal of the source tree that this command runs from. */
function portalFolder(): string {
  for (let at = import.meta.dirname; dirname(at) !== at; at = dirname(at)) {
    const portal = join(at, 'apps/portal');
    if (existsSync(join(portal, 'test/picture-pages.ts'))) return portal;
  }
  throw new Failure(say.noPortal(), say.withoutPictures());
}

function takePictures(portal: string, { name, texts }: Snapshot, wanted: readonly string[]): void {
  const data = mkdtempSync(join(tmpdir(), 'thidua-pictures-'));
  try {
    const workspace = new Workspace();
    for (const [path, text] of texts) workspace.setFile(path, text);
    for (const { path, json } of workspace.build().files) {
      const file = join(data, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, json);
    }
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(portal, 'test/picture-pages.ts'), ...wanted],
      { cwd: portal, env: { ...process.env, THIDUA_DATA: data }, encoding: 'utf8' },
    );
    if (status !== 0) {
      if (process.env.THIDUA_DEBUG !== undefined) throw new Error(stderr);
      throw new Failure(say.notPictured(name), say.checkFirst());
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

const pictureAt = (file: string, path: string): Picture => ({
  path,
  embedded: `data:image/png;base64,${readFileSync(file).toString('base64')}`,
});
