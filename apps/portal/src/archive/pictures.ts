import { formatAddress } from './formats.ts';
import { movementShelves } from './library.ts';
import type { Movement } from './movements.ts';
import { questionOfSummaries } from './questions.ts';

/**
 * A picture takes some 30 ms of a processor, so ten thousand would take five minutes: the latest
 * movements have one of their own, all other pages share that of the archive.
 */
const withPicture = 500;

export const archivePicture = '/thi-dua.png';

export const picturedMovements = (): readonly Movement[] =>
  movementShelves().all.slice(0, withPicture);

let pictured: ReadonlySet<string> | undefined;
/** The picture that is shown where a movement's page is linked to. */
export const pictureAddress = questionOfSummaries('picture', (slug: string): string => {
  pictured ??= new Set(picturedMovements().map((movement) => movement.slug));
  return pictured.has(slug) ? formatAddress(slug, 'png') : archivePicture;
});
