import type { Award, AwardRule, Name, Prize, Quota, RuleVersion } from '@thidua/model';
import { fact, facts, group, list, type Term } from '../compare/term.ts';
import { moves } from '../words/dates.ts';
import { byHowMuch, figure, percentagePoints } from '../words/figures.ts';
import { same, type Words, words } from '../words/words.ts';
import { citations, parties, party, scope, sources } from './references.ts';
import { criteria, preferences } from './rules.ts';
import { dated, symbol, text, texts } from './texts.ts';
import { namesWords, nameWords } from './values.ts';

const names = (name: Words): Term<readonly Name[]> => facts(name, { show: nameWords });

/** A ranking is one fact: its order is what it says. */
export const onlyHighestOf: Term<readonly Name[]> = {
  compare(before, after, at) {
    const some = (value: readonly Name[] | undefined) => (value?.length === 0 ? undefined : value);
    ranking.compare(some(before), some(after), at);
  },
};
const ranking = fact<readonly Name[]>({
  name: words('chỉ nhận cao nhất trong', 'only the highest of'),
  show: namesWords,
});

const quotaFigures = ({ from, to, percent, unit, parameter }: Quota): string =>
  JSON.stringify([from === undefined, to === undefined, percent, unit, parameter]);

/** By how much the figure of a quota changed, where it is one figure of the same kind. */
function quotaNote(before: Quota, after: Quota): Words | undefined {
  if (quotaFigures(before) !== quotaFigures(after)) return undefined;
  const of = before.percent === true ? percentagePoints : same('');
  const figures = [
    [before.from, after.from],
    [before.to, after.to],
  ] as const;
  const notes = figures.flatMap(([a, b]) =>
    a === undefined || b === undefined || a === b ? [] : (byHowMuch(a, b, of) ?? []),
  );
  return notes.length === 1 ? notes[0] : undefined;
}

const withoutText = (value: Quota | Prize): string => JSON.stringify({ ...value, text: '' });

/** Told as it is written; presentation where nothing else of it changed. */
function asStated<Value extends Quota | Prize>(
  name: Words,
  note: (before: Value, after: Value) => Words | undefined,
): Term<Value> {
  const show = ({ text: written }: Value): Words => same(`“${written}”`);
  const stated = fact<Value>({ name, show, note });
  const written = fact<Value>({ name, show, nature: 'written' });
  return {
    compare(before, after, at) {
      const isSame =
        before !== undefined && after !== undefined && withoutText(before) === withoutText(after);
      (isSame ? written : stated).compare(before, after, at);
    },
  };
}

const quotaName = words('số lượng', 'number awarded');
const quotas: Term<readonly Quota[]> = list({
  name: quotaName,
  itemName: () => same(''),
  told: ({ text: written }) => words(`số lượng “${written}”`, `quota “${written}”`),
  key: ({ per, unit }) => `${per?.id ?? ''} ${unit ?? ''}`,
  term: asStated(quotaName, quotaNote),
});
export const quota = (name: Words): Term<Quota> => asStated(name, quotaNote);

const dong = words('đồng', 'đồng');
const prizeName = words('tiền thưởng', 'prize');
const prizes: Term<readonly Prize[]> = list({
  name: prizeName,
  itemName: () => same(''),
  told: ({ text: written }) => words(`tiền thưởng “${written}”`, `prize “${written}”`),
  key: () => 'prize',
  term: asStated(prizeName, ({ amount, multiple }, after) => {
    if (amount !== undefined && after.amount !== undefined) {
      return byHowMuch(amount, after.amount, dong);
    }
    if (multiple !== undefined && multiple.of.id === after.multiple?.of.id) {
      return byHowMuch(multiple.times, after.multiple.times, words('lần', 'times'));
    }
    return undefined;
  }),
});

export const awardRule: Term<AwardRule> = group<AwardRule>({
  for: names(words('dành cho', 'for')),
  assessment: text(words('kỳ xét', 'assessment')),
  authorities: parties(words('thẩm quyền', 'authority')),
  form: party(words('hình thức', 'form')),
  criteria: criteria(words('tiêu chí', 'criterion')),
  barredWhen: criteria(words('điều kiện không xét', 'bar')),
  pendingWhen: criteria(words('điều kiện chưa xét', 'pending condition')),
  preferences: preferences(words('ưu tiên', 'preference')),
  quotas,
  prizes,
  inKind: texts(words('kèm theo', 'in kind')),
  onlyHighestOf,
  basedOn: citations(words('căn cứ pháp lý', 'legal basis')),
});

export const awards: Term<readonly Award[]> = list({
  name: words('mục tặng', 'award'),
  itemName: ({ name }) => same(name),
  told: ({ id }) => words(`(định danh \`${id}\`)`, `(identifier \`${id}\`)`),
  key: ({ id }) => id,
  body: ({ name }) => name,
  term: group<Award>({
    id: symbol(words('định danh', 'identifier')),
    slug: { compare: () => undefined },
    name: text(words('tên gọi', 'name')),
    rule: awardRule,
  }),
});

export const versions: Term<readonly RuleVersion[]> = list({
  name: words('bản', 'version'),
  itemName: ({ id }) => words(`bản \`${id}\``, `version \`${id}\``),
  told: () => same(''),
  key: ({ id }) => id,
  term: group<RuleVersion>({
    id: symbol(words('tên bản', 'name')),
    from: dated(words('hiệu lực từ', 'in force from'), moves.start),
    to: dated(words('hiệu lực đến', 'in force until'), moves.end),
    assessedFrom: dated(words('áp dụng cho kỳ xét từ', 'for periods assessed from'), moves.start),
    scope: scope(words('phạm vi', 'scope')),
    rule: awardRule,
    sources,
  }),
});

export const points = (name: Words): Term<string> =>
  fact({
    name,
    show: figure,
    note: (before, after) => byHowMuch(before, after, words('điểm', 'points')),
  });

export const capped = (name: Words): Term<boolean> =>
  fact({
    name,
    show: (value) => (value ? words('có giới hạn', 'capped') : words('cộng đủ', 'adds up')),
  });
