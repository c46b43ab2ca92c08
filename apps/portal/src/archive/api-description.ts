import { jsonSchemas, registryKinds } from '@thidua/model';
import { type Given, openApi } from '../publishing/open-api.ts';
import type { Origin } from '../publishing/site.ts';
import { tables } from '../publishing/tables.ts';
import type { Words } from '../words/words.ts';
import { dataAddress, sectionOf, unknownYear } from './addresses.ts';
import { archiveIndex } from './archive.ts';
import { dataLicence, exportAddress } from './exports.ts';
import { calendarOfYear, followingAll } from './following.ts';
import { movementShelves } from './library.ts';

const plainJson = 'application/json';
const schemaFile = (name: string): string => `./schema/${name}.schema.json`;
/** What is published under a schema of its own. */
const documented = (
  path: string,
  id: string,
  summary: string,
  schema: string,
  parameters: Given['parameters'] = [],
): Given => ({
  path,
  id,
  summary,
  type: plainJson,
  schema: { $ref: schemaFile(schema) },
  parameters,
});

/** Every file that programs may count on, as an API: what is not told here may change its place. */
export function apiDescription(origin: Origin, words: Words): object {
  const { api, files } = words.takingAway.data;
  const slug = { name: 'slug', description: api.slug };
  const kind = { name: 'kind', description: api.kind, values: registryKinds };
  const table = {
    name: 'table',
    description: api.table,
    values: tables.map(({ name }) => name),
  };
  const version = { name: 'version', description: api.version };
  const schema = {
    name: 'schema',
    description: api.schemaName,
    values: Object.keys(jsonSchemas()).map((file) => file.replace('.schema.json', '')),
  };
  const section = {
    name: 'section',
    description: api.section,
    values: (['issuer', 'administrative-unit', 'theme', 'event'] as const).map(sectionOf),
  };
  const year = {
    name: 'year',
    description: api.year,
    values: [...movementShelves().byYear.keys()].map((each) => each || unknownYear),
  };
  const movement = (ending: string): string => dataAddress(`campaigns/{slug}.${ending}`);
  const entryPage = '/{section}/{slug}/';
  const followed = [section, slug];
  const { atom, json, calendar } = followingAll;
  const gives: readonly Given[] = [
    documented(dataAddress('index.json'), 'getIndex', api.index, 'index'),
    documented(movement('json'), 'getMovement', api.movement, 'campaign', [slug]),
    ...(
      [
        ['md', 'getMovementAsMarkdown', api.markdown, 'text/markdown'],
        ['thidua', 'getMovementAsSource', api.source, 'text/plain'],
        ['ics', 'getMovementAsCalendar', api.calendar, 'text/calendar'],
        ['bib', 'getMovementAsBibtex', api.bibtex, 'application/x-bibtex'],
        ['ris', 'getMovementAsRis', api.ris, 'application/x-research-info-systems'],
      ] as const
    ).map(([ending, id, summary, type]) => ({
      path: movement(ending),
      id,
      summary,
      type,
      parameters: [slug],
    })),
    documented(
      dataAddress('registry/{kind}/{slug}.json'),
      'getEntry',
      api.entry,
      'registry-entry',
      [kind, slug],
    ),
    documented(dataAddress('history/index.json'), 'getHistory', api.historyIndex, 'history-index'),
    documented(
      dataAddress('history/{slug}/index.json'),
      'getHistoryOfMovement',
      api.history,
      'history',
      [slug],
    ),
    documented(
      dataAddress('history/{slug}/{version}.json'),
      'getMovementAsItWas',
      api.formerVersion,
      'campaign',
      [slug, version],
    ),
    {
      path: exportAddress.json,
      id: 'getArchive',
      summary: files.json,
      type: plainJson,
      schema: {
        type: 'object',
        required: ['digest', 'documents'],
        properties: {
          digest: { type: 'string' },
          documents: {
            type: 'array',
            items: {
              anyOf: [{ $ref: schemaFile('campaign') }, { $ref: schemaFile('registry-entry') }],
            },
          },
        },
      },
    },
    {
      path: exportAddress.ndjson,
      id: 'getArchiveLines',
      summary: files.ndjson,
      type: 'application/x-ndjson',
    },
    {
      path: exportAddress.csv('{table}'),
      id: 'getTableAsCsv',
      summary: api.csv,
      type: 'text/csv',
      parameters: [table],
    },
    {
      path: exportAddress.parquet('{table}'),
      id: 'getTableAsParquet',
      summary: api.parquet,
      type: 'application/vnd.apache.parquet',
      parameters: [table],
    },
    {
      path: exportAddress.csvDescription,
      id: 'getColumns',
      summary: files.csvw,
      type: plainJson,
      schema: { type: 'object', required: ['@context', 'tables'] },
    },
    {
      path: dataAddress('schema/{schema}.schema.json'),
      id: 'getSchema',
      summary: api.schema,
      type: plainJson,
      schema: { type: 'object', required: ['$schema', '$defs'] },
      parameters: [schema],
    },
    {
      path: exportAddress.catalogue,
      id: 'getCatalogue',
      summary: files.catalogue,
      type: 'application/ld+json',
      schema: { type: 'object', required: ['@context', '@id'] },
    },
    {
      path: exportAddress.licence,
      id: 'getLicence',
      summary: api.licence,
      type: 'text/plain',
    },
    { path: atom, id: 'getAtom', summary: api.atom, type: 'application/atom+xml' },
    { path: json, id: 'getFeed', summary: api.feed, type: 'application/feed+json' },
    { path: calendar, id: 'getCalendar', summary: api.calendars, type: 'text/calendar' },
    {
      path: calendarOfYear('/nam/{year}/'),
      id: 'getYearCalendar',
      summary: api.yearCalendar,
      type: 'text/calendar',
      parameters: [year],
    },
    ...(
      [
        ['tin.xml', 'getEntryAtom', api.entryAtom, 'application/atom+xml'],
        ['tin.json', 'getEntryFeed', api.entryFeed, 'application/feed+json'],
        ['lich.ics', 'getEntryCalendar', api.entryCalendar, 'text/calendar'],
      ] as const
    ).map(([name, id, summary, type]) => ({
      path: `${entryPage}${name}`,
      id,
      summary,
      type,
      parameters: followed,
    })),
  ];
  return openApi(
    {
      title: words.takingAway.citation.archive,
      description: words.site.description,
      licence: dataLicence,
      version: archiveIndex().digest,
      notFound: api.notFound,
      gives,
    },
    origin,
  );
}
