import type {
  AwardRule,
  Criterion,
  Expression,
  FactField,
  Name,
  Parameter,
  Party,
  RegistryEntry,
  RuleVersion,
  Title,
} from '@thidua/model';

type Fact = Extract<RegistryEntry, { kind: 'fact' }>;
type Issuer = Extract<RegistryEntry, { kind: 'issuer' }>;

const common = (id: string) => ({
  id,
  slug: 'x',
  name: id,
  digest: '',
  aliases: [],
  sources: [],
  notes: [],
  findings: [],
  places: { file: 'x.thidua', facts: {} },
});

export const party = (id: string): Party => ({
  name: id,
  ref: { kind: 'fact', id, slug: 'x', name: id },
});

export function fact(
  id: string,
  type: NonNullable<FactField['type']>,
  rest: Partial<Omit<FactField, 'for'>> & { readonly for?: readonly string[] } = {},
): Fact {
  const field = {
    id,
    label: id,
    type,
    values: [],
    fields: [],
    ...rest,
    for: (rest.for ?? []).map(party),
  };
  return { schema: 'thidua/fact/1', kind: 'fact', ...common(id), field };
}

export const person = fact('người', 'individual');
export const unit = fact('phòng', 'collective');

export const name = (id: string): Name => ({ id });

/** A criterion with one rule. */
export const criterion = (label: string, expression: Expression): Criterion => ({
  label,
  wording: `Tiêu chí ${label}`,
  rules: [{ kind: 'formal', text: label, expression }],
  children: [],
});

const rule = (rest: Partial<AwardRule> = {}): AwardRule => ({
  for: [],
  authorities: [],
  criteria: [],
  barredWhen: [],
  pendingWhen: [],
  preferences: [],
  quotas: [],
  prizes: [],
  inKind: [],
  onlyHighestOf: [],
  basedOn: [],
  ...rest,
});

/** A title for persons. */
export const title = (
  id: string,
  rest: Partial<AwardRule>,
  versions: readonly RuleVersion[] = [],
): Title => ({
  schema: 'thidua/title/1',
  kind: 'title',
  ...common(id),
  rule: rule({ for: [name('người')], ...rest }),
  versions: [...versions],
});

export const version = (
  id: string,
  validity: Pick<RuleVersion, 'from' | 'to' | 'assessedFrom' | 'scope'>,
  rest: Partial<AwardRule> = {},
): RuleVersion => ({ id, ...validity, rule: rule(rest), sources: [] });

export const parameter = (
  id: string,
  type: NonNullable<Parameter['type']>,
  ...values: Parameter['values']
): Parameter => ({
  schema: 'thidua/parameter/1',
  kind: 'parameter',
  ...common(id),
  type,
  values,
});

export const body = (id: string, ...parents: string[]): Issuer => ({
  schema: 'thidua/issuer/1',
  kind: 'issuer',
  ...common(id),
  names: [],
  symbols: [],
  parents: parents.map((parent) => ({ party: party(parent) })),
  successions: [],
  basedOn: [],
});

// Rules -------------------------------------------------------------------------------------------------------

export const number = (value: string) => ({ kind: 'number', value }) as const;

export const compare = (
  id: string,
  comparator: Extract<Expression, { kind: 'compare' }>['comparator'],
  value: Extract<Expression, { kind: 'compare' }>['value'],
): Expression => ({ kind: 'compare', use: { fact: name(id) }, comparator, value });
