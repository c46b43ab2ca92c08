import type { AwardPlan } from '../plan/award-plan.ts';

/** Something of an award that a query over single records does not do, and who does it then. */
export type LeftOut = {
  readonly award: string;
  readonly kind: 'selection' | 'highest-only' | 'other-award' | 'money' | 'grid';
  readonly vi: string;
  readonly en: string;
};

export function leftOutOf(award: AwardPlan): LeftOut[] {
  const { id, name } = award;
  const found: LeftOut[] = [];
  const add = (kind: LeftOut['kind'], vi: string, en: string): void => {
    found.push({ award: id, kind, vi: `${name}: ${vi}`, en: `${name}: ${en}` });
  };
  if (award.quotas.length > 0 || award.preferences.length > 0) {
    add(
      'selection',
      'câu lệnh chỉ xét tiêu chuẩn của từng hồ sơ; số lượng, tỷ lệ và thứ tự ưu tiên do `thidua decide` xét sau.',
      'the query judges each record by the criteria alone; quotas and preferences are applied afterwards by `thidua decide`.',
    );
  }
  if (award.onlyHighestOf.length > 0) {
    add(
      'highest-only',
      'việc chỉ nhận mức cao nhất do `thidua decide` xét sau.',
      'that only the highest award is given is applied afterwards by `thidua decide`.',
    );
  }
  if (award.after.length > 0) {
    add(
      'other-award',
      `cần kết quả đã xét của ${award.after.join(', ')} trong cột \`được-tặng:…\`; chưa có thì coi là chưa đủ dữ liệu.`,
      `needs the decisions on ${award.after.join(', ')} in the columns \`được-tặng:…\`; until then they are not known.`,
    );
  }
  if (award.prizes.length > 0) {
    add(
      'money',
      'mức tiền thưởng do `thidua decide` tính.',
      'prize money is worked out by `thidua decide`.',
    );
  }
  if (award.scorings.length > 0) {
    add(
      'grid',
      'thang điểm không tính trong câu lệnh: cần điểm và mức xếp loại đã tính trong cột của hồ sơ; chưa có thì coi là chưa đủ dữ liệu.',
      'the scoring grid is not part of the query: points and band are needed as columns of the record; until then they are not known.',
    );
  }
  return found;
}
