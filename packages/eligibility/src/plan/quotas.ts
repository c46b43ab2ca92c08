import type { Quota } from '@thidua/model';
import { vietnameseDate } from '@thidua/model/calendar';
import { appliedRules, participantsOf } from './applied-rules.ts';
import type { PlanNote, QuotaPlan } from './award-plan.ts';
import { conditionOf } from './conditions.ts';
import { groupSlot } from './fact-slots.ts';
import { notes } from './notes.ts';
import { isUnverifiedParameter, parameterValue } from './parameters.ts';
import { type Asking, noFindings, participantTable, participating, tell } from './resolution.ts';
import { askedBy } from './typing/names.ts';

/** The quotas for one kind of participant, and those whose figure or base cannot be worked out. */
export type Quotas = {
  readonly quotas: readonly QuotaPlan[];
  readonly openQuotas: readonly string[];
};

/** `10 tập thể, 15 cá nhân`: each kind of participant has its own. */
export function quotasOf(stated: readonly Quota[], asking: Asking): Quotas {
  const kind = participating(asking.resolution, asking.participant ?? '')?.kind;
  const own = stated.filter(({ unit }) => {
    if (unit === 'person') return kind !== 'collective';
    return unit === 'collective' ? kind !== 'individual' : true;
  });
  const others = asking.resolution.decided.get(asking.within[0] ?? '') ?? [];
  const quotas: QuotaPlan[] = [];
  const openQuotas: string[] = [];
  for (const quota of own) {
    const plan = quotaPlan(quota, asking);
    if (others.length > 1 && !saysOfWhom(quota)) tell(asking.findings, forEachKind(quota.text));
    if (plan === undefined) openQuotas.push(quota.text);
    else quotas.push(plan);
  }
  return { quotas, openQuotas };
}

const saysOfWhom = ({ unit, base, per }: Quota): boolean =>
  unit === 'person' || unit === 'collective' || base !== undefined || per !== undefined;

const forEachKind = (text: string): PlanNote =>
  notes.ambiguous({
    vi: `Số lượng “${text}” không nói của cá nhân hay tập thể; tính riêng cho từng đối tượng.`,
    en: `The quota “${text}” does not say of whom; each kind of participant has it by itself.`,
  });

export function quotaPlan(quota: Quota, asking: Asking): QuotaPlan | undefined {
  const figures = figuresOf(quota, asking);
  const base = baseOf(quota, asking);
  if (figures === undefined || base === 'open') return undefined;
  if (figures.percent && base === undefined) {
    tell(
      asking.findings,
      notes.ambiguous({
        vi: `Số lượng “${quota.text}” là tỷ lệ mà không nói tính trên số nào.`,
        en: `The quota “${quota.text}” is a share and does not say of what.`,
      }),
    );
    return undefined;
  }
  return {
    text: quota.text,
    kind: quota.kind,
    ...figures,
    ...(base === undefined ? {} : { base }),
    ...(quota.per === undefined ? {} : { per: groupSlot(asking, quota.per.id) }),
    ...(quota.rounding === undefined ? {} : { rounding: quota.rounding }),
  };
}

type Figures = Pick<QuotaPlan, 'from' | 'to' | 'percent'>;

function figuresOf(quota: Quota, { resolution, findings }: Asking): Figures | undefined {
  const { from, to, percent, parameter: name, kind } = quota;
  if (name === undefined)
    return {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      percent: percent === true,
    };
  const asked = askedBy(name, resolution.names);
  if (asked.kind !== 'parameter') return undefined;
  const found = parameterValue(asked.parameter, resolution.day, resolution.near)?.value;
  if (found?.kind !== 'number' && found?.kind !== 'percent') {
    tell(findings, notes.noValue(asked.parameter.name, vietnameseDate(resolution.day)));
    return undefined;
  }
  if (isUnverifiedParameter(asked.parameter)) {
    tell(findings, notes.unverifiedParameter(asked.parameter.name));
  }
  return {
    ...(kind === 'floor' ? { from: found.value } : { to: found.value }),
    percent: found.kind === 'percent' || asked.parameter.type === 'share',
  };
}

/**
 * What a share is taken of: the records of a kind, or those that were awarded a title. A title by itself
 * (`15% của lao-động-tiên-tiến`) is its holders of the assessed year, as is a title without a year.
 */
function baseOf({ base, text }: Quota, asking: Asking): QuotaPlan['base'] | 'open' {
  const { resolution, findings } = asking;
  if (base === undefined) return undefined;
  const name = base.kind === 'holders' ? base.title : base.group;
  const asked = askedBy(name, resolution.names);
  if (asked.kind === 'title') {
    const { title } = asked;
    const forWhom = participantsOf(
      title,
      appliedRules(title, resolution, noFindings()),
      resolution,
    );
    if (forWhom.length === 0 || forWhom.includes(asking.participant ?? '')) {
      const year = (base.kind === 'holders' ? base.year : undefined) ?? 'assessed-year';
      const awarded = { title: name, equivalents: [], year };
      return { kind: 'holders', condition: conditionOf({ kind: 'awarded', awarded }, asking) };
    }
  } else if (base.kind === 'group' && participating(resolution, name.id) !== undefined) {
    const { clause: _, ...rest } = asking;
    const table = participantTable(resolution, name.id);
    const members: Asking = { ...rest, table, participant: name.id, outermost: false };
    return {
      kind: 'group',
      participant: name.id,
      ...(base.condition === undefined ? {} : { condition: conditionOf(base.condition, members) }),
    };
  }
  tell(
    findings,
    notes.ambiguous({
      vi: `Không tính được “${text}”: \`${name.id}\` không phải là số người hay tập thể đang xét.`,
      en: `“${text}” cannot be worked out: \`${name.id}\` is no group of those judged here.`,
    }),
  );
  return 'open';
}
