import type { Plan, Slot, SlotTable } from '@thidua/eligibility';
import { Titles } from '../cells/history.ts';
import { unitWords } from '../cells/measure.ts';
import { folded } from '../cells/words.ts';
import { titlesOf } from './conditions.ts';

/** A column that a table of records may have. */
export type Field = {
  /** As programs and the hidden row of the template name it. */
  readonly key: string;
  /** As people read it, without the unit. */
  readonly label: string;
  readonly unit?: string | undefined;
  /** Other names that offices give it. */
  readonly aliases: readonly string[];
  readonly role:
    | { readonly kind: 'id' | 'name' | 'title' | 'year' }
    | { readonly kind: 'slot' | 'known-from' | 'known-to'; readonly slot: Slot }
    /** The collective that a person belongs to, where no fact says so. */
    | { readonly kind: 'belongs'; readonly collective: SlotTable }
    /** Whether the council gives an award, where the rules leave that to it. */
    | { readonly kind: 'choice'; readonly award: string };
};

/** A table that a file of records may have: one sheet of the template. */
export type Sheet = {
  /** At most 31 letters, no two the same. */
  readonly name: string;
  readonly fields: readonly Field[];
} & (
  | { readonly kind: 'participants'; readonly table: SlotTable }
  | { readonly kind: 'list'; readonly table: SlotTable; readonly slot: Slot }
  | { readonly kind: 'holdings' }
  /** Verdicts of a council on records that stand elsewhere. */
  | { readonly kind: 'verdicts'; readonly table: SlotTable }
);
export type ParticipantSheet = Extract<Sheet, { kind: 'participants' }>;
export type ListSheet = Extract<Sheet, { kind: 'list' }>;
export type VerdictSheet = Extract<Sheet, { kind: 'verdicts' }>;

/** A list whose rows are the records of another table. */
export type Membership = {
  readonly collective: SlotTable;
  readonly slot: Slot;
  readonly members: SlotTable;
  /** What of a member says which collective it belongs to. */
  readonly belongs: Slot | undefined;
};

/** Sheets of the template that hold no records. */
export const guideSheet = 'Hướng dẫn';
export const valuesSheet = 'Danh mục';

/** How the records that a plan asks for are laid out in files. */
export type Layout = {
  readonly sheets: readonly Sheet[];
  readonly participants: readonly ParticipantSheet[];
  /** What the results ask of the council, to be read back beside the records. */
  readonly verdicts: readonly VerdictSheet[];
  readonly memberships: readonly Membership[];
  readonly titles: Titles;
};

const ids: readonly string[] = [
  'Mã số',
  'Mã hồ sơ',
  'Mã nhân viên',
  'Mã cán bộ',
  'Mã đơn vị',
  'ID',
];
const names: readonly string[] = [
  'Họ tên',
  'Tên',
  'Tên đơn vị',
  'Tên tập thể',
  'Tên cá nhân',
  'Name',
];

const idField = (label: string): Field => ({
  key: 'mã',
  label,
  aliases: ids,
  role: { kind: 'id' },
});

export function layoutOf(plan: Plan): Layout {
  const computed = computedSlots(plan);
  const kinds = new Set(plan.tables.map(({ of }) => of));
  const isMembers = (slot: Slot): boolean => slot.type === 'rows' && kinds.has(slot.rows?.of ?? '');
  const sheetNames = new SheetNames();
  const memberships = plan.tables.flatMap((collective) =>
    collective.slots.filter(isMembers).flatMap((slot): Membership[] => {
      const members = plan.tables.find(({ of }) => of === slot.rows?.of);
      if (members === undefined) return [];
      const belongs = members.slots.find(({ of }) => of === collective.of);
      return [{ collective, slot, members, belongs }];
    }),
  );
  const titles = titlesOf(plan);
  // A history of which no title is asked says nothing.
  const idle = titles.length === 0;
  const participants = plan.tables.map((table): ParticipantSheet => {
    const individual = table.participant?.kind === 'individual';
    const fields: Field[] = [
      idField('Mã'),
      {
        key: 'tên',
        label: individual ? 'Họ và tên' : 'Tên',
        aliases: [...names, 'Họ và tên'],
        role: { kind: 'name' },
      },
    ];
    const asked = table.slots.filter(
      (slot) => !computed.has(slot.key) && !isMembers(slot) && !(slot.type === 'history' && idle),
    );
    for (const { collective, members, belongs } of memberships) {
      if (members !== table || belongs !== undefined) continue;
      if (fields.some(({ key }) => key === collective.of)) continue;
      fields.push({
        key: collective.of,
        label: collective.participant?.label ?? collective.of,
        aliases: ['Đơn vị', 'Đơn vị công tác', 'Tập thể'],
        role: { kind: 'belongs', collective },
      });
    }
    // What the council writes stands apart, at the end.
    const council = asked.filter(({ type }) => type === 'verdict');
    for (const slot of [...asked.filter(({ type }) => type !== 'verdict'), ...council]) {
      fields.push(...fieldsOf(slot));
    }
    return { kind: 'participants', name: sheetNames.ofParticipants(table, plan), table, fields };
  });
  const sheets: Sheet[] = [...participants];
  if (!idle) {
    sheets.push({
      kind: 'holdings',
      name: sheetNames.take('Danh hiệu đã được tặng'),
      fields: [
        idField('Mã'),
        {
          key: 'danh-hiệu',
          label: 'Danh hiệu, hình thức khen thưởng',
          aliases: ['Danh hiệu', 'Tên danh hiệu', 'Hình thức khen thưởng'],
          role: { kind: 'title' },
        },
        {
          key: 'năm',
          label: 'Năm đạt thành tích',
          aliases: ['Năm', 'Năm được tặng'],
          role: { kind: 'year' },
        },
      ],
    });
  }
  for (const table of plan.tables) {
    for (const slot of table.slots) {
      if (slot.type !== 'rows' || slot.rows === undefined || isMembers(slot)) continue;
      const fields = slot.rows.slots.filter(({ type }) => type !== 'rows').flatMap(fieldsOf);
      sheets.push({
        kind: 'list',
        name: sheetNames.take(slot.label, table.participant?.label ?? table.of),
        table,
        slot,
        // So that people can tell one row from another, whatever is asked of it.
        fields: [
          idField('Mã'),
          { key: 'tên', label: 'Tên, nội dung', aliases: [], role: { kind: 'name' } },
          ...fields,
        ],
      });
    }
  }
  const verdicts = participants.flatMap(({ table, fields }): VerdictSheet[] => {
    const own = fields.filter(
      ({ role }) =>
        role.kind === 'id' ||
        role.kind === 'name' ||
        (role.kind === 'slot' && role.slot.type === 'verdict'),
    );
    const choices = plan.awards.flatMap((award): Field[] =>
      award.table === table && (award.quotas.length > 0 || award.openQuotas.length > 0)
        ? [
            {
              key: `chọn:${award.id}`,
              label: `Hội đồng chọn: ${award.name}`,
              aliases: [],
              role: { kind: 'choice', award: award.id },
            },
          ]
        : [],
    );
    if (own.length === 2 && choices.length === 0) return [];
    const name = sheetNames.take('Hội đồng xét', table.participant?.label ?? table.of);
    return [{ kind: 'verdicts', name, table, fields: [...own, ...choices] }];
  });
  return {
    sheets,
    participants,
    verdicts,
    memberships,
    titles: new Titles(titles),
  };
}

/** What the decisions themselves fill in. */
function computedSlots(plan: Plan): Set<string> {
  const computed = new Set<string>();
  for (const { scorings } of plan.awards) {
    for (const { points, band } of scorings) {
      computed.add(points.key);
      if (band !== undefined) computed.add(band.key);
    }
  }
  for (const { slots } of plan.tables) {
    for (const { key } of slots) if (key.startsWith('được-tặng:')) computed.add(key);
  }
  return computed;
}

function fieldsOf(slot: Slot): readonly Field[] {
  const field: Field = {
    key: slot.key,
    label: labelOf(slot),
    unit: unitWords(slot),
    aliases: [],
    role: { kind: 'slot', slot },
  };
  if (slot.type !== 'history') return [field];
  const end = (kind: 'known-from' | 'known-to', word: string): Field => ({
    key: `${slot.key}:${kind === 'known-from' ? 'từ' : 'đến'}`,
    label: `${slot.label}: biết đủ ${word} năm`,
    aliases: [],
    role: { kind, slot },
  });
  return [field, end('known-from', 'từ'), end('known-to', 'đến')];
}

/** Wordings of criteria are long, and two may be alike: the name of the criterion tells them apart. */
function labelOf(slot: Slot): string {
  return slot.type === 'verdict' ? `Hội đồng: ${cut(slot.label, 90)} [${slot.fact}]` : slot.label;
}

/** The header of a column: its label, with the unit where there is one. */
export const headerOf = ({ label, unit }: Field): string =>
  unit === undefined || folded(label).endsWith(folded(unit)) ? label : `${label} (${unit})`;

/** Names of sheets as spreadsheets allow them. */
export class SheetNames {
  private readonly taken = new Set([guideSheet, valuesSheet].map((name) => name.toLowerCase()));

  ofParticipants(table: SlotTable, plan: Plan): string {
    const { participant } = table;
    const alike = plan.tables.filter((one) => one.participant?.kind === participant?.kind);
    if (participant !== undefined && alike.length === 1) {
      return this.take(participant.kind === 'individual' ? 'Cá nhân' : 'Tập thể');
    }
    return this.take(participant?.label ?? table.of);
  }

  take(wanted: string, beside?: string): string {
    const clean = (text: string): string => text.replace(/[[\]:*?/\\']/g, ' ').replace(/\s+/g, ' ');
    const candidates = [clean(wanted), clean(`${wanted} - ${beside ?? 2}`)];
    for (let at = 2; ; at++) {
      const name = cut((candidates.shift() ?? `${cut(clean(wanted), 26)} ${at}`).trim(), 31);
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
