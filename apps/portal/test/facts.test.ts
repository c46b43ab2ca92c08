import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { dataAddress, dataRoot, identifierAddress } from '../src/archive/addresses.ts';
import { campaignPath, entryPath } from '../src/archive/archive.ts';
import { archiveDirectory, textOf } from './built-site.ts';
import { documentsOf } from './sample/site.ts';
import { labelsIn, missingFrom } from './stated-facts.ts';

const sample = inject('sample');
const sites = [
  { name: 'the sample archive', data: sample.data, site: sample.site },
  { name: 'the archive', data: join(archiveDirectory, dataRoot), site: archiveDirectory },
];

describe.each(sites)('$name', ({ data, site }) => {
  const { campaigns, entries, addresses } = documentsOf(data);
  const pageOf = (address: string) =>
    textOf(readFileSync(join(site, address, 'index.html'), 'utf8')).toLocaleLowerCase('vi');

  test.each(campaigns.map((campaign) => [campaign.slug, campaign] as const))(
    'shows every fact of %s',
    (_, campaign) => {
      const text = pageOf(addresses.get(campaign.slug) ?? '');
      expect(missingFrom(text, campaign, labelsIn(entries, campaign))).toEqual([]);
    },
  );

  test('shows every fact of every registry entry', () => {
    for (const entry of entries) {
      const missing = missingFrom(pageOf(identifierAddress(entry)), entry, labelsIn(entries));
      expect(missing, `${entry.kind} ${entry.slug}`).toEqual([]);
    }
  });

  test('gives each document out byte for byte', () => {
    const paths = [
      'index.json',
      ...campaigns.map(({ slug }) => campaignPath(slug)),
      ...entries.map(({ kind, slug }) => entryPath(kind, slug)),
    ];
    for (const path of paths)
      expect(readFileSync(join(site, dataAddress(path)), 'utf8')).toBe(
        readFileSync(join(data, path), 'utf8'),
      );
  });
});
