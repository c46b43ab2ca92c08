import type { Slot, SlotTable } from './slot.ts';

export type Participating = NonNullable<SlotTable['participant']>;

/** What is needed to add to a table while a plan is made; the plan itself shows none of it. */
type Additions = {
  readonly slots: Slot[];
  readonly byKey: Map<string, Slot>;
  /** Tables of the rows of its lists, by the list. */
  readonly lists: Map<string, SlotTable>;
};

const open = new WeakMap<SlotTable, Additions>();

export function openTable(of: string, participant?: Participating): SlotTable {
  const slots: Slot[] = [];
  const table = { of, ...(participant === undefined ? {} : { participant }), slots };
  open.set(table, { slots, byKey: new Map(), lists: new Map() });
  return table;
}

/** The slot of a key, made at the first question for it. */
export function slotIn(table: SlotTable, slot: Omit<Slot, 'index'>): Slot {
  const additions = open.get(table);
  const known = additions?.byKey.get(slot.key);
  if (known !== undefined) return known;
  const made = { index: table.slots.length, ...slot };
  additions?.slots.push(made);
  additions?.byKey.set(slot.key, made);
  return made;
}

function innerTable(table: SlotTable, key: string, make: () => SlotTable): SlotTable {
  const lists = open.get(table)?.lists;
  const known = lists?.get(key);
  if (known !== undefined) return known;
  const made = make();
  lists?.set(key, made);
  return made;
}

/** The table of a list's rows: one for all years of the list. */
export const listTable = (table: SlotTable, list: string): SlotTable =>
  innerTable(table, list, () => openTable(list));

const reaches = (from: SlotTable, to: SlotTable): boolean =>
  from === to || from.slots.some(({ rows }) => rows !== undefined && reaches(rows, to));

/**
 * The table of the records of one kind that a record lists. It is that kind's own table, so that records
 * are joined and not copied; but not where the table would then hold itself.
 */
export function memberTable(table: SlotTable, members: SlotTable): SlotTable {
  if (!reaches(members, table)) return members;
  return innerTable(table, `@${members.of}`, () => openTable(members.of, members.participant));
}
