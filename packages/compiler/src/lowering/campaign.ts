import {
  type CelebrationNode,
  type DeclarationNode,
  type EntryNode,
  type FieldNode,
  type MilestoneNode,
  type OutcomeNode,
  slugOf,
  type TimingNode,
} from '@thidua/language';
import type {
  Area,
  Campaign,
  Celebration,
  Citation,
  ContentItem,
  Duty,
  Milestone,
  OfficialDocument,
  Outcome,
  Participant,
  Party,
  Reference,
  Requirement,
  Signature,
  Status,
} from '@thidua/model';
import type { DeclaredSymbol, SymbolKind } from '../names/symbols.ts';
import { areaOfIssuer, areasToday } from './areas.ts';
import { lowerAward, lowerCriteria, lowerPreferences } from './awards.ts';
import { bodies, lowerCitation, lowerCitations, lowerParties, lowerScope } from './citations.ts';
import { lowerDate, lowerPeriod, lowerPoint } from './dates.ts';
import { kindOfSymbol } from './document-kinds.ts';
import { labelOf, lowerEntries, summariesOf, wordingOf } from './entries.ts';
import { defined, FieldsByName, type LoweringContext, writtenAs } from './lowering-context.ts';
import { lowerRules, lowerUnit, scaled, titleKinds } from './rules.ts';

/** A movement as the file tells it, names resolved; without its digest and its places. */
export function lowerCampaign(
  symbol: DeclaredSymbol,
  node: DeclarationNode,
  context: LoweringContext,
): Campaign {
  const fields = new FieldsByName(node.fields);
  const { places, scope } = context;
  places.at('', node.keyword);
  places.at('/id', symbol.span);
  if (node.label !== undefined) places.at('/name', node.label);
  const name = symbol.label;
  const participants = lowerParticipants(fields, context);
  const recognition = new FieldsByName(fields.first('recognition')?.value.fields ?? []);
  for (const award of recognition.all('award')) {
    scope.declareLocal(award.value.id.value, award.value.label.value);
  }
  const parties = (
    field: 'themes' | 'issuers' | 'cooperators' | 'launchedBy',
    kinds: readonly SymbolKind[],
  ): Party[] => {
    const [first] = fields.all(field);
    if (first !== undefined) places.at(`/${field}`, first);
    return lowerParties(
      fields.all(field).flatMap((item) => item.value.parties),
      kinds,
      `/${field}`,
      context,
    );
  };
  const citations = (
    field:
      | 'respondsTo'
      | 'continues'
      | 'replaces'
      | 'relatedTo'
      | 'consistsOf'
      | 'bases'
      | 'implements',
  ): Citation[] =>
    lowerCitations(
      fields.all(field).flatMap((item) => item.value.citations),
      `/${field}`,
      context,
    );
  const issuers = parties('issuers', bodies);
  const period = fields.first('period');
  const form = fields.first('form');
  if (form !== undefined) places.at('/form', form);
  return defined({
    schema: 'thidua/campaign/1' as const,
    id: symbol.id,
    slug: symbol.slug,
    name,
    digest: '',
    status: lowerStatus(fields.first('status'), context),
    form: form?.value.choice?.word,
    nature: fields.texts('nature', '/nature', context),
    scope: lowerScope(fields.first('scope'), '/scope', context),
    themes: parties('themes', ['theme']),
    motto: fields.texts('motto', '/motto', context),
    slogans: fields.texts('slogan', '/slogans', context),
    issuers,
    cooperators: parties('cooperators', bodies),
    launchedBy: parties('launchedBy', bodies),
    areas: lowerAreas(issuers, context),
    respondsTo: citations('respondsTo'),
    continues: citations('continues'),
    replaces: citations('replaces'),
    relatedTo: citations('relatedTo'),
    consistsOf: citations('consistsOf'),
    document: lowerDocument(fields, name, issuers, context),
    bases: citations('bases'),
    implements: citations('implements'),
    celebrates: fields
      .all('celebrates')
      .flatMap((field) => field.value.celebrations)
      .map((item, index) => lowerCelebration(item, `/celebrates/${index}`, context)),
    period: period === undefined ? undefined : lowerPeriod(period.value.period, '/period', context),
    phases: (fields.first('phases')?.value.phases ?? []).map((phase, index) => {
      places.at(`/phases/${index}`, phase);
      return defined({
        label: labelOf(phase),
        name: phase.name.value,
        period:
          phase.period === undefined
            ? undefined
            : lowerPeriod(phase.period, `/phases/${index}/period`, context),
        summary: phase.summary?.value,
      });
    }),
    milestones: fields
      .all('milestones')
      .flatMap((field) => field.value.milestones)
      .map((item, index) => lowerMilestone(item, `/milestones/${index}`, context)),
    participants,
    aims: lowerContents(entriesOf(fields, 'aims'), '/aims', context),
    requirements: lowerRequirements(entriesOf(fields, 'requirements'), '/requirements', context),
    contents: lowerContents(entriesOf(fields, 'contents'), '/contents', context),
    targets: lowerCriteria(entriesOf(fields, 'targets'), '/targets', context),
    recognition: lowerRecognition(recognition, context),
    duties: lowerDuties(entriesOf(fields, 'duties'), '/duties', context),
    appeal: fields.texts('appeal', '/appeal', context),
    closing: fields.texts('closing', '/closing', context),
    recipients: (fields.first('recipients')?.value.recipients ?? []).map((recipient, index) => {
      places.at(`/recipients/${index}`, recipient);
      return {
        party: scope.party(recipient.party, bodies, context.day),
        forReport: recipient.forReport,
      };
    }),
    archive: lowerArchive(fields, context),
    signatures: lowerSignatures(fields, context),
    outcomes: (fields.first('outcomes')?.value.outcomes ?? []).map((outcome, index) =>
      lowerOutcome(outcome, `/outcomes/${index}`, context),
    ),
    editorial: {
      original: fields.all('original').map((field, index) => {
        places.at(`/editorial/original/${index}`, field);
        return defined({ file: field.value.file.value, digest: field.value.digest?.value });
      }),
      readings: fields.all('reading').map((field, index) => {
        places.at(`/editorial/readings/${index}`, field);
        return defined({
          source: field.value.source.value,
          reading: field.value.reading.value,
          at: field.value.at?.value,
        });
      }),
      notes: fields.texts('editorNote', '/editorial/notes', context),
      waivers: fields.all('waiver').map((field, index) => {
        places.at(`/editorial/waivers/${index}`, field);
        return { code: field.value.code.value, reason: field.value.reason.value };
      }),
      corrections: fields.all('correction').map((field, index) => {
        const at = `/editorial/corrections/${index}`;
        return defined({
          by: lowerCitation(field.value.citation, at, context),
          summary: field.value.summary?.value,
        });
      }),
    },
    findings: [],
    places: { file: symbol.file, facts: {} },
  });
}

const entriesOf = (
  fields: FieldsByName,
  name: 'aims' | 'requirements' | 'contents' | 'targets' | 'duties',
): readonly EntryNode[] => fields.all(name).flatMap((field) => field.value.entries);

function lowerStatus(field: FieldNode<'status'> | undefined, context: LoweringContext): Status {
  if (field === undefined) return { state: 'issued' };
  context.places.at('/status', field);
  const { state, by, reason } = field.value;
  switch (state.word) {
    case 'draft':
      return { state: 'draft' };
    case 'issued':
      return { state: 'issued' };
    case 'summedUp':
      return { state: 'summed-up' };
    case 'replacedBy':
      return by === undefined
        ? { state: 'issued' }
        : { state: 'replaced', by: lowerCitation(by, '/status/by', context) };
    case 'cancelled':
      return defined({ state: 'cancelled' as const, reason: reason?.value });
  }
}

/** The areas that the issuers act for, each with what it belongs to today. */
function lowerAreas(issuers: readonly Party[], context: LoweringContext): Area[] {
  const areas = new Map<string, Area>();
  for (const issuer of issuers) {
    const area =
      issuer.ref === undefined
        ? undefined
        : areaOfIssuer(issuer.ref.id, context.scope, context.day);
    if (area === undefined || areas.has(area.id)) continue;
    const asIssued: Reference = {
      kind: 'administrative-unit',
      id: area.id,
      slug: area.slug,
      name: area.name,
    };
    areas.set(area.id, { asIssued, today: areasToday(area, context.scope) });
  }
  return [...areas.values()];
}

function lowerDocument(
  fields: FieldsByName,
  name: string,
  issuers: readonly Party[],
  context: LoweringContext,
): OfficialDocument {
  const { places, scope } = context;
  const numberField = fields.first('number');
  const number = numberField?.value.number;
  if (numberField !== undefined) places.at('/document/number', numberField.value.number);
  const dateField = fields.first('date');
  const dateNode = dateField?.value.date;
  const date = lowerDate(dateNode, '/document/date', context);
  if (dateNode !== undefined) places.at('/document/date', dateNode);
  const written = number?.kind === 'documentNumber' ? number.value : undefined;
  const addressees = fields.all('addressees').flatMap((field) => field.value.parties);
  const [issuer] = issuers;
  const entry = issuer?.ref === undefined ? undefined : scope.entry(issuer.ref.id);
  const seat = entry?.kind === 'issuer' ? entry.seat : undefined;
  return defined({
    type:
      fields.text('documentType', '/document/type', context) ??
      (written === undefined ? undefined : kindOfSymbol(written)),
    number: written,
    numberState:
      number === undefined
        ? ('unstated' as const)
        : number.kind === 'documentNumber'
          ? number.value.startsWith('…')
            ? ('blank' as const)
            : ('given' as const)
          : number.kind,
    date,
    dateState:
      dateNode === undefined
        ? ('unstated' as const)
        : dateNode.kind === 'date'
          ? date?.includes('X')
            ? ('blank' as const)
            : ('given' as const)
          : dateNode.kind,
    place: fields.text('place', '/document/place', context) ?? seat,
    subject: fields.text('subject', '/document/subject', context) ?? name,
    addressees: lowerParties(addressees, bodies, '/document/addressees', context),
  });
}

function lowerCelebration(
  node: CelebrationNode,
  pointer: string,
  context: LoweringContext,
): Celebration {
  context.places.at(pointer, node);
  const event = context.scope.party(node.event, ['event'], context.day);
  const entry = event.ref === undefined ? undefined : context.scope.entry(event.ref.id);
  const known = entry?.kind === 'event' ? entry : undefined;
  const which = node.ordinal ?? node.legislature;
  const occurrence = known?.occurrences.find((item) => item.ordinal === which);
  return defined({
    event,
    ordinal: node.ordinal,
    legislature: node.legislature,
    term: node.term,
    anniversary: node.anniversary,
    origin: lowerDate(node.origin, `${pointer}/origin`, context) ?? known?.origin,
    date: lowerDate(node.date, `${pointer}/date`, context) ?? occurrence?.from,
    summary: node.summary?.value,
  });
}

const milestoneKinds: Readonly<Record<string, Milestone['kind']>> = {
  registration: 'registration',
  interimReview: 'interim-review',
  report: 'report',
  finalReview: 'final-review',
};
const frequencies: Readonly<Record<string, 'year' | 'quarter' | 'month' | 'week'>> = {
  everyYear: 'year',
  everyQuarter: 'quarter',
  everyMonth: 'month',
  everyWeek: 'week',
};
const relations = {
  on: 'on',
  before: 'before',
  noLaterThan: 'no-later-than',
  after: 'after',
  between: 'between',
} as const;

function lowerMilestone(node: MilestoneNode, pointer: string, context: LoweringContext): Milestone {
  context.places.at(pointer, node);
  const named = 'kind' in node.what ? node.what : undefined;
  const word = 'word' in node.what ? node.what.word : '';
  return defined({
    kind: milestoneKinds[word] ?? ('other' as const),
    name: named?.value,
    timing:
      node.timing === undefined
        ? undefined
        : lowerTiming(node.timing, `${pointer}/timing`, context),
    when: node.timing === undefined ? '' : writtenAs(context, node.timing),
    responsible: lowerParties(node.by, bodies, `${pointer}/responsible`, context),
    sentTo: lowerParties(node.sentTo, bodies, `${pointer}/sentTo`, context),
    via: lowerParties(node.via, bodies, `${pointer}/via`, context),
    summary: node.summary?.value,
  });
}

function lowerTiming(
  node: TimingNode,
  pointer: string,
  context: LoweringContext,
): NonNullable<Milestone['timing']> {
  context.places.at(pointer, node);
  const every = node.every === undefined ? undefined : frequencies[node.every.word];
  const day = node.at?.kind === 'dayOfYear' ? node.at : undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  return defined({
    relation: node.relation === 'every' ? ('on' as const) : relations[node.relation],
    start:
      node.from === undefined
        ? undefined
        : lowerPoint(node.from, `${pointer}/start`, context, false),
    at:
      node.at === undefined
        ? undefined
        : lowerPoint(node.at, `${pointer}/at`, context, true, node.relation === 'before'),
    recurring:
      every === undefined
        ? undefined
        : defined({
            monthDay: day === undefined ? undefined : `${two(day.month)}-${two(day.day)}`,
            every,
          }),
  });
}

function lowerParticipants(fields: FieldsByName, context: LoweringContext): Participant[] {
  const nodes = fields.all('participants').flatMap((field) => field.value.participants);
  return nodes.flatMap((field, index): Participant[] => {
    const isParticipant =
      field.name === 'collective' || field.name === 'individual' || field.name === 'group';
    if (!isParticipant || field.value.id === undefined) return [];
    const { id, label } = field.value;
    context.places.at(`/participants/${index}`, field);
    context.scope.declareLocal(id.value, label.value);
    return [{ kind: field.name, id: id.value, slug: slugOf(id.value), name: label.value }];
  });
}

const lowerContents = (
  entries: readonly EntryNode[],
  pointer: string,
  context: LoweringContext,
): ContentItem[] =>
  lowerEntries(entries, pointer, context, (entry) => ({
    heading: wordingOf(entry, context),
    summaries: summariesOf(entry),
  }));

const lowerRequirements = (
  entries: readonly EntryNode[],
  pointer: string,
  context: LoweringContext,
): Requirement[] =>
  lowerEntries(entries, pointer, context, (entry, at) => ({
    wording: wordingOf(entry, context),
    summaries: summariesOf(entry),
    rules: lowerRules(entry.meanings, `${at}/rules`, context),
  }));

function lowerRecognition(fields: FieldsByName, context: LoweringContext): Campaign['recognition'] {
  const statements = (name: 'appraisal' | 'proposal', pointer: string) =>
    fields.all(name).map((field, index) => {
      context.places.at(`${pointer}/${index}`, field);
      const { parties, summaries } = field.value;
      return {
        parties: lowerParties(
          parties,
          bodies,
          `${pointer}/${index}/${name === 'appraisal' ? 'by' : 'to'}`,
          context,
        ),
        summary: summaries.length === 0 ? undefined : summaries.map((text) => text.value).join(' '),
      };
    });
  return {
    principles: fields.texts('principle', '/recognition/principles', context),
    appraisal: statements('appraisal', '/recognition/appraisal').map(({ parties, summary }) =>
      defined({ by: parties, summary }),
    ),
    proposals: statements('proposal', '/recognition/proposals').map(({ parties, summary }) =>
      defined({ to: parties, summary }),
    ),
    honours: fields.texts('honour', '/recognition/honours', context),
    criteria: lowerCriteria(
      fields.all('criteria').flatMap((field) => field.value.entries),
      '/recognition/criteria',
      context,
    ),
    preferences: lowerPreferences(
      fields.all('preferences').flatMap((field) => field.value.entries),
      '/recognition/preferences',
      context,
    ),
    onlyHighestOf: fields
      .all('onlyHighestOf')
      .flatMap((field) => field.value.names)
      .map((node, index) => {
        context.places.at(`/recognition/onlyHighestOf/${index}`, node);
        return context.scope.name(node, titleKinds);
      }),
    awards: fields
      .all('award')
      .map((field, index) => lowerAward(field, `/recognition/awards/${index}`, context)),
  };
}

function lowerDuties(
  entries: readonly EntryNode[],
  pointer: string,
  context: LoweringContext,
): Duty[] {
  return entries.map((entry, index) => {
    const at = `${pointer}/${index}`;
    context.places.at(at, entry);
    return defined({
      label: labelOf(entry),
      bearers: lowerParties(entry.heads, bodies, `${at}/bearers`, context),
      duties: summariesOf(entry),
      children: lowerDuties(entry.children, `${at}/children`, context),
    });
  });
}

function lowerArchive(fields: FieldsByName, context: LoweringContext): string[] {
  const field = fields.first('archive');
  if (field === undefined) return [];
  context.places.at('/archive', field);
  return [...field.value.places];
}

const authorities = new Set(['TM', 'KT', 'TL', 'TUQ', 'Q']);

/** Positions and names in the order in which they are written: each position opens a signature. */
function lowerSignatures(fields: FieldsByName, context: LoweringContext): Signature[] {
  const lines = [...fields.all('position'), ...fields.all('signatory')].sort(
    (a, b) => a.start - b.start,
  );
  const signatures: Signature[] = [];
  for (const line of lines) {
    const last = signatures[signatures.length - 1];
    if (line.name === 'position') {
      const { authority, positions } = line.value;
      context.places.at(`/signatures/${signatures.length}`, line);
      signatures.push(
        defined({
          authority:
            authority !== undefined && authorities.has(authority)
              ? (authority as Signature['authority'])
              : undefined,
          positions: positions.map((position) => position.value),
          unknown: false,
        }) as Signature,
      );
    } else {
      const name = line.value.name?.value;
      const signed = defined({ name, unknown: name === undefined });
      if (last !== undefined && last.name === undefined && !last.unknown)
        Object.assign(last, signed);
      else {
        context.places.at(`/signatures/${signatures.length}`, line);
        signatures.push({ positions: [], ...signed } as Signature);
      }
    }
  }
  return signatures;
}

function lowerOutcome(node: OutcomeNode, pointer: string, context: LoweringContext): Outcome {
  context.places.at(pointer, node);
  return defined({
    about: lowerOutcomeSubject(node.about, context),
    reached: node.reached?.value,
    figures: node.figures.map(({ value, percent, unit, among }) =>
      defined({
        value: scaled(value, unit),
        percent: percent ? (true as const) : undefined,
        unit: lowerUnit(unit),
        among: among ? (true as const) : undefined,
      }),
    ),
    source:
      node.source === undefined
        ? undefined
        : lowerCitation(node.source, `${pointer}/source`, context),
  });
}

function lowerOutcomeSubject(
  node: OutcomeNode['about'],
  context: LoweringContext,
): Outcome['about'] {
  switch (node.kind) {
    case 'target':
      return { kind: 'target', target: node.label };
    case 'award':
      return { kind: 'award', award: context.scope.party(node.award, titleKinds, context.day) };
    case 'text':
      return { kind: 'text', text: node.text.value };
  }
}
