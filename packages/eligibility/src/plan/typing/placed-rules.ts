import type {
  AwardForm,
  AwardRule,
  Campaign,
  Criterion,
  Expression,
  GridItem,
  Name,
  Parameter,
  Preference,
  Quota,
  ScoringGrid,
  Target,
  Title,
} from '@thidua/model';

/** A document that says how something is decided. */
export type Ruled = Campaign | Title | AwardForm | ScoringGrid | Parameter;

/** What a rule is for. */
export type RuleRole = 'criterion' | 'preference' | 'quota-base' | 'scoring' | 'target';

/** A rule of a document, where it stands, and whose records it is asked of; of nobody in particular: none. */
export type PlacedExpression = {
  readonly expression: Expression;
  readonly pointer: string;
  readonly role: RuleRole;
  readonly participants: readonly string[];
};

export type PlacedQuota = {
  readonly quota: Quota;
  readonly pointer: string;
  readonly participants: readonly string[];
};

/** A rule for awards within a document. */
export type PlacedAwardRule = {
  readonly rule: AwardRule;
  readonly pointer: string;
  readonly participants: readonly string[];
};

export const isCampaign = (document: Ruled): document is Campaign => 'recognition' in document;

const ids = (names: readonly Name[]): string[] => names.map(({ id }) => id);

/** Every rule of a document by which something is awarded. */
export function awardRulesIn(document: Ruled): PlacedAwardRule[] {
  if (isCampaign(document)) {
    const all = document.participants.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
    return document.recognition.awards.map(({ rule }, index) => ({
      rule,
      pointer: `/recognition/awards/${index}/rule`,
      participants: rule.for.length > 0 ? ids(rule.for) : all,
    }));
  }
  if (document.kind !== 'title' && document.kind !== 'award-form') return [];
  const shared = ids(document.rule.for);
  return [
    { rule: document.rule, pointer: '/rule', participants: shared },
    ...document.versions.map(({ rule }, index) => ({
      rule,
      pointer: `/versions/${index}/rule`,
      participants: rule.for.length > 0 ? ids(rule.for) : shared,
    })),
  ];
}

/** Every quota of a document, those of the bands of a grid among them. */
export function quotasIn(document: Ruled): PlacedQuota[] {
  const quotas = awardRulesIn(document).flatMap(({ rule, pointer, participants }) =>
    rule.quotas.map((quota, index) => ({
      quota,
      pointer: `${pointer}/quotas/${index}`,
      participants,
    })),
  );
  if (isCampaign(document) || document.kind !== 'scoring-grid') return quotas;
  const participants = document.for.flatMap(({ ref }) => ref?.id ?? []);
  return document.bands.flatMap(({ quota }, index) =>
    quota === undefined ? [] : [{ quota, pointer: `/bands/${index}/quota`, participants }],
  );
}

/** Every rule of a document, in the order of the document. */
export function expressionsIn(document: Ruled): PlacedExpression[] {
  const found: PlacedExpression[] = [];
  if (isCampaign(document)) {
    addEntries(document.requirements, '/requirements', 'target', [], found);
    addEntries(document.targets, '/targets', 'target', [], found);
    const { recognition } = document;
    addEntries(recognition.criteria, '/recognition/criteria', 'criterion', [], found);
    addEntries(recognition.preferences, '/recognition/preferences', 'preference', [], found);
  } else if (document.kind === 'scoring-grid') addGrid(document, found);
  for (const placed of awardRulesIn(document)) addAwardRule(placed, found);
  for (const { quota, pointer } of quotasIn(document)) {
    const { base } = quota;
    if (base?.kind === 'group' && base.condition !== undefined)
      found.push({
        expression: base.condition,
        pointer,
        role: 'quota-base',
        participants: [base.group.id],
      });
  }
  return found;
}

function addAwardRule({ rule, pointer, participants }: PlacedAwardRule, found: PlacedExpression[]) {
  const add = (entries: readonly (Criterion | Preference)[], name: string, role: RuleRole) =>
    addEntries(entries, `${pointer}/${name}`, role, participants, found);
  add(rule.criteria, 'criteria', 'criterion');
  add(rule.barredWhen, 'barredWhen', 'criterion');
  add(rule.pendingWhen, 'pendingWhen', 'criterion');
  add(rule.preferences, 'preferences', 'preference');
}

type Entry = Pick<Target, 'rules'> & { readonly children: readonly Entry[] };

function addEntries(
  entries: readonly Entry[],
  pointer: string,
  role: RuleRole,
  participants: readonly string[],
  found: PlacedExpression[],
): void {
  entries.forEach(({ rules, children }, index) => {
    const at = `${pointer}/${index}`;
    rules.forEach((rule, position) => {
      if (rule.kind !== 'formal') return;
      const { expression } = rule;
      found.push({ expression, pointer: `${at}/rules/${position}`, role, participants });
    });
    addEntries(children, `${at}/children`, role, participants, found);
  });
}

/** An item of a grid, with where it stands. */
export type PlacedItem = { readonly item: GridItem; readonly pointer: string };

/** Every item of a grid, each before its parts. */
export function itemsIn(grid: ScoringGrid): PlacedItem[] {
  const found: PlacedItem[] = [];
  const add = (items: readonly GridItem[], pointer: string): void => {
    items.forEach((item, index) => {
      const at = `${pointer}/${index}`;
      found.push({ item, pointer: at });
      add(item.children, `${at}/children`);
    });
  };
  add(grid.items, '/items');
  add(grid.bonus.items, '/bonus/items');
  add(grid.deductions.items, '/deductions/items');
  return found;
}

function addGrid(grid: ScoringGrid, found: PlacedExpression[]): void {
  const participants = grid.for.flatMap(({ ref }) => ref?.id ?? []);
  const add = (expression: Expression | undefined, pointer: string): void => {
    if (expression !== undefined)
      found.push({ expression, pointer, role: 'scoring', participants });
  };
  for (const { item, pointer } of itemsIn(grid)) {
    const { scoring } = item;
    add(scoring?.zeroItemWhen, pointer);
    if (scoring?.method?.kind === 'points-met')
      for (const condition of scoring.method.conditions) add(condition, pointer);
  }
  grid.bands.forEach(({ gate }, index) => {
    add(gate, `/bands/${index}`);
  });
  grid.adjustments.forEach(({ when }, index) => {
    add(when, `/adjustments/${index}`);
  });
}
