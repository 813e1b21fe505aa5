/** AWS IoT SQL counts in decimals: 0.1 + 0.2 is 0.3. */
interface Decimal {
  readonly coefficient: bigint;
  /** Digits behind the point. */
  readonly scale: number;
}

export function calculate(operator: '+' | '-' | '*' | '%', a: number, b: number): number | undefined {
  const [left, right] = [decimal(a), decimal(b)];
  const scale = Math.max(left.scale, right.scale);
  const [x, y] = [raised(left, scale), raised(right, scale)];
  switch (operator) {
    case '+':
      return toNumber({ coefficient: x + y, scale });
    case '-':
      return toNumber({ coefficient: x - y, scale });
    case '*':
      return toNumber({ coefficient: left.coefficient * right.coefficient, scale: left.scale + right.scale });
    case '%':
      return y === 0n ? undefined : toNumber({ coefficient: x % y, scale });
  }
}

function decimal(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const coefficient = BigInt(whole + fraction);
  return scale >= 0 ? { coefficient, scale } : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
}

const raised = ({ coefficient, scale }: Decimal, to: number): bigint => coefficient * 10n ** BigInt(to - scale);

const toNumber = ({ coefficient, scale }: Decimal): number => Number(`${coefficient}e-${scale}`);
