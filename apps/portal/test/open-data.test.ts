import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { ArchiveIndex, Campaign, RegistryEntry } from '@thidua/model';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { describe, expect, inject, test } from 'vitest';
import { tablesPage } from '../scripts/tables-page.ts';
import { dataRoot } from '../src/archive/addresses.ts';
import { dataLicence, exportAddress } from '../src/archive/exports.ts';
import { languages } from '../src/languages.ts';
import { csvLine } from '../src/publishing/csv.ts';
import { movementTables } from '../src/publishing/movement-tables.ts';
import { tables } from '../src/publishing/tables.ts';
import { wordsFor } from '../src/words/words.ts';
import { archiveDirectory } from './built-site.ts';
import { documentsOf, sampleOrigin } from './sample/site.ts';
import { errorsOfCatalogue } from './specifications/validators.ts';

const sites = [
  { name: 'the sample archive', site: inject('sample').site },
  { name: 'the archive', site: archiveDirectory },
];

describe.each(sites)('$name', ({ site }) => {
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  const json = (path: string) => JSON.parse(read(path));
  const { campaigns, entries, addresses } = documentsOf(join(site, dataRoot));
  const documents = [...campaigns, ...entries];
  const parsed = (document: unknown): Campaign | RegistryEntry =>
    (document as { schema: string }).schema === 'thidua/campaign/1'
      ? Campaign.parse(document)
      : RegistryEntry.parse(document);
  const sheetOf = (name: string) =>
    parse(read(exportAddress.csv(name)), { bom: true, columns: true }) as Record<string, string>[];

  test('is given whole, as one file and line by line', () => {
    const lines = read(exportAddress.ndjson).trimEnd().split('\n');
    expect(lines.map((line) => parsed(JSON.parse(line)))).toEqual(documents);
    const whole = json(exportAddress.json);
    expect(whole.documents.map(parsed)).toEqual(documents);
    expect(whole.digest).toBe(json(`${dataRoot}index.json`).digest);
  });

  test('follows the schemas that it publishes', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const isCampaign = ajv.compile(json(`${dataRoot}schema/campaign.schema.json`));
    const isEntry = ajv.compile(json(`${dataRoot}schema/registry-entry.schema.json`));
    for (const line of read(exportAddress.ndjson).trimEnd().split('\n')) {
      const document = JSON.parse(line);
      const fits = document.schema === 'thidua/campaign/1' ? isCampaign : isEntry;
      expect(fits(document), JSON.stringify(fits.errors)).toBe(true);
    }
  });

  test('has tables whose rows are the documents', () => {
    const rows = sheetOf('movements');
    expect(
      rows.map(({ slug, name, digest, source_file, address }) => [
        slug,
        name,
        digest,
        source_file,
        address,
      ]),
    ).toEqual(
      campaigns.map((campaign) => [
        campaign.slug,
        campaign.name,
        campaign.digest,
        campaign.places.file,
        addresses.get(campaign.slug),
      ]),
    );
    const slugs = new Set(rows.map(({ slug }) => slug));
    for (const { name } of movementTables.slice(1))
      for (const { movement } of sheetOf(name)) expect(slugs).toContain(movement);
    const countOf = (count: (campaign: Campaign) => number): number =>
      campaigns.reduce((sum, campaign) => sum + count(campaign), 0);
    expect(sheetOf('milestones')).toHaveLength(countOf(({ milestones }) => milestones.length));
    expect(sheetOf('outcomes')).toHaveLength(
      countOf(({ outcomes }) =>
        outcomes.reduce((sum, { figures }) => sum + Math.max(figures.length, 1), 0),
      ),
    );
    expect(sheetOf('entries').map(({ kind, slug, name }) => [kind, slug, name])).toEqual(
      entries.map(({ kind, slug, name }) => [kind, slug, name]),
    );
  });

  test('joins its tables: what is cited is an entry or a movement', () => {
    const known = new Set([
      ...sheetOf('movements').map(({ slug }) => `campaign/${slug}`),
      ...sheetOf('entries').map(({ kind, slug }) => `${kind}/${slug}`),
    ]);
    const cited = sheetOf('citations').filter(({ slug }) => slug !== '');
    expect(cited.length).toBeGreaterThan(0);
    for (const { kind, slug } of cited)
      if (site === archiveDirectory) expect(known).toContain(`${kind}/${slug}`);
      else expect(kind).not.toBe('');
  });

  test('says the same in Parquet as in CSV, with days and numbers as such', async () => {
    for (const { name, columns } of tables) {
      const bytes = readFileSync(join(site, exportAddress.parquet(name)));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
      const kinds = parquetMetadata(file).schema.slice(1);
      expect(kinds.map((kind) => [kind.name, kind.converted_type])).toEqual(
        columns.map((column) => [
          column.name,
          column.type === 'date' ? 'DATE' : column.type === 'string' ? 'UTF8' : undefined,
        ]),
      );
      const rows = await parquetReadObjects({ file });
      const told = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            value instanceof Date ? value.toISOString().slice(0, 10) : `${value ?? ''}`,
          ]),
        ),
      );
      expect(told).toEqual(sheetOf(name));
    }
  });

  test('tells what its columns mean (CSV on the Web)', () => {
    const description = json(exportAddress.csvDescription);
    expect(description['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    for (const { url, tableSchema } of description.tables) {
      const rows = parse(read(`${dataRoot}${url}`), { bom: true }) as string[][];
      expect(tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(rows[0]);
      const keys = [tableSchema.primaryKey]
        .flat()
        .map((key: string) => rows[0]?.indexOf(key) ?? -1);
      const seen = rows.slice(1).map((row) => keys.map((at) => row[at]).join('/'));
      expect(new Set(seen).size).toBe(seen.length);
      for (const [at, column] of tableSchema.columns.entries())
        for (const row of rows.slice(1)) {
          const cell = row[at] ?? '';
          if (column.required) expect(cell).not.toBe('');
          if (cell === '') continue;
          if (column.datatype === 'integer') expect(cell).toMatch(/^\d+$/);
          if (column.datatype === 'decimal') expect(cell).toMatch(/^-?\d+(?:\.\d+)?$/);
          if (column.datatype.base === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
    }
  });

  test('is catalogued (DCAT): each file is there, as long and with the digest that is told', async () => {
    const address = `${sampleOrigin}${exportAddress.catalogue}`;
    const [catalogue] = (await jsonld.expand(json(exportAddress.catalogue), {
      base: address,
      documentLoader: (outside: string): never => {
        throw new Error(`would fetch ${outside}`);
      },
    })) as Record<string, Record<string, unknown>[]>[];
    const dcat = (term: string): string => `http://www.w3.org/ns/dcat#${term}`;
    const dct = (term: string): string => `http://purl.org/dc/terms/${term}`;
    for (const term of ['title', 'description', 'publisher'])
      expect(catalogue?.[dct(term)], term).toHaveLength(1);
    const [dataset] = (catalogue?.[dcat('dataset')] ?? []) as Record<
      string,
      Record<string, string>[]
    >[];
    for (const term of ['title', 'description', 'license', 'identifier'])
      expect(dataset?.[dct(term)], term).toHaveLength(1);
    expect(dataset?.[dct('license')]?.[0]?.['@id']).toBe(dataLicence.url);
    const files = (dataset?.[dcat('distribution')] ?? []) as unknown as Record<
      string,
      Record<string, unknown>[]
    >[];
    expect(files).toHaveLength(2 + 2 * tables.length);
    for (const file of files) {
      const { pathname } = new URL(`${file[dcat('downloadURL')]?.[0]?.['@id']}`);
      const bytes = readFileSync(join(site, pathname));
      expect(`${file[dcat('byteSize')]?.[0]?.['@value']}`).toBe(`${bytes.length}`);
      const checksum = file['http://spdx.org/rdf/terms#checksum']?.[0] as Record<
        string,
        Record<string, unknown>[]
      >;
      expect(checksum['http://spdx.org/rdf/terms#checksumValue']?.[0]?.['@value']).toBe(
        createHash('sha256').update(bytes).digest('hex'),
      );
    }
  });

  test('keeps to DCAT-AP in its catalogue', async () => {
    const address = `${sampleOrigin}${exportAddress.catalogue}`;
    const catalogue = json(exportAddress.catalogue);
    expect(await errorsOfCatalogue(catalogue, address)).toEqual([]);
    const { 'dct:publisher': _, ...anonymous } = catalogue;
    expect(await errorsOfCatalogue(anonymous, address)).not.toEqual([]);
    const vague = JSON.parse(JSON.stringify(catalogue).replaceAll('xsd:hexBinary', 'xsd:string'));
    expect(await errorsOfCatalogue(vague, address)).not.toEqual([]);
  });

  test('is described as an API (OpenAPI 3.1)', async () => {
    const api = json(exportAddress.api);
    // The validator follows no reference to another file; `open-api.test.ts` does.
    const alone = JSON.stringify(api).replaceAll(/"\$ref":"\.\/[^"]+"/g, '');
    const { valid, errors } = await new Validator().validate(JSON.parse(alone));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('can be checked: SHA256SUMS holds for every file that it lists', () => {
    const lines = read(exportAddress.digests).trimEnd().split('\n');
    const listed = new Set(lines.map((line) => line.slice(66)));
    const apart = /\.(?:md|thidua|ics|bib|ris|png|html)$/;
    const data = readdirSync(join(site, dataRoot), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !apart.test(entry.name))
      .map(({ parentPath, name }) =>
        relative(join(site, dataRoot), join(parentPath, name)).replaceAll('\\', '/'),
      );
    expect([...listed].toSorted()).toEqual(data.filter((path) => path !== 'SHA256SUMS').toSorted());
    for (const line of lines) {
      const [, digest, path] = /^([\da-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      const bytes = readFileSync(join(site, dataRoot, path ?? ''));
      expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(digest);
    }
  });

  test('is dedicated to the public, and says what that covers and what is not certain, in each language', () => {
    const licence = read(exportAddress.licence);
    expect(licence).toContain(dataLicence.url);
    for (const language of languages) {
      const { licenceAbout } = wordsFor(language).takingAway.data;
      expect(licence).toContain(licenceAbout);
      expect(licenceAbout).toMatch(
        language === 'vi'
          ? /CC0 áp dụng cho .*Điều 15 .*chưa đối chiếu/
          : /That covers .*article 15 .*not checked/,
      );
    }
  });

  test('keeps its index readable by its own schema', () => {
    expect(ArchiveIndex.parse(json(`${dataRoot}index.json`)).campaigns).toHaveLength(
      campaigns.length,
    );
  });
});

test('every column of every table is told in docs/: `npm run tables -w @thidua/portal` writes it', () => {
  const page = join(import.meta.dirname, '../../../docs/data-tables.md');
  expect(readFileSync(page, 'utf8')).toBe(tablesPage());
});

test('a cell may hold anything', () => {
  const row = ['a,b', '"ngoặc"', 'hai\ndòng', undefined, 7, '', 'hết\r'];
  expect(parse(csvLine(row))).toEqual([['a,b', '"ngoặc"', 'hai\ndòng', '', '7', '', 'hết\r']]);
});
