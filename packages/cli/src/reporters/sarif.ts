import type { Explanation } from '../explanations.ts';
import type { Finding, Place, Range, Report } from '../findings.ts';
import { inLang, type Lang } from '../language-choice.ts';

const level = { error: 'error', warning: 'warning', info: 'note' } as const;

const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

const regionOf = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const locationOf = ({ file, range }: Place) => ({
  artifactLocation: { uri: uriOf(file) },
  region: regionOf(range),
});

/** SARIF 2.1.0, for code scanning services. Accepted findings are there as suppressed ones. */
export function sarifReport(
  report: Report,
  explain: (code: string) => Explanation | undefined,
  version: string,
  lang: Lang,
): string {
  const codes = [...new Set(report.findings.map(({ code }) => code))].sort();
  const rules = codes.map((code) => ruleOf(code, explain(code), lang));
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'thidua', semanticVersion: version, language: lang, rules } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((found) => resultOf(found, codes.indexOf(found.code))),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function ruleOf(code: string, known: Explanation | undefined, lang: Lang) {
  if (known === undefined) return { id: code };
  const why = inLang(known.page.why, lang);
  return {
    id: code,
    name: known.slug,
    shortDescription: { text: inLang(known.page.title, lang) },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: level[known.severity] },
  };
}

function resultOf(found: Finding, ruleIndex: number) {
  const { message, help, place, related, waived } = found;
  const fixes = found.fixes.filter((fix) => fix.edits.length > 0);
  return {
    ruleId: found.code,
    ruleIndex,
    level: level[found.severity],
    message: { text: help === undefined ? message : `${message} ${help}` },
    locations: [{ physicalLocation: locationOf(place) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, at) => ({
        id: at + 1,
        physicalLocation: locationOf(other.place),
        message: { text: other.message },
      })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation: { uri: uriOf(place.file) },
            replacements: edits.map(({ range, newText }) => ({
              deletedRegion: regionOf(range),
              insertedContent: { text: newText },
            })),
          },
        ],
      })),
    }),
    ...(waived !== undefined && {
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: waived }],
    }),
  };
}
