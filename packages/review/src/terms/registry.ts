import type {
  Act,
  AdministrativeUnit,
  AwardForm,
  DatedCode,
  DatedName,
  DatedReference,
  Event,
  Fact,
  FactField,
  GridItem,
  GridMethod,
  GridOption,
  GridScoring,
  Issuer,
  Parameter,
  RegistryEntry,
  ScoringGrid,
  Succession,
  Theme,
  Title,
} from '@thidua/model';
import { derived, fact, facts, group, list, type Term } from '../compare/term.ts';
import { date, moves } from '../words/dates.ts';
import { byHowMuch, figure, percentagePoints } from '../words/figures.ts';
import { each, quoted, same, type Words, words } from '../words/words.ts';
import { awardRule, capped, points, quota, versions } from './awards.ts';
import {
  citation,
  citations,
  citationWords,
  parties,
  partiesWords,
  reference,
  sources,
} from './references.ts';
import { expression, label, labelled, nested } from './rules.ts';
import { asWritten, choice, dated, symbol, text, texts, yesNo } from './texts.ts';
import { nameWords, roundingWords, valueWords } from './values.ts';

type Validity = { readonly from?: string | undefined; readonly to?: string | undefined };

/** `từ 01/01/2000 đến 31/12/2010`; empty where neither end is given. */
const validityWords = ({ from, to }: Validity): Words =>
  each((language) =>
    [
      from === undefined ? '' : `${{ vi: 'từ', en: 'from' }[language]} ${date(from)[language]}`,
      to === undefined ? '' : `${{ vi: 'đến', en: 'until' }[language]} ${date(to)[language]}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

const withValidity = (what: Words, validity: Validity): Words =>
  each((language) => [what[language], validityWords(validity)[language]].join(' ').trim());

const validFrom = dated(words('có từ', 'from'), moves.start);
const validTo = dated(words('có đến', 'until'), moves.end);
const basedOn = citation(words('căn cứ', 'based on'));
const bases = citations(words('căn cứ', 'based on'));

const datedNames: Term<readonly DatedName[]> = list({
  name: words('tên gọi', 'names'),
  itemName: ({ name }) => words(`tên “${name}”`, `name “${name}”`),
  told: (value) => validityWords(value),
  key: ({ from, to }) => `${from ?? ''}/${to ?? ''}`,
  body: ({ name }) => name,
  term: group<DatedName>({
    name: text(undefined),
    from: validFrom,
    to: validTo,
    basedOn,
  }),
});

const datedCodes = (name: Words): Term<readonly DatedCode[]> =>
  list({
    name,
    itemName: ({ code }) => words(`${name.vi} ${code}`, `${name.en} ${code}`),
    told: (value) => validityWords(value),
    key: ({ system, from }) => `${system ?? ''}/${from ?? ''}`,
    body: ({ code, system }) => `${code} ${system ?? ''}`,
    term: group<DatedCode>({
      code: fact({ show: same }),
      system: symbol(words('bảng mã', 'code system')),
      from: validFrom,
      to: validTo,
      basedOn,
    }),
  });

const superiors: Term<readonly DatedReference[]> = facts(words('trực thuộc', 'belongs to'), {
  show: ({ party, ...validity }) => withValidity(quoted(party.name), validity),
});

const successionKinds: Readonly<Record<Succession['kind'], Words>> = {
  'merged-into': words('sáp nhập vào', 'merged into'),
  'united-into': words('hợp nhất thành', 'united into'),
  'split-into': words('chia tách thành', 'split into'),
  'renamed-to': words('đổi tên thành', 'renamed to'),
  'upgraded-to': words('nâng cấp thành', 'upgraded to'),
  'functions-moved-to': words('chuyển chức năng sang', 'functions moved to'),
  abolished: words('giải thể', 'abolished'),
};

const successions: Term<readonly Succession[]> = facts(words('tổ chức lại', 'succession'), {
  show: ({ kind, successors, date: when, inherits, basedOn: act }) =>
    each((language) =>
      [
        successionKinds[kind][language],
        partiesWords(successors)[language],
        when === undefined ? '' : `${{ vi: 'ngày', en: 'on' }[language]} ${date(when)[language]}`,
        inherits === undefined ? '' : { vi: '(kế thừa)', en: '(inherits)' }[language],
        act === undefined
          ? ''
          : `${{ vi: 'theo', en: 'by' }[language]} ${citationWords(act)[language]}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
});

const entry = {
  schema: derived,
  kind: derived,
  id: symbol(words('định danh', 'identifier')),
  slug: derived,
  digest: derived,
  findings: derived,
  places: derived,
  name: text(words('tên', 'name')),
  aliases: texts(words('tên khác', 'other names'), 'editors'),
  sources,
  notes: texts(words('ghi chú', 'notes'), 'editors'),
};

const branches: Readonly<Record<NonNullable<Issuer['branch']>, Words>> = {
  state: words('nhà nước', 'state'),
  party: words('Đảng', 'Party'),
  front: words('Mặt trận', 'Fatherland Front'),
  union: words('công đoàn', 'trade union'),
  youth: words('Đoàn thanh niên', 'youth union'),
  association: words('hội', 'association'),
  court: words('tòa án', 'court'),
  procuracy: words('kiểm sát', 'procuracy'),
  army: words('quân đội', 'army'),
  enterprise: words('doanh nghiệp', 'enterprise'),
};

const levels: Readonly<Record<NonNullable<Issuer['level']>, Words>> = {
  central: words('trung ương', 'central'),
  ministry: words('bộ, ngành', 'ministry'),
  province: words('tỉnh', 'province'),
  department: words('sở, ban', 'department'),
  district: words('huyện', 'district'),
  commune: words('xã', 'commune'),
  grassroots: words('cơ sở', 'grassroots'),
};
const level = choice(words('cấp', 'level'), levels);

const established = dated(words('ngày thành lập', 'established'));
const establishedBy = citation(words('thành lập theo', 'established by'));
const area = reference(words('địa bàn', 'area'));

const issuer = group<Issuer>({
  ...entry,
  names: datedNames,
  symbols: datedCodes(words('ký hiệu', 'symbol')),
  branch: choice(words('ngành', 'branch'), branches),
  level,
  parents: superiors,
  area,
  seat: text(words('nơi đóng trụ sở', 'seat')),
  established,
  establishedBy,
  abolished: dated(words('ngày giải thể', 'abolished')),
  successions,
  basedOn: bases,
});

const administrativeUnit = group<AdministrativeUnit>({
  ...entry,
  unitType: text(words('loại đơn vị', 'type of unit')),
  level,
  names: datedNames,
  codes: datedCodes(words('mã', 'code')),
  parents: superiors,
  from: validFrom,
  to: validTo,
  established,
  establishedBy,
  successions,
  basedOn: bases,
  predecessors: facts(words('được lập từ', 'made of'), {
    show: ({ unit, date: when, inherits }) =>
      each((language) =>
        [
          `“${unit.name}”`,
          when === undefined ? '' : date(when)[language],
          inherits === undefined ? '' : { vi: '(kế thừa)', en: '(inherits)' }[language],
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
    nature: 'carried',
  }),
});

const theme = group<Theme>({
  ...entry,
  themeType: choice(words('loại', 'kind'), {
    movement: words('phong trào', 'movement'),
    mobilisation: words('cuộc vận động', 'mobilisation'),
  }),
  slogans: texts(words('khẩu hiệu', 'slogan')),
  ledBy: parties(words('chủ trì', 'led by')),
  basedOn: bases,
  from: validFrom,
  to: validTo,
});

const event = group<Event>({
  ...entry,
  origin: dated(words('ngày gốc', 'date of origin')),
  yearly: yesNo(words('hằng năm', 'yearly')),
  area,
  occurrences: list({
    name: words('các lần', 'occurrences'),
    itemName: ({ ordinal }) => words(`lần ${ordinal}`, `no. ${ordinal}`),
    told: (value) => validityWords(value),
    key: ({ ordinal }) => ordinal,
    term: group<Event['occurrences'][number]>({
      ordinal: symbol(words('lần thứ', 'ordinal')),
      from: validFrom,
      to: validTo,
      term: symbol(words('nhiệm kỳ', 'term')),
    }),
  }),
  basedOn: bases,
});

const act = group<Act>({
  ...entry,
  type: text(words('tên loại văn bản', 'type of document')),
  number: symbol(words('số, ký hiệu', 'number')),
  date: dated(words('ngày ban hành', 'date of issue')),
  issuers: parties(words('cơ quan ban hành', 'issuer')),
  subject: text(words('trích yếu', 'subject')),
  from: dated(words('hiệu lực từ', 'in force from'), moves.start),
  to: dated(words('hiệu lực đến', 'in force until'), moves.end),
  assessedFrom: dated(words('áp dụng cho kỳ xét từ', 'for periods assessed from'), moves.start),
  replaces: citations(words('thay thế', 'replaces')),
  amends: citations(words('sửa đổi', 'amends')),
});

const factTypes: Readonly<Record<NonNullable<FactField['type']>, Words>> = {
  number: words('số', 'number'),
  share: words('tỷ lệ', 'share'),
  money: words('tiền', 'money'),
  date: words('ngày', 'date'),
  duration: words('thời gian', 'duration'),
  truth: words('có/không', 'yes or no'),
  scale: words('thang', 'scale'),
  category: words('phân loại', 'category'),
  text: words('chữ', 'text'),
  history: words('lịch sử danh hiệu', 'history of titles'),
  list: words('danh sách', 'list'),
  members: words('gồm', 'members'),
  'belongs-to': words('thuộc', 'belongs to'),
  individual: words('cá nhân', 'individual'),
  collective: words('tập thể', 'collective'),
};

const factFields: { term?: Term<FactField> } = {};
const fields: Term<readonly FactField[]> = list({
  name: words('dữ kiện bên trong', 'inner facts'),
  itemName: ({ label: called }) => words(`dữ kiện “${called}”`, `fact “${called}”`),
  told: () => same(''),
  key: ({ id }) => id,
  body: ({ label: called }) => called,
  term: { compare: (before, after, at) => factFields.term?.compare(before, after, at) },
});

/** The order of the values of a scale is what it means. */
const values: Term<FactField['values']> = list({
  name: words('giá trị', 'values'),
  itemName: ({ id, label: called }) =>
    words(`giá trị “${called ?? id}”`, `value “${called ?? id}”`),
  told: () => same(''),
  key: ({ id }) => id,
  term: group<FactField['values'][number]>({
    id: symbol(words('định danh', 'identifier')),
    label: text(words('cách gọi', 'label')),
  }),
});

const factField = group<FactField>({
  id: symbol(words('định danh', 'identifier')),
  label: text(words('tên gọi', 'label')),
  type: choice(words('kiểu', 'type'), factTypes),
  of: fact({ name: words('của', 'of'), show: nameWords }),
  unit: text(words('đơn vị tính', 'unit')),
  values,
  for: parties(words('hỏi về', 'asked of')),
  fields,
});
factFields.term = factField;

const title = group<Title>({ ...entry, rule: awardRule, versions });
const awardForm = group<AwardForm>({ ...entry, rule: awardRule, versions });

// Grids -----------------------------------------------------------------------------------------------------

const optionReach = ({ from, to, below }: GridOption): Words =>
  each((language) => {
    const part = (word: Words, value: GridOption['from']): string =>
      value === undefined ? '' : `${word[language]} ${valueWords(value)[language]}`;
    return [
      part(words('từ', 'from'), from),
      part(words('đến', 'to'), to),
      part(from === undefined ? words('dưới', 'below') : words('đến dưới', 'to below'), below),
    ]
      .filter((text) => text !== '')
      .join(' ');
  });

const options: Term<readonly GridOption[]> = facts(words('mức điểm', 'steps'), {
  show: (option) =>
    each((language) =>
      [
        `${figure(option.points)[language]} ${{ vi: 'điểm', en: 'points' }[language]}`,
        option.label === undefined ? '' : `“${option.label}”`,
        optionReach(option)[language],
      ]
        .filter((text) => text !== '')
        .join(' '),
    ),
});

const methodKinds: Readonly<Record<GridMethod['kind'], Words>> = {
  choice: words('chọn một mức', 'one of the steps'),
  bands: words('theo khoảng', 'by bands'),
  ratio: words('theo tỷ lệ', 'by ratio'),
  'deduct-per': words('trừ theo lần', 'deducted for each'),
  'add-per': words('cộng theo lần', 'added for each'),
  'points-met': words('theo số điều đạt', 'by points met'),
  council: words('hội đồng chấm', "council's score"),
};

const methodName = words('cách chấm', 'how it is scored');
const wholeMethod: Term<GridMethod> = fact({
  name: methodName,
  show: ({ kind }) => methodKinds[kind],
});
const perUnit = fact<string>({
  name: words('số điểm mỗi lần', 'points for each'),
  show: figure,
  note: (before, after) => byHowMuch(before, after, words('điểm', 'points')),
});
const most = points(words('tối đa', 'at most'));
const askedOf = fact({ name: words('tính theo', 'counted by'), show: nameWords });

type MethodOf<Kind extends GridMethod['kind']> = Extract<GridMethod, { kind: Kind }>;
const perMethod = group<MethodOf<'add-per' | 'deduct-per'>>({
  kind: derived,
  points: perUnit,
  fact: askedOf,
  max: most,
});
const methods = {
  choice: group<MethodOf<'choice'>>({ kind: derived, options }),
  bands: group<MethodOf<'bands'>>({ kind: derived, fact: askedOf, options }),
  ratio: group<MethodOf<'ratio'>>({
    kind: derived,
    fact: askedOf,
    rounding: fact({ name: words('làm tròn', 'rounding'), show: roundingWords }),
  }),
  'deduct-per': perMethod,
  'add-per': perMethod,
  'points-met': group<MethodOf<'points-met'>>({
    kind: derived,
    conditions: list({
      name: words('điều được tính', 'points counted'),
      told: () => words('một điều', 'one'),
      term: expression(words('điều kiện', 'condition')),
    }),
  }),
  council: group<MethodOf<'council'>>({
    kind: derived,
    step: points(words('bước điểm', 'step')),
  }),
} as const;

/** Of one kind, part by part; of two, as a whole. */
const method: Term<GridMethod> = {
  compare(before, after, at) {
    if (before !== undefined && before.kind === after?.kind) {
      const term: Term<never> = methods[before.kind];
      term.compare(before as never, after as never, at);
    } else wholeMethod.compare(before, after, at);
  },
};

const scoring = group<GridScoring>({
  method,
  fullWhenNotArisen: yesNo(words('không phát sinh thì tính đủ', 'full where it does not arise')),
  zeroItemWhen: expression(words('mất điểm cả mục khi', 'no points when')),
  text: asWritten(words('cách viết cách chấm', 'how the scoring is written')),
});

const itemTold = ({ label: known, wording, points: given }: GridItem): Words =>
  each((language) => {
    // An item without a label is called by its wording already.
    const called = known === undefined ? '' : `“${wording}”`;
    const shown =
      given === undefined
        ? ''
        : ` (${figure(given)[language]} ${{ vi: 'điểm', en: 'points' }[language]})`;
    return `${called}${shown}`.trim();
  });

const items = (name: Words): Term<readonly GridItem[]> =>
  nested<GridItem>(
    name,
    itemTold,
    ({ wording }) => wording,
    (children) =>
      group<GridItem>({
        id: symbol(words('định danh', 'identifier')),
        label,
        wording: text(words('lời văn', 'wording')),
        points: points(words('số điểm', 'points')),
        scoring,
        capped: capped(words('giới hạn của nhóm', 'limit of the group')),
        children,
      }),
    (own) => (item, index) =>
      item.label === undefined
        ? words(`${own.vi} “${item.wording}”`, `${own.en} “${item.wording}”`)
        : labelled(own)(item, index),
  );

const extra = (name: Words, item: Words): Term<ScoringGrid['bonus']> =>
  group<ScoringGrid['bonus']>({
    cap: points(words(`${name.vi} tối đa`, `${name.en} at most`)),
    items: items(item),
  });

type GridBand = ScoringGrid['bands'][number];
const bands: Term<readonly GridBand[]> = list({
  name: words('mức xếp loại', 'bands'),
  itemName: ({ value, label: called }) => {
    const shown = called ?? nameWords(value).vi;
    return words(`mức “${shown}”`, `band “${shown}”`);
  },
  told: ({ from }) => words(`(từ ${figure(from).vi} điểm)`, `(from ${figure(from).en} points)`),
  key: ({ value }) => value.id,
  term: group<GridBand>({
    value: fact({ name: words('giá trị', 'value'), show: nameWords }),
    label: text(words('cách gọi', 'label')),
    from: points(words('từ số điểm', 'from points')),
    gate: expression(words('điều kiện kèm theo', 'condition')),
    quota: quota(words('số lượng', 'quota')),
  }),
});

type GridAdjustment = ScoringGrid['adjustments'][number];
const adjustmentKinds: Readonly<Record<GridAdjustment['kind'], Words>> = {
  ceiling: words('trần', 'ceiling'),
  lower: words('hạ', 'lowered'),
  set: words('xếp', 'set'),
};

const adjustments: Term<readonly GridAdjustment[]> = list({
  name: words('điều chỉnh mức', 'adjustments'),
  itemName: (value) => {
    const { kind, wording } = value;
    const about = wording === undefined ? '' : ` “${wording}”`;
    return each(
      (language) =>
        `${{ vi: 'điều chỉnh', en: 'adjustment' }[language]} ${adjustmentKinds[kind][language]}${about}`,
    );
  },
  told: ({ value }) => (value === undefined ? same('') : nameWords(value)),
  key: ({ kind, value }) => `${kind} ${value?.id ?? ''}`,
  term: group<GridAdjustment>({
    kind: choice(words('loại điều chỉnh', 'kind'), adjustmentKinds),
    value: fact({ name: words('mức', 'band'), show: nameWords }),
    steps: fact({ name: words('số bậc', 'steps'), show: (steps) => same(String(steps)) }),
    when: expression(words('khi', 'when')),
    wording: text(words('lời văn', 'wording')),
  }),
});

const scoringGrid = group<ScoringGrid>({
  ...entry,
  total: points(words('tổng điểm', 'total')),
  for: parties(words('dành cho', 'for')),
  items: items(words('mục', 'item')),
  bonus: extra(words('điểm cộng', 'bonus'), words('mục cộng điểm', 'bonus item')),
  deductions: extra(words('điểm trừ', 'deductions'), words('mục trừ điểm', 'deduction item')),
  bands,
  adjustments,
  basedOn: bases,
});

type ParameterValue = Parameter['values'][number];
const parameter = group<Parameter>({
  ...entry,
  type: choice(words('kiểu', 'type'), {
    number: words('số', 'number'),
    share: words('tỷ lệ', 'share'),
    money: words('tiền', 'money'),
    duration: words('thời gian', 'duration'),
  }),
  values: list<ParameterValue>({
    name: words('giá trị', 'values'),
    itemName: ({ from, to, for: bodies }) =>
      each((language) => {
        const reach = validityWords({ from, to })[language];
        const whom =
          bodies.length === 0
            ? ''
            : ` ${{ vi: 'cho', en: 'for' }[language]} ${partiesWords(bodies)[language]}`;
        return `${{ vi: 'giá trị', en: 'value' }[language]} ${reach}${whom}`.trim();
      }),
    told: ({ value }) => valueWords(value),
    key: ({ from, for: bodies }) => `${from ?? ''} ${bodies.map(({ name }) => name).join()}`,
    term: group<ParameterValue>({
      value: fact({
        show: valueWords,
        note: (before, after) => {
          if (before.kind === 'percent' && after.kind === 'percent') {
            return byHowMuch(before.value, after.value, percentagePoints);
          }
          return before.kind === 'number' && after.kind === 'number' && before.unit === after.unit
            ? byHowMuch(before.value, after.value, same(''))
            : undefined;
        },
      }),
      from: validFrom,
      to: validTo,
      for: parties(words('áp dụng cho', 'for')),
      basedOn,
    }),
  }),
});

const factEntry = group<Fact>({ ...entry, field: factField });

const kinds: {
  readonly [Kind in RegistryEntry['kind']]: Term<Extract<RegistryEntry, { kind: Kind }>>;
} = {
  issuer,
  'administrative-unit': administrativeUnit,
  theme,
  event,
  act,
  fact: factEntry,
  title,
  'award-form': awardForm,
  'scoring-grid': scoringGrid,
  parameter,
};

/** Every fact of an entry; the two are of one kind. */
export const registryEntry: Term<RegistryEntry> = {
  compare(before, after, at) {
    const kind = (before ?? after)?.kind;
    if (kind === undefined) return;
    const term: Term<never> = kinds[kind];
    term.compare(before as never, after as never, at);
  },
};

export const kindWords: Readonly<Record<RegistryEntry['kind'], Words>> = {
  issuer: words('cơ quan', 'issuer'),
  'administrative-unit': words('đơn vị hành chính', 'administrative unit'),
  theme: words('tên phong trào', 'theme'),
  event: words('sự kiện', 'event'),
  act: words('văn bản', 'act'),
  fact: words('dữ kiện', 'fact'),
  title: words('danh hiệu thi đua', 'title'),
  'award-form': words('hình thức khen thưởng', 'award form'),
  'scoring-grid': words('thang điểm', 'scoring grid'),
  parameter: words('tham số', 'parameter'),
};
