import type { Plan } from './plan.ts';

/** In US dollars, of one window in which nothing is skipped. */
export const costOfWindow = ({ lines }: Plan['cost'], side: 'before' | 'after'): number =>
  lines.reduce((total, line) => total + line[side] * line.price, 0);

export const dollars = (value: number): string =>
  `$${value < 0.01 && value > 0 ? value.toPrecision(1) : value.toFixed(2)}`;
