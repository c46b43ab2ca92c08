import {
  type AwardFinding,
  analyseAward,
  analysePairs,
  type PairFinding,
} from '@thidua/eligibility/analysis';
import {
  type AwardPlan,
  type Clause,
  type Plan,
  planFor,
  type RuleBook,
} from '@thidua/eligibility/plan';
import type {
  AwardForm,
  AwardRule,
  Campaign,
  Preference,
  RegistryEntry,
  Title,
} from '@thidua/model';
import type { Check, CheckContext, CheckFinding, Document } from '../check.ts';
import { type Moment, type Occasion, occasionsFor } from './moments.ts';
import { arePlain } from './plain-rules.ts';

/** The documents that say who is awarded what. */
type Awarding = Campaign | Title | AwardForm;

export const awarding = ['campaign', 'title', 'award-form'] as const;

const isAwarding = (document: Document): document is Awarding =>
  !('kind' in document) || document.kind === 'title' || document.kind === 'award-form';

/** A finding, where it is to be told, and the award that shows it. */
export type Placed<Finding> = {
  readonly finding: Finding;
  readonly pointer: string;
  readonly award: AwardPlan;
  readonly plan: Plan;
};

type AnyFinding = AwardFinding | PairFinding;

/** A check that tells the findings of some kinds. */
export const awardCheck = <Kind extends AnyFinding['kind']>(
  kinds: readonly Kind[],
  tell: (
    placed: Placed<Extract<AnyFinding, { kind: Kind }>>,
    context: CheckContext,
  ) => Omit<CheckFinding, 'span'> | undefined,
): Check<(typeof awarding)[number]>['run'] =>
  function* (document, context) {
    for (const placed of findingsIn(document, context)) {
      if (!isOneOf(placed, kinds)) continue;
      const told = tell(placed, context);
      if (told !== undefined) yield { ...told, span: context.spanOf(placed.pointer) };
    }
  };

const isOneOf = <Kind extends AnyFinding['kind']>(
  placed: Placed<AnyFinding>,
  kinds: readonly Kind[],
): placed is Placed<Extract<AnyFinding, { kind: Kind }>> =>
  (kinds as readonly string[]).includes(placed.finding.kind);

/** Several checks tell what was found in one document. Kept for one look: others may have changed at the next. */
const found = new WeakMap<CheckContext, readonly Placed<AnyFinding>[]>();

function findingsIn(document: Document, context: CheckContext): readonly Placed<AnyFinding>[] {
  if (!isAwarding(document)) return [];
  const before = found.get(context);
  if (before !== undefined) return before;
  const placed = analyse(document, context);
  found.set(context, placed);
  return placed;
}

/** What is found whenever the rules are applied: at each moment, in each award that has the clause. */
function analyse(document: Awarding, context: CheckContext): readonly Placed<AnyFinding>[] {
  // Nothing is found where rules are plain; such versions are looked at only for what others share with them.
  const telling = versionsOf(document).filter((version) => !arePlain(document, context, version));
  if (telling.length === 0) return [];
  const book = bookFor(context);
  const at = ({ year, assessmentDate }: Moment): readonly Analysis[] =>
    analysed(document, planFor(book, { subject: document, year, assessmentDate }));
  const looked = new Map<Occasion, readonly Analysis[]>();
  const look = (occasion: Occasion): readonly Analysis[] => {
    const before = looked.get(occasion);
    if (before !== undefined) return before;
    const usually = at(occasion.usual);
    const analyses = hasFindings(usually) ? [...usually, ...occasion.others.flatMap(at)] : usually;
    looked.set(occasion, analyses);
    return analyses;
  };
  const occasions = occasionsFor(document);
  const told = occasions.filter((_, at) => telling.includes(at)).flatMap(look);
  if (!hasFindings(told)) return [];
  const analyses = occasions.flatMap(look);
  const placed = new Map<string, Placed<AnyFinding>>();
  for (const { findings, award, plan } of analyses) {
    for (const [key, { finding, pointer }] of findings) {
      const always = analyses.every(
        (other) => other.findings.has(key) || !concerns(finding, other, document.id),
      );
      if (always && !placed.has(key)) placed.set(key, { finding, pointer, award, plan });
    }
  }
  return [...placed.values()];
}

type Analysis = {
  readonly plan: Plan;
  readonly award: AwardPlan;
  /** By what they say; findings on clauses of other documents are told there. */
  readonly findings: ReadonlyMap<string, { finding: AnyFinding; pointer: string }>;
};

/** Of a movement and of rules without dates, one. */
const versionsOf = (document: Awarding): number[] =>
  'recognition' in document || document.versions.length === 0
    ? [0]
    : document.versions.map((_, at) => at);

const hasFindings = (analyses: readonly Analysis[]): boolean =>
  analyses.some(({ findings }) => findings.size > 0);

function analysed(document: Awarding, plan: Plan): readonly Analysis[] {
  const pairs = analysePairs(plan.awards);
  return plan.awards.map((award) => {
    const own = [
      ...analyseAward(award, plan.awards),
      ...pairs.filter((pair) => awardsOf(pair)[0] === award.id),
    ];
    const findings = new Map<string, { finding: AnyFinding; pointer: string }>();
    for (const finding of own) {
      const pointer = placeOf(finding, award, document);
      if (pointer === undefined) continue;
      findings.set(`${finding.kind} ${keyOf(finding)}`, { finding, pointer });
    }
    return { plan, award, findings };
  });
}

const awardsOf = (pair: PairFinding): readonly [string, string] =>
  pair.kind === 'includes' ? [pair.award, pair.other] : pair.awards;

/** What a finding is about; the same for every moment at which it is found. */
function keyOf(finding: AnyFinding): string {
  switch (finding.kind) {
    case 'never':
    case 'always':
    case 'follows':
    case 'repeats':
      return idOf(finding.clause);
    case 'idle-part':
      return `${idOf(finding.clause)} ${finding.join} ${finding.place} ${finding.why}`;
    case 'never-together':
      return finding.clauses.map(({ clause }) => idOf(clause)).join(' ');
    case 'idle-preference':
      return finding.wording;
    case 'empty-base':
    case 'no-places':
      return finding.text;
    case 'includes':
    case 'same-criteria':
      return awardsOf(finding).join(' ');
    case 'not-analysed':
      return '';
  }
}

const idOf = ({ document, pointer }: Clause): string => `${document.id}${pointer}`;

/** Whether an analysis looked at what the finding is about, so that its silence counts. */
function concerns(finding: AnyFinding, { award, plan }: Analysis, document: string): boolean {
  const has = (clause: Clause): boolean =>
    clausesIn(award).some((each) => idOf(each) === idOf(clause));
  switch (finding.kind) {
    case 'never':
    case 'always':
    case 'follows':
    case 'repeats':
    case 'idle-part':
      return has(finding.clause);
    case 'never-together':
      return finding.clauses.every(({ clause }) => has(clause));
    case 'idle-preference':
      return award.preferences.some(({ wording }) => wording === finding.wording);
    case 'empty-base':
    case 'no-places':
      return award.quotas.some(({ text }) => text === finding.text);
    case 'includes':
    case 'same-criteria':
      return plan.id === document && awardsOf(finding)[0] === award.id;
    case 'not-analysed':
      return true;
  }
}

function clausesIn({ barred, pending, criteria }: AwardPlan): readonly Clause[] {
  const within = (clause: Clause): readonly Clause[] => [
    clause,
    ...clause.children.flatMap(within),
  ];
  return [...barred, ...pending, ...criteria].flatMap(within);
}

/** Where a finding is told; nowhere if it is about what another document says. */
function placeOf(finding: AnyFinding, award: AwardPlan, document: Awarding): string | undefined {
  const own = (clause: Clause): string | undefined =>
    clause.document.id === document.id ? clause.pointer : undefined;
  switch (finding.kind) {
    case 'never':
    case 'always':
    case 'follows':
    case 'repeats':
    case 'idle-part':
      return own(finding.clause);
    case 'never-together':
      return finding.clauses.map(({ clause }) => own(clause)).findLast((at) => at !== undefined);
    case 'idle-preference':
      return rulesFor(award, document)
        .flatMap(({ rule, pointer }) => preferencesIn(rule.preferences, `${pointer}/preferences`))
        .find(({ wording }) => wording === finding.wording)?.pointer;
    case 'empty-base':
    case 'no-places':
      return rulesFor(award, document)
        .flatMap(({ rule, pointer }) =>
          rule.quotas.map(({ text }, at) => ({ text, pointer: `${pointer}/quotas/${at}` })),
        )
        .find(({ text }) => text === finding.text)?.pointer;
    case 'includes':
    case 'same-criteria':
      return awardPointer(award.id, document);
    case 'not-analysed':
      return undefined;
  }
}

const awardPointer = (id: string, document: Awarding): string =>
  'recognition' in document
    ? `/recognition/awards/${document.recognition.awards.findIndex((each) => each.id === id)}`
    : '';

type PlacedRule = {
  readonly rule: Pick<AwardRule, 'preferences' | 'quotas'>;
  readonly pointer: string;
};

function rulesFor({ id }: AwardPlan, document: Awarding): readonly PlacedRule[] {
  if (!('recognition' in document)) {
    const versions = document.versions.map(({ rule }, at) => ({
      rule,
      pointer: `/versions/${at}/rule`,
    }));
    return [{ rule: document.rule, pointer: '/rule' }, ...versions];
  }
  const { recognition } = document;
  const common = {
    rule: { preferences: recognition.preferences, quotas: [] },
    pointer: '/recognition',
  };
  const own = recognition.awards.find((each) => each.id === id);
  const pointer = `${awardPointer(id, document)}/rule`;
  return own === undefined ? [common] : [{ rule: own.rule, pointer }, common];
}

const preferencesIn = (
  preferences: readonly Preference[],
  pointer: string,
): readonly { readonly wording: string; readonly pointer: string }[] =>
  preferences.flatMap(({ wording, children }, index) => {
    const at = `${pointer}/${index}`;
    return [{ wording, pointer: at }, ...preferencesIn(children, `${at}/children`)];
  });

/** The registry as rules ask for it: entry by entry, so that only what was asked for is looked at again. */
function bookFor(context: CheckContext): RuleBook {
  const entry = (id: string): RegistryEntry | undefined =>
    context.entry({ kind: 'title', id, slug: '', name: '' });
  return {
    entry: ({ id }) => entry(id) ?? (id.includes('.') ? entry(id.split('.')[0] ?? id) : undefined),
    get facts() {
      return context.facts();
    },
  };
}
