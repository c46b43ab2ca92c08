import type {
  DeclarationNode,
  ExpectationNode,
  FieldNode,
  FileNode,
  ListedRecordNode,
  NameNode,
  RecordFactNode,
  RecordNameNode,
  RecordValueNode,
} from '@thidua/language';
import type {
  ListedRecord,
  Name,
  TestCase,
  TestExpectation,
  TestFact,
  TestRecord,
  TestValue,
} from '@thidua/model';
import { nameCodes, say } from '../names/messages.ts';
import { lowerDate } from './dates.ts';
import { defined, FieldsByName, type LoweringContext } from './lowering-context.ts';
import {
  factKinds,
  lowerFactUse,
  lowerRange,
  lowerValue,
  titleKinds,
  valueKinds,
} from './rules.ts';

/**
 * A test case as the file tells it. It publishes nothing; a misspelt title, fact or record is an error all the
 * same. The awards and participants of the movement that it stands beside are in reach.
 */
export function lowerTestCase(
  node: DeclarationNode,
  file: FileNode,
  context: LoweringContext,
): TestCase {
  declareNamesBeside(file, context);
  const fields = new FieldsByName(node.fields);
  const records = fields.all('record');
  const test: TestContext = { ...context, records: new Set() };
  for (const { value } of records) declareRecord(value.id, test);
  context.places.at('', node.keyword);
  return defined({
    name: node.label?.value ?? '',
    award: node.test?.award === undefined ? undefined : title(node.test.award, context),
    year: node.test?.year,
    assessmentDate: lowerDate(node.test?.assessmentDate, '/assessmentDate', context),
    records: records.map((field, index) => lowerRecord(field, `/records/${index}`, test)),
    list: fields
      .all('list')
      .flatMap((field) => field.value.items)
      .map((item, index) => lowerListed(item, `/list/${index}`, test)),
    expectations: fields.all('expectation').map((field, index) => {
      context.places.at(`/expectations/${index}`, field);
      return lowerExpectation(field.value.expectation, test);
    }),
  });
}

/** With the names of the records of the test. */
type TestContext = LoweringContext & { readonly records: Set<string> };

function declareNamesBeside(file: FileNode, { scope }: LoweringContext): void {
  for (const declaration of file.declarations) {
    for (const field of declaration.fields) {
      if (field.name === 'recognition') {
        for (const inner of field.value.fields) {
          if (inner.name === 'award')
            scope.declareLocal(inner.value.id.value, inner.value.label.value);
        }
      }
      if (field.name === 'participants') {
        for (const inner of field.value.participants) {
          const id = 'id' in inner.value ? inner.value.id : undefined;
          if (id !== undefined) scope.declareLocal(id.value, id.value);
        }
      }
    }
  }
}

function declareRecord(node: RecordNameNode, { records, scope }: TestContext): void {
  if (records.has(node.value))
    scope.report(nameCodes.duplicateName, node, say.duplicateName(node.value));
  records.add(node.value);
}

/** The name of a record of the test, as it is used. */
function recordOf(node: RecordNameNode, { records, scope }: TestContext): string {
  if (!records.has(node.value)) {
    scope.report(nameCodes.unknownName, node, say.unknownRecord(node.value), {
      help: say.recordsHere([...records]),
    });
  }
  return node.value;
}

const title = (node: NameNode, { scope }: LoweringContext): Name => scope.name(node, titleKinds);

function lowerRecord(
  field: FieldNode<'record'>,
  pointer: string,
  context: TestContext,
): TestRecord {
  context.places.at(pointer, field);
  const { id, participant, like, facts } = field.value;
  return defined({
    id: id.value,
    participant: participant === undefined ? undefined : context.scope.name(participant, ['fact']),
    like: like === undefined ? undefined : recordOf(like, context),
    facts: lowerFacts(facts, pointer, context),
  });
}

function lowerListed(
  { count, like, facts, ...span }: ListedRecordNode,
  pointer: string,
  context: TestContext,
): ListedRecord {
  context.places.at(pointer, span);
  return defined({
    count: count ?? 1,
    like: like === undefined ? undefined : recordOf(like, context),
    facts: lowerFacts(facts, pointer, context),
  });
}

const lowerFacts = (
  nodes: readonly RecordFactNode[],
  pointer: string,
  context: TestContext,
): TestFact[] =>
  nodes.map((node, index) => {
    const at = `${pointer}/facts/${index}`;
    context.places.at(at, node);
    if (node.kind === 'council') {
      const verdict = node.passes ? 'met' : 'unmet';
      return { kind: 'council', criterion: title(node.criterion, context), verdict };
    }
    return {
      kind: 'fact',
      use: lowerFactUse(node.use, context, factKinds),
      value: lowerTestValue(node.value, `${at}/value`, context),
    };
  });

function lowerTestValue(node: RecordValueNode, pointer: string, context: TestContext): TestValue {
  switch (node.kind) {
    case 'range':
      return { kind: 'range', ...lowerRange(node.from, node.to, context) };
    case 'recordName':
      return { kind: 'record', record: recordOf(node, context) };
    case 'use': {
      const { fact, planned, year } = node.use;
      const isRecord = !planned && year === undefined && context.records.has(fact.value);
      return isRecord ? { kind: 'record', record: fact.value } : lowerValue(node, context);
    }
    case 'items': {
      const { knownFrom: from, knownTo: to } = node;
      const list: TestValue & { kind: 'list' } = { kind: 'list', holdings: [], records: [] };
      if (from !== undefined && to !== undefined) list.known = { from, to };
      for (const item of node.items) {
        if (item.kind === 'holding') {
          context.places.at(`${pointer}/holdings/${list.holdings.length}`, item);
          list.holdings.push({ title: title(item.title, context), years: [...item.years] });
        } else {
          const at = `${pointer}/records/${list.records.length}`;
          list.records.push(lowerListed(item, at, context));
        }
      }
      return list;
    }
    default:
      return lowerValue(node, context);
  }
}

type Outcome = Extract<TestExpectation, { kind: 'outcome' }>['outcome'];
const outcomes: Readonly<Record<string, readonly [said: Outcome, denied: Outcome]>> = {
  meets: ['met', 'unmet'],
  passes: ['met', 'unmet'],
  fails: ['unmet', 'met'],
  insufficientData: ['unknown', 'unknown'],
  councilDecides: ['council', 'council'],
  awarded: ['awarded', 'not-awarded'],
};

function lowerExpectation(node: ExpectationNode, context: TestContext): TestExpectation {
  if (node.kind === 'quantity')
    return { kind: 'quota', award: title(node.award, context), count: node.quantity };
  if (node.kind === 'score') return lowerExpectedScore(node, context);
  const [said, denied] = outcomes[node.outcome.word] ?? ['unknown', 'unknown'];
  return defined({
    kind: 'outcome' as const,
    record: recordOf(node.of, context),
    outcome: node.negated ? denied : said,
    because: node.because.map((name) => context.scope.name(name, [...factKinds, ...titleKinds])),
    reason: node.reason?.value,
  });
}

function lowerExpectedScore(
  { of, grid, points, band }: Extract<ExpectationNode, { kind: 'score' }>,
  context: TestContext,
): TestExpectation {
  const value = (node: NameNode): Name => context.scope.name(node, valueKinds, true);
  return defined({
    kind: 'score' as const,
    record: recordOf(of, context),
    grid: context.scope.name(grid, ['scoring-grid']),
    points,
    band:
      band === undefined
        ? undefined
        : band === 'none'
          ? null
          : { from: value(band.from), to: value(band.to) },
  });
}
