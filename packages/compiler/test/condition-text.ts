import type { Condition } from '@thidua/eligibility';

type Amount = Extract<Condition, { op: 'share' }>['amount'];

function amountText(amount: Amount): string {
  switch (amount.kind) {
    case 'percent':
      return `${amount.comparator} ${amount.value}%`;
    case 'count':
      return `${amount.comparator} ${amount.value}`;
    case 'percent-range':
      return `${amount.from}–${amount.to}%`;
    case 'count-range':
      return `${amount.from}–${amount.to}`;
    default:
      return amount.kind;
  }
}

/** A resolved rule in a line, for tests to be read. */
export function conditionText(condition: Condition): string {
  const all = (of: readonly Condition[], by: string): string => of.map(conditionText).join(by);
  switch (condition.op) {
    case 'and':
    case 'or':
      return `(${all(condition.of, ` ${condition.op} `)})`;
    case 'not':
    case 'pending':
      return `${condition.op} ${conditionText(condition.of)}`;
    case 'at-least':
      return `at least ${condition.count} of (${all(condition.of, ', ')})`;
    case 'compare':
      return `${condition.slot.key} ${condition.comparator} ${condition.value}`;
    case 'one-of':
      return `${condition.slot.key} in ${condition.values.join('|')}`;
    case 'compare-facts':
      return `${condition.slot.key} ${condition.comparator} ${condition.percent}% ${condition.other.key}`;
    case 'truth':
      return condition.slot.key;
    case 'council':
      return `council[${condition.slot?.key ?? ''} ${condition.because}]`;
    case 'awarded':
      return `${condition.slot.key}[${condition.titles.map(({ id }) => id).join('|')} ${condition.year}]`;
    case 'some': {
      const where = condition.where === undefined ? '' : ` with ${conditionText(condition.where)}`;
      return `some ${condition.slot.key}${where}`;
    }
    case 'share': {
      const { slot, amount, base, holds, whenEmpty } = condition;
      const of = base === undefined ? slot.key : `${slot.key} where ${conditionText(base)}`;
      return `${amountText(amount)} of ${of}: ${conditionText(holds)}, empty ${whenEmpty}`;
    }
    case 'years': {
      const { mode, years } = condition;
      const shown = years.map(({ year, holds, skip }) => {
        const skipped = skip === undefined ? '' : ` skip ${conditionText(skip)}`;
        return `${year}: ${conditionText(holds)}${skipped}`;
      });
      const count = mode.kind === 'at-least' ? mode.count : mode.length;
      return `${mode.kind} ${count} {${shown.join('; ')}}`;
    }
    case 'meets':
      return `meets ${condition.title.id} (${conditionText(condition.of)})`;
  }
}
