import {
  type Condition,
  partsOf,
  type Slot,
  type SlotTable,
  type SlotValue,
  slotsOf,
} from '@thidua/eligibility';

/** The rules before and after ask for something of one name that is no longer of one kind. */
export type Conflict = { readonly label: string };

type Column = {
  readonly first: Slot;
  readonly index: number;
  readonly key: string;
  values: readonly SlotValue[] | undefined;
  readonly rows: Table | undefined;
};

type Table = { readonly columns: Map<string, Column>; readonly slots: Slot[] };

const newTable = (): Table => ({ columns: new Map(), slots: [] });

/**
 * One table of records for rules of two states of the archive, so that they can be asked about the same record.
 * Facts are the same where their names are; a wording that the council judges is the same where it reads the
 * same, whatever its label; a scale has the values of both.
 */
export class CommonTable {
  private readonly records = newTable();
  readonly conflicts: Conflict[] = [];

  /** To be called for all rules, before any is moved. */
  add(condition: Condition): void {
    this.collect(condition, this.records);
  }

  /** The condition asked of the common table. */
  moved(condition: Condition): Condition {
    return this.move(condition, this.records);
  }

  private collect(condition: Condition, table: Table): void {
    for (const slot of slotsOf(condition)) this.column(slot, table);
    const inner =
      'slot' in condition && condition.slot !== undefined
        ? table.columns.get(keyOf(condition.slot))?.rows
        : undefined;
    for (const part of partsOf(condition)) {
      const asksRows = condition.op === 'some' || condition.op === 'share';
      this.collect(part, asksRows && inner !== undefined ? inner : table);
    }
  }

  private column(slot: Slot, table: Table): void {
    const key = keyOf(slot);
    const known = table.columns.get(key);
    if (known === undefined) {
      table.columns.set(key, {
        first: slot,
        index: table.columns.size,
        key,
        values: slot.values,
        rows: slot.rows === undefined ? undefined : newTable(),
      });
      return;
    }
    const { first } = known;
    const sameKind =
      first.type === slot.type && first.duration === slot.duration && first.unit === slot.unit;
    const values = mergedValues(known.values, slot.values, slot.type === 'category');
    if (!sameKind || values === 'conflict') this.conflicts.push({ label: slot.label });
    else known.values = values;
  }

  private slot(slot: Slot, table: Table): Slot {
    const column = table.columns.get(keyOf(slot));
    if (column === undefined) throw new Error(`The slot ${slot.key} was not collected.`);
    const made = table.slots[column.index];
    if (made !== undefined) return made;
    const { index, key, values, rows } = column;
    const moved: Slot = {
      ...column.first,
      index,
      key,
      ...(values === undefined ? {} : { values }),
      ...(rows === undefined
        ? {}
        : { rows: { of: column.first.rows?.of ?? '', slots: rows.slots } satisfies SlotTable }),
    };
    table.slots[index] = moved;
    return moved;
  }

  private move(condition: Condition, table: Table): Condition {
    switch (condition.op) {
      case 'and':
      case 'or':
      case 'at-least':
        return { ...condition, of: condition.of.map((part) => this.move(part, table)) };
      case 'not':
      case 'pending':
      case 'meets':
        return { ...condition, of: this.move(condition.of, table) };
      case 'years':
        return {
          ...condition,
          years: condition.years.map(({ year, holds, skip }) => ({
            year,
            holds: this.move(holds, table),
            ...(skip === undefined ? {} : { skip: this.move(skip, table) }),
          })),
        };
      case 'compare':
        return {
          ...condition,
          slot: this.slot(condition.slot, table),
          value: this.place(condition.slot, condition.value, table),
        };
      case 'one-of':
        return {
          ...condition,
          slot: this.slot(condition.slot, table),
          values: condition.values.map((value) => this.place(condition.slot, value, table)),
        };
      case 'compare-facts':
        return {
          ...condition,
          slot: this.slot(condition.slot, table),
          other: this.slot(condition.other, table),
        };
      case 'some':
      case 'share': {
        const slot = this.slot(condition.slot, table);
        const rows = table.columns.get(keyOf(condition.slot))?.rows ?? table;
        if (condition.op === 'some') {
          const { where } = condition;
          return where === undefined
            ? { ...condition, slot }
            : { ...condition, slot, where: this.move(where, rows) };
        }
        const { base } = condition;
        return {
          ...condition,
          slot,
          holds: this.move(condition.holds, rows),
          ...(base === undefined ? {} : { base: this.move(base, rows) }),
        };
      }
      case 'council':
        return condition.slot === undefined
          ? condition
          : { ...condition, slot: this.slot(condition.slot, table) };
      case 'truth':
      case 'awarded':
        return { ...condition, slot: this.slot(condition.slot, table) };
    }
  }

  /** Where a value of a scale stands among those of both. */
  private place(slot: Slot, value: number, table: Table): number {
    const id = slot.values?.[value]?.id;
    const values = table.columns.get(keyOf(slot))?.values;
    return id === undefined || values === undefined
      ? value
      : values.findIndex((other) => other.id === id);
  }
}

/** A label may change hands: what the council judges is known by its wording. */
const keyOf = (slot: Slot): string =>
  slot.type === 'verdict' && slot.key.startsWith('hội-đồng:')
    ? `hội-đồng:${slot.label}@${slot.year ?? ''}`
    : slot.key;

/** The values of both, each list in its own order; a scale whose order was turned around is another scale. */
function mergedValues(
  a: readonly SlotValue[] | undefined,
  b: readonly SlotValue[] | undefined,
  inAnyOrder: boolean,
): readonly SlotValue[] | undefined | 'conflict' {
  if (a === undefined || b === undefined) return a === b ? undefined : 'conflict';
  const inB = new Set(b.map(({ id }) => id));
  const inA = new Set(a.map(({ id }) => id));
  if (inAnyOrder) return [...a, ...b.filter(({ id }) => !inA.has(id))];
  const sharedA = a.filter(({ id }) => inB.has(id)).map(({ id }) => id);
  const sharedB = b.filter(({ id }) => inA.has(id)).map(({ id }) => id);
  if (sharedA.join('\n') !== sharedB.join('\n')) return 'conflict';
  const merged: SlotValue[] = [];
  let at = 0;
  for (const value of a) {
    if (inB.has(value.id)) {
      while (at < b.length && b[at]?.id !== value.id) merged.push(b[at++] as SlotValue);
      at++;
    }
    merged.push(value);
  }
  return [...merged, ...b.slice(at)];
}
