const seconds = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds of `90s`, `30m`, `2h` or `1d`; the schema lets nothing else through. */
export function durationSeconds(text: string): number {
  const unit = text.at(-1);
  if (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd') throw new RangeError(`Not a duration: ${text}`);
  return Number(text.slice(0, -1)) * seconds[unit];
}
