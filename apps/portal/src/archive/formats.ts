import { dataAddress } from './addresses.ts';

/** What lies beside a movement's document, by the ending of the file. */
export type Format = 'json' | 'md' | 'thidua' | 'ics' | 'bib' | 'ris' | 'png';

/** Beside the published document: the identifier stays where the address of the page changes. */
export const formatAddress = (slug: string, format: Format): string =>
  dataAddress(`campaigns/${slug}.${format}`);
