import type {
  Award,
  AwardForm,
  Campaign,
  FactField,
  Name,
  PartialDate,
  Participant,
  ScoringGrid,
  Title,
} from '@thidua/model';
import type { PlanNote, RuleBasis } from './award-plan.ts';
import type { Condition, TitleName } from './condition.ts';
import { isAskedOf, type RuleBook } from './rule-book.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import type { SlotTable } from './slot.ts';
import { openTable, type Participating } from './tables.ts';
import type { Names } from './typing/names.ts';

/** What of a movement decides. */
export type RuledMovement = Pick<
  Campaign,
  'id' | 'name' | 'issuers' | 'participants' | 'recognition' | 'targets' | 'places'
>;

/** What holds for a whole plan while it is made. */
export type Resolution = {
  readonly book: RuleBook;
  readonly names: Names;
  readonly campaign?: RuledMovement;
  readonly year: number;
  readonly assessmentDate: PartialDate;
  /** The day by which law and parameters are chosen: the last that the date of assessment can mean. */
  readonly day: string;
  /** How near bodies and places are to the body that decides. */
  readonly near: ReadonlyMap<string, number>;
  /** Awards whose decisions this plan makes, by identifier, and for whom. */
  readonly decided: ReadonlyMap<string, readonly string[]>;
  readonly tables: Map<string, SlotTable>;
  /** The criteria of a title, or one of them, put in place. */
  readonly meets: (name: Name, asking: Asking) => Condition;
  /** A grid with its names resolved, for the records of the table. */
  readonly scoring: (grid: ScoringGrid, asking: Asking) => ScoringPlan;
};

/** What is found out about one award while its rules are resolved. */
export type Findings = {
  readonly notes: PlanNote[];
  readonly basis: RuleBasis[];
  readonly after: Set<string>;
  readonly scorings: Map<string, ScoringPlan>;
};

export const noFindings = (): Findings => ({
  notes: [],
  basis: [],
  after: new Set(),
  scorings: new Map(),
});

/** Told once, however often it is found. */
export function tell({ notes }: Findings, note: PlanNote): void {
  if (!notes.some(({ kind, vi }) => kind === note.kind && vi === note.vi)) notes.push(note);
}

/** Whose records a rule is asked of, and of which year. */
export type Asking = {
  readonly resolution: Resolution;
  readonly findings: Findings;
  /** The table that its slots go into. */
  readonly table: SlotTable;
  /** The kind of participant, or where the rows of a list are asked, none. */
  readonly participant?: string;
  /** The facts of a row, where the rows of a list are asked. */
  readonly fields: readonly FactField[];
  /** The year that facts without a year are of. */
  readonly year: number;
  /** The clause that the council's verdict is on; none within a quantifier. */
  readonly clause?: { readonly id: string; readonly wording: string };
  /** Titles whose criteria are being put in place, outermost first. */
  readonly within: readonly string[];
  /** Whether the records are those that the award is for, and not rows of theirs. */
  readonly outermost: boolean;
  /** Whether each of several years is asked, so that a title without a year is of that one. */
  readonly inHistory?: true;
};

/** The table of the records of one kind of participant. */
export function participantTable(resolution: Resolution, id: string): SlotTable {
  const known = resolution.tables.get(id);
  if (known !== undefined) return known;
  const made = openTable(id, participating(resolution, id));
  resolution.tables.set(id, made);
  return made;
}

/** What a kind of participant is called, and whether it is persons or bodies; nothing for any other name. */
export function participating(
  { names }: Pick<Resolution, 'names'>,
  id: string,
): Participating | undefined {
  const entry = names.entry({ id });
  const local: Participant | undefined = names.participants.get(id);
  if (entry?.kind === 'fact') {
    const { type, label } = entry.field;
    if (type === 'individual' || type === 'collective') return { label, kind: type };
  }
  if (local !== undefined)
    return { label: local.name, kind: local.kind === 'collective' ? 'collective' : 'individual' };
  if (entry?.kind === 'issuer' || entry?.kind === 'administrative-unit')
    return { label: entry.name, kind: 'collective' };
  return undefined;
}

/** The fact of the registry that a kind of participant has for something, by its type. */
export function factOfType(
  { book }: Resolution,
  participant: string,
  fits: (field: FactField) => boolean,
): FactField | undefined {
  const fields = book.facts.map(({ field }) => field).filter(fits);
  return (
    fields.find((field) => field.for.length > 0 && isAskedOf(field, participant)) ??
    fields.find((field) => isAskedOf(field, participant))
  );
}

/** Whose rules are resolved. */
export type RuledTitle = Title | AwardForm | Award;

export const isAward = (title: RuledTitle): title is Award => !('kind' in title);

export const titleName = (title: RuledTitle): TitleName => {
  const { id, name } = title;
  const aliases = 'aliases' in title ? title.aliases : [];
  return aliases.length === 0 ? { id, name } : { id, name, aliases };
};
