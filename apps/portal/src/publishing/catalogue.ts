import { located, type Origin } from './site.ts';

/** A file of the whole archive. */
export type Distribution = {
  /** From the root. */
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
  /** The schema that it follows, from the root. */
  readonly conformsTo?: string;
};

export type Catalogue = {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly publisher: string;
  readonly language: string;
  readonly licence: string;
  /** The page that tells people the same. */
  readonly page: string;
  /** The OpenAPI description, from the root. */
  readonly api: string;
  readonly path: string;
  /** What the archive holds, by its digest: changes whenever a fact does. */
  readonly version: string;
  readonly distributions: readonly Distribution[];
};

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/**
 * The archive as a catalogue with one dataset (DCAT 3), in JSON-LD with its own context. Without an
 * origin the identifiers are relative to the file. It says no dates: the digest tells one version from another.
 */
export function dcatCatalogue(catalogue: Catalogue, origin: Origin): object {
  const { language } = catalogue;
  const said = (text: string) => ({ '@language': language, '@value': text });
  const at = (path: string) => ({ '@id': located(path, origin) });
  const here = located(catalogue.path, origin);
  const publisher = {
    '@id': `${here}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': catalogue.publisher,
  };
  const languageOf = {
    '@id': 'http://publications.europa.eu/resource/authority/language/VIE',
  };
  return {
    '@context': context,
    '@id': `${here}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': said(catalogue.title),
    'dct:description': said(catalogue.description),
    'dct:publisher': publisher,
    'dct:language': languageOf,
    'dct:license': { '@id': catalogue.licence },
    'foaf:homepage': at('/'),
    'dcat:dataset': {
      '@id': `${here}#dataset`,
      '@type': 'dcat:Dataset',
      'dct:title': said(catalogue.title),
      'dct:description': said(catalogue.description),
      'dct:identifier': catalogue.version,
      'dcat:version': catalogue.version,
      'dct:publisher': { '@id': publisher['@id'] },
      'dct:language': languageOf,
      'dct:license': { '@id': catalogue.licence },
      'dct:spatial': {
        '@id': 'http://publications.europa.eu/resource/authority/country/VNM',
      },
      'dcat:keyword': catalogue.keywords.map(said),
      'dcat:landingPage': at(catalogue.page),
      'dcat:distribution': catalogue.distributions.map((file) => ({
        '@id': `${here}#${file.path.slice(file.path.lastIndexOf('/') + 1)}`,
        '@type': 'dcat:Distribution',
        'dct:title': said(file.title),
        'dcat:accessURL': at(file.path),
        'dcat:downloadURL': at(file.path),
        'dcat:mediaType': {
          '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}`,
        },
        'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': `${file.bytes}` },
        'dct:license': { '@id': catalogue.licence },
        ...(file.conformsTo === undefined ? {} : { 'dct:conformsTo': at(file.conformsTo) }),
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.digest },
        },
      })),
    },
    'dcat:service': {
      '@id': `${here}#api`,
      '@type': 'dcat:DataService',
      'dct:title': said(`${catalogue.title}: API`),
      'dcat:endpointURL': at('/'),
      'dcat:endpointDescription': at(catalogue.api),
      'dcat:servesDataset': { '@id': `${here}#dataset` },
    },
  };
}
