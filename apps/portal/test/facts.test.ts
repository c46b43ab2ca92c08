import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign, FactField, RegistryEntry } from '@thidua/model';
import { describe, expect, inject, test } from 'vitest';
import { dataAddress, dataRoot, identifierAddress } from '../src/archive/addresses.ts';
import { campaignPath, entryPath } from '../src/archive/archive.ts';
import { says } from '../src/reading/same-words.ts';
import { archiveDirectory, textOf } from './built-site.ts';
import { documentsOf } from './sample/site.ts';
import { statedFacts } from './stated-facts.ts';

const sample = inject('sample');
const sites = [
  { name: 'the sample archive', data: sample.data, site: sample.site },
  { name: 'the archive', data: join(archiveDirectory, dataRoot), site: archiveDirectory },
];

/** Labels by identifier, put together apart from the site's own way. */
function labelsOf(entries: readonly RegistryEntry[], campaign?: Campaign) {
  const labels = new Map<string, string>();
  const collect = (field: FactField): void => {
    labels.set(field.id, field.label);
    for (const value of field.values) if (value.label) labels.set(value.id, value.label);
    for (const inner of field.fields) collect(inner);
  };
  for (const entry of entries) if (entry.kind === 'fact') collect(entry.field);
  for (const participant of campaign?.participants ?? [])
    labels.set(participant.id, participant.name);
  for (const award of campaign?.recognition.awards ?? []) labels.set(award.id, award.name);
  return (id: string) => labels.get(id);
}

/** A name starts small inside a sentence. */
const small = (text: string): string => text.toLocaleLowerCase('vi');

const missingFrom = (text: string, document: object, labels: (id: string) => string | undefined) =>
  [...statedFacts(document, labels)].flatMap(({ at, shown, inWords = false }) =>
    shown.some((form) => text.includes(small(form.replaceAll(/\s+/g, ' ')))) ||
    (inWords && shown.some((form) => says(text, form)))
      ? []
      : [`${at}: ${shown[0]}`],
  );

describe.each(sites)('$name', ({ data, site }) => {
  const { campaigns, entries, addresses } = documentsOf(data);
  const pageOf = (address: string) =>
    small(textOf(readFileSync(join(site, address, 'index.html'), 'utf8')));

  test.each(campaigns.map((campaign) => [campaign.slug, campaign] as const))(
    'shows every fact of %s',
    (_, campaign) => {
      const text = pageOf(addresses.get(campaign.slug) ?? '');
      expect(missingFrom(text, campaign, labelsOf(entries, campaign))).toEqual([]);
    },
  );

  test('shows every fact of every registry entry', () => {
    for (const entry of entries) {
      const missing = missingFrom(pageOf(identifierAddress(entry)), entry, labelsOf(entries));
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
