import type { Criterion, Name, Rule } from '@thidua/model';
import { type AppliedRules, appliedRules, participantsOf, type RulePart } from './applied-rules.ts';
import type { Clause } from './award-plan.ts';
import type { Condition } from './condition.ts';
import { conditionOf, council, joined, unreadable } from './conditions.ts';
import { notes } from './notes.ts';
import { type Asking, type RuledTitle, tell, titleName } from './resolution.ts';
import { askedBy } from './typing/names.ts';
import { cycleOf, notATitle, otherParticipant } from './typing/readings.ts';

/** What decides whether somebody is eligible, clause by clause and as one. */
export type Deciding = {
  readonly barred: readonly Clause[];
  readonly pending: readonly Clause[];
  readonly criteria: readonly Clause[];
  readonly condition: Condition;
};

type List = 'criteria' | 'barredWhen' | 'pendingWhen';

const listNames: Readonly<Record<List, string>> = {
  criteria: '',
  barredWhen: '.không-xét',
  pendingWhen: '.chưa-xét',
};

const labelled = ({ label }: Criterion, index: number): string => label ?? `${index + 1}`;

/** The clauses of all parts. One whose label an earlier part has already has its version in its identifier. */
function clausesOf(list: List, { parts, suspended }: AppliedRules, asking: Asking): Clause[] {
  const taken = new Set<string>();
  return parts.flatMap((part) => {
    const prefix = `${part.prefix}${listNames[list]}`;
    const ids = part.rule[list].map((criterion, index) => {
      const id = `${prefix}.${labelled(criterion, index)}`;
      return taken.has(id) && part.version !== undefined
        ? `${prefix}.${part.version}.${labelled(criterion, index)}`
        : id;
    });
    for (const id of ids) taken.add(id);
    return part.rule[list].map((criterion, index) =>
      clauseOf(criterion, {
        id: ids[index] ?? prefix,
        pointer: `${part.pointer}/${list}/${index}`,
        part,
        suspended,
        asking,
      }),
    );
  });
}

type At = {
  readonly id: string;
  readonly pointer: string;
  readonly part: RulePart;
  readonly suspended: boolean;
  readonly asking: Asking;
};

function clauseOf(criterion: Criterion, at: At): Clause {
  const { wording, rules, label } = criterion;
  const written = rules.flatMap((rule) => (rule.kind === 'formal' ? [rule.text] : []));
  const named = wording === '' ? (written[0] ?? at.id) : wording;
  const asking: Asking = { ...at.asking, clause: { id: at.id, wording: named } };
  const children = criterion.children.map((child, index) =>
    clauseOf(child, {
      ...at,
      id: `${at.id}.${labelled(child, index)}`,
      pointer: `${at.pointer}/children/${index}`,
    }),
  );
  return {
    id: at.id,
    ...(label === undefined ? {} : { label }),
    wording,
    rules: written,
    document: at.part.document,
    pointer: at.pointer,
    ...placeOf(at),
    condition: joined('and', [
      ...ownConditions(criterion, at.suspended, asking),
      ...children.map(({ condition }) => condition),
    ]),
    children,
  };
}

/** The file and the line of a clause, or of what it stands in. */
function placeOf({ part, pointer, asking }: At): Pick<Clause, 'place'> {
  const { book, campaign } = asking.resolution;
  const { kind, id } = part.document;
  const places = (kind === 'campaign' ? campaign : book.entry({ id }))?.places;
  if (places === undefined) return {};
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = places.facts[at]?.start.line;
    if (line !== undefined) return { place: { file: places.file, line } };
  }
  return { place: { file: places.file } };
}

/** A clause of words alone is the council's; one that only introduces others demands nothing itself. */
function ownConditions(
  { rules, children, wording }: Criterion,
  suspended: boolean,
  asking: Asking,
): Condition[] {
  if (rules.length === 0 && children.length > 0) return [];
  if (suspended) return [council(asking, 'ambiguous')];
  if (rules.length === 0) return [council(asking, 'judgement')];
  return rules.map((rule) => conditionOfRule(rule, wording, asking));
}

export function conditionOfRule(rule: Rule, wording: string, asking: Asking): Condition {
  switch (rule.kind) {
    case 'formal':
      return conditionOf(rule.expression, asking);
    case 'qualitative':
      return council(asking, 'judgement');
    case 'deferred':
      tell(asking.findings, notes.deferred(wording));
      return council(asking, 'deferred');
  }
}

/** Not barred, nothing pending, all criteria. Where no criteria are stated the council judges. */
export function decidingOf(title: RuledTitle, applied: AppliedRules, asking: Asking): Deciding {
  const barred = clausesOf('barredWhen', applied, asking);
  const pending = clausesOf('pendingWhen', applied, asking);
  const stated = clausesOf('criteria', applied, asking);
  const criteria = stated.length > 0 ? stated : [unstated(title, applied, asking)];
  const condition = joined('and', [
    ...barred.map(({ condition: of }): Condition => ({ op: 'not', of })),
    ...pending.map(({ condition: of }): Condition => ({ op: 'pending', of })),
    ...criteria.map(({ condition: of }) => of),
  ]);
  return { barred, pending, criteria, condition };
}

function unstated(
  { id, name }: RuledTitle,
  { parts, suspended }: AppliedRules,
  asking: Asking,
): Clause {
  const part = parts.at(-1);
  const clause = { id: `${id}.tiêu-chí`, wording: 'Tiêu chí không nêu trong quy định' };
  // Where no version is in force, that has been told.
  if (!suspended) tell(asking.findings, notes.noCriteria(name));
  return {
    ...clause,
    rules: [],
    document: part?.document ?? { kind: 'award-form', id },
    pointer: part?.pointer ?? '',
    condition: council({ ...asking, clause }, suspended ? 'ambiguous' : 'judgement'),
    children: [],
  };
}

/** `đủ tiêu chuẩn X`: the criteria of X, or one of them, by the rules that apply on the day. */
export function meets(name: Name, asking: Asking): Condition {
  const { resolution, findings, participant, within } = asking;
  const asked = askedBy(name, resolution.names);
  if (asked.kind !== 'title') return unreadable(asking, notATitle(name.id));
  const { title, member } = asked;
  if (within.includes(title.id)) return unreadable(asking, cycleOf([...within, title.id]));
  const applied = appliedRules(title, resolution, findings);
  const forWhom = participantsOf(title, applied, resolution);
  if (participant === undefined || (forWhom.length > 0 && !forWhom.includes(participant)))
    return unreadable(asking, otherParticipant(title.name, title.id));
  const inner: Asking = { ...asking, within: [...within, title.id] };
  const deciding = decidingOf(title, applied, inner);
  if (member === undefined) return { op: 'meets', title: titleName(title), of: deciding.condition };
  const clause = clauseNamed(deciding.criteria, `${title.id}.${member}`);
  if (clause === undefined) return unreadable(asking, notATitle(name.id));
  return { op: 'meets', title: { id: clause.id, name: clause.wording }, of: clause.condition };
}

function clauseNamed(clauses: readonly Clause[], id: string): Clause | undefined {
  for (const clause of clauses) {
    if (clause.id === id) return clause;
    const inner = clauseNamed(clause.children, id);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
