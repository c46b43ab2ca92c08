// A program that knows the archive by its OpenAPI description alone: it asks for every path with every value
// that fits, and holds each answer against the schema that the description gives for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dataRoot } from '../src/archive/addresses.ts';
import { exportAddress } from '../src/archive/exports.ts';
import { serveArchive } from './browser.ts';
import { archiveDirectory } from './built-site.ts';

type Parameter = { readonly name: string; readonly schema: { readonly enum?: readonly string[] } };
type Operation = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
};
type Asked = { readonly path: string; readonly operation: Operation };

/** What a host tells of a file by its name, as the configuration of nginx has it. */
const nginx = readFileSync(join(import.meta.dirname, '../hosting/nginx.conf'), 'utf8');
const typeByName = (path: string): string | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const feed = new RegExp(
    String.raw`location ~ /${name.replaceAll('.', String.raw`\\.`)}\$ \{\s+types \{\}\s+default_type (\S+);`,
  ).exec(nginx)?.[1];
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return feed ?? new RegExp(String.raw`^ {4}(\S+) ${ending};$`, 'm').exec(nginx)?.[1];
};

const sites = [
  { name: 'the sample archive', site: inject('sample').site },
  { name: 'the archive', site: archiveDirectory },
];

describe.each(sites)('$name', ({ site }) => {
  let archive: Awaited<ReturnType<typeof serveArchive>>;
  beforeAll(async () => {
    archive = await serveArchive(site);
  });
  afterAll(async () => {
    await archive?.close();
  });
  const get = (path: string): Promise<Response> => fetch(new URL(path, archive.origin));
  const json = async (path: string) => (await get(path)).json();

  /** Every way to fill a path, out of what the index, the registry and the histories name. */
  async function fillings(path: string, parameters: readonly Parameter[]): Promise<string[]> {
    const index = await json(`${dataRoot}index.json`);
    const slugs: string[] = index.campaigns.map(({ slug }: { slug: string }) => slug);
    const entries: { kind: string; slug: string }[] = index.registry;
    const has = (name: string): boolean => parameters.some((one) => one.name === name);
    if (has('kind'))
      return entries.map(({ kind, slug }) => path.replace('{kind}', kind).replace('{slug}', slug));
    if (has('section')) {
      const sections = parameters.find(({ name }) => name === 'section')?.schema.enum ?? [];
      return sections.flatMap((section) =>
        entries.map(({ slug }) => path.replace('{section}', section).replace('{slug}', slug)),
      );
    }
    if (has('version')) {
      const history = await json(`${dataRoot}history/index.json`);
      const told = history.movements.filter((one: { path?: string }) => one.path !== undefined);
      const filled: string[] = [];
      for (const { path: at } of told)
        for (const version of (await json(`${dataRoot}${at}`)).versions)
          if (version.path.startsWith('history/')) filled.push(`${dataRoot}${version.path}`);
      for (const one of filled)
        expect(one).toMatch(new RegExp(path.replaceAll(/\{\w+\}/g, '[^/]+')));
      return filled;
    }
    if (has('slug')) return slugs.map((slug) => path.replace('{slug}', slug));
    const [parameter] = parameters;
    if (parameter === undefined) return [path];
    return (parameter.schema.enum ?? []).map((value) => path.replace(`{${parameter.name}}`, value));
  }

  /** Where a path is there for some values only. */
  const partial = /^(?:getEntry(?:Atom|Feed|Calendar)|getHistoryOfMovement)$/;

  test('answers on every path that it describes, as it says', async () => {
    const api = await json(exportAddress.api);
    const operations: Asked[] = Object.entries<{ get: Operation }>(api.paths).map(
      ([path, { get: operation }]) => ({ path, operation }),
    );
    expect(operations.length).toBeGreaterThan(25);
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const base = new URL(exportAddress.api, archive.origin).href;
    const schemas =
      api.paths[`${dataRoot}schema/{schema}.schema.json`].get.parameters[0].schema.enum;
    for (const name of schemas) {
      const schema = await json(`${dataRoot}schema/${name}.schema.json`);
      ajv.addSchema(schema, new URL(`./schema/${name}.schema.json`, base).href);
    }

    const wrong: string[] = [];
    for (const { path, operation } of operations) {
      const { parameters = [], responses, operationId } = operation;
      const [[type, { schema }] = ['', {}]] = Object.entries(responses['200']?.content ?? {}) as [
        string,
        { schema?: object },
      ][];
      const fits: ValidateFunction | undefined =
        schema && ajv.compile({ $id: `${base}?${operationId}`, ...schema });
      const filled = await fillings(path, parameters);
      let answered = 0;
      for (const asked of filled) {
        // The sample has no source files.
        if (asked.endsWith('.thidua') && site !== archiveDirectory) continue;
        const response = await get(asked);
        const bytes = await response.bytes();
        if (response.status === 404 && responses['404'] && partial.test(operationId)) continue;
        answered += 1;
        if (response.status !== 200 || bytes.length === 0) {
          wrong.push(`${asked}: ${response.status}`);
          continue;
        }
        const told = typeByName(asked) ?? response.headers.get('content-type')?.split(';')[0];
        if (told !== type) wrong.push(`${asked}: ${type} is told, ${told} is given`);
        if (fits && !fits(JSON.parse(Buffer.from(bytes).toString('utf8'))))
          wrong.push(`${asked}: ${JSON.stringify(fits.errors?.slice(0, 2))}`);
      }
      const mayBeNone =
        site === archiveDirectory
          ? /History|AsItWas/.test(operationId)
          : /Source/.test(operationId);
      if (answered === 0 && !mayBeNone) wrong.push(`${path}: nothing answers`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('describes every kind of file that it gives out', async () => {
    const api = await json(exportAddress.api);
    const described = Object.keys(api.paths).map(
      (path) =>
        new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    );
    const sums = await (await get(exportAddress.digests)).text();
    const given = sums
      .trimEnd()
      .split('\n')
      .map((line) => `${dataRoot}${line.slice(66)}`);
    const silent = given.filter((path) => !described.some((one) => one.test(path)));
    expect(silent).toEqual([exportAddress.api]);
  });
});
