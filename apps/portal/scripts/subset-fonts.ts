/**
 * Cuts the typefaces down to the letters that Vietnamese documents use, so that a page stays light.
 * The results are kept in `src/fonts`; a test runs this again and compares the bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const latin = `${ascii}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý“”‘’–—…·•§°×½«»\u00a0−`;
const stacked = Array.from({ length: 0x1ef9 - 0x1ea0 + 1 }, (_, index) =>
  String.fromCodePoint(0x1ea0 + index),
).join('');
const vietnamese = `ĂăĐđĨĩŨũƠơƯư₫${stacked}`;

const serifPackage = import.meta.resolve('@fontsource-variable/source-serif-4/package.json');
const sansPackage = import.meta.resolve('@fontsource/be-vietnam-pro/package.json');

type Face = {
  readonly source: (subset: 'latin' | 'vietnamese') => URL;
  readonly axes?: Record<string, number | { min: number; max: number }>;
};

/** Three faces and no more: what they weigh together is what a first visit pays. */
const faces: Readonly<Record<string, Face>> = {
  serif: {
    source: (subset) => new URL(`files/source-serif-4-${subset}-wght-normal.woff2`, serifPackage),
    axes: { wght: { min: 400, max: 700 } },
  },
  'serif-italic': {
    source: (subset) => new URL(`files/source-serif-4-${subset}-wght-italic.woff2`, serifPackage),
    axes: { wght: 400 },
  },
  sans: {
    source: (subset) => new URL(`files/be-vietnam-pro-${subset}-400-normal.woff2`, sansPackage),
  },
};

const keepFeatures = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum'];

/** Every face of the site by file name. */
export async function subsetFaces(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [name, face] of Object.entries(faces)) {
    for (const [subset, letters] of [
      ['latin', latin],
      ['vietnamese', vietnamese],
    ] as const) {
      const original = readFileSync(face.source(subset));
      const cut = await subsetFont(original, letters, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures,
        ...(face.axes === undefined ? {} : { variationAxes: face.axes }),
      });
      files.set(`${name}-${subset}.woff2`, cut);
    }
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = new URL('../src/fonts/', import.meta.url);
  mkdirSync(directory, { recursive: true });
  for (const [file, bytes] of await subsetFaces()) {
    writeFileSync(new URL(file, directory), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
}
