import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** One digest of many files, by their paths and the digests of their texts, in whatever order they come. */
export const digestOfAll = (digests: ReadonlyMap<string, string>): string =>
  digestOf(
    [...digests]
      .map(([path, digest]) => `${path}\0${digest}\n`)
      .sort()
      .join(''),
  );
