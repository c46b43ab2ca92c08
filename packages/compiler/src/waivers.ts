import type { Diagnostic, FileNode } from '@thidua/language';
import { syntaxCodes } from '@thidua/language';
import { nameCodes } from './names/messages.ts';

/** A waiver that nothing answers to: the finding is gone, and the line can go. */
const unusedWaiverCode = 'TD0208';

const syntax = new Set<string>(Object.values(syntaxCodes));
const neverWaived = new Set<string>([...syntax, ...Object.values(nameCodes)]);

/** What became of a published movement shows only beside an earlier version (`check --since`), and is accepted there. */
const foundSince: ReadonlySet<string> = new Set(['TD0801', 'TD0804', 'TD0805']);

/** Marks the findings that the file waives, and tells of waivers that waive nothing; sorted by place. */
export function applyWaivers(found: readonly Diagnostic[], file: FileNode): readonly Diagnostic[] {
  const result = [...found];
  // The checks are silent on a file that cannot be read whole, so nothing can be said of their waivers.
  const checked = !found.some(({ code, severity }) => severity === 'error' && syntax.has(code));
  for (const declaration of file.declarations) {
    for (const field of declaration.fields) {
      if (field.name !== 'waiver') continue;
      const { code, reason } = field.value;
      let used = false;
      result.forEach((diagnostic, index) => {
        const within =
          diagnostic.span.start >= declaration.start && diagnostic.span.start <= declaration.end;
        if (diagnostic.code !== code.value || !within || neverWaived.has(code.value)) return;
        used = true;
        result[index] = { ...diagnostic, waived: reason.value };
      });
      if (!used && checked && !foundSince.has(code.value))
        result.push(unusedWaiver(code.value, code));
    }
  }
  return result.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

function unusedWaiver(code: string, span: Diagnostic['span']): Diagnostic {
  return {
    code: unusedWaiverCode,
    severity: 'warning',
    message: {
      vi: `\`bỏ qua ${code}\` không còn ứng với phát hiện nào.`,
      en: `\`bỏ qua ${code}\` waives nothing.`,
    },
    help: {
      vi: 'Xóa dòng này, hoặc kiểm tra lại mã. Lỗi cú pháp và lỗi tên không bỏ qua được.',
      en: 'Remove the line, or check the code. Errors of syntax and of names cannot be waived.',
    },
    span: { start: span.start, end: span.end },
    related: [],
    fixes: [],
  };
}
