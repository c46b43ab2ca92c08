import type { FactUse, Name, Rounding, UntilPoint, Value, YearPoint } from '@thidua/model';
import { date } from '../words/dates.ts';
import { figure } from '../words/figures.ts';
import { each, joined, same, type Words, words } from '../words/words.ts';
import { unitWords } from './periods.ts';

/** A name as people know it; one that the registry does not know, as written. */
export const nameWords = ({ id, ref }: Name): Words => same(ref?.name ?? id.replaceAll('-', ' '));

export const namesWords = (names: readonly Name[]): Words => joined(names.map(nameWords), ', ');

export function yearWords(year: YearPoint): Words {
  if (year === 'assessed-year') return words('năm xét', 'the assessed year');
  if (year === 'previous-year') return words('năm trước', 'the year before');
  return words(`năm ${year}`, String(year));
}

export function untilWords(until: UntilPoint): Words {
  if (until === 'end-of-assessed-year')
    return words('cuối năm xét', 'the end of the assessed year');
  if (until === 'assessment-date') return words('ngày xét', 'the date of assessment');
  return yearWords(until);
}

const factUseWords = ({ fact, planned, year }: FactUse): Words =>
  each((language) =>
    [
      nameWords(fact)[language],
      planned === undefined ? '' : { vi: 'kế hoạch', en: 'as planned' }[language],
      year === undefined ? '' : yearWords(year)[language],
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

export function valueWords(value: Value): Words {
  switch (value.kind) {
    case 'number': {
      const { unit } = value;
      const shown = figure(value.value);
      return unit === undefined
        ? shown
        : each((language) => `${shown[language]} ${unitWords[unit][language]}`);
    }
    case 'percent': {
      const { of } = value;
      const shown = figure(value.value);
      return each((language) =>
        of === undefined
          ? `${shown[language]}%`
          : `${shown[language]}% ${{ vi: 'của', en: 'of' }[language]} ${factUseWords(of)[language]}`,
      );
    }
    case 'date':
      return date(value.date);
    case 'truth':
      return value.value ? words('có', 'yes') : words('không', 'no');
    case 'name':
      return nameWords(value.name);
    case 'text':
      return same(`“${value.text}”`);
    case 'fact':
      return factUseWords(value.use);
    case 'blank':
      return words('để trống', 'left blank');
    case 'none':
      return words('không có', 'none');
    case 'not-arisen':
      return words('không phát sinh', 'does not arise');
  }
}

export const roundingWords = ({ direction, step }: Rounding): Words => {
  const way = {
    down: words('làm tròn xuống', 'rounded down'),
    up: words('làm tròn lên', 'rounded up'),
    nearest: words('làm tròn', 'rounded'),
  }[direction];
  return step === undefined
    ? way
    : each(
        (language) =>
          `${way[language]} ${{ vi: 'đến', en: 'to' }[language]} ${figure(step)[language]}`,
      );
};
