import { Refusal } from '../message.ts';

/** A decimal as written: `digits` × 10^`exponent`, without zeros at either end of the digits. */
export type Decimal = {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
};

/** What a column has shown its full stop to mean. */
export type PointStyle = { thousands?: string; decimal?: string };

const most = 15;

function ambiguous(text: string): Refusal {
  const fraction = text.replace(/,?0+$/, '');
  const thousands = text.replace(',', '.');
  return new Refusal(
    `«${text}» có thể là ${fraction} hay ${thousands}; ghi lại cho rõ`,
    `“${text}” may be ${fraction} or ${thousands} (as written in Viet Nam); write it so that it cannot be mistaken`,
  );
}

const mixed = (text: string, other: string): Refusal =>
  new Refusal(
    `dấu chấm trong «${text}» và trong «${other}» cùng cột được dùng theo hai nghĩa; ghi phần thập phân bằng dấu phẩy`,
    `the full stop means one thing in “${text}” and another in “${other}” of the same column; put a comma before fractions`,
  );

/**
 * Reads a number as it is written in Viet Nam: a full stop between thousands, a comma before the fraction.
 * A full stop that cannot part thousands (`1.5`) is read as the point of a fraction, and a comma that
 * can be either (`1,500`) is refused, as is a full stop in a column that has used it both ways.
 * `undefined` where the text is no number.
 */
export function readDecimal(text: string, style: PointStyle): Decimal | Refusal | undefined {
  const found = /^([-+−]?)(\d[\d., ]*)$/.exec(text);
  const [, sign = '', body = ''] = found ?? [];
  if (found === null) return undefined;
  const parts = partsOf(body, text, style);
  if (parts === undefined || parts instanceof Refusal) return parts;
  const [whole, fraction] = parts;
  return decimalOf(`${whole}${fraction}`, -fraction.length, sign === '-' || sign === '−');
}

function partsOf(
  body: string,
  text: string,
  style: PointStyle,
): readonly [string, string] | Refusal | undefined {
  if (/^\d+$/.test(body)) return [body, ''];
  if (/^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/.test(body)) {
    const [whole = '', fraction = ''] = body.split(',');
    return [whole.replaceAll(' ', ''), fraction];
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(body)) {
    const [whole = '', fraction = ''] = body.split(',');
    // One full stop alone may still be the point of a fraction, if the column has shown such.
    const single = fraction === '' && whole.indexOf('.') === whole.lastIndexOf('.');
    if (single && style.decimal !== undefined) {
      return mixed(text, style.decimal);
    }
    if (single) style.thousands ??= text;
    return [whole.replaceAll('.', ''), fraction];
  }
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$|^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(body)) {
    const [whole = '', fraction = ''] = body.split('.');
    return [whole.replaceAll(',', ''), fraction];
  }
  if (/^[1-9]\d{0,2},\d{3}$/.test(body)) {
    return ambiguous(text);
  }
  if (/^\d+,\d+$/.test(body)) {
    const [whole = '', fraction = ''] = body.split(',');
    return [whole, fraction];
  }
  if (/^\d+\.\d+$/.test(body)) {
    const [whole = '', fraction = ''] = body.split('.');
    if (style.thousands !== undefined) return mixed(text, style.thousands);
    style.decimal ??= text;
    return [whole, fraction];
  }
  return undefined;
}

/** Without the zeros that say nothing. */
function decimalOf(digits: string, exponent: number, negative: boolean): Decimal {
  const kept = digits.replace(/^0+/, '').replace(/0+$/, '');
  const dropped = digits.length - digits.replace(/0+$/, '').length;
  return kept === ''
    ? { negative: false, digits: '0', exponent: 0 }
    : { negative, digits: kept, exponent: exponent + dropped };
}

/** Times `factor` × 10^`shift`, exactly. */
export function scaled(decimal: Decimal, factor: number, shift = 0): Decimal {
  const digits = String(BigInt(decimal.digits) * BigInt(factor));
  return decimalOf(digits, decimal.exponent + shift, decimal.negative);
}

/** The double that stands for the decimal; refused beyond fifteen figures, where two may share one. */
export function numberOf({ digits, exponent, negative }: Decimal): number | Refusal {
  if (digits.length > most || digits.length + exponent > 300) return tooLong();
  return Number(`${negative ? '-' : ''}${digits}e${exponent}`);
}

const tooLong = (): Refusal =>
  new Refusal(
    `số có hơn ${most} chữ số có nghĩa, không giữ được chính xác`,
    `the number has more than ${most} significant figures and cannot be kept exact`,
  );

/** A number that a file gives as such: itself, where it stands for a decimal of at most fifteen figures. */
export function exactNumber(value: number): number | Refusal {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value;
  // The double nearest to a decimal of six places is that whole number divided by a million.
  if (Math.abs(value) < 1e9 && Math.round(value * 1e6) / 1e6 === value) return value;
  if (!Number.isFinite(value)) return new Refusal('không phải là số', 'not a number');
  return Number(value.toPrecision(most)) === value ? value : tooLong();
}

/** A double as the decimal of fifteen figures that a spreadsheet shows for it. */
export function decimalOfNumber(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(most - 1)
    .split('e');
  return decimalOf(mantissa.replace('.', ''), Number(exponent) - (most - 1), value < 0);
}

/** Adds decimals exactly. */
export function sum(decimals: readonly Decimal[]): Decimal {
  const exponent = Math.min(...decimals.map((decimal) => decimal.exponent));
  let total = 0n;
  for (const { digits, exponent: own, negative } of decimals) {
    const value = BigInt(digits) * 10n ** BigInt(own - exponent);
    total += negative ? -value : value;
  }
  return decimalOf(String(total < 0n ? -total : total), exponent, total < 0n);
}
