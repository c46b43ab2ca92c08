import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { digestOf } from '../publishing/name-uuid.ts';
import { type PictureFont, type PictureText, painter } from '../publishing/picture.ts';
import { shortDate } from '../reading/dates.ts';
import type { Words } from '../words/words.ts';
import { formatAddress } from './formats.ts';
import { cacheDirectory } from './location.ts';
import type { Movement } from './movements.ts';
import { archivePicture, picturedMovements } from './pictures.ts';

const resolve = createRequire(import.meta.url).resolve;
const fonts = (): PictureFont[] =>
  ([400, 600] as const).flatMap((weight) =>
    (['latin', 'vietnamese'] as const).map((name) => ({
      name,
      weight,
      data: readFileSync(
        resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${name}-${weight}-normal.woff`),
      ),
    })),
  );

const textOf = (movement: Movement, words: Words): PictureText => ({
  above: movement.issuers.map(({ name }) => name).join(', ') || words.document.noIssuer,
  title: movement.name,
  below: [
    movement.number,
    shortDate(movement.date, words),
    movement.state === 'issued' ? undefined : words.states[movement.state],
    words.site.name,
  ]
    .filter(Boolean)
    .join('  ·  '),
});

/** Changes with the look of the pictures: what was drawn before then no longer fits. */
const look = 1;

/**
 * Draws what has a picture. A text that was drawn before is taken from the cache, so that only new titles
 * cost anything.
 */
export async function drawPictures(
  words: Words,
  write: (path: string, bytes: Uint8Array) => void,
): Promise<void> {
  const cache = cacheDirectory('pictures');
  mkdirSync(cache, { recursive: true });
  let paint: ((text: PictureText) => Promise<Uint8Array>) | undefined;
  const draw = async (text: PictureText): Promise<Uint8Array> => {
    const file = join(cache, `${digestOf(JSON.stringify([look, text]))}.png`);
    if (existsSync(file)) return readFileSync(file);
    paint ??= await painter(fonts(), readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
    const bytes = await paint(text);
    writeFileSync(file, bytes);
    return bytes;
  };
  write(
    archivePicture,
    await draw({ above: words.site.name, title: words.site.tagline, below: words.home.title }),
  );
  for (const movement of picturedMovements())
    write(formatAddress(movement.slug, 'png'), await draw(textOf(movement, words)));
}
