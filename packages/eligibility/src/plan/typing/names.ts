import type {
  Award,
  AwardForm,
  FactField,
  Name,
  Parameter,
  Participant,
  RegistryEntry,
  ScoringGrid,
  Title,
} from '@thidua/model';

/** The names in reach of the rules of one document. */
export type Names = {
  /** The registry entry of a name; of `lao-động-tiên-tiến.b`, the title. */
  entry(name: Name): RegistryEntry | undefined;
  /** Awards and participants that the movement itself declares. */
  readonly awards: ReadonlyMap<string, Award>;
  readonly participants: ReadonlyMap<string, Participant>;
};

/** What a rule asks about when it uses a name. */
export type Asked =
  | { readonly kind: 'fact'; readonly field: FactField }
  | { readonly kind: 'grid'; readonly grid: ScoringGrid }
  | { readonly kind: 'parameter'; readonly parameter: Parameter }
  /** A title, a form, an award of the movement; with `member`, one of its criteria. */
  | {
      readonly kind: 'title';
      readonly title: Title | AwardForm | Award;
      readonly member?: string;
    }
  | { readonly kind: 'unknown' };

/** `fields` are those of the list whose rows are asked; they come before the facts of the registry. */
export function askedBy(name: Name, names: Names, fields: readonly FactField[] = []): Asked {
  const inRow = fields.find(({ id }) => id === name.id);
  if (inRow !== undefined) return { kind: 'fact', field: inRow };
  const dot = name.id.indexOf('.');
  const id = dot < 0 ? name.id : name.id.slice(0, dot);
  const member = dot < 0 ? {} : { member: name.id.slice(dot + 1) };
  const award = names.awards.get(id);
  if (award !== undefined) return { kind: 'title', title: award, ...member };
  const entry = names.entry(name);
  switch (entry?.kind) {
    case 'fact':
      return { kind: 'fact', field: entry.field };
    case 'scoring-grid':
      return { kind: 'grid', grid: entry };
    case 'parameter':
      return { kind: 'parameter', parameter: entry };
    case 'title':
    case 'award-form':
      return { kind: 'title', title: entry, ...member };
    default:
      return { kind: 'unknown' };
  }
}

/** The points of a grid, as a fact to compare. */
export const pointsOf = (grid: ScoringGrid): FactField => ({
  id: grid.id,
  label: `Điểm ${grid.name}`,
  type: 'number',
  unit: 'điểm',
  values: [],
  for: grid.for,
  fields: [],
});

/** The band that the points fall into, as a fact to compare: bands from the lowest, or the scale they are of. */
export const bandOf = (grid: ScoringGrid, scale?: FactField): FactField => ({
  id: grid.id,
  label: `Xếp loại theo ${grid.name}`,
  type: 'scale',
  values:
    scale?.values ??
    grid.bands
      .toSorted((a, b) => Number(a.from) - Number(b.from))
      .map(({ value, label }) => ({ id: value.id, label: label ?? value.id })),
  for: grid.for,
  fields: [],
});

export const isBandOf = (grid: ScoringGrid, id: string): boolean =>
  grid.bands.some(({ value }) => value.id === id) ||
  grid.adjustments.some(({ value }) => value?.id === id);
