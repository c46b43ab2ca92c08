import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { picturesFolder } from '../manual/chapters.ts';
import { type ManualPage, type PictureSize, renderManual } from '../manual/render.ts';

/* The Markdown of `docs/`: the one source of the manual, in the repository and in the archive. */

const docs = (file: string): string => resolve('../../docs', file);

/** The pictures of the manual, by name. */
export const manualPictures = (): string[] =>
  readdirSync(docs(picturesFolder)).filter((name) => name.endsWith('.png'));

export const manualPicture = (name: string): Uint8Array =>
  readFileSync(docs(`${picturesFolder}${name}`));

/** A PNG begins with its signature and the name of its first chunk, 16 bytes; then its width and height. */
function sizeOf(picture: string): PictureSize {
  const { buffer, byteOffset } = readFileSync(docs(picture));
  const header = new DataView(buffer, byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}

const pages = new Map<string, Promise<ManualPage>>();
/** A page of `docs/`, made once: the list of chapters asks for its title, its own page for all of it. */
export const manualPage = (file: string): Promise<ManualPage> => {
  let page = pages.get(file);
  if (page === undefined) {
    page = renderManual(file, readFileSync(docs(file), 'utf8'), sizeOf);
    pages.set(file, page);
  }
  return page;
};

/** The codes of all checks, each with a page. */
export const checkCodes = (): string[] =>
  readdirSync(docs('checks'))
    .filter((file) => /^TD\d{4}\.md$/u.test(file))
    .map((file) => file.slice(0, -'.md'.length))
    .toSorted();
