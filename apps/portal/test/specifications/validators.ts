// Documents against the specifications that they claim to follow.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
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

/** What breaks DCAT-AP in a catalogue that is served at `address`; nothing is fetched. */
export async function errorsOfCatalogue(catalogue: object, address: string): Promise<string[]> {
  const quads = await jsonld.toRDF(catalogue as jsonld.JsonLdDocument, {
    base: address,
    format: 'application/n-quads',
    documentLoader: (outside: string): never => {
      throw new Error(`would fetch ${outside}`);
    },
  });
  const graph = (text: string, format: string) => new Store(new Parser({ format }).parse(text));
  const shapes = graph(specification('dcat-ap.ttl'), 'text/turtle');
  const report = await new SHACLValidator(shapes).validate(graph(`${quads}`, 'N-Quads'));
  return report.results.map(
    ({ focusNode, path, message }) =>
      `${focusNode?.value} ${path?.value}: ${message.map(({ value }) => value).join(' ')}`,
  );
}

/** How often a property may stand in a component of a calendar: RFC 5545, 3.6, and RFC 7986. */
const calendarProperties: Readonly<
  Record<string, Readonly<Record<string, readonly [number, number]>>>
> = {
  VCALENDAR: {
    PRODID: [1, 1],
    VERSION: [1, 1],
    CALSCALE: [0, 1],
    METHOD: [0, 1],
    NAME: [0, Number.POSITIVE_INFINITY],
    DESCRIPTION: [0, Number.POSITIVE_INFINITY],
    UID: [0, 1],
    URL: [0, 1],
    'LAST-MODIFIED': [0, 1],
    'REFRESH-INTERVAL': [0, 1],
    SOURCE: [0, 1],
    COLOR: [0, 1],
  },
  VEVENT: {
    UID: [1, 1],
    DTSTAMP: [1, 1],
    DTSTART: [1, 1],
    DTEND: [0, 1],
    DURATION: [0, 1],
    SUMMARY: [0, 1],
    DESCRIPTION: [0, 1],
    LOCATION: [0, 1],
    STATUS: [0, 1],
    TRANSP: [0, 1],
    URL: [0, 1],
    CLASS: [0, 1],
    CREATED: [0, 1],
    'LAST-MODIFIED': [0, 1],
    SEQUENCE: [0, 1],
    RRULE: [0, 1],
    CATEGORIES: [0, Number.POSITIVE_INFINITY],
    EXDATE: [0, Number.POSITIVE_INFINITY],
  },
};

/** What breaks RFC 5545 in a calendar, beside what keeps it from being read: lines and their properties. */
export function errorsOfCalendar(text: string): string[] {
  const wrong: string[] = [];
  if (!text.endsWith('\r\n') || /[\r\n]/.test(text.replaceAll('\r\n', '')))
    wrong.push('lines end otherwise than with CR LF');
  const open: { readonly name: string; readonly counts: Map<string, number> }[] = [];
  for (const line of text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const [, name = '', value = ''] =
      /^([A-Z][A-Z-]*)(?:;[^:"]*(?:"[^"]*"[^:"]*)*)?:(.*)$/.exec(line) ?? [];
    if (name === '') wrong.push(`no property: ${line}`);
    else if (name === 'BEGIN') open.push({ name: value, counts: new Map() });
    else if (name === 'END') {
      const closed = open.pop();
      const allowed = calendarProperties[closed?.name ?? ''] ?? {};
      if (closed?.name !== value) wrong.push(`${value} ends within ${closed?.name}`);
      for (const property of new Set([...Object.keys(allowed), ...(closed?.counts.keys() ?? [])])) {
        const [least, most] = allowed[property] ?? [0, property.startsWith('X-') ? 99 : 0];
        const count = closed?.counts.get(property) ?? 0;
        if (count < least || count > most) wrong.push(`${value} has ${count} ${property}`);
      }
      if (closed?.counts.has('DTEND') && closed.counts.has('DURATION'))
        wrong.push('both an end and a duration');
    } else {
      const counts = open.at(-1)?.counts;
      if (counts === undefined) wrong.push(`outside of a calendar: ${line}`);
      else counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  if (open.length > 0) wrong.push('a component is not ended');
  return wrong;
}
