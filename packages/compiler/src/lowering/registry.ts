import type {
  BlockNode,
  DeclarationNode,
  EntryNode,
  FieldName,
  FieldNode,
  GridOptionNode,
  MeaningNode,
  NameNode,
} from '@thidua/language';
import type {
  Act,
  AdministrativeUnit,
  AwardForm,
  DatedCode,
  DatedName,
  DatedReference,
  Event,
  Expression,
  FactField,
  GridItem,
  GridMethod,
  GridOption,
  GridScoring,
  Issuer,
  Name,
  Parameter,
  Reference,
  RegistryEntry,
  ScoringGrid,
  Succession,
  Theme,
  Title,
} from '@thidua/model';
import type { DeclaredSymbol, SymbolKind } from '../names/symbols.ts';
import { lowerAwardRule, lowerQuota, lowerVersion, participantKinds } from './awards.ts';
import {
  bodies,
  lowerBasedOn,
  lowerCitations,
  lowerOptionalCitation,
  lowerParties,
  lowerSources,
} from './citations.ts';
import { lowerDate, lowerValidity } from './dates.ts';
import { labelOf, wordingOf } from './entries.ts';
import { defined, FieldsByName, type LoweringContext, writtenAs } from './lowering-context.ts';
import { lowerExpression, lowerRounding, lowerValue } from './rules.ts';

/** An entry of a registry as the file tells it; without its digest and its places. */
export function lowerEntry(
  symbol: DeclaredSymbol,
  node: DeclarationNode,
  context: LoweringContext,
): RegistryEntry | undefined {
  const fields = new FieldsByName(node.fields);
  context.places.at('', node.keyword);
  context.places.at('/id', symbol.span);
  if (node.label !== undefined) context.places.at('/name', node.label);
  const common = {
    id: symbol.id,
    slug: symbol.slug,
    name: symbol.label,
    digest: '',
    aliases: fields.texts('aliases', '/aliases', context),
    sources: lowerSources(fields, '/sources', context),
    notes: fields.texts('editorNote', '/notes', context),
    findings: [],
    places: { file: symbol.file, facts: {} },
  };
  switch (symbol.kind) {
    case 'issuer':
      return { schema: 'thidua/issuer/1', kind: 'issuer', ...common, ...issuer(fields, context) };
    case 'administrative-unit':
      return {
        schema: 'thidua/administrative-unit/1',
        kind: 'administrative-unit',
        ...common,
        ...administrativeUnit(fields, context),
      };
    case 'theme':
      return { schema: 'thidua/theme/1', kind: 'theme', ...common, ...theme(fields, context) };
    case 'event':
      return { schema: 'thidua/event/1', kind: 'event', ...common, ...event(fields, context) };
    case 'act':
      return { schema: 'thidua/act/1', kind: 'act', ...common, ...act(fields, context) };
    case 'fact':
      return {
        schema: 'thidua/fact/1',
        kind: 'fact',
        ...common,
        field: factField(node, '/field', context),
      };
    case 'title':
      return { schema: 'thidua/title/1', kind: 'title', ...common, ...titleRule(fields, context) };
    case 'award-form':
      return {
        schema: 'thidua/award-form/1',
        kind: 'award-form',
        ...common,
        ...titleRule(fields, context),
      };
    case 'scoring-grid':
      return {
        schema: 'thidua/scoring-grid/1',
        kind: 'scoring-grid',
        ...common,
        ...scoringGrid(fields, context),
      };
    case 'parameter':
      return {
        schema: 'thidua/parameter/1',
        kind: 'parameter',
        ...common,
        ...parameter(node, context),
      };
    default:
      return undefined;
  }
}

type Own<Entry extends RegistryEntry> = Omit<
  Entry,
  | 'schema'
  | 'kind'
  | 'id'
  | 'slug'
  | 'name'
  | 'digest'
  | 'aliases'
  | 'sources'
  | 'notes'
  | 'findings'
  | 'places'
>;

function issuer(fields: FieldsByName, context: LoweringContext): Own<Issuer> {
  const branch = fields.first('branch');
  if (branch !== undefined) context.places.at('/branch', branch);
  return defined({
    names: datedNames(fields, context),
    symbols: fields.all('symbol').map((field, index): DatedCode => {
      const at = `/symbols/${index}`;
      context.places.at(at, field);
      const { text, period, basedOn } = field.value;
      return defined({
        code: text.value,
        ...lowerValidity(period, at, context),
        basedOn: lowerOptionalCitation(basedOn, `${at}/basedOn`, context),
      });
    }),
    branch: branch?.value.choice.word as Issuer['branch'],
    level: levelOf(fields, context),
    parents: datedParties(fields, 'parent', bodies, context),
    area: areaOf(fields, context),
    seat: fields.text('place', '/seat', context),
    ...established(fields, context),
    abolished: lowerDate(fields.first('abolished')?.value.date, '/abolished', context),
    successions: successions(fields, bodies, context),
    basedOn: lowerBasedOn(fields, '/basedOn', context),
  });
}

function administrativeUnit(
  fields: FieldsByName,
  context: LoweringContext,
): Own<AdministrativeUnit> {
  const unitType = fields.first('type');
  if (unitType !== undefined) context.places.at('/unitType', unitType);
  return defined({
    unitType: unitType?.value.text?.value,
    level: levelOf(fields, context),
    names: datedNames(fields, context),
    codes: fields.all('code').map((field, index): DatedCode => {
      const at = `/codes/${index}`;
      context.places.at(at, field);
      const { text, system, period } = field.value;
      return defined({
        code: text.value,
        system:
          system === undefined
            ? undefined
            : context.scope.party(system, [...bodies, 'act'], context.day).name,
        ...lowerValidity(period, at, context),
      });
    }),
    parents: datedParties(fields, 'within', ['administrative-unit'], context),
    ...validity(fields, context),
    ...established(fields, context),
    successions: successions(fields, ['administrative-unit'], context),
    basedOn: lowerBasedOn(fields, '/basedOn', context),
    predecessors: [],
  });
}

function theme(fields: FieldsByName, context: LoweringContext): Own<Theme> {
  const type = fields.first('type')?.value.choice?.word;
  return defined({
    themeType: type === undefined ? undefined : type,
    slogans: fields.texts('slogan', '/slogans', context),
    ledBy: lowerParties(
      fields.all('ledBy').flatMap((field) => field.value.parties),
      bodies,
      '/ledBy',
      context,
    ),
    basedOn: lowerBasedOn(fields, '/basedOn', context),
    ...validity(fields, context),
  });
}

function event(fields: FieldsByName, context: LoweringContext): Own<Event> {
  return defined({
    origin: lowerDate(fields.first('date')?.value.date, '/origin', context),
    yearly: fields.first('yearly') !== undefined,
    area: areaOf(fields, context),
    occurrences: fields.all('occurrence').map((field, index) => {
      const at = `/occurrences/${index}`;
      context.places.at(at, field);
      const { ordinal, date, period, term } = field.value;
      const on = lowerDate(date, `${at}/from`, context);
      return defined({
        ordinal,
        ...(on === undefined ? lowerValidity(period, at, context) : { from: on, to: on }),
        term,
      });
    }),
    basedOn: lowerBasedOn(fields, '/basedOn', context),
  });
}

function act(fields: FieldsByName, context: LoweringContext): Own<Act> {
  const number = fields.first('number');
  if (number !== undefined) context.places.at('/number', number.value.number);
  return defined({
    type: fields.text('documentType', '/type', context),
    number: number?.value.number.kind === 'documentNumber' ? number.value.number.value : undefined,
    date: lowerDate(fields.first('date')?.value.date, '/date', context),
    issuers: lowerParties(
      fields.all('issuers').flatMap((field) => field.value.parties),
      bodies,
      '/issuers',
      context,
    ),
    subject: fields.text('subject', '/subject', context),
    ...validity(fields, context),
    assessedFrom: lowerDate(fields.first('validity')?.value.assessedFrom, '/assessedFrom', context),
    replaces: citationsOf(fields, 'replaces', context),
    amends: citationsOf(fields, 'amends', context),
  });
}

const citationsOf = (fields: FieldsByName, name: 'replaces' | 'amends', context: LoweringContext) =>
  lowerCitations(
    fields.all(name).flatMap((field) => field.value.citations),
    `/${name}`,
    context,
  );

const factTypes: Readonly<Record<string, FactField['type']>> = {
  numberType: 'number',
  shareType: 'share',
  moneyType: 'money',
  day: 'date',
  durationType: 'duration',
  truthType: 'truth',
  scaleType: 'scale',
  categoryType: 'category',
  textType: 'text',
  historyType: 'history',
  listType: 'list',
  individual: 'individual',
  collective: 'collective',
  members: 'members',
  belongsTo: 'belongs-to',
};

function factField(node: DeclarationNode, pointer: string, context: LoweringContext): FactField {
  const fields = new FieldsByName(node.fields);
  context.places.at(pointer, node);
  const type = fields.first('valueType');
  const list = fields.first('list');
  return defined({
    id: node.id?.value ?? '',
    label: node.label?.value ?? node.id?.value ?? '',
    type:
      type === undefined
        ? list === undefined
          ? undefined
          : ('list' as const)
        : factTypes[type.value.type.word],
    of:
      type?.value.of === undefined
        ? undefined
        : context.scope.name(type.value.of, participantKinds),
    unit: fields.text('unit', `${pointer}/unit`, context),
    values: (fields.first('values')?.value.values ?? []).map((value, index) => {
      context.places.at(`${pointer}/values/${index}`, value);
      return defined({ id: value.name.value, label: value.text?.value });
    }),
    for: lowerParties(
      fields.all('for').flatMap((field) => field.value.names),
      participantKinds,
      `${pointer}/for`,
      context,
    ),
    fields: (list?.value.declarations ?? []).map((inner, index) =>
      factField(inner, `${pointer}/fields/${index}`, context),
    ),
  });
}

function titleRule(fields: FieldsByName, context: LoweringContext): Own<Title> & Own<AwardForm> {
  return {
    rule: lowerAwardRule(fields, '/rule', context),
    versions: fields
      .all('version')
      .map((field, index) => lowerVersion(field, `/versions/${index}`, context)),
  };
}

function scoringGrid(fields: FieldsByName, context: LoweringContext): Own<ScoringGrid> {
  const block = (name: 'bonus' | 'deductions') => {
    const field = fields.first(name);
    if (field === undefined) return { items: [] };
    return defined({
      cap: field.value.most?.value,
      items: gridBlock(field.value.block, `/${name}/items`, context),
    });
  };
  return defined({
    total: fields.first('total')?.value.points.value,
    for: lowerParties(
      fields.all('for').flatMap((field) => field.value.names),
      participantKinds,
      '/for',
      context,
    ),
    items: fields.all('group').map((field, index) => gridGroup(field, `/items/${index}`, context)),
    bonus: block('bonus'),
    deductions: block('deductions'),
    bands: (fields.first('bands')?.value.bands ?? []).map((band, index) => {
      const at = `/bands/${index}`;
      context.places.at(at, band);
      return defined({
        value: { id: band.value.value },
        label: band.text?.value,
        from: band.from,
        gate: band.gate === undefined ? undefined : lowerExpression(band.gate, context),
        quota:
          band.quota === undefined ? undefined : lowerQuota(band.quota, `${at}/quota`, context),
      });
    }),
    adjustments: (['ceiling', 'lower', 'set'] as const)
      .flatMap((name) => fields.all(name))
      .map((field, index) => {
        context.places.at(`/adjustments/${index}`, field);
        const { value, steps, wording, when } = field.value;
        return defined({
          kind: field.name,
          value: value === undefined ? undefined : { id: value.value },
          steps,
          when: lowerExpression(when, context),
          wording: wording?.value,
        });
      }),
    basedOn: lowerBasedOn(fields, '/basedOn', context),
  });
}

/** The groups and items of a block, in the order of the text. */
function gridBlock(
  block: BlockNode | undefined,
  pointer: string,
  context: LoweringContext,
): GridItem[] {
  const groups = new FieldsByName(block?.fields ?? []).all('group');
  return [...groups, ...(block?.entries ?? [])]
    .sort((a, b) => a.start - b.start)
    .map((node, index) => {
      const at = `${pointer}/${index}`;
      return 'kind' in node ? gridGroup(node, at, context) : gridItem(node, at, context);
    });
}

function gridGroup(field: FieldNode<'group'>, pointer: string, context: LoweringContext): GridItem {
  context.places.at(pointer, field);
  const { id, label, points, capped, block } = field.value;
  return defined({
    id: id?.value,
    wording: label.value,
    points: points?.value,
    capped,
    children: gridBlock(block, `${pointer}/children`, context),
  });
}

function gridItem(entry: EntryNode, pointer: string, context: LoweringContext): GridItem {
  context.places.at(pointer, entry);
  return defined({
    label: labelOf(entry),
    wording: wordingOf(entry, context),
    points: entry.points?.value,
    scoring: gridScoring(entry, context),
    capped: entry.capped,
    children: entry.children.map((child, index) =>
      gridItem(child, `${pointer}/children/${index}`, context),
    ),
  });
}

/** What the entry says of its points; one method, and what changes its result. */
function gridScoring(entry: EntryNode, context: LoweringContext): GridScoring | undefined {
  const scoring: { method?: GridMethod; fullWhenNotArisen: boolean; zeroItemWhen?: Expression } = {
    fullWhenNotArisen: false,
  };
  const said: string[] = [];
  for (const meaning of entry.meanings) {
    if (meaning.kind === 'fullWhenNotArisen') scoring.fullWhenNotArisen = true;
    else if (meaning.kind === 'zeroItemWhen')
      scoring.zeroItemWhen = lowerExpression(meaning.condition, context);
    else {
      const method = gridMethod(meaning, context);
      if (method === undefined) continue;
      scoring.method ??= method;
    }
    said.push(writtenAs(context, meaning));
  }
  return said.length === 0 ? undefined : { text: said.join('; '), ...scoring };
}

function gridMethod(node: MeaningNode, context: LoweringContext): GridMethod | undefined {
  const fact = (name: NameNode): Name => context.scope.name(name, ['fact', 'field']);
  switch (node.kind) {
    case 'choice':
      return { kind: 'choice', options: gridOptions(node.options, context) };
    case 'bands':
      return node.fact === undefined
        ? undefined
        : {
            kind: 'bands',
            fact: fact(node.fact),
            options: gridOptions(node.options, context),
          };
    case 'ratio':
      return defined({
        kind: 'ratio' as const,
        fact: fact(node.fact),
        rounding: lowerRounding(node.rounding),
      });
    case 'deductPer':
    case 'addPer':
      return defined({
        kind: node.kind === 'addPer' ? ('add-per' as const) : ('deduct-per' as const),
        points: node.points,
        fact: fact(node.fact),
        max: node.most,
      });
    case 'pointsMet':
      return {
        kind: 'points-met',
        conditions: node.conditions.map((condition) => lowerExpression(condition, context)),
      };
    case 'councilScores':
      return defined({ kind: 'council' as const, step: node.step });
    default:
      return undefined;
  }
}

const gridOptions = (nodes: readonly GridOptionNode[], context: LoweringContext): GridOption[] =>
  nodes.map(({ points, label, from, to, below }) =>
    defined({
      points,
      label: label?.value,
      from: from && lowerValue(from, context),
      to: to && lowerValue(to, context),
      below: below && lowerValue(below, context),
    }),
  );

const parameterTypes: Readonly<Record<string, Parameter['type']>> = {
  numberType: 'number',
  shareType: 'share',
  moneyType: 'money',
  durationType: 'duration',
};

function parameter(node: DeclarationNode, context: LoweringContext): Own<Parameter> {
  const { type, values } = node.parameter ?? { values: [] };
  return defined({
    type: type === undefined ? undefined : parameterTypes[type.word],
    values: values.map((value, index) => {
      const at = `/values/${index}`;
      context.places.at(at, value);
      return defined({
        value: lowerValue(value.value, context),
        ...lowerValidity(value.period, at, context),
        for: lowerParties(value.for, [...bodies, 'administrative-unit'], `${at}/for`, context),
        basedOn: lowerOptionalCitation(value.basedOn, `${at}/basedOn`, context),
      });
    }),
  });
}

// What several kinds of entry share -----------------------------------------------------------------------

function levelOf(fields: FieldsByName, context: LoweringContext): Issuer['level'] {
  const field = fields.first('level');
  if (field !== undefined) context.places.at('/level', field);
  return field?.value.choice.word as Issuer['level'];
}

function areaOf(fields: FieldsByName, context: LoweringContext): Reference | undefined {
  const node = fields.first('area')?.value.name;
  if (node === undefined) return undefined;
  context.places.at('/area', node);
  return context.scope.reference(node, ['administrative-unit']);
}

function established(fields: FieldsByName, context: LoweringContext) {
  const value = fields.first('established')?.value;
  return defined({
    established: lowerDate(value?.date, '/established', context),
    establishedBy: lowerOptionalCitation(value?.basedOn, '/establishedBy', context),
  });
}

const validity = (fields: FieldsByName, context: LoweringContext) =>
  lowerValidity(fields.first('validity')?.value.period, '', context);

function datedNames(fields: FieldsByName, context: LoweringContext): DatedName[] {
  return fields.all('name').map((field, index) => {
    const at = `/names/${index}`;
    context.places.at(at, field);
    const { text, period, basedOn } = field.value;
    return defined({
      name: text.value,
      ...lowerValidity(period, at, context),
      basedOn: lowerOptionalCitation(basedOn, `${at}/basedOn`, context),
    });
  });
}

function datedParties(
  fields: FieldsByName,
  name: 'parent' | 'within',
  kinds: readonly SymbolKind[],
  context: LoweringContext,
): DatedReference[] {
  return fields.all(name).map((field, index) => {
    const at = `/parents/${index}`;
    context.places.at(at, field);
    const { party, period } = field.value;
    return { party: context.scope.party(party, kinds), ...lowerValidity(period, at, context) };
  });
}

const successionKinds: Readonly<Partial<Record<FieldName, Succession['kind']>>> = {
  mergedInto: 'merged-into',
  unitedInto: 'united-into',
  splitInto: 'split-into',
  renamedTo: 'renamed-to',
  upgradedTo: 'upgraded-to',
  functionsMovedTo: 'functions-moved-to',
  abolished: 'abolished',
};

function successions(
  fields: FieldsByName,
  kinds: readonly SymbolKind[],
  context: LoweringContext,
): Succession[] {
  const found: Succession[] = [];
  for (const [name, kind] of Object.entries(successionKinds) as [
    keyof typeof successionKinds & FieldName,
    Succession['kind'],
  ][]) {
    for (const field of fields.all(name as 'mergedInto')) {
      const at = `/successions/${found.length}`;
      context.places.at(at, field);
      const { successors, date, inherits, basedOn } = field.value;
      found.push(
        defined({
          kind,
          successors: successors.map((node) => context.scope.party(node, kinds)),
          date: lowerDate(date, `${at}/date`, context),
          inherits: inherits ? (true as const) : undefined,
          basedOn: lowerOptionalCitation(basedOn, `${at}/basedOn`, context),
        }),
      );
    }
  }
  return found;
}
