import type { Misreading } from './mistake.ts';
import type { RuleRole } from './placed-rules.ts';
import { badWindow, withoutYear } from './readings.ts';
import type { Part } from './standing.ts';

/** `hội đồng xét` where no verdict can be recorded: under `không`, of each row or year, in a quota's base. */
export function councilMistakes(parts: readonly Part[], role: RuleRole): Misreading[] {
  const inside = parts.find(
    ({ expression, standing }) =>
      expression.kind === 'council' &&
      (standing.negated || standing.within !== 'nothing' || role === 'quota-base'),
  );
  if (inside === undefined) return [];
  const { negated, within } = inside.standing;
  const where =
    role === 'quota-base'
      ? { vi: 'trong số để tính tỷ lệ', en: 'in the base of a quota' }
      : within === 'rows'
        ? { vi: 'cho từng mục, từng người được đếm', en: 'of each row or person that is counted' }
        : within === 'years'
          ? { vi: 'cho từng năm được đếm', en: 'of each year that is counted' }
          : { vi: 'sau `không`', en: 'after `không`' };
  return [
    {
      kind: 'council-inside',
      said: {
        vi: `\`hội đồng xét\` không đứng ${where.vi} được: không có kết luận nào để ghi.`,
        en: `\`hội đồng xét\` cannot stand ${where.en}: there is no verdict to record.`,
      },
      help: negated
        ? {
            vi: 'Viết lại điều hội đồng kết luận sao cho đạt là được: `hội đồng xét "không vi phạm"`.',
            en: 'Word what the council judges so that yes is met: `hội đồng xét "không vi phạm"`.',
          }
        : {
            vi: 'Để hội đồng kết luận về cả tiêu chí, hoặc khai báo một dữ kiện đúng sai để hỏi.',
            en: 'Let the council judge the whole criterion, or declare a fact of true or false to ask.',
          },
      words: 'hội đồng xét',
    },
  ];
}

/** A share or a history counted once more by a share or a history. */
export function nestedMistakes(parts: readonly Part[]): Misreading[] {
  const nested = parts.some(
    ({ expression, standing }) =>
      (expression.kind === 'share' || expression.kind === 'history') && standing.counted,
  );
  if (!nested) return [];
  return [
    {
      kind: 'nested-aggregate',
      said: {
        vi: 'Một phép đếm đứng trong một phép đếm khác: tỷ lệ người hoặc số năm của tỷ lệ người hoặc số năm.',
        en: 'One count stands within another: a share of people, or of years, of a share of people or years.',
      },
      help: {
        vi: 'Đặt tên cho phép đếm bên trong thành một danh hiệu, rồi hỏi `đủ tiêu chuẩn …` hoặc `được tặng …`.',
        en: 'Make the inner count a title of its own, then ask `đủ tiêu chuẩn …` or `được tặng …`.',
      },
    },
  ];
}

/** Years that end nowhere, titles of no year. */
export function yearMistakes(parts: readonly Part[]): Misreading[] {
  return parts.flatMap(({ expression, standing }) => {
    if (expression.kind === 'history' && expression.window?.to === undefined) return [badWindow()];
    const { awarded } = expression.kind === 'awarded' ? expression : {};
    return awarded !== undefined && awarded.year === undefined && standing.within !== 'years'
      ? [withoutYear(awarded.title.id)]
      : [];
  });
}

/** A share of members whose rule does not say what it comes to where there are none. */
export function emptyBaseMistakes(parts: readonly Part[], role: RuleRole): Misreading[] {
  if (role === 'target') return [];
  return parts.flatMap(({ expression }): Misreading[] => {
    if (expression.kind !== 'share' || expression.whenEmpty !== undefined) return [];
    const { amount, group } = expression;
    if (amount.kind === 'none' || ('percent' in amount && !amount.percent)) return [];
    return [
      {
        kind: 'empty-base',
        said: {
          vi: `Chưa nói khi không có \`${group.id}\` nào thì tiêu chí này đạt hay không.`,
          en: `It does not say what the criterion comes to where there is no \`${group.id}\` at all.`,
        },
        help: {
          vi: 'Ghi thêm `, không phát sinh thì đạt` hoặc `, không phát sinh thì không đạt`; nếu không, hội đồng xét.',
          en: 'Add `, không phát sinh thì đạt` (then met) or `, không phát sinh thì không đạt` (then not); else the council judges.',
        },
        words: group.id,
      },
    ];
  });
}
