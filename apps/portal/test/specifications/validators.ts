// Documents against the specifications that they claim to follow.
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

export const specification = (name: string): string =>
  readFileSync(new URL(name, import.meta.url), 'utf8');

/** What libxml2 finds wrong with XML documents, given by name. */
async function errorsOfXml(
  documents: Readonly<Record<string, string>>,
  schema: string,
  extension: 'schema' | 'relaxng',
): Promise<string[]> {
  const xml = Object.entries(documents).map(([fileName, contents]) => ({
    fileName: fileName.replaceAll('/', '_'),
    contents,
  }));
  const { errors } = await validateXML({ xml, schema: specification(schema), extension });
  return errors.map(({ rawMessage }) => rawMessage);
}

export const errorsOfAtom = (feeds: Readonly<Record<string, string>>): Promise<string[]> =>
  errorsOfXml(feeds, 'atom.rng', 'relaxng');

export const errorsOfSitemap = (sitemaps: Readonly<Record<string, string>>): Promise<string[]> =>
  errorsOfXml(sitemaps, 'sitemap.xsd', 'schema');
