import { isText, none, notArisen, type Row } from '../meaning/datum.ts';
import type { Slot, SlotTable } from '../plan/slot.ts';
import { anyGroup, noGroup } from './selection.ts';

/** The groups that `mỗi …` asks about, numbered as they are met. */
export type Groups = {
  readonly labels: readonly string[];
  /** What reads the group of a record of a kind; records whose table does not say may be in any. */
  reader(table: SlotTable | undefined): (row: Row) => number;
};

/** Without `per` all are in one group, the whole body. */
export function createGroups(per: Slot | undefined): Groups {
  const labels: string[] = [];
  if (per === undefined) return { labels: [''], reader: () => () => 0 };
  const numbers = new Map<string, number>();
  const numberOf = (key: string, label: string): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = labels.push(label) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  return {
    labels,
    reader(table) {
      const slot = table?.slots.find(({ key }) => key === per.key);
      if (slot === undefined) return () => anyGroup;
      return (row) => {
        const datum = row[slot.index];
        if (datum === undefined) return anyGroup;
        if (datum === none || datum === notArisen) return noGroup;
        if (typeof datum === 'number') {
          return numberOf(String(datum), slot.values?.[datum]?.label ?? String(datum));
        }
        if (!isText(datum)) return anyGroup;
        const name = datum.text.normalize('NFC');
        return numberOf(name, name);
      };
    },
  };
}
