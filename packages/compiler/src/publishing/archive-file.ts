import { canonicalJson } from '@thidua/model/canonical-json';

/** One file of the published archive. Its text is made when asked for, and not kept. */
export type ArchiveFile = { readonly path: string; readonly json: string };

export const archiveFile = (path: string, value: unknown): ArchiveFile => ({
  path,
  get json() {
    return `${canonicalJson(value, 2)}\n`;
  },
});
