import { agrees, type DocumentNumber, numberKey, readDocumentNumber } from './document-number.ts';
import type { SearchedKind } from './record.ts';

/** A document that bears a number, with what is shown of it at once. */
export type NumberedDocument = {
  readonly number: string;
  readonly url: string;
  readonly kind: SearchedKind;
  readonly title: string;
  readonly date?: string;
  readonly issuer?: string;
};

/**
 * The number manifest: which page bears which document number. It is cut into at most a hundred and one
 * files by the last two figures, so that asking for a number costs one small file whatever the archive.
 */
export function shardOf(number: DocumentNumber): string {
  return number.number === undefined ? 'khong-so' : number.number.slice(-2).padStart(2, '0');
}

/** The files of the manifest, by name. */
export function shardsOf(documents: readonly NumberedDocument[]): Map<string, NumberedDocument[]> {
  const shards = new Map<string, NumberedDocument[]>();
  const keyed = documents.flatMap((document) => {
    const read = readDocumentNumber(document.number);
    return read === undefined ? [] : [{ document, read, key: numberKey(read) }];
  });
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.document.url, b.document.url));
  for (const { document, read } of keyed) {
    const name = shardOf(read);
    const shard = shards.get(name) ?? [];
    shard.push(document);
    shards.set(name, shard);
  }
  return new Map([...shards].sort(([a], [b]) => compare(a, b)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The documents of a shard that the asked number names. */
export function numbered(
  shard: readonly NumberedDocument[],
  asked: DocumentNumber,
): NumberedDocument[] {
  return shard.filter((document) => {
    const read = readDocumentNumber(document.number);
    return read !== undefined && agrees(asked, read);
  });
}
