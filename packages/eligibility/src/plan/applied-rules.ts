import type { AwardForm, AwardRule, Title } from '@thidua/model';
import { vietnameseDate } from '@thidua/model/calendar';
import type { Clause } from './award-plan.ts';
import { notes } from './notes.ts';
import { type Findings, isAward, type Resolution, type RuledTitle, tell } from './resolution.ts';
import { basisOf, isUnverified, rulesInForce } from './versions.ts';

/** Rules that stand together in a document. */
export type RulePart = {
  readonly rule: AwardRule;
  readonly document: Clause['document'];
  readonly pointer: string;
  /** What the identifiers of its clauses begin with: `lao-động-tiên-tiến`. */
  readonly prefix: string;
  readonly version?: string;
};

/** All rules that apply to a title or an award, those shared first. */
export type AppliedRules = {
  readonly parts: readonly RulePart[];
  /** Versions there are, but none in force: the council judges by what is shared. */
  readonly suspended: boolean;
};

/**
 * The rules that apply on the day. Of a title: those above its versions, and those of the version in force.
 * Criteria, cases that bar or wait, and preferences of both hold; of quotas, prizes and the other fields the
 * version's own stand in place of the shared ones.
 *
 * Of an award of a movement: the criteria common to its awards, and its own. A form of commendation that it
 * names (`hình thức`) adds nothing to criteria of its own; an award without any takes the rules of its form.
 */
export function appliedRules(
  title: RuledTitle,
  resolution: Resolution,
  findings: Findings,
): AppliedRules {
  if (!isAward(title)) return titleRules(title, resolution, findings);
  const { campaign } = resolution;
  if (campaign === undefined) return { parts: [], suspended: false };
  const document = { kind: 'campaign', id: campaign.id } as const;
  const { recognition } = campaign;
  const own: RulePart = {
    rule: title.rule,
    document,
    pointer: `/recognition/awards/${recognition.awards.indexOf(title)}/rule`,
    prefix: title.id,
  };
  const common: RulePart = {
    rule: { ...noRule, criteria: recognition.criteria },
    document,
    pointer: '/recognition',
    prefix: 'tiêu-chí-chung',
  };
  const form = formOf(title.rule, resolution);
  const ofForm =
    form === undefined || title.rule.criteria.length > 0
      ? { parts: [], suspended: false }
      : titleRules(form, resolution, findings);
  return { parts: [common, ...ofForm.parts, own], suspended: ofForm.suspended };
}

const noRule: AwardRule = {
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
};

function formOf({ form }: AwardRule, { names }: Resolution): Title | AwardForm | undefined {
  const entry = form?.ref === undefined ? undefined : names.entry(form.ref);
  return entry?.kind === 'title' || entry?.kind === 'award-form' ? entry : undefined;
}

function titleRules(
  title: Title | AwardForm,
  resolution: Resolution,
  findings: Findings,
): AppliedRules {
  const { year, day, near } = resolution;
  const found = rulesInForce(title, year, day, near);
  const basis = basisOf(title, found);
  if (!findings.basis.some((known) => known.title.id === title.id)) findings.basis.push(basis);
  const on = vietnameseDate(day);
  if (found.state === 'none') tell(findings, notes.noVersion(title.name, on));
  if (found.state === 'several' && found.version !== undefined)
    tell(findings, notes.severalVersions(title.name, found.version.id, on));
  if (found.scope === 'unknown' && found.version !== undefined)
    tell(findings, notes.versionOfScope(title.name, found.version.id));
  if (isUnverified(basis.articles, basis.sources)) tell(findings, notes.unverified(title.name));
  const document = { kind: title.kind, id: title.id };
  return {
    parts: found.parts.map((part) => ({ ...part, document, prefix: title.id })),
    suspended: found.state === 'none',
  };
}

/** What one of the fields says that are stated once: the last part that states it. */
export function lastStated<Field extends 'for' | 'quotas' | 'prizes' | 'inKind' | 'onlyHighestOf'>(
  parts: readonly RulePart[],
  field: Field,
): { readonly part: RulePart; readonly stated: AwardRule[Field] } | undefined {
  const part = parts.findLast(({ rule }) => rule[field].length > 0);
  return part === undefined ? undefined : { part, stated: part.rule[field] };
}

/** For which kinds of participants it is: as its rules say, else as its form, else all that take part. */
export function participantsOf(
  title: RuledTitle,
  { parts }: AppliedRules,
  resolution: Resolution,
): string[] {
  const stated = lastStated(parts, 'for')?.stated ?? [];
  if (stated.length > 0) return [...new Set(stated.map(({ id }) => id))];
  const form = isAward(title) ? formOf(title.rule, resolution) : undefined;
  if (form !== undefined && form.rule.for.length > 0) return form.rule.for.map(({ id }) => id);
  return (resolution.campaign?.participants ?? [])
    .filter(({ kind }) => kind !== 'group')
    .map(({ id }) => id);
}
