import type { Amount, Expression, Name, Target } from '@thidua/model';
import type { TargetPart, TargetPlan } from './award-plan.ts';
import type { Condition, ShareAmount } from './condition.ts';
import { conditionOf, council, emptyBase, joined, shareAmount } from './conditions.ts';
import { groupSlot } from './fact-slots.ts';
import { notes } from './notes.ts';
import {
  type Asking,
  type Findings,
  participantTable,
  participating,
  type Resolution,
  tell,
} from './resolution.ts';
import { askedBy } from './typing/names.ts';

type Share = Extract<Expression, { kind: 'share' }>;

/** Every target of a movement, those beneath another after it. */
export const targetPlans = (
  targets: readonly Target[],
  resolution: Resolution,
  findings: Findings,
): TargetPlan[] => listOf(targets, { id: 'chỉ-tiêu', pointer: '/targets' }, resolution, findings);

function listOf(
  targets: readonly Target[],
  at: { readonly id: string; readonly pointer: string },
  resolution: Resolution,
  findings: Findings,
): TargetPlan[] {
  return targets.flatMap((target, index) => {
    const id = `${at.id}.${target.label ?? index + 1}`;
    const pointer = `${at.pointer}/${index}`;
    const children = { id, pointer: `${pointer}/children` };
    return [
      ...plansOf(target, { id, pointer }, resolution, findings),
      ...listOf(target.children, children, resolution, findings),
    ];
  });
}

type Joined = { readonly parts: readonly TargetPart[]; readonly join: TargetPlan['join'] };

/** One plan for a target; one for each of its rules where they cannot be joined in one way. */
function plansOf(
  { label, wording, rules, children }: Target,
  { id, pointer }: { readonly id: string; readonly pointer: string },
  resolution: Resolution,
  findings: Findings,
): TargetPlan[] {
  const common = { ...(label === undefined ? {} : { label }), wording, pointer };
  const formal = rules.flatMap((rule) => (rule.kind === 'formal' ? [rule] : []));
  const written = formal.map(({ text }) => text);
  const kind = rules.some((rule) => rule.kind === 'deferred') ? 'deferred' : 'qualitative';
  const unmeasured = rules.length > formal.length || (rules.length === 0 && children.length === 0);
  const open = unmeasured ? ({ open: kind } as const) : {};
  if (formal.length === 0) return [{ id, ...common, rules: [], parts: [], join: 'and', ...open }];
  const read = formal.map(({ expression, text }) =>
    joinedParts(expression, text, { resolution, findings, wording, id }),
  );
  if (read.length === 1 || read.every(({ join, parts }) => join === 'and' || parts.length === 1)) {
    const parts = read.flatMap((one) => one.parts);
    const join = read.length === 1 ? (read[0]?.join ?? 'and') : 'and';
    const unread = parts.length === 0 ? ({ open: 'qualitative' } as const) : open;
    return [{ id, ...common, rules: written, parts, join, ...unread }];
  }
  return read.map(
    ({ parts, join }, index): TargetPlan => ({
      id: `${id}.${index + 1}`,
      ...common,
      pointer: `${pointer}/rules/${index}`,
      rules: written.slice(index, index + 1),
      parts,
      join,
      ...open,
    }),
  );
}

type In = {
  readonly resolution: Resolution;
  readonly findings: Findings;
  readonly wording: string;
  readonly id: string;
};

function joinedParts(expression: Expression, text: string, within: In): Joined {
  if (expression.kind !== 'and' && expression.kind !== 'or')
    return { parts: partsOf(expression, text, within), join: 'and' };
  const inner = expression.operands.map((operand) => joinedParts(operand, text, within));
  if (inner.every(({ parts, join }) => parts.length === 1 || join === expression.kind))
    return { parts: inner.flatMap(({ parts }) => parts), join: expression.kind };
  tell(
    within.findings,
    notes.ambiguous({
      vi: `Chỉ tiêu “${within.wording}” ghép nhiều phần vừa “và” vừa “hoặc”, nên không tổng hợp được.`,
      en: `The target “${within.wording}” joins its parts by both “and” and “or” and cannot be summed up.`,
    }),
  );
  return { parts: [], join: 'and' };
}

function partsOf(expression: Expression, text: string, within: In): TargetPart[] {
  return expression.kind === 'share'
    ? [sharePart(expression, text, within)]
    : [bodyPart(expression, text, within)];
}

function askingOf(participant: string, fields: Asking['fields'], within: In): Asking {
  const { resolution, findings, wording, id } = within;
  return {
    resolution,
    findings,
    table: participantTable(resolution, participant),
    participant,
    fields,
    year: resolution.year,
    clause: { id, wording },
    within: [],
    outermost: false,
  };
}

/** A number of them is reached by more as well. */
function targetAmount(amount: Amount): ShareAmount {
  const read = shareAmount(amount);
  return read.kind === 'count' && read.comparator === '=' ? { ...read, comparator: '≥' } : read;
}

/** The records that a target is about: of a list of members, those who are members. */
function recordsOf(name: Name, within: In): Asking {
  const asked = askedBy(name, within.resolution.names);
  if (asked.kind !== 'fact') return askingOf(name.id, [], within);
  const { type, of, fields } = asked.field;
  return askingOf(type === 'members' && of !== undefined ? of.id : name.id, fields, within);
}

function sharePart(share: Share, text: string, within: In): TargetPart {
  const { clause: _, ...asking } = recordsOf(share.group, within);
  if (share.within !== undefined && participating(within.resolution, share.within.id) === undefined)
    tell(
      within.findings,
      notes.ambiguous({
        vi: `Chỉ tiêu “${within.wording}” tính trên mọi hồ sơ, chưa tách riêng \`${share.within.id}\`.`,
        en: `The target “${within.wording}” is counted over all records; \`${share.within.id}\` is not set apart.`,
      }),
    );
  const holds = conditionOf(share.condition, asking);
  return {
    participant: asking.participant ?? share.group.id,
    table: asking.table,
    ...(share.per === undefined ? {} : { per: groupSlot(asking, share.per.id) }),
    holds,
    amount: targetAmount(share.amount),
    whenEmpty: emptyBase(share.amount, share.whenEmpty),
    inner: share.inner.map((inner) => innerPart(inner, holds, asking, within, text)),
    text,
  };
}

function innerPart(
  inner: Share['inner'][number],
  outer: Condition,
  asking: Asking,
  within: In,
  text: string,
): TargetPart {
  const { clause: _, ...whole } =
    inner.base === 'whole' && inner.wholeOf !== undefined
      ? recordsOf(inner.wholeOf, within)
      : asking;
  const holds = conditionOf(inner.condition, whole);
  const open = council(whole, 'ambiguous', 'không rõ “trong đó” tính trên số nào');
  return {
    participant: whole.participant ?? '',
    table: whole.table,
    ...(inner.base === 'subset' ? { base: outer } : {}),
    holds: inner.base === 'open' ? joined('and', [holds, open]) : holds,
    amount: targetAmount(inner.amount),
    whenEmpty: emptyBase(inner.amount, inner.whenEmpty),
    inner: [],
    text,
  };
}

/** The body itself, where a target asks no group but a figure of its own: one record for the whole. */
export const wholeBody = 'toàn-cơ-quan';

function bodyPart(expression: Expression, text: string, within: In): TargetPart {
  const asking = askingOf(bodyOf(expression, within.resolution), [], within);
  return {
    participant: asking.participant ?? wholeBody,
    table: asking.table,
    holds: conditionOf(expression, asking),
    amount: { kind: 'all' },
    whenEmpty: 'council',
    inner: [],
    text,
  };
}

/** Whose figure it is: as the fact says, where it is of one kind of participant alone. */
function bodyOf(expression: Expression, { names }: Resolution): string {
  const use = 'use' in expression ? expression.use : undefined;
  const asked = use === undefined ? undefined : askedBy(use.fact, names);
  const forWhom = asked?.kind === 'fact' ? asked.field.for : [];
  const [only] = forWhom;
  return forWhom.length === 1 && only?.ref !== undefined ? only.ref.id : wholeBody;
}
