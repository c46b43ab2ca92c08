import type {
  Comparator,
  FactField,
  FactUse,
  Parameter,
  PartialDate,
  Unit,
  Value,
} from '@thidua/model';
import { vietnameseDate } from '@thidua/model/calendar';
import type { DurationUnit } from '../slot.ts';
import { figure, measureOf, unitWord } from './figures.ts';
import type { Misreading, Words } from './mistake.ts';
import { type Asked, askedBy, type Names, pointsOf } from './names.ts';
import { nearestName } from './nearest.ts';

/** What a fact is compared with, once it is known to be of the fact's type. */
export type Constant =
  /** In the unit of the slot; of a scale or a list of values, the place of the value. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly measure?: DurationUnit;
      readonly text: string;
    }
  | { readonly kind: 'date'; readonly date: PartialDate; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'fact'; readonly use: FactUse; readonly percent: number }
  | { readonly kind: 'parameter'; readonly parameter: Parameter }
  /** `…` in a draft. */
  | { readonly kind: 'blank' };

export type Read = Constant | { readonly kind: 'mistake'; readonly mistake: Misreading };

type FactType = NonNullable<FactField['type']>;

const typeWords: Readonly<Record<FactType, Words>> = {
  number: { vi: 'số', en: 'a number' },
  share: { vi: 'tỷ lệ', en: 'a share' },
  money: { vi: 'tiền', en: 'money' },
  date: { vi: 'ngày', en: 'a date' },
  duration: { vi: 'khoảng thời gian', en: 'a length of time' },
  truth: { vi: 'đúng sai', en: 'true or false' },
  scale: { vi: 'bậc', en: 'a scale' },
  category: { vi: 'loại', en: 'a list of values' },
  text: { vi: 'chữ', en: 'words' },
  history: { vi: 'lịch sử', en: 'a history' },
  list: { vi: 'danh sách', en: 'a list' },
  members: { vi: 'gồm các thành viên', en: 'a list of members' },
  'belongs-to': { vi: 'thuộc một tập thể', en: 'what it belongs to' },
  individual: { vi: 'cá nhân', en: 'a person' },
  collective: { vi: 'tập thể', en: 'a collective' },
};

const how: Readonly<Record<FactType, Words>> = {
  number: { vi: 'Ghi một số: `≥ 3`.', en: 'Write a number: `≥ 3`.' },
  share: { vi: 'Ghi một tỷ lệ: `≥ 80%`.', en: 'Write a percentage: `≥ 80%`.' },
  money: {
    vi: 'Ghi số tiền kèm đơn vị: `≥ 5 triệu đồng`.',
    en: 'Write an amount with its unit: `≥ 5 triệu đồng`.',
  },
  date: { vi: 'Ghi một ngày: `trước 01/01/2024`.', en: 'Write a date: `trước 01/01/2024`.' },
  duration: {
    vi: 'Ghi số kèm đơn vị thời gian: `dưới 40 ngày làm việc`.',
    en: 'Write a number with its unit of time: `dưới 40 ngày làm việc`.',
  },
  truth: {
    vi: 'Chỉ ghi tên dữ kiện, hoặc `không` rồi tên dữ kiện.',
    en: 'Write the name of the fact alone, or `không` and the name.',
  },
  scale: {
    vi: 'Ghi một bậc của dữ kiện: `từ … trở lên`, `là …`.',
    en: 'Write a step of its scale: `từ … trở lên`, `là …`.',
  },
  category: {
    vi: 'Ghi một giá trị của dữ kiện: `là …`, `trong (…)`.',
    en: 'Write one of its values: `là …`, `trong (…)`.',
  },
  text: {
    vi: 'Lời văn không tính được; ghi `hội đồng xét`, hoặc khai báo dữ kiện kiểu khác.',
    en: 'Words cannot be computed with; write `hội đồng xét`, or declare a fact of another type.',
  },
  history: {
    vi: 'Hỏi lịch sử bằng `được tặng …` hoặc `3 năm liên tục được tặng … đến năm xét`.',
    en: 'Ask a history with `được tặng …` or `3 năm liên tục được tặng … đến năm xét`.',
  },
  list: {
    vi: 'Hỏi danh sách bằng `có … với (…)`, `ít nhất 2 … có (…)`.',
    en: 'Ask a list with `có … với (…)`, `ít nhất 2 … có (…)`.',
  },
  members: {
    vi: 'Hỏi các thành viên bằng `mọi … có (…)`, `ít nhất 70% … có (…)`.',
    en: 'Ask members with `mọi … có (…)`, `ít nhất 70% … có (…)`.',
  },
  'belongs-to': {
    vi: 'Tập thể của hồ sơ chỉ dùng để chia nhóm: `mỗi …`.',
    en: 'What a record belongs to only groups: `mỗi …`.',
  },
  individual: {
    vi: 'Đây là đối tượng, không phải điều để so sánh.',
    en: 'This is a kind of participant, nothing to compare.',
  },
  collective: {
    vi: 'Đây là đối tượng, không phải điều để so sánh.',
    en: 'This is a kind of participant, nothing to compare.',
  },
};

export const typeWord = (type: FactType): Words => typeWords[type];

const quantities: readonly FactType[] = ['number', 'share', 'money', 'duration'];
const comparable: readonly FactType[] = [...quantities, 'date', 'truth', 'scale', 'category'];
const isOrdering = (comparator: Comparator): boolean => comparator !== '=' && comparator !== '≠';

const mistake = (
  kind: Misreading['kind'],
  said: Words,
  details: Partial<Misreading> = {},
): Extract<Read, { kind: 'mistake' }> => ({ kind: 'mistake', mistake: { kind, said, ...details } });

/** A fact that has no value to compare: words, lists, what a record belongs to. */
export function notComparable(field: FactField): Misreading | undefined {
  const { type } = field;
  if (type === undefined)
    return {
      kind: 'untyped-fact',
      said: {
        vi: `Dữ kiện \`${field.id}\` chưa ghi kiểu, nên chưa so sánh được.`,
        en: `The fact \`${field.id}\` has no type yet and cannot be compared.`,
      },
      words: field.id,
    };
  if (comparable.includes(type)) return undefined;
  return {
    kind: 'not-comparable',
    said: {
      vi: `\`${field.id}\` là dữ kiện kiểu ${typeWords[type].vi}, không so sánh được.`,
      en: `\`${field.id}\` is ${typeWords[type].en} and cannot be compared.`,
    },
    help: how[type],
    words: field.id,
  };
}

/** A name used as an atom of its own that is not true or false. */
export function notTruth(field: FactField): Misreading | undefined {
  const { type } = field;
  if (type === 'truth') return undefined;
  if (type === undefined) return notComparable(field);
  return {
    kind: 'not-comparable',
    said: {
      vi: `\`${field.id}\` đứng một mình như một điều đúng hoặc sai, nhưng là dữ kiện kiểu ${typeWords[type].vi}.`,
      en: `\`${field.id}\` stands alone as true or false, but it is ${typeWords[type].en}.`,
    },
    help: how[type],
    words: field.id,
  };
}

/**
 * What a fact is compared with, in the fact's own type and unit; or what is wrong with the comparison.
 * A name is a value of the fact before it is another fact or a parameter.
 */
export function readConstant(
  field: FactField,
  comparator: Comparator,
  value: Value,
  names: Names,
  fields: readonly FactField[] = [],
): Read {
  const unfit = notComparable(field);
  if (unfit !== undefined) return { kind: 'mistake', mistake: unfit };
  const type = field.type as FactType;
  if (value.kind === 'blank') return { kind: 'blank' };
  if (isOrdering(comparator) && (type === 'category' || type === 'truth'))
    return mistake(
      'different-types',
      {
        vi: `Các giá trị của \`${field.id}\` không có thứ tự, nên không so sánh hơn kém được.`,
        en: `The values of \`${field.id}\` have no order to compare by.`,
      },
      { help: how[type], words: field.id },
    );
  switch (value.kind) {
    case 'number':
      return readNumber(field, type, value.value, value.unit);
    case 'percent':
      if (value.of !== undefined)
        return readFact(field, type, value.of, Number(value.value), names, fields);
      return type === 'share'
        ? { kind: 'number', value: Number(value.value), text: `${figure(value.value)}%` }
        : differs(field, type, `${figure(value.value)}%`, typeWords.share);
    case 'date':
      return type === 'date'
        ? { kind: 'date', date: value.date, text: vietnameseDate(value.date) }
        : differs(field, type, vietnameseDate(value.date), typeWords.date);
    case 'truth':
      return type === 'truth'
        ? { kind: 'truth', value: value.value }
        : differs(field, type, value.value ? 'đúng' : 'không', typeWords.truth);
    case 'fact':
      return readFact(field, type, value.use, 100, names, fields);
    case 'name':
      return readName(field, type, value, names, fields);
    case 'text':
      return differs(field, type, `“${value.text}”`, typeWords.text);
    case 'none':
      return differs(field, type, 'không có', { vi: 'chỗ trống', en: 'nothing' });
    case 'not-arisen':
      return differs(field, type, 'không phát sinh', { vi: 'chỗ trống', en: 'nothing' });
  }
}

function differs(field: FactField, type: FactType, written: string, found: Words): Read {
  return mistake(
    'different-types',
    {
      vi: `\`${field.id}\` là dữ kiện kiểu ${typeWords[type].vi}, không so sánh được với ${written} (kiểu ${found.vi}).`,
      en: `\`${field.id}\` is ${typeWords[type].en} and cannot be compared with ${written} (${found.en}).`,
    },
    { help: how[type], words: field.id },
  );
}

function readNumber(field: FactField, type: FactType, value: string, unit: Unit | undefined): Read {
  const written = unit === undefined ? figure(value) : `${figure(value)} ${unitWord(unit)}`;
  const measure = unit === undefined ? undefined : measureOf(unit);
  switch (type) {
    case 'number': {
      const declared = field.unit?.trim().toLowerCase();
      if (unit === undefined || declared === unitWord(unit))
        return number(value, shownWith(value, field));
      const counted = unit !== 'dong' && measure === undefined;
      if (counted && declared === undefined) return number(value, written);
      if (counted && !Object.values(countWords).includes(declared ?? ''))
        return number(value, shownWith(value, field));
      return otherMeasure(field, written, declared);
    }
    case 'money':
      if (unit === 'dong') return number(value, written);
      return otherMeasure(field, written, 'đồng', unit === undefined ? 'triệu đồng' : undefined);
    case 'duration': {
      if (measure === undefined) return otherMeasure(field, written, undefined);
      const [into, each] = measure;
      const scaled = Number(value) * each;
      return { kind: 'number', value: scaled, measure: into, text: written };
    }
    case 'share':
      return mistake(
        'different-types',
        {
          vi: `\`${field.id}\` là dữ kiện kiểu tỷ lệ; ${written} thiếu dấu %.`,
          en: `\`${field.id}\` is a share; ${written} lacks its %.`,
        },
        unit === undefined
          ? { help: how.share, words: figure(value), instead: `${figure(value)}%` }
          : { help: how.share, words: field.id },
      );
    default:
      return differs(field, type, written, typeWords[unit === 'dong' ? 'money' : 'number']);
  }
}

const countWords = {
  time: unitWord('time'),
  person: unitWord('person'),
  collective: unitWord('collective'),
  point: unitWord('point'),
} as const;

const number = (value: string, text: string): Read => ({
  kind: 'number',
  value: Number(value),
  text,
});

const shownWith = (value: string, { unit }: FactField): string =>
  unit === undefined ? figure(value) : `${figure(value)} ${unit}`;

function otherMeasure(
  field: FactField,
  written: string,
  declared: string | undefined,
  example?: string,
): Read {
  const type = field.type as FactType;
  const counted = declared === undefined ? '' : ` tính bằng ${declared}`;
  const countedIn = declared === undefined ? '' : `, counted in “${declared}”`;
  return mistake(
    'other-measure',
    {
      vi: `\`${field.id}\` là dữ kiện kiểu ${typeWords[type].vi}${counted}, không so sánh được với ${written}.`,
      en: `\`${field.id}\` is ${typeWords[type].en}${countedIn}, and cannot be compared with ${written}.`,
    },
    {
      help:
        example === undefined
          ? how[type]
          : {
              vi: `Ghi thêm đơn vị: ${written} ${example}, hay ${written} ${declared ?? ''}.`,
              en: `Add the unit: ${written} ${example}, or ${written} ${declared ?? ''}.`,
            },
      words: field.id,
    },
  );
}

function readName(
  field: FactField,
  type: FactType,
  value: Extract<Value, { kind: 'name' }>,
  names: Names,
  fields: readonly FactField[],
): Read {
  const place = field.values.findIndex(({ id }) => id === value.name.id);
  if (place >= 0 && (type === 'scale' || type === 'category'))
    return {
      kind: 'number',
      value: place,
      text: field.values[place]?.label ?? value.name.id,
    };
  const asked = askedBy(value.name, names, fields);
  if (type !== 'scale' && type !== 'category') {
    if (asked.kind === 'fact' || asked.kind === 'grid')
      return readFact(field, type, { fact: value.name }, 100, names, fields);
    if (asked.kind === 'parameter') return readParameter(field, type, asked.parameter);
    return differs(field, type, `\`${value.name.id}\``, {
      vi: 'tên một giá trị',
      en: 'the name of a value',
    });
  }
  const near = nearestName(
    value.name.id,
    field.values.map(({ id }) => id),
  );
  return mistake(
    'not-on-scale',
    {
      vi: `\`${value.name.id}\` không phải là giá trị của \`${field.id}\`.`,
      en: `\`${value.name.id}\` is not a value of \`${field.id}\`.`,
    },
    {
      help:
        near === undefined
          ? {
              vi: `Các giá trị: ${listed(field)}.`,
              en: `Its values: ${listed(field)}.`,
            }
          : { vi: `Có phải ý là \`${near}\`?`, en: `Did you mean \`${near}\`?` },
      words: value.name.id,
      ...(near === undefined ? {} : { instead: near }),
    },
  );
}

const listed = ({ values }: FactField): string => values.map(({ id }) => `\`${id}\``).join(', ');

/** The fact behind a name in a rule, the points of a grid among them. */
export const factOf = (asked: Asked): FactField | undefined =>
  asked.kind === 'fact' ? asked.field : asked.kind === 'grid' ? pointsOf(asked.grid) : undefined;

function readFact(
  field: FactField,
  type: FactType,
  use: FactUse,
  percent: number,
  names: Names,
  fields: readonly FactField[],
): Read {
  const other = factOf(askedBy(use.fact, names, fields));
  if (other === undefined) return { kind: 'blank' };
  const unfit = notComparable(other);
  if (unfit !== undefined) return { kind: 'mistake', mistake: unfit };
  const inProportion =
    quantities.includes(type) || (percent === 100 && (type === 'date' || type === 'scale'));
  if (other.type !== type || !inProportion)
    return differs(
      field,
      type,
      `\`${use.fact.id}\``,
      other.type === undefined ? typeWords.number : typeWords[other.type],
    );
  if (type === 'scale' && !sameScale(field, other))
    return mistake(
      'different-types',
      {
        vi: `\`${field.id}\` và \`${use.fact.id}\` là bậc của hai thang khác nhau, không so sánh được với nhau.`,
        en: `\`${field.id}\` and \`${use.fact.id}\` are steps of two different scales and cannot be compared.`,
      },
      { help: how.scale, words: field.id },
    );
  return { kind: 'fact', use, percent };
}

/** Steps that are named the same in the same order. */
const sameScale = (a: FactField, b: FactField): boolean =>
  a.values.length === b.values.length &&
  a.values.every(({ id }, place) => id === b.values[place]?.id);

function readParameter(field: FactField, type: FactType, parameter: Parameter): Read {
  if (parameter.type === type || parameter.type === undefined)
    return { kind: 'parameter', parameter };
  return differs(field, type, `\`${parameter.id}\``, typeWords[parameter.type]);
}
