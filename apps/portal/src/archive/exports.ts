import { dataAddress } from './addresses.ts';

/** The files of the whole archive, from the root. */
export const exportAddress = {
  json: dataAddress('archive.json'),
  ndjson: dataAddress('archive.ndjson'),
  csv: (table: string): string => dataAddress(`${table}.csv`),
  parquet: (table: string): string => dataAddress(`${table}.parquet`),
  csvDescription: dataAddress('csv-metadata.json'),
  catalogue: dataAddress('catalogue.jsonld'),
  api: dataAddress('openapi.json'),
  digests: dataAddress('SHA256SUMS'),
  licence: dataAddress('LICENSE.txt'),
} as const;

/** The dedication of the data to the public; the software has a licence of its own. */
export const dataLicence = {
  name: 'CC0-1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;
