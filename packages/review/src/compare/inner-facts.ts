import { each, joined, same, type Words, words } from '../words/words.ts';

/** What is told apart by words of its own where two values read the same. */
const names: Readonly<Record<string, Words>> = {
  verification: words('mức đối chiếu', 'verification'),
  kind: words('loại', 'kind'),
  id: words('mục trong danh mục', 'registry entry'),
  slug: words('địa chỉ', 'address'),
  name: words('tên', 'name'),
  label: words('ký hiệu', 'label'),
  text: words('cách viết', 'wording in the file'),
};

const verifications: Readonly<Record<string, Words>> = {
  verified: words('đã đối chiếu', 'verified'),
  secondary: words('thứ cấp', 'secondary'),
  unverified: words('chưa đối chiếu', 'unverified'),
};

/** The parts in which two values differ that are read alike, each named: `mức đối chiếu: thứ cấp → đã đối chiếu`. */
export function innerDifferences(before: unknown, after: unknown): Words {
  const found: Words[] = [];
  const visit = (a: unknown, b: unknown, key: string): void => {
    if (JSON.stringify(a) === JSON.stringify(b)) return;
    if (isBranch(a) && isBranch(b)) {
      for (const part of new Set([...Object.keys(a), ...Object.keys(b)])) {
        visit(a[part], b[part], /^\d+$/.test(part) ? key : part);
      }
      return;
    }
    const name = names[key] ?? words('chi tiết', 'detail');
    found.push(
      each((language) => `${name[language]}: ${shown(a)[language]} → ${shown(b)[language]}`),
    );
  };
  visit(before, after, '');
  return joined(found.slice(0, 4), '; ');
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object';

function shown(value: unknown): Words {
  if (value === undefined) return words('không ghi', 'not stated');
  if (typeof value === 'boolean') return value ? words('có', 'yes') : words('không', 'no');
  if (typeof value === 'string') return verifications[value] ?? same(`“${value}”`);
  if (typeof value === 'number') return same(String(value));
  return words('phần khác', 'another part');
}
