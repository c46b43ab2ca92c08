import type { Act, AdministrativeUnit, Campaign, Issuer, PartialDate, Party } from '@thidua/model';
import { located, type Origin } from './site.ts';

/*
 * What a page is about, for machines: schema.org, whose Legislation follows ELI, and the terms of the
 * ELI ontology itself. Everything is said with its own context, so nothing has to be fetched to read it.
 */

const vocabulary = {
  '@vocab': 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
} as const;

/** A node, or a list of them, of JSON-LD. */
export type Node = { readonly [term: string]: unknown };

export type Addresses = {
  readonly origin: Origin;
  /** The page of a document, from the root; nothing where the archive has none. */
  readonly pathOf: (reference: NonNullable<Party['ref']>) => string | undefined;
};

/** Dates without the parts that a draft leaves blank; ISO 8601. */
const isoDate = (date: PartialDate | undefined): string | undefined =>
  date === undefined ? undefined : /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(date)?.[0];

/** A node without the terms that have nothing to say. */
const node = (terms: Node): Node =>
  Object.fromEntries(
    Object.entries(terms).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const party = (type: string, { name, ref }: Party, { origin, pathOf }: Addresses): Node => {
  const path = ref && pathOf(ref);
  return node({ '@type': type, '@id': path && located(path, origin), name });
};

const boundary = (end: NonNullable<Campaign['period']>['from']): string =>
  (end !== undefined && 'day' in end && end.day) || '..';

/** The page of a movement: the document by which it was launched. */
export function movementNode(
  campaign: Campaign,
  path: string,
  files: readonly { readonly path: string; readonly type: string }[],
  addresses: Addresses,
): Node {
  const { origin } = addresses;
  const { document, period, status } = campaign;
  const number = document.numberState === 'given' ? document.number : undefined;
  const issuers = campaign.issuers.map((issuer) => party('Organization', issuer, addresses));
  const cited = (list: Campaign['bases']): Node[] =>
    list.flatMap(({ ref, text, symbol }) => {
      const name = text ?? ref?.name ?? symbol;
      return name === undefined
        ? []
        : [party('Legislation', { name, ...(ref === undefined ? {} : { ref }) }, addresses)];
    });
  const address = located(path, origin);
  const bases = cited(campaign.bases);
  return node({
    '@context': vocabulary,
    '@type': ['Legislation', 'eli:LegalResource'],
    '@id': address,
    url: address,
    name: campaign.name,
    headline: document.subject,
    inLanguage: 'vi',
    legislationIdentifier: number,
    'eli:id_local': number,
    'eli:number': number,
    legislationType: document.type,
    legislationDate: isoDate(document.date),
    'eli:date_document': isoDate(document.date),
    legislationPassedBy: issuers,
    'eli:passed_by': issuers.flatMap((issuer) =>
      issuer['@id'] === undefined ? [] : [{ '@id': issuer['@id'] }],
    ),
    legislationJurisdiction: campaign.areas.map(({ asIssued }) =>
      party('AdministrativeArea', { name: asIssued.name, ref: asIssued }, addresses),
    ),
    temporalCoverage:
      period === undefined ? undefined : `${boundary(period.from)}/${boundary(period.to)}`,
    creativeWorkStatus: status.state,
    isBasedOn: bases,
    'eli:based_on': bases.flatMap((act) =>
      act['@id'] === undefined ? [] : [{ '@id': act['@id'] }],
    ),
    legislationRepeals: cited(campaign.replaces),
    keywords: campaign.themes.map(({ name }) => name),
    encoding: files.map((file) => ({
      '@type': 'MediaObject',
      contentUrl: located(file.path, origin),
      encodingFormat: file.type,
    })),
  });
}

export const issuerNode = (issuer: Issuer, path: string, addresses: Addresses): Node =>
  node({
    '@context': vocabulary,
    '@type': issuer.branch === 'state' ? 'GovernmentOrganization' : 'Organization',
    '@id': located(path, addresses.origin),
    name: issuer.name,
    alternateName: issuer.aliases,
    foundingDate: isoDate(issuer.established),
    dissolutionDate: isoDate(issuer.abolished),
    areaServed:
      issuer.area &&
      party('AdministrativeArea', { name: issuer.area.name, ref: issuer.area }, addresses),
    parentOrganization: issuer.parents.map(({ party: parent }) =>
      party('Organization', parent, addresses),
    ),
  });

export const unitNode = (unit: AdministrativeUnit, path: string, { origin }: Addresses): Node =>
  node({
    '@context': vocabulary,
    '@type': 'AdministrativeArea',
    '@id': located(path, origin),
    name: unit.name,
    alternateName: unit.aliases,
    identifier: unit.codes.map(({ code, system }) =>
      node({ '@type': 'PropertyValue', propertyID: system, value: code }),
    ),
  });

export const actNode = (act: Act, path: string, addresses: Addresses): Node => {
  const address = located(path, addresses.origin);
  return node({
    '@context': vocabulary,
    '@type': ['Legislation', 'eli:LegalResource'],
    '@id': address,
    name: act.name,
    inLanguage: 'vi',
    legislationIdentifier: act.number,
    'eli:id_local': act.number,
    legislationType: act.type,
    legislationDate: isoDate(act.date),
    'eli:date_document': isoDate(act.date),
    legislationPassedBy: act.issuers.map((issuer) => party('Organization', issuer, addresses)),
    'eli:first_date_entry_in_force': isoDate(act.from),
    'eli:date_no_longer_in_force': isoDate(act.to),
  });
};

/** JSON that cannot end the element that it stands in, nor begin a comment there. */
export const dataBlock = (value: Node): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
