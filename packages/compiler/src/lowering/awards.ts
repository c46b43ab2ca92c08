import {
  type BlockNode,
  type EntryNode,
  type FieldNode,
  type NameNode,
  type QuotaNode,
  slugOf,
  words,
} from '@thidua/language';
import type {
  Award,
  AwardRule,
  Criterion,
  Name,
  Preference,
  Prize,
  Quota,
  RuleVersion,
} from '@thidua/model';
import type { SymbolKind } from '../names/symbols.ts';
import { bodies, lowerBasedOn, lowerParties, lowerScope, lowerSources } from './citations.ts';
import { lowerDate, lowerValidity } from './dates.ts';
import { lowerEntries, wordingOf } from './entries.ts';
import { defined, FieldsByName, type LoweringContext, writtenAs } from './lowering-context.ts';
import {
  lowerExpression,
  lowerRounding,
  lowerRules,
  lowerUnit,
  lowerYear,
  scaled,
  titleKinds,
} from './rules.ts';

export const participantKinds: readonly SymbolKind[] = ['fact', 'issuer', 'administrative-unit'];

/** Criteria, and the targets of a movement: wordings with the rules that stand for them. */
export const lowerCriteria = (
  entries: readonly EntryNode[],
  pointer: string,
  context: LoweringContext,
): Criterion[] =>
  lowerEntries(entries, pointer, context, (entry, at) => ({
    wording: wordingOf(entry, context),
    rules: lowerRules(entry.meanings, `${at}/rules`, context),
  }));

export const lowerPreferences = (
  entries: readonly EntryNode[],
  pointer: string,
  context: LoweringContext,
): Preference[] =>
  lowerEntries(entries, pointer, context, (entry, at) => {
    const ranking = entry.meanings.find((meaning) => meaning.kind === 'ranking');
    return defined({
      wording: wordingOf(entry, context),
      rules: lowerRules(entry.meanings, `${at}/rules`, context),
      rankBy:
        ranking === undefined
          ? undefined
          : {
              fact: context.scope.name(ranking.fact, ['fact', 'field', 'scoring-grid']),
              direction: ranking.direction,
            },
    });
  });

export function lowerQuota(node: QuotaNode, pointer: string, context: LoweringContext): Quota {
  context.places.at(pointer, node);
  const { base } = node;
  const group = (name: NameNode): Name =>
    context.scope.name(name, [...participantKinds, ...titleKinds]);
  return defined({
    kind: node.kind,
    from: node.from,
    to: node.to,
    percent: node.parameter === undefined ? node.percent : undefined,
    parameter:
      node.parameter === undefined
        ? undefined
        : context.scope.name(node.parameter, ['parameter', 'fact']),
    unit: lowerUnit(node.unit),
    base:
      base === undefined
        ? undefined
        : base.kind === 'holders'
          ? defined({
              kind: 'holders' as const,
              title: context.scope.name(base.title, titleKinds),
              year: lowerYear(base.year),
            })
          : defined({
              kind: 'group' as const,
              group: group(base.group),
              condition:
                base.condition === undefined ? undefined : lowerExpression(base.condition, context),
            }),
    per: node.per === undefined ? undefined : group(node.per),
    whole: node.whole ? (true as const) : undefined,
    rounding: lowerRounding(node.rounding),
    text: writtenAs(context, node),
  });
}

function lowerPrize(field: FieldNode<'prize'>, pointer: string, context: LoweringContext): Prize {
  context.places.at(pointer, field);
  const { quantity, timesOf, rounding } = field.value;
  return defined({
    amount: timesOf === undefined ? scaled(quantity.value, quantity.unit) : undefined,
    multiple:
      timesOf === undefined
        ? undefined
        : { times: quantity.value, of: context.scope.name(timesOf, ['parameter', 'fact']) },
    rounding: lowerRounding(rounding),
    text: writtenAs(context, { start: field.keyword.end, end: field.end }),
  });
}

/** What decides an award: the fields that awards, titles and versions of titles share. */
export function lowerAwardRule(
  fields: FieldsByName,
  pointer: string,
  context: LoweringContext,
): AwardRule {
  const names = (name: 'for' | 'onlyHighestOf', kinds: readonly SymbolKind[]): Name[] =>
    fields
      .all(name)
      .flatMap((field) => field.value.names)
      .map((node, index) => {
        context.places.at(`${pointer}/${name}/${index}`, node);
        return context.scope.name(node, kinds);
      });
  const criteria = (name: 'criteria' | 'barredWhen' | 'pendingWhen'): Criterion[] =>
    lowerCriteria(
      fields.all(name).flatMap((field) => field.value.entries),
      `${pointer}/${name}`,
      context,
    );
  const form = fields.first('form')?.value.party;
  const assessment = fields.first('assessment')?.value;
  return defined({
    for: names('for', participantKinds),
    assessment:
      assessment === undefined
        ? undefined
        : (assessment.text?.value ?? (assessment.every && words[assessment.every.word].vi)),
    authorities: lowerParties(
      fields.all('authority').flatMap((field) => field.value.parties),
      bodies,
      `${pointer}/authorities`,
      context,
    ),
    form: form === undefined ? undefined : context.scope.party(form, titleKinds, context.day),
    criteria: criteria('criteria'),
    barredWhen: criteria('barredWhen'),
    pendingWhen: criteria('pendingWhen'),
    preferences: lowerPreferences(
      fields.all('preferences').flatMap((field) => field.value.entries),
      `${pointer}/preferences`,
      context,
    ),
    quotas: fields
      .all('quota')
      .flatMap((field) => field.value.quotas)
      .map((quota, index) => lowerQuota(quota, `${pointer}/quotas/${index}`, context)),
    prizes: fields
      .all('prize')
      .map((field, index) => lowerPrize(field, `${pointer}/prizes/${index}`, context)),
    inKind: fields.texts('inKind', `${pointer}/inKind`, context),
    onlyHighestOf: names('onlyHighestOf', [...titleKinds]),
    basedOn: lowerBasedOn(fields, `${pointer}/basedOn`, context),
  });
}

const blockFields = (block: BlockNode | undefined): FieldsByName =>
  new FieldsByName(block?.fields ?? []);

export function lowerAward(
  field: FieldNode<'award'>,
  pointer: string,
  context: LoweringContext,
): Award {
  context.places.at(pointer, field);
  const { id, label, block } = field.value;
  return {
    id: id.value,
    slug: slugOf(id.value),
    name: label.value,
    rule: lowerAwardRule(blockFields(block), `${pointer}/rule`, context),
  };
}

export function lowerVersion(
  field: FieldNode<'version'>,
  pointer: string,
  context: LoweringContext,
): RuleVersion {
  context.places.at(pointer, field);
  const fields = blockFields(field.value.block);
  const validity = fields.first('validity')?.value;
  return defined({
    id: field.value.id.value,
    ...lowerValidity(validity?.period, pointer, context),
    assessedFrom: lowerDate(validity?.assessedFrom, `${pointer}/assessedFrom`, context),
    scope: lowerScope(fields.first('scope'), `${pointer}/scope`, context),
    rule: lowerAwardRule(fields, `${pointer}/rule`, context),
    sources: lowerSources(fields, `${pointer}/sources`, context),
  });
}
