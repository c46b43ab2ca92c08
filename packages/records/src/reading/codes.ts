import type { SlotTable } from '@thidua/eligibility';

/** Knows the codes of records, of which each may be used once in its table. */
export type Codes = {
  /** Takes down the code of a row; the row that has it already, where there is one. */
  readonly add: (table: SlotTable, code: string, row: number) => number | undefined;
};

/** Keeps every code with its row. */
export function everyCode(): Codes {
  const tables = new Map<SlotTable, Map<string, number>>();
  return {
    add(table, code, row) {
      const known = tables.get(table) ?? new Map<string, number>();
      tables.set(table, known);
      const first = known.get(code);
      if (first === undefined) known.set(code, row);
      return first;
    },
  };
}

/** For rows of which a first look has said that no two have one code. */
const noCode: Codes = { add: () => undefined };

/**
 * For records that are not kept: of each code no more than eight bytes. A first look refuses no row; it says
 * afterwards which codes may be there twice. Where there are any the rows are to be read again with what
 * `again` gives, which keeps those codes whole, and so never takes two codes for one.
 */
export type FirstLook = {
  readonly codes: Codes;
  /** Once all rows are read. `sure`: the first look was right to refuse none. */
  readonly end: () => { readonly sure: boolean; readonly again: () => Codes };
};

export function firstLook(): FirstLook {
  const tables = new Map<SlotTable, Digests>();
  return {
    codes: {
      add(table, code) {
        let digests = tables.get(table);
        if (digests === undefined) {
          digests = new Digests();
          tables.set(table, digests);
        }
        digests.add(code);
        return undefined;
      },
    },
    end() {
      const suspects = new Map([...tables].map(([table, digests]) => [table, digests.twice()]));
      tables.clear();
      const sure = [...suspects.values()].every((twice) => twice.size === 0);
      if (sure) return { sure, again: () => noCode };
      return {
        sure,
        again() {
          const every = everyCode();
          return {
            add: (table, code, row) =>
              suspects.get(table)?.has(code) === true ? every.add(table, code, row) : undefined,
          };
        },
      };
    },
  };
}

/** Texts of which two may come to one digest, one time in 10¹⁸. */
type MayHold = { readonly size: number; readonly has: (text: string) => boolean };

const shares = 256;
const blockSize = 1024;

/** Digests of texts, of 61 bits each, apart by eight of these. */
class Digests {
  private readonly blocks: Float64Array[][] = Array.from({ length: shares }, () => []);
  private readonly counts = new Int32Array(shares);

  add(text: string): void {
    const { share, digest } = digestOf(text);
    const count = this.counts[share] ?? 0;
    const blocks = this.blocks[share] as Float64Array[];
    const place = count % blockSize;
    if (place === 0) blocks.push(new Float64Array(blockSize));
    (blocks.at(-1) as Float64Array)[place] = digest;
    this.counts[share] = count + 1;
  }

  /** Those that were added more than once. */
  twice(): MayHold {
    const found = this.blocks.map((blocks, share): ReadonlySet<number> => {
      const sorted = new Float64Array(this.counts[share] ?? 0);
      for (const [at, block] of blocks.entries()) {
        sorted.set(block.subarray(0, sorted.length - at * blockSize), at * blockSize);
      }
      sorted.sort();
      return new Set(sorted.filter((digest, at) => digest === sorted[at - 1]));
    });
    return {
      size: found.reduce((sum, { size }) => sum + size, 0),
      has(text) {
        const { share, digest } = digestOf(text);
        return found[share]?.has(digest) === true;
      },
    };
  }
}

const made = { share: 0, digest: 0 };

/** The digest of a text; used again for the next. */
function digestOf(text: string): { readonly share: number; readonly digest: number } {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    low = Math.imul(low ^ letter, 0x9e3779b1);
    high = Math.imul(high ^ letter, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  made.share = high >>> 24;
  made.digest = (high & 0x1f_ffff) * 0x1_0000_0000 + (low >>> 0);
  return made;
}
