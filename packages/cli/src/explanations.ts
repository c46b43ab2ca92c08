import { type CheckPage, catalogue } from '@thidua/compiler';
import type { Severity } from '@thidua/language';
import { type FileFinding, fileFindings } from './file-findings.ts';
import { publicationFindings } from './review/publication-rules.ts';

/** What there is to say about a code. */
export type Explanation = {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly page: CheckPage;
  /** Of a rule for what was published: the movement before the edits that the page shows. */
  readonly published?: string;
};

const rows: Readonly<Record<string, FileFinding>> = fileFindings;

/** Every code that `check` can report, in order: the language's, the compiler's, and those about files. */
export function explanations(): readonly Explanation[] {
  const aboutFiles = Object.entries(rows).map(([code, row]) => ({
    code,
    slug: row.slug,
    severity: 'error' as const,
    page: { title: row.title, why: row.why, avoid: '', prefer: '' },
  }));
  const aboutPublication = Object.entries(publicationFindings).map(
    ([code, { slug, title, why, published, avoid, prefer }]) => ({
      code,
      slug,
      severity: 'error' as const,
      page: { title, why, avoid, prefer },
      published,
    }),
  );
  return [...catalogue, ...aboutFiles, ...aboutPublication].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}

/** A code as typed: `td11` and `TD0011` are one; so is the name of its page. */
export function explanationOf(typed: string): Explanation | undefined {
  const digits = /^(?:td)?(\d{1,4})$/i.exec(typed)?.[1];
  const code = digits === undefined ? undefined : `TD${digits.padStart(4, '0')}`;
  const name = typed.toLowerCase();
  return explanations().find((row) => row.code === code || row.slug === name);
}
