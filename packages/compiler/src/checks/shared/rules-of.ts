import type { Campaign, Rule, Target } from '@thidua/model';
import type { At } from './citations-of.ts';

type Entry = {
  readonly wording: string;
  readonly rules: readonly Rule[];
  readonly children: readonly Entry[];
};

/** An entry of words and rules: a target, a requirement, a criterion, a preference. */
export type RuledEntry = At<Entry>;

function addEntries(entries: readonly Entry[], pointer: string, found: RuledEntry[]): RuledEntry[] {
  for (const [index, fact] of entries.entries()) {
    const at = `${pointer}/${index}`;
    found.push({ pointer: at, fact });
    addEntries(fact.children, `${at}/children`, found);
  }
  return found;
}

export const targetsOf = (targets: readonly Target[]): RuledEntry[] =>
  addEntries(targets, '/targets', []);

/** The criteria by which the movement rewards: its own, and those of each of its awards. */
export function criteriaOf({ recognition }: Campaign): RuledEntry[] {
  const found = addEntries(recognition.criteria, '/recognition/criteria', []);
  for (const [index, { rule }] of recognition.awards.entries()) {
    const at = `/recognition/awards/${index}/rule`;
    addEntries(rule.criteria, `${at}/criteria`, found);
    addEntries(rule.barredWhen, `${at}/barredWhen`, found);
    addEntries(rule.pendingWhen, `${at}/pendingWhen`, found);
  }
  return found;
}

type Ruled = {
  readonly entries: readonly RuledEntry[];
  readonly formal: readonly At<FormalRule>[];
};
type FormalRule = Extract<Rule, { kind: 'formal' }>;

/** Several checks ask for the rules of one movement. */
const collected = new WeakMap<Campaign, Ruled>();

function ruledOf(campaign: Campaign): Ruled {
  const before = collected.get(campaign);
  if (before !== undefined) return before;
  const { recognition } = campaign;
  const entries = [...targetsOf(campaign.targets), ...criteriaOf(campaign)];
  addEntries(campaign.requirements, '/requirements', entries);
  addEntries(recognition.preferences, '/recognition/preferences', entries);
  for (const [index, { rule }] of recognition.awards.entries()) {
    addEntries(rule.preferences, `/recognition/awards/${index}/rule/preferences`, entries);
  }
  const formal: At<FormalRule>[] = [];
  for (const { pointer, fact } of entries) {
    for (const [index, rule] of fact.rules.entries()) {
      if (rule.kind === 'formal') formal.push({ pointer: `${pointer}/rules/${index}`, fact: rule });
    }
  }
  const ruled = { entries, formal };
  collected.set(campaign, ruled);
  return ruled;
}

/** Every entry of the movement after which a rule may stand. */
export const ruledEntriesOf = (campaign: Campaign): readonly RuledEntry[] =>
  ruledOf(campaign).entries;

/** Every formal rule of the movement, with the pointer of the rule itself. */
export const formalRulesOf = (campaign: Campaign): readonly At<FormalRule>[] =>
  ruledOf(campaign).formal;
