import type {
  Diagnostic,
  DiagnosticDetails,
  Message,
  Severity,
  Span,
} from '../diagnostics/diagnostic.ts';
import { type SyntaxCode, say, syntaxCodes } from '../diagnostics/syntax-messages.ts';
import { type Context, declarations, type FieldName, fields } from '../keywords.ts';
import type { DeclarationNode, EntryNode, FieldNode, FileNode, MeaningNode } from './tree.ts';

/**
 * What the grammar leaves open: which field may stand where and how often, and what may follow the `:` of
 * its entries. All of it is read off the keyword table.
 */
export function checkStructure(file: FileNode): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (
    code: SyntaxCode,
    message: Message,
    span: Span,
    details: DiagnosticDetails = {},
    severity: Severity = 'error',
  ) =>
    found.push({
      code,
      severity,
      message,
      span,
      related: details.related ?? [],
      fixes: details.fixes ?? [],
      ...(details.help === undefined ? {} : { help: details.help }),
    });

  const checkFields = (list: readonly FieldNode[], context: Context, owner: string): void => {
    const allowed = allowedIn.get(context);
    const seen = new Map<FieldName, FieldNode>();
    for (const field of list) {
      const row = fields[field.name];
      if (allowed?.has(field.name) !== true) {
        report(syntaxCodes.fieldNotHere, say.fieldNotHere(row.vi, owner), field.keyword, {
          help: say.fieldBelongs(row.within.map(contextName)),
        });
      }
      if (!row.many) {
        const first = seen.get(field.name);
        if (first === undefined) seen.set(field.name, field);
        else {
          report(syntaxCodes.fieldRepeated, say.fieldRepeated(row.vi), field.keyword, {
            related: [{ span: first.keyword, message: say.firstGiven() }],
          });
        }
      }
      checkMeanings(field);
      checkStatus(field);
      for (const inner of fieldsInside(field)) checkFields(inner.fields, inner.context, row.vi);
    }
  };

  const checkMeanings = (field: FieldNode): void => {
    const entries = entriesOf(field);
    if (entries.length === 0) return;
    const { vi } = fields[field.name];
    const allowed = meaningsOf(field.name);
    const wordsOnly = allowed === meanings.words;
    const visit = (entry: EntryNode): void => {
      for (const meaning of entry.meanings) {
        if (allowed.has(meaning.kind)) continue;
        const message = wordsOnly ? say.meaningNotHere(vi) : say.ruleNotText(vi);
        const details = wordsOnly ? {} : { help: say.ruleForms() };
        report(syntaxCodes.meaningNotHere, message, meaning, details);
      }
      if (entry.points !== undefined && allowed !== meanings.scores) {
        report(syntaxCodes.meaningNotHere, say.pointsNotHere(vi), entry.points);
      }
      entry.children.forEach(visit);
    };
    entries.forEach(visit);
  };

  const checkStatus = (field: FieldNode): void => {
    if (field.name !== 'status') return;
    const { state, by } = field.value;
    if (state.word === 'replacedBy' && by === undefined) {
      report(syntaxCodes.missingPart, say.replacedByWhat(), state);
    }
  };

  const [, ...furtherCampaigns] = file.declarations.filter((node) => node.name === 'campaign');
  for (const campaign of furtherCampaigns) {
    report(syntaxCodes.severalCampaigns, say.severalCampaigns(), campaign.keyword);
  }
  const [firstStray] = file.stray;
  if (file.declarations.length === 0 && firstStray === undefined) {
    const start = { start: 0, end: 0 };
    report(
      syntaxCodes.noDeclaration,
      say.nothingDeclared(),
      start,
      { help: say.beginWithCampaign() },
      'warning',
    );
  }
  if (firstStray !== undefined) {
    report(
      syntaxCodes.noDeclaration,
      say.noDeclaration(fields[firstStray.name].vi),
      firstStray.keyword,
      { help: say.beginWithCampaign() },
    );
  }
  const checkDeclaration = (node: DeclarationNode): void => {
    checkFields(node.fields, node.name as Context, declarations[node.name].vi);
    for (const field of node.fields) {
      if (field.name === 'list') field.value.declarations.forEach(checkDeclaration);
    }
  };
  file.declarations.forEach(checkDeclaration);
  return found;
}

const none: readonly never[] = [];

type MeaningKind = MeaningNode['kind'];

/** What may follow the `:` of an entry. */
const meanings = {
  words: new Set<MeaningKind>(['summary']),
  wordsOrRules: new Set<MeaningKind>(['summary', 'formal', 'qualitative', 'deferred']),
  rules: new Set<MeaningKind>(['formal', 'qualitative', 'deferred']),
  preferences: new Set<MeaningKind>(['formal', 'qualitative', 'deferred', 'ranking']),
  scores: new Set<MeaningKind>([
    'choice',
    'bands',
    'ratio',
    'deductPer',
    'addPer',
    'pointsMet',
    'councilScores',
    'fullWhenNotArisen',
    'zeroItemWhen',
  ]),
} as const;

function meaningsOf(name: FieldName): ReadonlySet<MeaningKind> {
  switch (name) {
    case 'contents':
    case 'aims':
    case 'duties':
      return meanings.words;
    case 'requirements':
      return meanings.wordsOrRules;
    case 'preferences':
      return meanings.preferences;
    case 'group':
    case 'bonus':
    case 'deductions':
      return meanings.scores;
    default:
      return meanings.rules;
  }
}

const allowedIn = new Map<Context, Set<FieldName>>();
for (const name of Object.keys(fields) as FieldName[]) {
  for (const context of fields[name].within) {
    const names = allowedIn.get(context) ?? new Set<FieldName>();
    allowedIn.set(context, names.add(name));
  }
}

/** What people call a place that takes fields. */
function contextName(context: Context): string {
  if (context in declarations) return declarations[context as keyof typeof declarations].vi;
  return fields[context as FieldName].vi;
}

type Inside = { readonly fields: readonly FieldNode[]; readonly context: Context };

/** The fields that a field holds in turn: sections and blocks. */
export function fieldsInside(field: FieldNode): readonly Inside[] {
  switch (field.name) {
    case 'participants':
      return [{ fields: field.value.participants, context: 'participants' }];
    case 'recognition':
      return [{ fields: field.value.fields, context: 'recognition' }];
    case 'award':
      return [{ fields: field.value.block?.fields ?? [], context: 'award' }];
    case 'version':
      return [{ fields: field.value.block?.fields ?? [], context: 'version' }];
    case 'group':
      return [{ fields: field.value.block?.fields ?? [], context: 'group' }];
    case 'bonus':
    case 'deductions':
      return [{ fields: field.value.block.fields, context: field.name }];
    default:
      return none;
  }
}

/** The marked entries that a field holds directly. */
export function entriesOf(field: FieldNode): readonly EntryNode[] {
  switch (field.name) {
    case 'aims':
    case 'requirements':
    case 'contents':
    case 'targets':
    case 'criteria':
    case 'preferences':
    case 'duties':
    case 'barredWhen':
    case 'pendingWhen':
      return field.value.entries;
    case 'group':
      return field.value.block?.entries ?? [];
    case 'bonus':
    case 'deductions':
      return field.value.block.entries;
    default:
      return none;
  }
}
