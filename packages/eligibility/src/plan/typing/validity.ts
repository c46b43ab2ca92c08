import type { AwardForm, Parameter, PartialDate, RuleVersion, Title } from '@thidua/model';
import { daysBetween, earliestDay, latestDay, vietnameseDate } from '@thidua/model/calendar';
import type { Misreading, Mistake } from './mistake.ts';

/** Something in force from a day to a day, both counted in. */
type InForce = {
  readonly from: string;
  readonly to: string;
  readonly pointer: string;
  readonly name: string;
};

const days = (
  { from, to }: { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined },
  rest: Pick<InForce, 'pointer' | 'name'>,
): InForce => ({
  from: (from && earliestDay(from)) ?? '0000-01-01',
  to: (to && latestDay(to)) ?? '9999-12-31',
  ...rest,
});

/** Versions of a title of which two are in force on one day, or none between two of them. */
export const versionMistakes = ({ versions }: Title | AwardForm): Mistake[] =>
  groups(versions, scopeOf).flatMap((group) =>
    mistakesBetween(
      group.map(({ one, index }) =>
        days(one, { pointer: `/versions/${index}`, name: `\`${one.id}\`` }),
      ),
    ),
  );

const scopeOf = ({ scope }: RuleVersion): string[] => [
  scope === undefined
    ? ''
    : [scope.level, ...scope.parties.map(({ ref, name }) => ref?.id ?? name)].join(' '),
];

/** Values of a parameter for one body of which two are in force on one day, or none between two of them. */
export const valueMistakes = ({ values }: Parameter): Mistake[] =>
  once(
    groups(values, ({ for: parties }) =>
      parties.length === 0 ? [''] : parties.map(({ ref, name }) => ref?.id ?? name),
    ).flatMap((group) =>
      mistakesBetween(
        group.map(({ one, index }) =>
          days(one, { pointer: `/values/${index}`, name: `giá trị thứ ${index + 1}` }),
        ),
      ),
    ),
  );

const once = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.filter(
    ({ pointer, kind }, index) =>
      mistakes.findIndex((other) => other.pointer === pointer && other.kind === kind) === index,
  );

type Placed<One> = { readonly one: One; readonly index: number };

/** What is for the same reach, in its order. */
function groups<One>(all: readonly One[], reach: (one: One) => readonly string[]): Placed<One>[][] {
  const found = new Map<string, Placed<One>[]>();
  all.forEach((one, index) => {
    for (const key of reach(one)) {
      const group = found.get(key);
      if (group === undefined) found.set(key, [{ one, index }]);
      else group.push({ one, index });
    }
  });
  return [...found.values()];
}

function mistakesBetween(all: readonly InForce[]): Mistake[] {
  const inOrder = [...all].sort((a, b) => (a.from < b.from ? -1 : 1));
  const found: Mistake[] = [];
  let last: InForce | undefined;
  for (const next of inOrder) {
    if (last !== undefined) {
      if (next.from <= last.to) found.push({ ...overlap(last, next), pointer: next.pointer });
      else if (daysBetween(last.to, next.from) > 1)
        found.push({ ...gap(last, next), pointer: next.pointer });
    }
    if (last === undefined || last.to < next.to) last = next;
  }
  return found;
}

const overlap = (last: InForce, next: InForce): Misreading => ({
  kind: 'overlapping-validity',
  said: {
    vi: `Từ ${vietnameseDate(next.from)} có hai quy định cùng hiệu lực: ${last.name} và ${next.name}.`,
    en: `From ${vietnameseDate(next.from)} two are in force: ${last.name} and ${next.name}.`,
  },
  help: {
    vi: 'Ghi ngày hết hiệu lực của cái trước, hoặc phạm vi áp dụng khác nhau.',
    en: 'Give the last day of the earlier one, or different scopes.',
  },
});

const gap = (last: InForce, next: InForce): Misreading => ({
  kind: 'gap-in-validity',
  said: {
    vi: `Sau ${vietnameseDate(last.to)} và trước ${vietnameseDate(next.from)} không có quy định nào có hiệu lực.`,
    en: `After ${vietnameseDate(last.to)} and before ${vietnameseDate(next.from)} nothing is in force.`,
  },
  help: {
    vi: 'Nếu đúng là không có quy định, ghi `bỏ qua` kèm lý do; nếu không, sửa ngày hoặc thêm phần còn thiếu.',
    en: 'Where there really was no rule, write `bỏ qua` and why; else correct the dates or add what is missing.',
  },
});
