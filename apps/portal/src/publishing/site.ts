/**
 * Where the archive is served from, without a slash at the end: `https://thidua.example`. Nothing where
 * whoever built it did not say; addresses then begin with a slash, or are left out where a format knows
 * none such.
 */
export type Origin = string | undefined;

export const originOf = (site: string | URL | undefined): Origin =>
  site === undefined ? undefined : new URL(site).origin;

/** An address as it may stand in a document that is read on its own. */
export const located = (path: string, origin: Origin): string =>
  origin === undefined ? path : `${origin}${path}`;

/** The whole address of a page; nothing where the archive does not know its own. */
export const wholeAddress = (path: string, origin: Origin): string | undefined =>
  origin === undefined ? undefined : located(path, origin);
