/** DynamoDB's numbers: decimals of up to 38 digits, sent as text. */
import { validation } from './errors.ts';

interface Decimal {
  readonly coefficient: bigint;
  /** The value is coefficient × 10^exponent. */
  readonly exponent: number;
}

const most = { digits: 38, exponent: 125 };

/** The one text of a number that DynamoDB gives back: `1.0`, `01` and `1` are the same. */
export function canonicalNumber(text: string): string {
  const { coefficient, exponent } = decimal(text);
  if (exponent >= 0) return `${coefficient}${'0'.repeat(exponent)}`;
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(1 - exponent, '0');
  return `${coefficient < 0n ? '-' : ''}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}

/** Negative, zero or positive, as for Array.prototype.sort. */
export function compareNumbers(left: string, right: string): number {
  const [a, b] = [decimal(left), decimal(right)];
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = scaled(a, exponent) - scaled(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function scaled({ coefficient, exponent }: Decimal, to: number): bigint {
  return coefficient * 10n ** BigInt(exponent - to);
}

function decimal(text: string): Decimal {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text.trim());
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts ?? [];
  const digits = whole + fraction;
  if (parts === null || digits === '') {
    throw validation(`The parameter cannot be converted to a numeric value: ${text}`);
  }
  const trimmed = digits.replace(/0+$/, '');
  const exponent = trimmed === '' ? 0 : Number(power) - fraction.length + (digits.length - trimmed.length);
  const significant = trimmed.replace(/^0+/, '');
  if (significant.length > most.digits) {
    throw validation('Attempting to store more than 38 significant digits in a Number');
  }
  if (exponent + significant.length > most.exponent + 1) {
    throw validation('Number overflow. Attempting to store a number with magnitude larger than supported range');
  }
  return { coefficient: BigInt(`${sign === '-' ? '-' : ''}${significant === '' ? '0' : significant}`), exponent };
}
