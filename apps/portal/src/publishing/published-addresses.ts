/** One line of the list of what was ever published: an address, and the document it was published for. */
export type PublishedAddress = {
  readonly address: string;
  /** `campaign/slug`, `issuer/slug`: the kind and the slug of the document today. */
  readonly document: string;
  /** Why there is no such document any more; the address then says so. */
  readonly withdrawn?: string;
};

const heading = [
  '# Những địa chỉ đã công bố: mỗi dòng là một địa chỉ, tài liệu của địa chỉ ấy và, nếu tài liệu đã rút, lý do rút.',
  '# Không xóa dòng nào. Tài liệu đổi mã: sửa cột thứ hai. Tài liệu đã rút: ghi lý do vào cột thứ ba.',
];

/** Reads the list: columns apart by tabs; lines that begin with `#` are for people. */
export const readPublishedAddresses = (text: string): PublishedAddress[] =>
  text.split(/\r?\n/u).flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [address = '', document = '', withdrawn] = line.split('\t');
    return [{ address, document, ...(withdrawn ? { withdrawn } : {}) }];
  });

/** The list as it is kept: in the order of the addresses, so that two branches seldom touch one line. */
export const writePublishedAddresses = (list: readonly PublishedAddress[]): string =>
  [
    ...heading,
    ...list
      .toSorted((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))
      .map(({ address, document, withdrawn }) =>
        [address, document, ...(withdrawn === undefined ? [] : [withdrawn])].join('\t'),
      ),
    '',
  ].join('\n');

/** What is published today and not on the list yet. */
export const withToday = (
  list: readonly PublishedAddress[],
  today: readonly PublishedAddress[],
): PublishedAddress[] => {
  const known = new Set(list.map(({ address }) => address));
  return [...list, ...today.filter(({ address }) => !known.has(address))];
};

export type Redirect = { readonly from: string; readonly to: string };

/**
 * The addresses that now lead elsewhere, and those that no longer lead to anything and do not say why.
 *
 * @param current the address of each document of today, by `kind/slug`
 */
export function followed(
  list: readonly PublishedAddress[],
  current: ReadonlyMap<string, string>,
): { redirects: Redirect[]; withdrawn: PublishedAddress[]; lost: PublishedAddress[] } {
  const live = new Set(current.values());
  const redirects: Redirect[] = [];
  const withdrawn: PublishedAddress[] = [];
  const lost: PublishedAddress[] = [];
  for (const entry of list) {
    const to = current.get(entry.document);
    // What bears the address today is what answers there.
    if (live.has(entry.address)) continue;
    if (to !== undefined) redirects.push({ from: entry.address, to });
    else if (entry.withdrawn !== undefined) withdrawn.push(entry);
    else lost.push(entry);
  }
  return { redirects, withdrawn, lost };
}
