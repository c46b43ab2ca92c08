import type { Decimal, Rounding } from '@thidua/model';
import type { QuotaPlan } from '../plan/award-plan.ts';
import { figure } from '../plan/typing/figures.ts';
import { shareOf } from './places.ts';

/** From the least to the greatest; without `most` nothing limits it. */
export type Count = { readonly least: number; readonly most?: number };

/** In Vietnamese for the minutes, in English beside it. */
export type Sentence = { readonly vi: string; readonly en: string };

/** Why a selection came out as it did, beyond the criteria themselves. */
export type SelectionReason =
  /** The criteria decide; their explanation says how. With `rank`: where the record stands if they are met. */
  | { readonly kind: 'criteria'; readonly rank?: Count; readonly places?: Count }
  | { readonly kind: 'unlimited' }
  | {
      readonly kind: 'within' | 'beyond';
      readonly rank: Count;
      readonly places: Count;
      readonly group?: string;
    }
  | { readonly kind: 'no-places'; readonly group?: string }
  /** The council has chosen, or chosen others. Without a rank no order and no number is given. */
  | {
      readonly kind: 'chosen' | 'not-chosen';
      readonly rank?: Count;
      readonly places?: Count;
      readonly group?: string;
    }
  /** Level with these on every preference, across the cut. */
  | {
      readonly kind: 'tie';
      readonly rank: Count;
      readonly places: Count;
      readonly group?: string;
      readonly with: readonly { readonly id: string; readonly name?: string }[];
      /** How many more than are named. */
      readonly others: number;
      /** The preferences, as worded, on which all are level. */
      readonly on: readonly string[];
      /** The council has chosen this one, and more of those who are level than there are places. */
      readonly chosen?: true;
    }
  /** More candidates than places, and no preference at all. */
  | {
      readonly kind: 'no-order';
      readonly candidates: Count;
      readonly places: Count;
      readonly group?: string;
    }
  /** The quota leaves the number open, and the record stands between its ends. */
  | {
      readonly kind: 'open-number';
      readonly rank: Count;
      readonly places: Count;
      readonly group?: string;
    }
  /** The number could not be worked out. */
  | { readonly kind: 'open-quota'; readonly quotas: readonly string[] }
  /** What the council makes of others, or of a preference, decides. */
  | {
      readonly kind: 'others-judged';
      readonly rank: Count;
      readonly places: Count;
      readonly group?: string;
      readonly on: readonly string[];
    }
  | {
      readonly kind: 'not-known';
      readonly rank: Count;
      readonly places: Count;
      readonly group?: string;
      /** What is missing: of the record, which preferences or the group; of others; of the quota's base. */
      readonly missing: readonly ('preference' | 'group' | 'others' | 'base')[];
      readonly on: readonly string[];
      /** Rows that were refused, who may compete: where the first of them stand, and how many there are. */
      readonly refused?: { readonly places: readonly Sentence[]; readonly count: number };
    }
  | { readonly kind: 'outside-groups' }
  /** A higher award takes the place of this one, or may. */
  | {
      readonly kind: 'higher';
      readonly award: { readonly id: string; readonly name: string };
      readonly certain: boolean;
    };

const whole = (value: number): string => figure(String(value));

function range({ least, most }: Count, to: string): string {
  if (most === undefined) return `${whole(least)}+`;
  return least === most ? whole(least) : `${whole(least)} ${to} ${whole(most)}`;
}

const rankVi = (rank: Count): string =>
  rank.least === rank.most
    ? `Xếp thứ ${whole(rank.least)}`
    : `Xếp từ thứ ${range(rank, 'đến thứ')}`;
const rankEn = (rank: Count): string =>
  rank.least === rank.most ? `Ranked ${whole(rank.least)}` : `Ranked ${range(rank, 'to')}`;
const ofGroupVi = (group: string | undefined): string => (group === undefined ? '' : ` ở ${group}`);
const ofGroupEn = (group: string | undefined): string =>
  group === undefined ? '' : ` in ${group}`;
const placesVi = (places: Count): string =>
  places.most === undefined ? 'số lượng không hạn chế' : `được tặng ${range(places, 'đến')}`;
const placesEn = (places: Count): string =>
  places.most === undefined ? 'no limit' : `places: ${range(places, 'to')}`;

const listVi = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');

const missingWords: Record<'preference' | 'group' | 'others' | 'base', Sentence> = {
  preference: {
    vi: 'dữ liệu để xếp thứ tự của hồ sơ này',
    en: 'facts that this record is ranked by',
  },
  group: { vi: 'hồ sơ thuộc nhóm nào', en: 'the group of this record' },
  others: { vi: 'dữ liệu của những hồ sơ khác', en: 'facts of other records' },
  base: { vi: 'số làm căn cứ tính số lượng', en: 'the base that the number is a share of' },
};

/** One sentence on the selection. What the criteria came to is said by their explanation. */
export function sentenceOf(reason: SelectionReason): Sentence {
  switch (reason.kind) {
    case 'criteria':
      return reason.rank === undefined || reason.places === undefined
        ? { vi: 'Theo tiêu chí.', en: 'By the criteria.' }
        : {
            vi: `Còn tùy tiêu chí; nếu đủ thì ${lower(rankVi(reason.rank))}, ${placesVi(reason.places)}.`,
            en: `Depends on the criteria; if they are met: ${lower(rankEn(reason.rank))}, ${placesEn(reason.places)}.`,
          };
    case 'unlimited':
      return {
        vi: 'Đủ tiêu chuẩn; số lượng không hạn chế.',
        en: 'Meets the criteria; the number is not limited.',
      };
    case 'within':
      return {
        vi: `${rankVi(reason.rank)}${ofGroupVi(reason.group)}; ${placesVi(reason.places)}.`,
        en: `${rankEn(reason.rank)}${ofGroupEn(reason.group)}; ${placesEn(reason.places)}.`,
      };
    case 'beyond':
      return {
        vi: `${rankVi(reason.rank)}${ofGroupVi(reason.group)}; chỉ ${placesVi(reason.places)}.`,
        en: `${rankEn(reason.rank)}${ofGroupEn(reason.group)}; only ${placesEn(reason.places)}.`,
      };
    case 'chosen':
    case 'not-chosen': {
      const [vi, en] =
        reason.kind === 'chosen'
          ? ['Hội đồng chọn', 'The council chose it']
          : ['Hội đồng không chọn', 'The council did not choose it'];
      if (reason.rank === undefined || reason.places === undefined) {
        return { vi: `${vi}.`, en: `${en}.` };
      }
      return {
        vi: `${vi}; ${lower(rankVi(reason.rank))}${ofGroupVi(reason.group)}, ${placesVi(reason.places)}.`,
        en: `${en}; ${lower(rankEn(reason.rank))}${ofGroupEn(reason.group)}, ${placesEn(reason.places)}.`,
      };
    }
    case 'no-places':
      return {
        vi: `Số lượng được tặng${ofGroupVi(reason.group)} là 0.`,
        en: `There are no places${ofGroupEn(reason.group)}.`,
      };
    case 'tie': {
      const named = reason.with.map(({ id, name }) => name ?? id).join(', ');
      const more = reason.others > 0 ? ` và ${whole(reason.others)} hồ sơ khác` : '';
      const moreEn = reason.others > 0 ? ` and ${whole(reason.others)} others` : '';
      if (reason.chosen) {
        return {
          vi: `Hội đồng chọn nhiều hơn số lượng: ${named}${more}${ofGroupVi(reason.group)} cùng được chọn và ngang nhau, ${placesVi(reason.places)}. Hội đồng chọn lại.`,
          en: `The council chose more than there are places: ${named}${moreEn}${ofGroupEn(reason.group)} are chosen as well and level, ${placesEn(reason.places)}. The council has to choose again.`,
        };
      }
      const on = reason.on.length === 0 ? '' : ` ở mọi ưu tiên (${listVi(reason.on)})`;
      const onEn = reason.on.length === 0 ? '' : ' on every preference';
      return {
        vi: `Ngang với ${named}${more}${on}${ofGroupVi(reason.group)}: cùng ${lower(rankVi(reason.rank))}, ${placesVi(reason.places)}. Hội đồng quyết định.`,
        en: `Level with ${named}${moreEn}${onEn}${ofGroupEn(reason.group)}: ${lower(rankEn(reason.rank))}, ${placesEn(reason.places)}. The council decides.`,
      };
    }
    case 'no-order':
      return {
        vi: `Có ${range(reason.candidates, 'đến')} hồ sơ${ofGroupVi(reason.group)} mà ${placesVi(reason.places)}, và không có ưu tiên để xếp thứ tự. Hội đồng quyết định.`,
        en: `${range(reason.candidates, 'to')} candidates${ofGroupEn(reason.group)}, ${placesEn(reason.places)}, and no preference to rank them by. The council decides.`,
      };
    case 'open-number':
      return {
        vi: `${rankVi(reason.rank)}${ofGroupVi(reason.group)}; ${placesVi(reason.places)}: lấy bao nhiêu do hội đồng quyết định.`,
        en: `${rankEn(reason.rank)}${ofGroupEn(reason.group)}; ${placesEn(reason.places)}: how many is for the council to decide.`,
      };
    case 'open-quota':
      return {
        vi: `Chưa tính được số lượng (${listVi(reason.quotas)}): do hội đồng quyết định.`,
        en: 'The number could not be worked out; the council decides.',
      };
    case 'others-judged':
      return {
        vi: `${rankVi(reason.rank)}${ofGroupVi(reason.group)}; ${placesVi(reason.places)}: tùy kết quả hội đồng xét${reason.on.length > 0 ? ` ưu tiên ${listVi(reason.on)}` : ' những hồ sơ khác'}.`,
        en: `${rankEn(reason.rank)}${ofGroupEn(reason.group)}; ${placesEn(reason.places)}: depends on what the council makes of ${reason.on.length > 0 ? 'the preferences' : 'other records'}.`,
      };
    case 'not-known': {
      const missing = reason.missing.map((what) => missingWords[what]);
      const on = reason.on.length > 0 ? ` (${listVi(reason.on)})` : '';
      const lacks = missing.length > 0;
      const { refused } = reason;
      return {
        vi: [
          `${rankVi(reason.rank)}${ofGroupVi(reason.group)}; ${placesVi(reason.places)}.`,
          ...(lacks ? [`Còn thiếu ${missing.map(({ vi }) => vi).join('; ')}${on}.`] : []),
          ...(refused === undefined ? [] : [refusedVi(refused)]),
        ].join(' '),
        en: [
          `${rankEn(reason.rank)}${ofGroupEn(reason.group)}; ${placesEn(reason.places)}.`,
          ...(lacks ? [`Missing: ${missing.map(({ en }) => en).join('; ')}.`] : []),
          ...(refused === undefined ? [] : [refusedEn(refused)]),
        ].join(' '),
      };
    }
    case 'outside-groups':
      return {
        vi: 'Không thuộc nhóm nào mà số lượng được tính cho: hội đồng quyết định.',
        en: 'Belongs to none of the groups that the number is given for; the council decides.',
      };
    case 'higher':
      return reason.certain
        ? {
            vi: `Được tặng ${reason.award.name}; chỉ nhận hình thức cao nhất.`,
            en: `Is given ${reason.award.name}; only the highest award is given.`,
          }
        : {
            vi: `Có thể được tặng ${reason.award.name}; chỉ nhận hình thức cao nhất.`,
            en: `May be given ${reason.award.name}; only the highest award is given.`,
          };
  }
}

type RefusedRows = NonNullable<Extract<SelectionReason, { kind: 'not-known' }>['refused']>;

function refusedVi({ places, count }: RefusedRows): string {
  const more = count > places.length ? ` và ${whole(count - places.length)} dòng khác` : '';
  return `Còn tùy ${count === 1 ? 'dòng' : `${whole(count)} dòng`} bị từ chối (${places.map(({ vi }) => vi).join('; ')}${more}).`;
}

function refusedEn({ places, count }: RefusedRows): string {
  const more = count > places.length ? ` and ${count - places.length} more` : '';
  return `Depends on ${count === 1 ? 'a refused row' : `${count} refused rows`} (${places.map(({ en }) => en).join('; ')}${more}).`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const roundingWords: Record<Rounding['direction'], Sentence> = {
  down: { vi: 'làm tròn xuống', en: 'rounded down' },
  up: { vi: 'làm tròn lên', en: 'rounded up' },
  nearest: { vi: 'làm tròn', en: 'rounded' },
};

/** How the places come from the quota: `33 người lao động: 15% là 4,95, làm tròn xuống 4`. */
export function workingOf(quota: QuotaPlan, base: Count, places: Count, counted: string): Sentence {
  const { percent, base: named, rounding, from, to } = quota;
  if (!percent || named === undefined) return { vi: quota.text, en: quota.text };
  const percents = [...new Set([from, to])].filter((figure) => figure !== undefined);
  const working = (figure: (value: Decimal) => string, is: string, until: string, rule: string) => {
    const span = (least: string, most: string): string =>
      least === most ? figure(least) : `${figure(least)} ${until} ${figure(most)}`;
    const size = (of: number | undefined): string => String(of ?? base.least);
    const shares = percents.map((percent) => {
      const [least, most] = [base.least, base.most ?? base.least].map((size) =>
        shareOf(percent, size).toString(),
      );
      return `${figure(percent)}% ${is} ${span(least ?? '', most ?? '')}`;
    });
    const rounded =
      rounding === undefined || places.most === undefined
        ? ''
        : `, ${rule} ${span(String(places.least), String(places.most))}`;
    return `${span(size(base.least), size(base.most))} ${counted}: ${shares.join(', ')}${rounded}`;
  };
  const rule = roundingWords[rounding?.direction ?? 'nearest'];
  return {
    vi: working(figure, 'là', 'đến', rule.vi),
    en: working((value) => value, 'is', 'to', rule.en),
  };
}
