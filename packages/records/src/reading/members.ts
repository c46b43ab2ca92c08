import { type Datum, none, type Row, type SlotTable } from '@thidua/eligibility';
import { tidied } from '../cells/words.ts';
import type { Membership } from '../layout/layout.ts';
import type { ReadingReport } from './report.ts';
import type { BrokenRow, ParsedRow } from './rows.ts';

/** Who belongs to which collective. */
export class Members {
  private readonly memberships: readonly Membership[];
  private readonly rows = new Map<Membership, Map<string, Row[]>>();
  /** How many of the members do not say, or cannot be read so as to say, what they belong to. */
  private readonly open = new Map<Membership, number>();
  private readonly read = new Set<SlotTable>();
  private readonly joined = new Map<Membership, Set<string>>();

  constructor(memberships: readonly Membership[]) {
    this.memberships = memberships;
  }

  /** Whether the table's records need those of another first. */
  waits(table: SlotTable): boolean {
    return this.memberships.some(({ collective }) => collective === table);
  }

  /** Takes down what a record belongs to: by a fact of it, or as `stated`. */
  collect(table: SlotTable, row: Row, stated: ReadonlyMap<string, string> | undefined): void {
    for (const membership of this.memberships) {
      if (membership.members !== table) continue;
      this.read.add(table);
      const { belongs, collective } = membership;
      const datum = belongs === undefined ? undefined : row[belongs.index];
      const text =
        belongs === undefined
          ? stated?.get(collective.of)
          : typeof datum === 'object' && 'text' in datum
            ? datum.text
            : undefined;
      if (text === undefined) {
        if (datum !== none) this.open.set(membership, (this.open.get(membership) ?? 0) + 1);
        continue;
      }
      const byName = this.rows.get(membership) ?? new Map<string, Row[]>();
      this.rows.set(membership, byName);
      const rows = byName.get(tidied(text)) ?? [];
      rows.push(row);
      byName.set(tidied(text), rows);
    }
  }

  /** A refused row still is a member, of whom nothing is known. */
  broken(table: SlotTable, { row, belongs }: BrokenRow | ParsedRow): void {
    const nothing = row.map((datum, at) =>
      this.memberships.some((one) => one.members === table && one.belongs?.index === at)
        ? datum
        : undefined,
    );
    this.collect(table, nothing, belongs);
  }

  /** Puts the members of a collective into its record. */
  join(table: SlotTable, id: string, name: string | undefined, row: Datum[]): void {
    for (const membership of this.memberships) {
      const { collective, slot, members } = membership;
      if (collective !== table || !this.read.has(members)) continue;
      const byName = this.rows.get(membership);
      const joined = this.joined.get(membership) ?? new Set<string>();
      this.joined.set(membership, joined);
      const names = [...new Set([id, name ?? id])];
      const rows = names.flatMap((one) => byName?.get(one) ?? []);
      for (const one of names) joined.add(one);
      // While somebody may belong to it of whom this is not known, its members are not all known.
      if (rows.length > 0 && (this.open.get(membership) ?? 0) === 0) row[slot.index] = rows;
    }
  }

  notes(report: ReadingReport): void {
    for (const membership of this.memberships) {
      const { members, collective, belongs } = membership;
      const label = belongs?.label ?? collective.participant?.label ?? collective.of;
      const open = this.open.get(membership) ?? 0;
      if (open > 0) {
        report.note(
          'members-unknown',
          members.participant?.label ?? members.of,
          `${open} hồ sơ không ghi «${label}»: chưa biết đủ thành viên của các tập thể`,
          `${open} records do not say their “${label}”: the members of the collectives are not all known`,
        );
      }
      const joined = this.joined.get(membership);
      if (joined === undefined) continue;
      for (const [name, rows] of this.rows.get(membership) ?? []) {
        if (joined.has(name)) continue;
        report.note(
          'unknown-collective',
          members.participant?.label ?? members.of,
          `không có tập thể «${name}» mà ${rows.length} hồ sơ ghi là đơn vị của mình`,
          `there is no collective “${name}”, which ${rows.length} records say they belong to`,
        );
      }
    }
  }
}
