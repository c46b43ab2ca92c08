import type { Reference } from '@thidua/model';

/** A page as a browser shows it; `path` is where the picture lies, as the reader of the report finds it. */
export type Picture = {
  readonly path: string;
  /** The bytes as a `data:` address, for a report that is one file. */
  readonly embedded?: string;
};

/** What the public page of a movement looks like before and after; one is missing where it came or went. */
export type PagePictures = {
  readonly about: Reference;
  readonly before?: Picture;
  readonly after?: Picture;
};
